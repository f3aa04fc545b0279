package dev.oscarclient.runtime.http;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
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
      answered(request, response, start);
      return response;
    } catch (IOException e) {
      failed(request, e, start);
      throw e;
    }
  }

  @Override
  public CompletableFuture<WireResponse> sendAsync(WireRequest request) {
    CompletableFuture<WireResponse> sent = next.sendAsync(request);
    if (!LOG.isDebugEnabled()) {
      return sent;
    }
    long start = System.nanoTime();
    var unused =
        sent.whenComplete(
            (response, failure) -> {
              if (failure == null) {
                answered(request, response, start);
              } else {
                failed(request, CancellableFuture.causeOf(failure), start);
              }
            });
    // The future of the step below: cancelling a dependent one would not reach it.
    return sent;
  }

  private static void answered(WireRequest request, WireResponse response, long start) {
    LOG.debug(
        "{} answered {} in {} ms", request.label(), response.status(), millisecondsSince(start));
  }

  /** Not the message: the JDK quotes what it could not parse. */
  private static void failed(WireRequest request, Throwable failure, long start) {
    LOG.debug(
        "{} failed after {} ms: {}",
        request.label(),
        millisecondsSince(start),
        failure.getClass().getSimpleName());
  }

  private static long millisecondsSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
