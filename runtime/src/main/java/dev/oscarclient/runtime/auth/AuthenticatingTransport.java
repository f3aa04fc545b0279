package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.CancellableFuture;
import dev.oscarclient.runtime.http.Transport;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates each attempt that passes by. One that was refused before anything was done is sent
 * once more if the authenticator has learned how: the server's clock, a new session.
 */
public final class AuthenticatingTransport implements Transport {
  private final Authenticator authenticator;
  private final Transport next;

  /** Creates the step before {@code next}. */
  public AuthenticatingTransport(Authenticator authenticator, Transport next) {
    this.authenticator = authenticator;
    this.next = next;
  }

  @Override
  public WireResponse send(WireRequest request) throws IOException {
    WireRequest authenticated = authenticator.authenticate(request);
    WireResponse response = authenticator.examined(next.send(authenticated));
    WireRequest again = again(request, authenticated, response);
    return again == null ? response : next.send(again);
  }

  /** A login, if one is needed, is waited for by a thread of the common pool. */
  @Override
  public CompletableFuture<WireResponse> sendAsync(WireRequest request) {
    CancellableFuture<WireResponse> result = new CancellableFuture<>();
    Executor executor = authenticator.waits() ? ForkJoinPool.commonPool() : Runnable::run;
    executor.execute(
        () -> {
          try {
            sendFirst(request, result);
          } catch (IOException | RuntimeException e) {
            result.completeExceptionally(e);
          }
        });
    return result;
  }

  private void sendFirst(WireRequest request, CancellableFuture<WireResponse> result)
      throws IOException {
    WireRequest authenticated = authenticator.authenticate(request);
    Executor executor = authenticator.waits() ? ForkJoinPool.commonPool() : Runnable::run;
    CompletableFuture<WireResponse> sent = next.sendAsync(authenticated);
    result.onCancel(() -> sent.cancel(true));
    var unused =
        sent.whenCompleteAsync(
            (answer, failure) -> {
              if (failure != null) {
                result.completeExceptionally(CancellableFuture.causeOf(failure));
                return;
              }
              try {
                WireResponse response = authenticator.examined(answer);
                WireRequest again = again(request, authenticated, response);
                if (again == null) {
                  hand(response, result);
                } else {
                  sendLast(again, result);
                }
              } catch (IOException | RuntimeException e) {
                result.completeExceptionally(e);
              }
            },
            executor);
  }

  private void sendLast(WireRequest again, CancellableFuture<WireResponse> result) {
    CompletableFuture<WireResponse> sent = next.sendAsync(again);
    result.onCancel(() -> sent.cancel(true));
    var unused =
        sent.whenComplete(
            (response, failure) -> {
              if (failure == null) {
                hand(response, result);
              } else {
                result.completeExceptionally(CancellableFuture.causeOf(failure));
              }
            });
  }

  private static void hand(WireResponse response, CancellableFuture<WireResponse> result) {
    if (!result.complete(response)) {
      response.close();
    }
  }

  /** Returns what is to be sent once more, or {@code null} if the response stands. */
  private @Nullable WireRequest again(
      WireRequest request, WireRequest authenticated, WireResponse response) throws IOException {
    if (!authenticator.isRefusal(response)) {
      authenticator.accepted(response);
      return null;
    }
    if (request.body() != null && request.body().isSpent()) {
      return null;
    }
    boolean kept = false;
    try {
      kept = !authenticator.renew(authenticated, response);
      return kept ? null : authenticator.authenticate(request);
    } finally {
      if (!kept) {
        response.close();
      }
    }
  }
}
