package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.Authenticator;
import dev.oscarclient.runtime.auth.ClockQuestion;
import dev.oscarclient.runtime.auth.OAuthAuthenticator;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.auth.OAuthSignature;
import dev.oscarclient.runtime.auth.ServerClock;
import dev.oscarclient.runtime.auth.SessionAuthenticator;
import dev.oscarclient.runtime.auth.SessionLogin;
import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.LoggingTransport;
import dev.oscarclient.runtime.http.PathTemplate;
import dev.oscarclient.runtime.http.PercentEncoding;
import dev.oscarclient.runtime.http.Transport;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a client is to make itself known, as far as its builder has been told. */
final class SignInOptions {
  private @Nullable OAuthCredentials credentials;
  private @Nullable SessionLogin session;
  private @Nullable String signingBaseUrl;
  private OAuthSignature signature = OAuthSignature.HMAC_SHA1;
  private String loginPath = "/login.do";
  private boolean clockFirst = true;

  void credentials(OAuthCredentials newCredentials) {
    this.credentials = newCredentials;
  }

  void session(SessionLogin newSession) {
    this.session = newSession;
  }

  void signingBaseUrl(@Nullable String url) {
    this.signingBaseUrl = url;
  }

  void signature(OAuthSignature newSignature) {
    this.signature = newSignature;
  }

  void checkClockFirst(boolean first) {
    this.clockFirst = first;
  }

  void loginPath(String path) {
    String encoded = PercentEncoding.encodeLiteral(path);
    PathTemplate.rejectDotSegments(encoded);
    this.loginPath = encoded.startsWith("/") ? encoded : "/" + encoded;
  }

  /**
   * Makes the authenticator of one client.
   *
   * @param transport what carries logins, and asks for the time
   * @param clock what is known of the server's time
   * @throws IllegalStateException if options exclude each other
   */
  Authenticator authenticator(
      BaseUrl base,
      String webServicePath,
      Duration timeout,
      Transport transport,
      ServerClock clock) {
    OAuthCredentials signing = credentials;
    SessionLogin login = session;
    if (signing != null && login != null) {
      throw new IllegalStateException(
          "credentials are for /services, a session is for /rs: build one client of each");
    }
    if (login != null) {
      return new SessionAuthenticator(
          login, base, loginPath, timeout, new LoggingTransport(transport));
    }
    if (signing == null) {
      return Authenticator.none();
    }
    signature.checkFor(base.origin());
    String address = signingBaseUrl;
    return OAuthAuthenticator.create(
        signing,
        address == null ? null : BaseUrl.parse("signingBaseUrl", address, webServicePath),
        signature,
        clockFirst
            ? new ClockQuestion(clock, new LoggingTransport(transport), base, webServicePath)
            : null);
  }

  /** Returns the type only: options may be secrets. */
  @Override
  public String toString() {
    return "SignInOptions";
  }
}
