package dev.oscarclient.runtime.soap;

import org.jspecify.annotations.Nullable;

/**
 * How calls are to be let in: with what a user logs in by, or with a UsernameToken that is there
 * already. Immutable; holds secrets.
 */
final class SoapLogin {
  private final @Nullable String userName;
  private final char[] secret;
  private final @Nullable String securityId;

  private SoapLogin(@Nullable String userName, @Nullable String securityId, String secret) {
    this.userName = userName;
    this.securityId = securityId;
    this.secret = secret.toCharArray();
  }

  static SoapLogin ofUser(String userName, String password) {
    requireSendable("user name", userName);
    requireSendable("password", password);
    return new SoapLogin(userName, null, password);
  }

  static SoapLogin ofToken(String securityId, String tokenKey) {
    requireSendable("security id", securityId);
    requireSendable("token key", tokenKey);
    return new SoapLogin(null, securityId, tokenKey);
  }

  private static void requireSendable(String what, String value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("the " + what + " must not be empty");
    }
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < ' ') {
        throw new IllegalArgumentException("the " + what + " must not hold control characters");
      }
    }
  }

  /** Returns who logs in; {@code null} if there is a token already. */
  @Nullable String userName() {
    return userName;
  }

  /** Returns the numeric id of a token that is there already, else {@code null}. */
  @Nullable String securityId() {
    return securityId;
  }

  /** Returns the password, or the token key. */
  String secret() {
    return new String(secret);
  }

  /** Returns which kind it is. */
  @Override
  public String toString() {
    return userName == null ? "SoapLogin[token]" : "SoapLogin[user and password]";
  }
}
