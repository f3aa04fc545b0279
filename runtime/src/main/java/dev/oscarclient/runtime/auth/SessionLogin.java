package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.HeaderRules;
import org.jspecify.annotations.Nullable;

/**
 * How a session comes about whose cookie opens {@code /rs}, the REST address of OSCAR's own pages:
 * by user name and password, or given. Immutable; holds secrets.
 */
public final class SessionLogin {
  private final @Nullable String userName;
  private final char @Nullable [] password;
  private final char @Nullable [] pin;
  private final @Nullable String cookie;

  private SessionLogin(
      @Nullable String userName,
      char @Nullable [] password,
      char @Nullable [] pin,
      @Nullable String cookie) {
    this.userName = userName;
    this.password = password;
    this.pin = pin;
    this.cookie = cookie;
  }

  /**
   * Logs in at OSCAR's login form when a session is needed, and once more when it has ended. Does
   * not work for users with a second factor.
   *
   * @param password copied; the caller may overwrite it
   * @param pin the second secret of that form; copied; {@code null} or empty where OSCAR asks for
   *     none
   * @throws IllegalArgumentException if user name or password is empty
   */
  public static SessionLogin ofUser(String userName, char[] password, char @Nullable [] pin) {
    if (userName.isEmpty() || password.length == 0) {
      throw new IllegalArgumentException("user name and password must not be empty");
    }
    return new SessionLogin(
        userName, password.clone(), pin == null ? new char[0] : pin.clone(), null);
  }

  /**
   * Uses the session that a browser or another program has; when it ends, nothing can renew it.
   *
   * @param cookie as in a {@code Cookie} header, e.g. {@code JSESSIONID=…}
   * @throws IllegalArgumentException if it is no name with a value, or holds what no header may; it
   *     is not repeated in the message
   */
  public static SessionLogin ofCookie(String cookie) {
    HeaderRules.check("Cookie", cookie);
    if (cookie.indexOf('=') <= 0) {
      throw new IllegalArgumentException("a session cookie looks like JSESSIONID=…");
    }
    return new SessionLogin(null, null, null, cookie.strip());
  }

  @Nullable String userName() {
    return userName;
  }

  String password() {
    return password == null ? "" : new String(password);
  }

  String pin() {
    return pin == null ? "" : new String(pin);
  }

  @Nullable String cookie() {
    return cookie;
  }

  /** Returns which kind it is. */
  @Override
  public String toString() {
    return cookie == null ? "SessionLogin[user and password]" : "SessionLogin[cookie]";
  }
}
