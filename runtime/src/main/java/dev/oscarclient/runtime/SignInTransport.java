package dev.oscarclient.runtime;

import dev.oscarclient.runtime.OscarException.Details;
import dev.oscarclient.runtime.auth.AuthenticationException;
import dev.oscarclient.runtime.auth.UnauthorizedReason;
import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.CancellableFuture;
import dev.oscarclient.runtime.http.Transport;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Turns what the authenticator cannot do into exceptions of the call; those are not retried. */
final class SignInTransport implements Transport {
  private final Transport next;

  SignInTransport(Transport next) {
    this.next = next;
  }

  @Override
  public WireResponse send(WireRequest request) throws IOException {
    try {
      return next.send(request);
    } catch (AuthenticationException e) {
      throw failure(request.label(), e);
    }
  }

  @Override
  public CompletableFuture<WireResponse> sendAsync(WireRequest request) {
    CancellableFuture<WireResponse> result = new CancellableFuture<>();
    CompletableFuture<WireResponse> sent = next.sendAsync(request);
    result.onCancel(() -> sent.cancel(true));
    var unused =
        sent.whenComplete(
            (response, failure) -> {
              if (failure == null) {
                if (!result.complete(response)) {
                  response.close();
                }
                return;
              }
              Throwable cause = CancellableFuture.causeOf(failure);
              result.completeExceptionally(
                  cause instanceof AuthenticationException e ? failure(request.label(), e) : cause);
            });
    return result;
  }

  private static OscarUnauthorizedException failure(CallLabel label, AuthenticationException e) {
    Details details =
        new Details(label.verb(), label.pathTemplate(), label.requestId()).hint(e.hint());
    String what = Objects.requireNonNull(e.getMessage());
    return e.reason() == UnauthorizedReason.TOKEN_EXPIRED
        ? new OscarTokenExpiredException(details, what)
        : new OscarUnauthorizedException(details, what, e.reason(), null);
  }
}
