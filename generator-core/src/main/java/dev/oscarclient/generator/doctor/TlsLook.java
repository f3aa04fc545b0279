package dev.oscarclient.generator.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Connections that make a TLS handshake, or look what a port speaks, and hang up. */
final class TlsLook {
  private final String host;
  private final int port;
  private final int millis;

  TlsLook(Visit visit) {
    this.host = visit.origin().getHost();
    this.port = visit.port();
    this.millis = (int) visit.patient().timeout().toMillis();
  }

  /** What a handshake agreed on: its protocol, e.g. {@code TLSv1.3}, and the server's chain. */
  record Handshake(String protocol, List<X509Certificate> chain) {}

  /** Tells whether a port answers a handshake, with whatever certificate. */
  static boolean speaksTls(Visit visit) {
    try {
      new TlsLook(visit).handshake(false);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Makes a handshake.
   *
   * @param strict whether certificate and host name must be right, as they must be for calls; if
   *     not, the certificate is only looked at, and nothing is ever sent over that connection
   */
  Handshake handshake(boolean strict) throws IOException {
    try (Socket plain = connect();
        SSLSocket socket =
            (SSLSocket) context(strict).getSocketFactory().createSocket(plain, host, port, true)) {
      socket.setSoTimeout(millis);
      if (strict) {
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
      }
      socket.startHandshake();
      SSLSession session = socket.getSession();
      List<X509Certificate> chain =
          Stream.of(session.getPeerCertificates())
              .filter(X509Certificate.class::isInstance)
              .map(X509Certificate.class::cast)
              .toList();
      return new Handshake(session.getProtocol(), chain);
    }
  }

  /** Tells whether the port answers plain HTTP. */
  boolean speaksPlainHttp() {
    try (Socket socket = connect()) {
      socket
          .getOutputStream()
          .write(
              ("HEAD / HTTP/1.0\r\nHost: " + host + "\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      byte[] start = socket.getInputStream().readNBytes(5);
      return new String(start, StandardCharsets.US_ASCII).equals("HTTP/");
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Returns the protocol an old server chooses, {@code TLS 1.0} or {@code TLS 1.1}, or an empty
   * text if it chooses none. The JDK refuses to speak these, so the question is asked by hand.
   */
  String oldProtocol() {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(OldHello.bytes());
      InputStream in = socket.getInputStream();
      return OldHello.protocolOf(in.readNBytes(11));
    } catch (IOException e) {
      return "";
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(host, port), millis);
      socket.setSoTimeout(millis);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private static SSLContext context(boolean strict) throws IOException {
    try {
      if (strict) {
        return SSLContext.getDefault();
      }
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new Looking()}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** Takes any certificate, so that it can be looked at; good for nothing else. */
  private static final class Looking extends X509ExtendedTrustManager {
    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
