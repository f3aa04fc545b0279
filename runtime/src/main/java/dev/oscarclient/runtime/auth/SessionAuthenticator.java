package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.Transport;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sends a session cookie along, as OSCAR's own pages do. A session that has ended is renewed once
 * for all threads that notice. A refused login is not tried again: OSCAR locks users out after a
 * few.
 */
public final class SessionAuthenticator implements Authenticator {
  private static final String ADDRESS = "/rs";
  private static final String COOKIE = "Cookie";

  private final SessionLogin login;
  private final LoginForm form;
  private final Object renewing = new Object();
  private volatile @Nullable String cookie;
  private @Nullable AuthenticationException refusal;

  /**
   * Creates the authenticator; nothing is sent yet.
   *
   * @param loginPath where OSCAR's login form posts to, below the context: {@code /login.do}
   * @param transport what carries logins
   */
  public SessionAuthenticator(
      SessionLogin login, BaseUrl base, String loginPath, Duration timeout, Transport transport) {
    this.login = login;
    this.form = new LoginForm(base, loginPath, timeout, transport);
    this.cookie = login.cookie();
  }

  @Override
  public boolean reaches(String address) {
    return address.equals(ADDRESS) || address.startsWith(ADDRESS + "/");
  }

  @Override
  public WireRequest authenticate(WireRequest request) throws IOException {
    String current = cookie;
    return request.withHeader(COOKIE, current == null ? loggedIn(null) : current);
  }

  @Override
  public boolean renew(WireRequest refused, WireResponse response) throws IOException {
    if (login.cookie() != null) {
      return false;
    }
    String used =
        refused.headers().stream()
            .filter(header -> header.name().equals(COOKIE))
            .map(header -> header.value())
            .findFirst()
            .orElse(null);
    loggedIn(used);
    return true;
  }

  /**
   * Returns a session other than one that is known to have ended.
   *
   * @throws AuthenticationException if OSCAR does not let the user in, or did not before
   */
  private String loggedIn(@Nullable String ended) throws IOException {
    synchronized (renewing) {
      String current = cookie;
      if (current != null && !current.equals(ended)) {
        return current;
      }
      if (refusal != null) {
        throw new AuthenticationException(
            refusal.reason(), Objects.requireNonNull(refusal.getMessage()), refusal.hint(), null);
      }
      try {
        current = form.logIn(login);
      } catch (AuthenticationException e) {
        refusal = e;
        throw e;
      }
      cookie = current;
      return current;
    }
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
