package dev.oscarclient.generator.signin;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * The address on this machine that OSCAR sends the browser back to.
 *
 * @param uri an http address of the loopback interface, with a path; port 0 stands for any free one
 */
public record CallbackAddress(URI uri) {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  /**
   * Reads an address such as {@code http://127.0.0.1:8910/oscar-callback}.
   *
   * @throws ProblemException if it is none of this machine's, or has no port
   */
  public static CallbackAddress parse(String text) {
    URI uri;
    try {
      uri = new URI(text.strip());
    } catch (URISyntaxException e) {
      throw invalid("is no address: " + e.getReason());
    }
    if (!"http".equals(uri.getScheme())) {
      throw invalid("must start with http://: nothing leaves this machine");
    }
    if (uri.getHost() == null || !LOOPBACK.contains(uri.getHost())) {
      throw invalid("must be on this machine: 127.0.0.1, localhost or [::1]");
    }
    if (uri.getPort() < 0) {
      throw invalid("needs a port (0 for any free one)");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
      throw invalid("must hold neither '?', '#' nor '@'");
    }
    return new CallbackAddress(uri);
  }

  private static ProblemException invalid(String problem) {
    return new ProblemException(
        Problem.error(
            "--callback",
            "The callback address " + problem + ".",
            "It looks like http://127.0.0.1:8910/oscar-callback and starts with the URI registered"
                + " in OSCAR; on a machine without a browser use --oob."));
  }

  /** Returns the path, at least a slash. */
  String path() {
    return uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
  }

  /** Returns what to listen on; never more than the loopback interface. */
  InetSocketAddress socket() {
    byte[] loopback = {127, 0, 0, 1};
    if ("[::1]".equals(uri.getHost())) {
      loopback = new byte[16];
      loopback[15] = 1;
    }
    try {
      return new InetSocketAddress(InetAddress.getByAddress(loopback), uri.getPort());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("4 and 16 bytes are addresses", e);
    }
  }

  /** Returns the same address with the port that was free. */
  String withPort(int port) {
    return "http://" + uri.getHost() + ":" + port + path();
  }
}
