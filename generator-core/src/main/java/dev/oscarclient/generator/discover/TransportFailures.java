package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.discover.FetchFailure.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** Says in plain words why a server could not be asked. */
final class TransportFailures {
  private TransportFailures() {}

  /** Says that a body came in a content coding nobody asked for. */
  static final class UnknownCodingException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  static FetchFailure of(IOException e, DiscoveryLimits limits) {
    if (has(e, LimitedBody.TooLargeException.class)) {
      return new FetchFailure(
          Kind.TOO_LARGE,
          "The document is larger than " + bytes(limits.documentBytes()) + "; reading was stopped.",
          "A description of an OSCAR server is far smaller: check what the server sends there.");
    }
    if (has(e, UnknownHostException.class) || has(e, UnresolvedAddressException.class)) {
      return new FetchFailure(
          Kind.UNREACHABLE,
          "There is no host of that name.",
          "Check the host name, the network, and whether a VPN or proxy (-Dhttps.proxyHost,"
              + " -Dhttps.proxyPort) is needed.");
    }
    if (has(e, HttpConnectTimeoutException.class)) {
      return new FetchFailure(
          Kind.UNREACHABLE,
          "The server did not take the connection within "
              + Fetcher.seconds(limits.connectTimeout())
              + ".",
          "Check host and port, and whether a firewall, VPN or proxy is in between.");
    }
    if (has(e, HttpTimeoutException.class)) {
      return timeout(limits);
    }
    if (has(e, SSLException.class)) {
      return tls(e);
    }
    if (has(e, ConnectException.class)) {
      return new FetchFailure(
          Kind.UNREACHABLE,
          "The connection was refused.",
          "Check host and port, and whether the server is running.");
    }
    if (has(e, UnknownCodingException.class)) {
      return new FetchFailure(
          Kind.BROKEN,
          "The answer is compressed in a way that was not asked for.",
          "Check what proxy or gateway stands before the server.");
    }
    if (has(e, ZipException.class) || has(e, EOFException.class)) {
      return new FetchFailure(
          Kind.BROKEN,
          "The answer is truncated or damaged.",
          "Run again; if it stays, check what proxy or gateway stands before the server.");
    }
    return new FetchFailure(
        Kind.BROKEN,
        "The connection broke before the whole answer was there.",
        "Run again; if it stays, check host, port and scheme (is it https?).");
  }

  static FetchFailure timeout(DiscoveryLimits limits) {
    return new FetchFailure(
        Kind.TIMEOUT,
        "The whole answer was not there within " + Fetcher.seconds(limits.documentTimeout()) + ".",
        "A server answers slowly the first time after its start: run again.");
  }

  static FetchFailure total(DiscoveryLimits limits) {
    return new FetchFailure(
        Kind.TOTAL,
        "All documents together are larger than " + bytes(limits.totalBytes()) + ".",
        "The descriptions of an OSCAR server are far smaller: check what the server sends.");
  }

  private static FetchFailure tls(IOException e) {
    if (has(e, CertificateException.class) || has(e, CertPathValidatorException.class)) {
      return new FetchFailure(
          Kind.UNREACHABLE,
          "The server's certificate is not trusted, has expired, or is one for another host.",
          "Check the host name. For a clinic's own certificate put it into a trust store and run"
              + " Java with -Djavax.net.ssl.trustStore=FILE.");
    }
    return new FetchFailure(
        Kind.UNREACHABLE,
        "No TLS connection could be made.",
        "Check the port, and whether the server there speaks https or plain http.");
  }

  private static boolean has(Throwable e, Class<? extends Throwable> wanted) {
    int depth = 0;
    for (Throwable t = e; t != null && depth < 20; t = t.getCause()) {
      if (wanted.isInstance(t)) {
        return true;
      }
      depth++;
    }
    return false;
  }

  private static String bytes(long bytes) {
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
  }
}
