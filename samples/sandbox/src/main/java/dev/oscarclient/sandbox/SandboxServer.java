package dev.oscarclient.sandbox;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.clinic.SyntheticClinic;
import dev.oscarclient.sandbox.faults.Fault;
import dev.oscarclient.sandbox.faults.KeyStoreFile;
import dev.oscarclient.sandbox.oauth.Logins;
import dev.oscarclient.sandbox.oauth.TokenStore;
import dev.oscarclient.sandbox.server.CxfEndpoints;
import dev.oscarclient.sandbox.server.JettyHost;
import dev.oscarclient.sandbox.soap.SecurityTokens;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A running sandbox: an OSCAR-like server on the loopback address.
 *
 * <pre>{@code
 * try (SandboxServer oscar = SandboxServer.start(SandboxOptions.DEFAULT)) {
 *   client.call(oscar.baseUrl(), oscar.credentials());
 * }
 * }</pre>
 *
 * Each server has its own clinic, tokens and CXF bus, so several may run in one JVM.
 */
public final class SandboxServer implements AutoCloseable {

  /** What every sandbox accepts from the start. */
  private static final SandboxCredentials PRE_ISSUED =
      new SandboxCredentials(
          "sandbox-consumer", "sandbox-consumer-secret", "sandbox-token", "sandbox-token-secret");

  private final SandboxOptions options;
  private final Clinic clinic;
  private final TokenStore tokens;
  private final Logins logins;
  private final SecurityTokens securityTokens;
  private final JettyHost host;

  private SandboxServer(
      SandboxOptions options,
      Clinic clinic,
      TokenStore tokens,
      Logins logins,
      SecurityTokens securityTokens,
      JettyHost host) {
    this.options = options;
    this.clinic = clinic;
    this.tokens = tokens;
    this.logins = logins;
    this.securityTokens = securityTokens;
    this.host = host;
  }

  /**
   * Starts a sandbox and returns once it answers.
   *
   * @throws IllegalStateException if it cannot start, for example because the port is taken
   */
  public static SandboxServer start(SandboxOptions options) {
    Clinic clinic = SyntheticClinic.create(options.zone());
    TokenStore tokens =
        new TokenStore(options.oauth(), options.surroundings().has(Fault.FORGETFUL));
    tokens.issue(PRE_ISSUED, SyntheticClinic.LOGGED_IN_PROVIDER);
    Logins logins = new Logins();
    SecurityTokens securityTokens = new SecurityTokens(options.callsPerSecurityToken());
    CxfEndpoints endpoints = CxfEndpoints.create(options, clinic, tokens, logins, securityTokens);
    JettyHost host = JettyHost.start(options, endpoints, tokens, logins);
    return new SandboxServer(options, clinic, tokens, logins, securityTokens, host);
  }

  /**
   * The address of the web services, {@code http://localhost:PORT/CONTEXT/ws}: no slash ends it.
   */
  public String wsUrl() {
    return baseUrl() + "/ws";
  }

  /**
   * The address of the OSCAR itself, {@code http://localhost:PORT/CONTEXT}, or {@code https}: no
   * slash ends it.
   */
  public String baseUrl() {
    return host.scheme() + "://localhost:" + host.port() + options.context();
  }

  /** Credentials that are accepted from the start; their provider is 100. */
  public SandboxCredentials credentials() {
    return PRE_ISSUED;
  }

  /** The value of the {@code JSESSIONID} cookie that {@code /ws/rs} accepts. */
  public String sessionCookie() {
    return JettyHost.SESSION_ID;
  }

  /**
   * A trust store that holds this server's certificate; {@code null} without TLS. Its password is
   * {@link KeyStoreFile#PASSWORD}.
   */
  public @Nullable Path trustStore() {
    return host.trustStore();
  }

  /** The clinic's records, live: what a call changes is seen here. */
  public Clinic clinic() {
    return clinic;
  }

  /** Who may call, live: issue further credentials or revoke them here. */
  public TokenStore tokens() {
    return tokens;
  }

  /** Who is logged in, live: end sessions here. */
  public Logins logins() {
    return logins;
  }

  /** The token keys of SOAP's {@code LoginService}, live: end them here. */
  public SecurityTokens securityTokens() {
    return securityTokens;
  }

  /** The options it was started with. */
  public SandboxOptions options() {
    return options;
  }

  /** Stops the server. What was under way gets a moment to end. */
  @Override
  public void close() {
    host.close();
  }
}
