package dev.oscarclient.runtime.auth;

/** What signs a call: consumer key and secret, access token and its secret. */
public final class OAuthCredentials {
  private OAuthCredentials() {}

  /** Creates credentials. */
  public static OAuthCredentials of(
      String consumerKey, String consumerSecret, String token, String tokenSecret) {
    throw new UnsupportedOperationException(consumerKey + consumerSecret + token + tokenSecret);
  }
}
