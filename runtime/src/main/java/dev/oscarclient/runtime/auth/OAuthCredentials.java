package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.PercentEncoding;

/**
 * What signs a call: consumer key and secret, access token and its secret. Immutable.
 *
 * <p>Key and secret come from OSCAR's page Administration → Integration → REST Clients; the token
 * stands for the provider who approved the application.
 */
public final class OAuthCredentials {
  private final String consumerKey;
  private final String consumerSecret;
  private final String token;
  private final String tokenSecret;

  private OAuthCredentials(
      String consumerKey, String consumerSecret, String token, String tokenSecret) {
    this.consumerKey = checked("consumer key", consumerKey);
    this.consumerSecret = checked("consumer secret", consumerSecret);
    this.token = checked("token", token);
    this.tokenSecret = checked("token secret", tokenSecret);
    if (consumerKey.isEmpty() || token.isEmpty()) {
      throw new IllegalArgumentException("consumer key and token must not be empty");
    }
  }

  /**
   * Creates credentials.
   *
   * @throws IllegalArgumentException if key or token is empty, or if one of the four has white
   *     space around it, which comes from copying and makes every signature wrong. The message does
   *     not repeat any of them
   */
  public static OAuthCredentials of(
      String consumerKey, String consumerSecret, String token, String tokenSecret) {
    return new OAuthCredentials(consumerKey, consumerSecret, token, tokenSecret);
  }

  private static String checked(String what, String value) {
    if (!value.equals(value.strip())) {
      throw new IllegalArgumentException("the " + what + " has white space at its start or end");
    }
    try {
      PercentEncoding.encode(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the " + what + " is no valid text", e);
    }
    return value;
  }

  String consumerKey() {
    return consumerKey;
  }

  String consumerSecret() {
    return consumerSecret;
  }

  String token() {
    return token;
  }

  String tokenSecret() {
    return tokenSecret;
  }

  /** Returns the type and the first characters of the consumer key, if it is long enough. */
  @Override
  public String toString() {
    String shown = consumerKey.length() < 12 ? "" : consumerKey.substring(0, 3);
    return "OAuthCredentials[consumerKey=" + shown + "…]";
  }
}
