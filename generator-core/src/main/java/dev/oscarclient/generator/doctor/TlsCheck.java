package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.doctor.TlsLook.Handshake;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is the connection encrypted, and by a certificate that this machine trusts? */
final class TlsCheck implements Check {
  private static final Duration SOON = Duration.ofDays(30);

  @Override
  public Stage stage() {
    return Stage.TLS;
  }

  @Override
  public List<Stage> needs() {
    return List.of(Stage.CONNECTION);
  }

  @Override
  public @Nullable String obstacle(Visit visit) {
    if (!visit.https() && visit.confidential()) {
      return "Plain HTTP, and it stays on this machine.";
    }
    return visit.https() && visit.proxied()
        ? "The HTTP proxy is in between; what TLS says shows with the first request."
        : null;
  }

  @Override
  public void look(Visit visit) {
    if (!visit.https()) {
      visit.found(
          Finding.of(
              Code.TLS_NOT_USED,
              "the URL",
              "It says http: patients' data can be read by everybody on the way.",
              "Use https, unless a VPN or tunnel encrypts."));
      return;
    }
    String tried = "TLS handshake with " + visit.origin().getHost() + " port " + visit.port();
    TlsLook look = new TlsLook(visit);
    try {
      trusted(visit, tried, look.handshake(true));
    } catch (IOException e) {
      refused(visit, tried, look);
    }
  }

  private static void trusted(Visit visit, String tried, Handshake handshake) {
    Instant end = handshake.chain().get(0).getNotAfter().toInstant();
    if (end.isBefore(Instant.now())) {
      // The JDK asks no date of a certificate that stands in the trust store itself.
      visit.found(CertificateFaults.expired(tried, handshake.chain().get(0)));
    } else if (end.isBefore(Instant.now().plus(SOON))) {
      visit.found(
          Finding.of(
                  Code.TLS_EXPIRES_SOON,
                  tried,
                  "The certificate is valid until " + end + " only.",
                  "Tell the clinic's host, who may have forgotten to renew it.")
              .with("validUntil", end.toString()));
    } else {
      visit.found(
          Finding.of(
              Code.TLS_TRUSTED,
              tried,
              handshake.protocol()
                  + ", by a certificate that is trusted and valid until "
                  + end
                  + "."));
    }
  }

  private static void refused(Visit visit, String tried, TlsLook look) {
    try {
      Handshake handshake = look.handshake(false);
      List<X509Certificate> chain = handshake.chain();
      for (Finding fault : CertificateFaults.of(tried, chain, visit.origin().getHost())) {
        visit.failed(fault);
      }
    } catch (SocketTimeoutException e) {
      visit.failed(
          Finding.of(
              Code.TLS_TIMEOUT,
              tried,
              "The connection is taken, the handshake does not come to an end.",
              "Check the port; a firewall that inspects TLS can do this too."));
    } catch (IOException e) {
      visit.failed(withoutHandshake(visit, tried, look));
    }
  }

  private static Finding withoutHandshake(Visit visit, String tried, TlsLook look) {
    if (look.speaksPlainHttp()) {
      String base = "http" + visit.server().base().substring("https".length());
      return Finding.of(
              Code.TLS_PLAIN_HTTP,
              tried,
              "The port speaks plain HTTP.",
              "Find the port that speaks TLS. " + base + " would work, for all on the way to read.")
          .with("baseUrl", base);
    }
    String old = look.oldProtocol();
    return old.isEmpty()
        ? Finding.of(
            Code.TLS_FAILED,
            tried,
            "No TLS connection can be made.",
            "Check the port. If a browser gets through: the server may want a client certificate, or"
                + " ciphers that Java has switched off.")
        : Finding.of(
            Code.TLS_OLD_PROTOCOL,
            tried,
            "The server speaks " + old + " at best, which Java refuses as insecure.",
            "Ask the clinic's host to switch TLS 1.2 or 1.3 on. Until then, at your own risk, take"
                + " TLSv1.1 out of jdk.tls.disabledAlgorithms for this program alone.");
  }
}
