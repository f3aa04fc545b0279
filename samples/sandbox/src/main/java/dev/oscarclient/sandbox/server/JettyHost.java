package dev.oscarclient.sandbox.server;

import dev.oscarclient.sandbox.SandboxOptions;
import dev.oscarclient.sandbox.faults.Certificate;
import dev.oscarclient.sandbox.faults.FaultFilter;
import dev.oscarclient.sandbox.faults.KeyStoreFile;
import dev.oscarclient.sandbox.faults.Surroundings;
import dev.oscarclient.sandbox.oauth.Logins;
import dev.oscarclient.sandbox.oauth.TokenStore;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javax.servlet.DispatcherType;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** The embedded Jetty that serves one sandbox on the loopback address. */
public final class JettyHost implements AutoCloseable {

  /** The value of the session cookie of somebody who is logged in. */
  public static final String SESSION_ID = "sandbox-session";

  /** Where the SOAP services are below {@code /ws}, in order of names. */
  public static final List<String> SOAP_ADDRESSES = SoapServices.ADDRESSES;

  private static final int MAX_THREADS = 16;
  private static final int MIN_THREADS = 4;
  private static final long STOP_TIMEOUT_MILLIS = 2_000;

  private final Server server;
  private final ServerConnector connector;
  private final CxfEndpoints endpoints;
  private final @Nullable KeyStoreFile key;

  private JettyHost(
      Server server,
      ServerConnector connector,
      CxfEndpoints endpoints,
      @Nullable KeyStoreFile key) {
    this.server = server;
    this.connector = connector;
    this.endpoints = endpoints;
    this.key = key;
  }

  /**
   * Starts Jetty and returns once it accepts connections.
   *
   * @throws IllegalStateException if it cannot start, for example because the port is taken
   */
  public static JettyHost start(
      SandboxOptions options, CxfEndpoints endpoints, TokenStore tokens, Logins logins) {
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
    threads.setName("sandbox");
    threads.setDaemon(true);
    Server server = new Server(threads);
    server.setStopTimeout(STOP_TIMEOUT_MILLIS);
    Surroundings surroundings = options.surroundings();
    Certificate certificate = surroundings.tls();
    KeyStoreFile key = certificate == null ? null : KeyStoreFile.create(certificate);
    ServerConnector connector = connector(server, options, key);
    server.addConnector(connector);
    server.setHandler(handler(options, endpoints, tokens, logins));
    server.setErrorHandler(new HtmlErrorPage());
    JettyHost host = new JettyHost(server, connector, endpoints, key);
    try {
      server.start();
    } catch (Exception e) {
      host.close();
      throw new IllegalStateException(
          "The sandbox cannot start on port " + options.port() + ": " + e.getMessage(), e);
    }
    return host;
  }

  /** The TCP port it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Returns {@code http} or {@code https}. */
  public String scheme() {
    return key == null ? "http" : "https";
  }

  /** Returns a trust store for this server's certificate; {@code null} without TLS. */
  public @Nullable Path trustStore() {
    return key == null ? null : key.path();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The sandbox did not stop cleanly", e);
    } finally {
      endpoints.close();
      if (key != null) {
        key.close();
      }
    }
  }

  private static ServerConnector connector(
      Server server, SandboxOptions options, @Nullable KeyStoreFile key) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    // RFC 7230 as such lets %2F and the like stand in a path, and Tomcat can be told to; Jetty's
    // default refuses what might be read in two ways, so encoding could not be tried out in full.
    HttpConnectionFactory factory = new HttpConnectionFactory(http, HttpCompliance.RFC7230_LEGACY);
    Surroundings surroundings = options.surroundings();
    http.setSendDateHeader(surroundings.clockOffset().isZero());
    if (key != null) {
      http.addCustomizer(new SecureRequestCustomizer(false)); // the certificate may be for others
    }
    if (surroundings.seenAs() != null) {
      http.addCustomizer(new SeenAs(surroundings.seenAs()));
    }
    ServerConnector connector =
        key == null
            ? new ServerConnector(server, factory)
            : new ServerConnector(server, Tls.before(factory, key, surroundings), factory);
    connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    connector.setPort(options.port());
    return connector;
  }

  private static ServletContextHandler handler(
      SandboxOptions options, CxfEndpoints endpoints, TokenStore tokens, Logins logins) {
    ServletContextHandler handler = new ServletContextHandler(ServletContextHandler.SESSIONS);
    handler.setContextPath(options.context());
    handler.setErrorHandler(new HtmlErrorPage());
    handler.addFilter(
        new FilterHolder(new FaultFilter(options.surroundings())),
        "/*",
        EnumSet.of(DispatcherType.REQUEST));
    if (options.oauth().sessionBetweenLegs()) {
      handler.addFilter(
          new FilterHolder(new SessionBetweenLegs()),
          "/ws/oauth/*",
          EnumSet.of(DispatcherType.REQUEST));
    }
    handler.addFilter(
        new FilterHolder(new SessionFilter(SESSION_ID, logins)),
        "/ws/rs/*",
        EnumSet.of(DispatcherType.REQUEST));
    handler.addServlet(new ServletHolder(new LoginServlet(logins, tokens)), "/login.do");
    CXFNonSpringServlet servlet = new CXFNonSpringServlet();
    servlet.setBus(endpoints.bus());
    handler.addServlet(new ServletHolder(servlet), "/ws/*");
    return handler;
  }
}
