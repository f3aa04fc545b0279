package dev.oscarclient.runtime.auth;

/** Why a server most likely does not accept who is calling; it hardly ever says so itself. */
public enum UnauthorizedReason {
  /** The client has neither credentials nor a session. */
  NOT_SIGNED,
  /** The lifetime of the access token, as far as it was told, has passed or is about to. */
  TOKEN_EXPIRED,
  /**
   * OSCAR's OAuth server refused the signature: the token has lapsed or was revoked, a secret is
   * wrong, the clocks differ, or the server computes with another address.
   */
  SIGNATURE_REFUSED,
  /** OSCAR took the signature but found no provider, or has no OAuth server at that address. */
  NO_PROVIDER,
  /** OSCAR did not let the user in, by its login form or by SOAP. */
  LOGIN_REFUSED,
  /** A session or a SOAP token key, just begun or given, was not accepted. */
  SESSION_REFUSED
}
