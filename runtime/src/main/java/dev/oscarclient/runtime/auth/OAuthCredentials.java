package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.PercentEncoding;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What signs a call: consumer key and secret, access token and its secret. Immutable.
 *
 * <p>Key and secret come from OSCAR's page Administration → Integration → REST Clients; the token
 * stands for the provider who approved the application. OSCAR never tells how long a token lives:
 * whoever knows what the administrator set there can state it here, and the client then warns
 * before it ends.
 */
public final class OAuthCredentials {
  private final String consumerKey;
  private final String consumerSecret;
  private final String token;
  private final String tokenSecret;
  private final @Nullable Instant issuedAt;
  private final @Nullable Duration lifetime;

  private OAuthCredentials(
      String consumerKey,
      String consumerSecret,
      String token,
      String tokenSecret,
      @Nullable Instant issuedAt,
      @Nullable Duration lifetime) {
    this.consumerKey = checked("consumer key", consumerKey);
    this.consumerSecret = checked("consumer secret", consumerSecret);
    this.token = checked("token", token);
    this.tokenSecret = checked("token secret", tokenSecret);
    if (consumerKey.isEmpty() || token.isEmpty()) {
      throw new IllegalArgumentException("consumer key and token must not be empty");
    }
    if (lifetime != null && (lifetime.isNegative() || lifetime.isZero())) {
      throw new IllegalArgumentException(
          "the lifetime must be positive; leave out what never ends");
    }
    this.issuedAt = issuedAt;
    this.lifetime = lifetime;
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
    return new OAuthCredentials(consumerKey, consumerSecret, token, tokenSecret, null, null);
  }

  /** Returns the same credentials with the time at which the token was issued. */
  public OAuthCredentials withIssuedAt(@Nullable Instant instant) {
    return new OAuthCredentials(consumerKey, consumerSecret, token, tokenSecret, instant, lifetime);
  }

  /**
   * Returns the same credentials with the lifetime set on OSCAR's page REST Clients, counted from
   * {@link #issuedAt()}; {@code null} if it is unknown or for ever.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public OAuthCredentials withLifetime(@Nullable Duration newLifetime) {
    return new OAuthCredentials(
        consumerKey, consumerSecret, token, tokenSecret, issuedAt, newLifetime);
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

  /** Returns when the token was issued, or {@code null} if nobody said. */
  public @Nullable Instant issuedAt() {
    return issuedAt;
  }

  /** Returns how long the token lives, or {@code null} if nobody said, or for ever. */
  public @Nullable Duration lifetime() {
    return lifetime;
  }

  /** Returns when the token ends, or {@code null} if that is unknown or never. */
  public @Nullable Instant expiresAt() {
    if (issuedAt == null || lifetime == null) {
      return null;
    }
    try {
      return issuedAt.plus(lifetime);
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  /** Returns the consumer key, which is no secret. */
  public String consumerKey() {
    return consumerKey;
  }

  /** Returns a secret: for storing it, never for logs or messages. */
  public String consumerSecret() {
    return consumerSecret;
  }

  /** Returns the access token: for storing it, never for logs or messages. */
  public String token() {
    return token;
  }

  /** Returns a secret: for storing it, never for logs or messages. */
  public String tokenSecret() {
    return tokenSecret;
  }

  /** Returns the type and the first characters of the consumer key, if it is long enough. */
  @Override
  public String toString() {
    String shown = consumerKey.length() < 12 ? "" : consumerKey.substring(0, 3);
    return "OAuthCredentials[consumerKey=" + shown + "…]";
  }
}
