package dev.oscarclient.runtime.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets so many calls at a time go to a server. A call has its place until its response has come to
 * an end or is closed; waiting for one counts as time of the attempt.
 */
public final class LimitingTransport implements Transport {
  private final ConcurrencyLimit limit;
  private final Transport next;

  /** Creates the step before {@code next}; the limit may be that of other clients too. */
  public LimitingTransport(ConcurrencyLimit limit, Transport next) {
    this.limit = limit;
    this.next = next;
  }

  /** No place came free in time: nothing was sent. */
  public static final class NoPlaceException extends HttpTimeoutException {
    private static final long serialVersionUID = 1L;

    NoPlaceException() {
      super("too many calls at a time");
    }
  }

  @Override
  public WireResponse send(WireRequest request) throws IOException {
    long start = System.nanoTime();
    await(limit.acquire(), request);
    boolean sent = false;
    try {
      WireResponse response = next.send(request.startedAt(start));
      sent = true;
      response.onEnd(limit::release);
      return response;
    } finally {
      if (!sent) {
        limit.release();
      }
    }
  }

  private void await(CompletableFuture<Void> place, WireRequest request) throws IOException {
    try {
      place.get(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      giveUp(place);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for other calls");
    } catch (TimeoutException e) {
      giveUp(place);
      throw new NoPlaceException();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void giveUp(CompletableFuture<Void> place) {
    limit.forget(place);
    if (!place.cancel(false)) {
      limit.release();
    }
  }

  @Override
  public CompletableFuture<WireResponse> sendAsync(WireRequest request) {
    long start = System.nanoTime();
    CompletableFuture<Void> place = limit.acquire();
    CancellableFuture<WireResponse> result = new CancellableFuture<>();
    result.onCancel(() -> cancelled(place));
    var unused =
        place
            .copy()
            .orTimeout(request.timeout().toNanos(), TimeUnit.NANOSECONDS)
            .whenComplete(
                (nothing, failure) -> {
                  if (failure == null) {
                    send(request.startedAt(start), result);
                  } else if (!result.isDone()) {
                    giveUp(place);
                    result.completeExceptionally(new NoPlaceException());
                  }
                });
    return result;
  }

  /** Whoever has the place already is told by the next step that all is over. */
  private void cancelled(CompletableFuture<Void> place) {
    limit.forget(place);
    place.cancel(false);
  }

  private void send(WireRequest request, CancellableFuture<WireResponse> result) {
    if (result.isDone()) {
      limit.release();
      return;
    }
    CompletableFuture<WireResponse> sent = next.sendAsync(request);
    result.onCancel(() -> sent.cancel(true));
    var unused =
        sent.whenComplete(
            (response, failure) -> {
              if (failure != null) {
                limit.release();
                result.completeExceptionally(CancellableFuture.causeOf(failure));
                return;
              }
              response.onEnd(limit::release);
              if (!result.complete(response)) {
                response.close();
              }
            });
  }
}
