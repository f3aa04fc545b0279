package dev.oscarclient.runtime;

import org.jspecify.annotations.Nullable;

/** An application was not authorized. The message says why and what to do. */
public final class OscarAuthorizationException extends OscarException {
  private static final long serialVersionUID = 1L;

  /** Why an authorization failed. */
  public enum Reason {
    /** No answer came. */
    UNREACHABLE,
    /** The server refused the application, its signature, or the token to be exchanged. */
    REFUSED,
    /** A firewall, a login page or another program answered, not OSCAR's OAuth server. */
    NOT_OSCAR,
    /** There is no OAuth server at that address: the module REST is off, or the path is wrong. */
    NOT_THERE,
    /** The user did not approve. */
    DENIED,
    /** A callback belongs to no authorization that is under way, or to another one. */
    WRONG_CALLBACK,
    /** The callback was used before. */
    ALREADY_USED
  }

  private final Reason reason;

  OscarAuthorizationException(
      Reason reason, Details details, String what, @Nullable Throwable cause) {
    super(details, what, cause);
    this.reason = reason;
  }

  /** Returns why it failed. */
  public Reason reason() {
    return reason;
  }
}
