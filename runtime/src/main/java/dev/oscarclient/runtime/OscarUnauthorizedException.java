package dev.oscarclient.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The server did not accept who is calling: 401, 500 with OSCAR's "Access Denied", or a fault of
 * WS-Security.
 */
public class OscarUnauthorizedException extends OscarHttpException {
  private static final long serialVersionUID = 1L;

  OscarUnauthorizedException(Details details, String what, @Nullable Throwable cause) {
    super(details, what, cause);
  }

  @Override
  public String kind() {
    return "unauthorized";
  }
}
