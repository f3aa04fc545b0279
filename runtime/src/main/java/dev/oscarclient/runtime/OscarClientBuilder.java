package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.auth.OAuthSignature;
import dev.oscarclient.runtime.auth.SessionLogin;

/**
 * Configures a generated REST client. The generated builder adds nothing but {@link #build()}, so
 * options added here reach clients generated before.
 *
 * @param <C> the generated client
 * @param <B> the generated builder
 */
public abstract class OscarClientBuilder<C, B extends OscarClientBuilder<C, B>>
    extends ClientBuilder<C, B> {
  private final SignInOptions signIn = new SignInOptions();
  private boolean rejectionsAsValues;

  /** For generated builders. */
  protected OscarClientBuilder() {}

  /** Signs every call with OAuth 1.0a. Without credentials, calls go unsigned. */
  public B credentials(OAuthCredentials credentials) {
    signIn.credentials(credentials);
    return self();
  }

  /**
   * Sets the context address that signatures are computed with, if the server, behind a proxy, sees
   * itself at another scheme, host, port or context than the one called, e.g. {@code
   * http://oscar-inside:8080/oscar}.
   */
  public B signingBaseUrl(String signingBaseUrl) {
    signIn.signingBaseUrl(signingBaseUrl);
    return self();
  }

  /** Sets how calls are signed; {@link OAuthSignature#HMAC_SHA1} unless set. */
  public B signature(OAuthSignature signature) {
    signIn.signature(signature);
    return self();
  }

  /**
   * Sets whether a server is asked for its time, by one unsigned call whose answer does not matter,
   * before it gets a signed one; it is unless set. OSCAR may forget a token that comes with a
   * timestamp more than 300 seconds off. It is asked once for all clients that share an {@link
   * OscarHttp}, and again after an hour without a response. Without that, timestamps are this
   * machine's until the server refuses one.
   */
  public B checkClockFirst(boolean first) {
    signIn.checkClockFirst(first);
    return self();
  }

  /** Takes address, signing address and credentials from what {@code authorize} has left. */
  public B credentialsFile(CredentialsFile file) {
    baseUrl(file.baseUrl());
    signIn.signingBaseUrl(file.signingBaseUrl());
    signIn.credentials(file.credentials());
    return self();
  }

  /**
   * Calls with a session as OSCAR's own pages do, in place of signing: for {@code /rs}, where OAuth
   * is refused.
   */
  public B session(SessionLogin login) {
    signIn.session(login);
    return self();
  }

  /**
   * Sets where OSCAR's login form posts to, below the context; {@code /login.do} unless set.
   *
   * @throws IllegalArgumentException if it holds {@code .} or {@code ..} segments
   */
  public B loginPath(String path) {
    signIn.loginPath(path);
    return self();
  }

  /**
   * Sets whether {@code "success": false} in a response is returned like any other answer; unless
   * set, it is an {@link OscarRejectedException}. Operations that ask for nothing but {@code
   * success} ({@code hasRight}) return it in any case.
   */
  public B rejectionsAsValues(boolean asValues) {
    this.rejectionsAsValues = asValues;
    return self();
  }

  /** For generated {@code build()} methods. */
  protected final ApiCaller newCaller() {
    return newCaller(signIn::authenticator, rejectionsAsValues);
  }
}
