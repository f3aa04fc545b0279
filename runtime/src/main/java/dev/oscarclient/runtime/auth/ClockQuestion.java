package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.Transport;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;

/**
 * Asks a server for its time before it gets a timestamp to judge: CXF's OAuth server forgets a
 * token whose request it has refused, for its timestamp too ({@code OAuthUtils.validateMessage}),
 * so following the date of the refusal would come too late. The question bears no credentials; any
 * answer will do. Safe for many threads.
 */
public final class ClockQuestion {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final String PATH = "/services/status/checkIfAuthed";

  /** A page of this size is read to keep its connection. */
  private static final int MAX_BYTES = 1 << 16;

  private final ServerClock clock;
  private final Transport transport;
  private final BaseUrl base;
  private final String path;

  /**
   * Creates the question.
   *
   * @param webServicePath {@code /ws}, or empty
   */
  public ClockQuestion(
      ServerClock clock, Transport transport, BaseUrl base, String webServicePath) {
    this.clock = clock;
    this.transport = transport;
    this.base = base;
    this.path = webServicePath + PATH;
  }

  ServerClock clock() {
    return clock;
  }

  /** Returns whether the question is to be asked, and so to be waited for. */
  boolean isOpen() {
    return clock.isOpen();
  }

  /**
   * Asks, unless the answer is known. If none comes, the request that follows tells why.
   *
   * @param timeout how long to wait at most; never longer than five seconds
   * @throws InterruptedIOException if the thread was interrupted; its interrupt flag is set again
   */
  void ask(Duration timeout) throws InterruptedIOException {
    if (!isOpen()) {
      return;
    }
    try {
      clock.asking.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for the server's time");
    }
    try {
      if (isOpen()) {
        askNow(timeout.compareTo(LONGEST_WAIT) < 0 ? timeout : LONGEST_WAIT);
      }
    } finally {
      clock.asking.unlock();
    }
  }

  private void askNow(Duration timeout) throws InterruptedIOException {
    WireRequest request =
        new WireRequest(
            new CallLabel("GET", "/status/checkIfAuthed", "clock"),
            base,
            path,
            List.of(),
            List.of(new NameValue("Cache-Control", "no-cache")),
            null,
            timeout);
    long start = System.nanoTime();
    try (WireResponse response = transport.send(request)) {
      clock.told(response.header("Age") == null ? response.header("Date") : null);
      response.body().readNBytes(MAX_BYTES);
    } catch (IOException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw interrupted(e);
      }
      clock.silent(System.nanoTime() - start);
    }
  }

  private static InterruptedIOException interrupted(IOException cause) {
    InterruptedIOException interrupted = new InterruptedIOException(cause.getMessage());
    interrupted.initCause(cause);
    return interrupted;
  }

  /** Returns the type. */
  @Override
  public String toString() {
    return "ClockQuestion";
  }
}
