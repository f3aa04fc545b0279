package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.ClientBuilder;
import dev.oscarclient.runtime.auth.Authenticator;
import dev.oscarclient.runtime.auth.ServerClock;
import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.LoggingTransport;
import dev.oscarclient.runtime.http.Transport;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Configures a generated SOAP client. The generated builder adds nothing but {@link #build()}, so
 * options added here reach clients generated before.
 *
 * @param <C> the generated client
 * @param <B> the generated builder
 */
public abstract class OscarSoapClientBuilder<C, B extends OscarSoapClientBuilder<C, B>>
    extends ClientBuilder<C, B> {
  private @Nullable SoapLogin login;

  /** For generated builders. */
  protected OscarSoapClientBuilder() {}

  /**
   * Logs in by {@code LoginService.login2} when the first call needs it, once for all services of
   * the client, and once more when the token that OSCAR gave has lapsed. Does not work for users
   * with a second factor or a PIN: their calls fail with {@link
   * dev.oscarclient.runtime.OscarUnauthorizedException}, and only REST is left to them.
   *
   * @throws IllegalArgumentException if user name or password is empty or cannot stand in XML
   */
  public B login(String userName, String password) {
    this.login = SoapLogin.ofUser(userName, password);
    return self();
  }

  /**
   * Uses what a login has given before, to this or another program; when it lapses, nothing renews
   * it.
   *
   * @param securityId the numeric {@code securityId} of a login
   * @param tokenKey its {@code securityTokenKey}; OSCAR takes the user's password as well
   * @throws IllegalArgumentException if one of them is empty or cannot stand in XML
   */
  public B usernameToken(String securityId, String tokenKey) {
    this.login = SoapLogin.ofToken(securityId, tokenKey);
    return self();
  }

  /** For generated {@code build()} methods. */
  protected final SoapCaller newSoapCaller() {
    return new SoapCaller(newCaller(this::authenticator));
  }

  private Authenticator authenticator(
      BaseUrl server,
      String webServicePath,
      Duration timeout,
      Transport transport,
      ServerClock clock) {
    SoapLogin known = login;
    return known == null
        ? new NoLogin()
        : new UsernameTokenAuthenticator(
            known,
            new LoginService(server, webServicePath, timeout, new LoggingTransport(transport)));
  }
}
