package dev.oscarclient.runtime;

import dev.oscarclient.runtime.http.LimitingTransport;
import dev.oscarclient.runtime.http.WireBody;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Which failures may pass if a call is sent again, and how long to wait until then.
 *
 * @param maxRetries how many times a call may be sent again
 * @param repeatable whether carrying the call out twice does no harm
 * @param firstPause the longest pause before the second attempt; doubled for each one after it
 */
record RetryPolicy(int maxRetries, boolean repeatable, Duration firstPause) {
  static final int DEFAULT_MAX_RETRIES = 2;
  static final Duration DEFAULT_FIRST_PAUSE = Duration.ofMillis(500);

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  /** A server that wants to be left alone for longer is not waited for: the caller decides. */
  private static final Duration LONGEST_STATED_PAUSE = Duration.ofSeconds(60);

  /**
   * Returns the pause before the next attempt after a response; {@code null} if it is to be taken
   * as it is. A 500 is final: it is how OSCAR refuses what it cannot read, and who may not ask.
   *
   * @param attempts how many there were
   * @param stated what {@code Retry-After} says
   */
  @Nullable Duration pauseAfter(int status, int attempts, @Nullable Duration stated) {
    boolean mayPass = status == 429 || (status >= 502 && status <= 504);
    if (!mayPass || !repeatable || attempts > maxRetries) {
      return null;
    }
    Duration pause = pause(attempts);
    if (stated == null || stated.compareTo(pause) < 0) {
      return pause;
    }
    return stated.compareTo(LONGEST_STATED_PAUSE) > 0 ? null : stated;
  }

  /** Returns the pause after a failure without a whole response; {@code null} if it is final. */
  @Nullable Duration pauseAfter(IOException failure, int attempts) {
    boolean mayPass = isUnconnected(failure) || (repeatable && isOfTheConnection(failure));
    return mayPass && attempts <= maxRetries ? pause(attempts) : null;
  }

  /** Nothing has been sent, and a server that starts again takes a connection soon. */
  private static boolean isUnconnected(IOException failure) {
    return (failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException)
        && !CallFailures.isUnknownHost(failure);
  }

  /** Not what the server or the caller would say again. */
  private static boolean isOfTheConnection(IOException failure) {
    return !(failure instanceof InterruptedIOException
        || failure instanceof SSLException
        || failure instanceof ProtocolException
        || failure instanceof ZipException
        || failure instanceof FileNotFoundException
        || failure instanceof LimitedBody.TooLargeException
        || failure instanceof LimitingTransport.NoPlaceException
        || failure instanceof WireBody.SpentException
        || CallFailures.isUnknownHost(failure));
  }

  /** Random within the upper half, so that clients that failed together do not come back so. */
  private Duration pause(int attempts) {
    long nanos = firstPause.toNanos();
    for (int i = 1; i < attempts && nanos < LONGEST_PAUSE.toNanos(); i++) {
      nanos *= 2;
    }
    long most = Math.max(2, Math.min(nanos, LONGEST_PAUSE.toNanos()));
    return Duration.ofNanos(ThreadLocalRandom.current().nextLong(most / 2, most) + 1);
  }
}
