package dev.oscarclient.runtime;

import dev.oscarclient.runtime.OscarAuthorizationException.Reason;
import dev.oscarclient.runtime.auth.AuthorizationCallback;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.auth.OAuthLegs;
import dev.oscarclient.runtime.auth.PendingAuthorization;
import dev.oscarclient.runtime.auth.TokenStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Obtains an access token from a provider: the three legs of OAuth 1.0a (RFC 5849 section 2).
 *
 * <pre>{@code
 * PendingAuthorization pending = authorization.begin("https://app.example/oscar-callback");
 * session.setAttribute("oscar", pending);
 * response.sendRedirect(pending.authorizationUrl().toString());
 * // ... and where the callback comes in:
 * OAuthCredentials credentials = authorization.complete(pending, request.getQueryString());
 * }</pre>
 *
 * <p>What is pending is kept by the caller, as above, or in a {@link TokenStore}. Safe for many
 * threads.
 */
public final class OscarAuthorization {
  /** The callback of an application that has no address: the user types the verifier there. */
  public static final String OUT_OF_BAND = "oob";

  static final String INITIATE = "/oauth/initiate";
  private static final String TOKEN = "/oauth/token";
  private static final String CALLBACK = "/oauth/authorize";
  private static final String PENDING = "pending/";

  private final OAuthLegs legs;
  private final @Nullable String scope;
  private final @Nullable Duration lifetime;
  private final @Nullable TokenStore store;
  private final TokenCheck check;

  OscarAuthorization(
      OAuthLegs legs,
      @Nullable String scope,
      @Nullable Duration lifetime,
      @Nullable TokenStore store,
      TokenCheck check) {
    this.legs = legs;
    this.scope = scope;
    this.lifetime = lifetime;
    this.store = store;
    this.check = check;
  }

  /** Starts the configuration. */
  public static OscarAuthorizationBuilder builder() {
    return new OscarAuthorizationBuilder();
  }

  /**
   * Makes the first leg. With a {@link TokenStore} the result is kept there too.
   *
   * @param callback where OSCAR sends the user's browser afterwards; it must start with the URI
   *     registered on OSCAR's page REST Clients. {@link #OUT_OF_BAND} if there is no such address
   * @return what is pending, with the address to send the user to
   * @throws OscarAuthorizationException if there is no request token to be had
   * @throws IllegalArgumentException if the callback is no absolute http or https address
   * @throws UncheckedIOException if the store fails
   */
  public PendingAuthorization begin(String callback) {
    checkCallback(callback);
    try {
      PendingAuthorization pending = legs.begin(callback, scope);
      if (store != null) {
        keep(store, pending);
      }
      return pending;
    } catch (IOException e) {
      throw AuthorizationFailures.of(INITIATE, e);
    }
  }

  /**
   * Makes the last leg, after a callback.
   *
   * @param pending what {@link #begin} returned
   * @param callbackQuery the query of the address called back, percent-encoded and without {@code
   *     ?}; {@code null} if it has none
   * @return credentials for the provider who approved
   * @throws OscarAuthorizationException if the callback is not of this authorization, if the user
   *     did not approve, or if the server does not take the verifier
   */
  public OAuthCredentials complete(PendingAuthorization pending, @Nullable String callbackQuery) {
    AuthorizationCallback callback = AuthorizationCallback.ofQuery(callbackQuery);
    if (!callback.answers(pending)) {
      throw AuthorizationFailures.failed(
          Reason.WRONG_CALLBACK,
          CALLBACK,
          "called back for another request token",
          "It is of another sign-in, perhaps an older one, or somebody tampers: begin again.");
    }
    String verifier = callback.verifier();
    if (verifier == null) {
      throw AuthorizationFailures.failed(
          Reason.DENIED,
          CALLBACK,
          "called back without a verifier",
          "The user did not approve the application.");
    }
    return completeWithVerifier(pending, verifier);
  }

  /**
   * Makes the last leg, after a callback, with what the {@link TokenStore} kept. A callback is good
   * for one try: it is taken out of the store before anything is sent.
   *
   * @throws OscarAuthorizationException as {@link #complete(PendingAuthorization, String)}, and if
   *     the store knows nothing of this callback, because it was used before
   * @throws IllegalStateException if there is no store
   * @throws IOException if the store fails
   */
  public OAuthCredentials complete(@Nullable String callbackQuery) throws IOException {
    if (store == null) {
      throw new IllegalStateException("without a store, hand over what begin returned");
    }
    String token = AuthorizationCallback.ofQuery(callbackQuery).token();
    byte[] kept = token == null ? null : store.remove(PENDING + token);
    if (kept == null) {
      throw AuthorizationFailures.failed(
          Reason.WRONG_CALLBACK,
          CALLBACK,
          "called back for a request token that is not pending",
          "The callback was used before, or is of no sign-in of this application: begin again.");
    }
    return complete(PendingAuthorization.ofBytes(kept), callbackQuery);
  }

  /**
   * Makes the last leg with a verifier that the user has typed ({@link #OUT_OF_BAND}).
   *
   * @throws OscarAuthorizationException if the server does not take it, or took one before
   */
  public OAuthCredentials completeWithVerifier(PendingAuthorization pending, String verifier) {
    try {
      OAuthCredentials credentials = legs.complete(pending, verifier.strip());
      return credentials.withLifetime(lifetime);
    } catch (IOException e) {
      throw AuthorizationFailures.of(TOKEN, e);
    }
  }

  /**
   * Makes a signed call that changes nothing ({@code GET /status/checkIfAuthed}) to see whether
   * credentials work.
   *
   * @throws OscarException if they do not, or there is no answer
   */
  public void check(OAuthCredentials credentials) {
    check.run(credentials);
  }

  private static void keep(TokenStore store, PendingAuthorization pending) {
    try {
      store.put(PENDING + pending.token(), pending.toBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the token store failed", e);
    }
  }

  private static void checkCallback(String callback) {
    if (callback.equals(OUT_OF_BAND)) {
      return;
    }
    try {
      URI uri = new URI(callback);
      boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (http && uri.getHost() != null && uri.getRawFragment() == null) {
        return;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("the callback is not an address", e);
    }
    throw new IllegalArgumentException(
        "the callback must be an http or https address with a host and without '#', or oob");
  }

  /** Returns the type only. */
  @Override
  public String toString() {
    return "OscarAuthorization";
  }
}
