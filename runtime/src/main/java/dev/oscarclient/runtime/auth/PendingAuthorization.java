package dev.oscarclient.runtime.auth;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An authorization that has begun: the user is to open {@link #authorizationUrl()}, and the
 * application needs this value again when the callback comes. It holds a secret: keep it on the
 * server, e.g. in the web session (it is serializable) or as {@link #toBytes()}, never in a cookie.
 */
public final class PendingAuthorization implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String authorizationUrl;
  private final String token;
  private final String tokenSecret;
  private final @Nullable String cookies;
  private transient boolean used;

  PendingAuthorization(
      String authorizationUrl, String token, String tokenSecret, @Nullable String cookies) {
    this.authorizationUrl = authorizationUrl;
    this.token = token;
    this.tokenSecret = tokenSecret;
    this.cookies = cookies;
  }

  /**
   * Reads what {@link #toBytes()} returned.
   *
   * @throws IOException if it is damaged or something else
   */
  public static PendingAuthorization ofBytes(byte[] bytes) throws IOException {
    return SecretBytes.pending(bytes);
  }

  /** Returns the address where the user logs in and approves, to be opened in their browser. */
  public URI authorizationUrl() {
    return URI.create(authorizationUrl);
  }

  /** Returns the request token; the callback brings it as {@code oauth_token}. */
  public String token() {
    return token;
  }

  /** Returns everything, secret included, for keeping it. */
  public byte[] toBytes() {
    return SecretBytes.of(this);
  }

  String tokenSecret() {
    return tokenSecret;
  }

  @Nullable String cookies() {
    return cookies;
  }

  /** Returns whether this is the first use; a request token is good for one. */
  synchronized boolean use() {
    boolean first = !used;
    used = true;
    return first;
  }

  /** Takes the use back: the server never answered. */
  synchronized void unuse() {
    used = false;
  }

  /** Returns the type only. */
  @Override
  public String toString() {
    return "PendingAuthorization";
  }
}
