package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.UnauthorizedReason;
import org.jspecify.annotations.Nullable;

/**
 * The server did not accept who is calling: 401, 500 with OSCAR's "Access Denied", or a fault of
 * WS-Security; or would not have, and nothing was sent.
 */
public class OscarUnauthorizedException extends OscarHttpException {
  private static final long serialVersionUID = 1L;

  private final UnauthorizedReason reason;

  OscarUnauthorizedException(
      Details details, String what, UnauthorizedReason reason, @Nullable Throwable cause) {
    super(details, what, cause);
    this.reason = reason;
  }

  /** Returns the likely reason; the hint in the message says what to do about it. */
  public UnauthorizedReason reason() {
    return reason;
  }

  @Override
  public String kind() {
    return "unauthorized";
  }
}
