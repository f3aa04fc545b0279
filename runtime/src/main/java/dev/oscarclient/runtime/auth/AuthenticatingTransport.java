package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.Transport;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;

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
    WireResponse response = next.send(authenticated);
    if (!isRefusal(response) || !authenticator.renew(authenticated, response)) {
      return response;
    }
    response.close();
    return next.send(authenticator.authenticate(request));
  }

  private static boolean isRefusal(WireResponse response) {
    return response.status() == 401 || (response.status() >= 301 && response.status() <= 303);
  }
}
