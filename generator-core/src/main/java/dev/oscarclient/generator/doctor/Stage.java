package dev.oscarclient.generator.doctor;

import java.util.Locale;

/** What is looked at, in this order: each needs those before it. */
public enum Stage {
  /** The host's name becomes an address. */
  NAME,
  /** Something takes the connection. */
  CONNECTION,
  /** The connection is encrypted, by a certificate that can be trusted. */
  TLS,
  /** Something answers HTTP, and it is no firewall or gateway. */
  HTTP,
  /** The server's clock agrees with this machine's. */
  CLOCK,
  /** There are OSCAR's web services below the URL. */
  CONTEXT,
  /** The REST module is on and the OAuth legs are there. */
  REST,
  /** The server describes itself: service list, WADL in both forms. */
  DESCRIPTION,
  /** The address for OAuth is told apart from the one for browser sessions. */
  ADDRESS,
  /** The server accepts what consumer key and secret sign. */
  SIGNATURE,
  /** The server accepts the access token, and knows its provider. */
  TOKEN,
  /** The token may do what standard clients do. */
  SCOPE,
  /** A user can log in by SOAP. */
  SOAP;

  /** Returns the name for people and scripts, e.g. {@code signature}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
