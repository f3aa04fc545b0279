package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.UnauthorizedReason;

/**
 * The lifetime of the access token has passed: nothing was sent, and the application must be
 * authorized again. Only known where the lifetime was told, see {@link
 * dev.oscarclient.runtime.auth.OAuthCredentials#withLifetime}.
 */
public final class OscarTokenExpiredException extends OscarUnauthorizedException {
  private static final long serialVersionUID = 1L;

  OscarTokenExpiredException(Details details, String what) {
    super(details, what, UnauthorizedReason.TOKEN_EXPIRED, null);
  }
}
