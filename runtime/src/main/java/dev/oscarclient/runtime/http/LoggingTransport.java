package dev.oscarclient.runtime.http;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs each attempt at debug level: verb, path template, status, milliseconds until the header
 * fields came, request id. Never an address, a query value, a header field or a body.
 */
public final class LoggingTransport implements Transport {
  private static final Logger LOG = LoggerFactory.getLogger(LoggingTransport.class);

  private final Transport next;

  /** Creates the step before {@code next}. */
  public LoggingTransport(Transport next) {
    this.next = next;
  }

  @Override
  public WireResponse send(WireRequest request) throws IOException {
    if (!LOG.isDebugEnabled()) {
      return next.send(request);
    }
    long start = System.nanoTime();
    try {
      WireResponse response = next.send(request);
      LOG.debug(
          "{} answered {} in {} ms", request.label(), response.status(), millisecondsSince(start));
      return response;
    } catch (IOException e) {
      // Not the message: the JDK quotes what it could not parse.
      LOG.debug(
          "{} failed after {} ms: {}",
          request.label(),
          millisecondsSince(start),
          e.getClass().getSimpleName());
      throw e;
    }
  }

  private static long millisecondsSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
