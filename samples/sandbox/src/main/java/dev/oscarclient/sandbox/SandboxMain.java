package dev.oscarclient.sandbox;

import dev.oscarclient.sandbox.clinic.SyntheticClinic;
import dev.oscarclient.sandbox.faults.KeyStoreFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs a sandbox from the command line until it is told to stop.
 *
 * <p>Prints its address and credentials, one {@code name=value} to a line, then {@code ready}.
 */
public final class SandboxMain {

  private static final String USAGE =
      """
      usage: java -jar oscar-client-sandbox.jar [options]
        --port N                 TCP port on the loopback address; 0 for any free one (default 0)
        --context /NAME          context path (default /oscar)
        --tls CERTIFICATE        speak https: valid, expired, expiring or wrong-host
        --seen-as ORIGIN         what OSCAR believes to be called at, as behind a proxy
                                 (http://inner.example:8080)
        --clock-offset SECONDS   how much the server's clock is ahead, negative for behind
        --fault NAME             may be given several times: firewall, rest-off, wadl-off, wsdl-off,
                                 wadl-without-types, list-below-services, list-off, mfa, pin,
                                 soap-pages, forgetful, narrow-scopes, old-tls
        --security-token-calls N for how many SOAP calls a token key of login2 is good;
                                 0 for any number (default)
        --stop-on-stdin-close    stop when standard input ends
        --many                   run a sandbox for each line of standard input, which holds its
                                 options, all in one process, until standard input ends
      switches of its OAuth server:
        --application-uri URI    what callbacks must start with (default http://127.0.0.1)
        --token-lifetime S       seconds an access token lives; -1 for ever (default)
        --request-token-lifetime S  the same of request tokens
        --session-between-legs   the last leg needs the cookie of the first
        --tokens-without-provider  logins are not connected with tokens
        --no-oob                 refuse oauth_callback=oob
        --scopes A,B             what may be asked for; otherwise nobody looks at scopes
        --wrong-secret           announce a consumer secret that is not the right one
      """;

  /** Held, so that its level lasts: the sandbox's own lines are to be seen, not CXF's. */
  private static final Logger CXF_LOG = Logger.getLogger("org.apache.cxf");

  /** Held likewise; it tells of every wrong password. */
  private static final Logger WSS4J_LOG = Logger.getLogger("org.apache.wss4j");

  /** Held likewise; it tells of every start. */
  private static final Logger JETTY_LOG = Logger.getLogger("org.eclipse.jetty");

  private SandboxMain() {}

  /**
   * Starts a sandbox and waits for the end of the process.
   *
   * <p>Exit codes: 0 after standard input has ended, 1 if the server cannot start, 2 for a wrong
   * command line.
   */
  public static void main(String[] args) throws InterruptedException, IOException {
    CXF_LOG.setLevel(Level.SEVERE);
    WSS4J_LOG.setLevel(Level.SEVERE);
    JETTY_LOG.setLevel(Level.WARNING);
    System.setProperty("org.eclipse.jetty.LEVEL", "WARN");
    // Or it would log by SLF4J, which is there for WSS4J.
    System.setProperty("org.eclipse.jetty.util.log.class", "org.eclipse.jetty.util.log.StdErrLog");
    System.setProperty("org.eclipse.jetty.util.log.announce", "false");
    SandboxArguments arguments;
    try {
      arguments = SandboxArguments.parse(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.print(USAGE);
      System.exit(2);
      throw e;
    }
    // As an OSCAR's Java: JAXB and the SQL types know no other zone.
    TimeZone.setDefault(TimeZone.getTimeZone(arguments.options().zone()));
    if (arguments.many()) {
      runMany();
    } else {
      run(started(arguments), arguments.stopOnStdinClose());
    }
  }

  /** A sandbox that cannot start answers its line with {@code error=} and why. */
  private static void runMany() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      try {
        SandboxServer server = start(SandboxArguments.parse(words(line)));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "sandbox-stop"));
        announce(server, System.out);
      } catch (IllegalArgumentException | IllegalStateException e) {
        System.out.println("error=" + e.getMessage());
        System.out.flush();
      }
    }
    System.exit(0);
  }

  private static String[] words(String line) {
    return line.isBlank() ? new String[0] : line.strip().split("\\s+", -1);
  }

  private static SandboxServer start(SandboxArguments arguments) {
    SandboxServer server = SandboxServer.start(arguments.options());
    if (arguments.wrongSecret()) {
      server.tokens().changeSecret(server.credentials().consumerKey());
    }
    return server;
  }

  private static SandboxServer started(SandboxArguments arguments) {
    try {
      return start(arguments);
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(1);
      throw e;
    }
  }

  private static void run(SandboxServer server, boolean stopOnStdinClose)
      throws InterruptedException, IOException {
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "sandbox-stop"));
    announce(server, System.out);
    if (stopOnStdinClose) {
      while (System.in.read() >= 0) {
        // What is written to it does not matter, only that it ends.
      }
      System.exit(0);
    }
    new CountDownLatch(1).await();
  }

  private static void announce(SandboxServer server, PrintStream out) {
    out.println("Sandbox OSCAR at " + server.wsUrl());
    out.println("baseUrl=" + server.baseUrl());
    out.println("consumerKey=" + server.credentials().consumerKey());
    out.println("consumerSecret=" + server.credentials().consumerSecret());
    out.println("token=" + server.credentials().token());
    out.println("tokenSecret=" + server.credentials().tokenSecret());
    out.println("userName=" + SyntheticClinic.USER_NAME);
    out.println("password=" + SyntheticClinic.PASSWORD);
    out.println("pin=" + SyntheticClinic.PIN);
    out.println("sessionCookie=JSESSIONID=" + server.sessionCookie());
    if (server.trustStore() != null) {
      out.println("trustStore=" + server.trustStore());
      out.println("trustStorePassword=" + KeyStoreFile.PASSWORD);
    }
    out.println("ready");
    out.flush();
  }
}
