package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.Transport;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * Sends a session cookie along, as OSCAR's own pages do. A session that has ended is renewed once
 * for all threads that notice.
 */
public final class SessionAuthenticator implements Authenticator {
  private static final String ADDRESS = "/rs";
  private static final String COOKIE = "Cookie";

  private final SessionLogin login;

  /** Gives cookies. */
  private final SharedLogin<String> session;

  /**
   * Creates the authenticator; nothing is sent yet.
   *
   * @param loginPath where OSCAR's login form posts to, below the context: {@code /login.do}
   * @param transport what carries logins
   */
  public SessionAuthenticator(
      SessionLogin login, BaseUrl base, String loginPath, Duration timeout, Transport transport) {
    this.login = login;
    LoginForm form = new LoginForm(base, loginPath, timeout, transport);
    this.session = new SharedLogin<>(login.cookie(), () -> form.logIn(login));
  }

  @Override
  public boolean reaches(String address) {
    return address.equals(ADDRESS) || address.startsWith(ADDRESS + "/");
  }

  @Override
  public WireRequest authenticate(WireRequest request) throws IOException {
    return request.withHeader(COOKIE, session.current());
  }

  @Override
  public boolean renew(WireRequest refused, WireResponse response) throws IOException {
    if (login.cookie() != null) {
      return false;
    }
    session.other(
        cookie ->
            refused.headers().stream()
                .anyMatch(header -> header.name().equals(COOKIE) && header.value().equals(cookie)));
    return true;
  }

  @Override
  public String header() {
    return COOKIE;
  }

  @Override
  public boolean waits() {
    return true;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        UnauthorizedReason.SESSION_REFUSED,
        login.cookie() == null
            ? "OSCAR let the user in and then refused the session: the user may lack a role."
            : "The session of the given cookie has ended: give the client another one.");
  }

  @Override
  public String toString() {
    return "session cookie";
  }
}
