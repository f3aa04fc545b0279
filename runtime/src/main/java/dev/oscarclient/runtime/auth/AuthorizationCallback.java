package dev.oscarclient.runtime.auth;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** What a callback brings (RFC 5849 section 2.2). */
public final class AuthorizationCallback {
  private final @Nullable String token;
  private final @Nullable String verifier;
  private final boolean ambiguous;

  private AuthorizationCallback(
      @Nullable String token, @Nullable String verifier, boolean ambiguous) {
    this.token = token;
    this.verifier = verifier;
    this.ambiguous = ambiguous;
  }

  /**
   * Reads the query of the address that was called back; parameters of the application's own are
   * passed over. An empty verifier counts as none.
   *
   * @param query percent-encoded, e.g. what {@code HttpServletRequest.getQueryString()} returns;
   *     may be {@code null}
   */
  public static AuthorizationCallback ofQuery(@Nullable String query) {
    String token = null;
    String verifier = null;
    boolean ambiguous = false;
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (name.equals("oauth_token")) {
        ambiguous |= token != null;
        token = value;
      } else if (name.equals("oauth_verifier")) {
        ambiguous |= verifier != null;
        verifier = value;
      }
    }
    return new AuthorizationCallback(token, verifier, ambiguous);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Not encoded properly, so it cannot be what the server sent.
      return "";
    }
  }

  /** Returns the request token, or {@code null} if none came. */
  public @Nullable String token() {
    return token;
  }

  /** Returns the verifier, or {@code null} if none came: the user has not approved. */
  public @Nullable String verifier() {
    return verifier == null || verifier.isEmpty() ? null : verifier;
  }

  /** Returns whether it belongs to an authorization that was begun, and to no other. */
  public boolean answers(PendingAuthorization pending) {
    return token != null
        && !ambiguous
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8),
            pending.token().getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the type only. */
  @Override
  public String toString() {
    return "AuthorizationCallback";
  }
}
