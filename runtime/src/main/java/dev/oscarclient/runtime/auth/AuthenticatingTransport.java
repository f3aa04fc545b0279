package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.Transport;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Authenticates each attempt that passes by. */
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
    return next.send(authenticator.authenticate(request));
  }

  @Override
  public CompletableFuture<WireResponse> sendAsync(WireRequest request) {
    return next.sendAsync(authenticator.authenticate(request));
  }
}
