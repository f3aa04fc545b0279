package dev.oscarclient.sandbox;

/**
 * What an application needs to sign calls: the four OAuth 1.0a values.
 *
 * @param consumerKey identifies the application
 * @param consumerSecret the application's secret
 * @param token the access token a provider granted
 * @param tokenSecret the access token's secret
 */
public record SandboxCredentials(
    String consumerKey, String consumerSecret, String token, String tokenSecret) {

  /** Leaves the secrets out, as a client should. */
  @Override
  public String toString() {
    return "SandboxCredentials[consumerKey=" + consumerKey + ", token=" + token + "]";
  }
}
