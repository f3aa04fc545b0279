package dev.oscarclient.sandbox;

import java.io.IOException;
import java.io.PrintStream;
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
        --stop-on-stdin-close    stop when standard input ends
      """;

  /** Held, so that its level lasts: the sandbox's own lines are to be seen, not CXF's. */
  private static final Logger CXF_LOG = Logger.getLogger("org.apache.cxf");

  private SandboxMain() {}

  /**
   * Starts a sandbox and waits for the end of the process.
   *
   * <p>Exit codes: 0 after standard input has ended, 1 if the server cannot start, 2 for a wrong
   * command line.
   */
  public static void main(String[] args) throws InterruptedException, IOException {
    CXF_LOG.setLevel(Level.SEVERE);
    System.setProperty("org.eclipse.jetty.LEVEL", "WARN");
    System.setProperty("org.eclipse.jetty.util.log.announce", "false");
    SandboxOptions options = SandboxOptions.DEFAULT;
    boolean stopOnStdinClose = false;
    try {
      for (int i = 0; i < args.length; i++) {
        switch (args[i]) {
          case "--port" -> options = options.withPort(Integer.parseInt(value(args, ++i)));
          case "--context" -> options = options.withContext(value(args, ++i));
          case "--stop-on-stdin-close" -> stopOnStdinClose = true;
          default -> throw new IllegalArgumentException("unknown option " + args[i]);
        }
      }
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.print(USAGE);
      System.exit(2);
    }
    run(started(options), stopOnStdinClose);
  }

  private static SandboxServer started(SandboxOptions options) {
    try {
      return SandboxServer.start(options);
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
    out.println("sessionCookie=JSESSIONID=" + server.sessionCookie());
    out.println("ready");
    out.flush();
  }

  private static String value(String[] args, int index) {
    if (index >= args.length) {
      throw new IllegalArgumentException(args[index - 1] + " needs a value");
    }
    return args[index];
  }
}
