package dev.oscarclient.runtime.auth;

import org.jspecify.annotations.Nullable;

/** A call cannot be authenticated, and so it was not sent. The message holds no secret. */
public final class AuthenticationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final UnauthorizedReason reason;
  private final String hint;

  /**
   * Creates the exception.
   *
   * @param message what follows the operation, e.g. {@code was not sent: …}
   * @param hint what to do
   */
  public AuthenticationException(
      UnauthorizedReason reason, String message, String hint, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.hint = hint;
  }

  /** Returns why. */
  public UnauthorizedReason reason() {
    return reason;
  }

  /** Returns what to do. */
  public String hint() {
    return hint;
  }
}
