package dev.oscarclient.generator.doctor;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Says why a certificate was not good enough: all that is wrong with it. */
final class CertificateFaults {
  private static final int DNS = 2;
  private static final int IP = 7;

  private CertificateFaults() {}

  static List<Finding> of(String tried, List<X509Certificate> chain, String host) {
    X509Certificate certificate = chain.get(0);
    List<Finding> faults = new ArrayList<>();
    Instant now = Instant.now();
    if (certificate.getNotAfter().toInstant().isBefore(now)) {
      faults.add(expired(tried, certificate));
    }
    if (certificate.getNotBefore().toInstant().isAfter(now)) {
      faults.add(
          Finding.of(
              Code.TLS_NOT_YET_VALID,
              tried,
              "The certificate is not valid before " + certificate.getNotBefore().toInstant() + ".",
              "Check this machine's clock: it says " + now + "."));
    }
    Set<String> names = names(certificate);
    if (names.stream().noneMatch(name -> matches(name, host.toLowerCase(Locale.ROOT)))) {
      faults.add(
          Finding.of(
                  Code.TLS_WRONG_HOST,
                  tried,
                  "The certificate is for " + String.join(", ", names) + ", not for " + host + ".",
                  "Use the name the certificate is for, or ask for one with this name in it.")
              .with("certificateNames", String.join(",", names)));
    }
    boolean selfSigned =
        certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    if (selfSigned) {
      faults.add(
          Finding.of(
              Code.TLS_SELF_SIGNED,
              tried,
              "The certificate has signed itself, and is in no trust store of this Java.",
              trustAdvice("it")));
    } else if (faults.isEmpty()) {
      faults.add(untrusted(tried, chain));
    }
    return faults;
  }

  static Finding expired(String tried, X509Certificate certificate) {
    String end = certificate.getNotAfter().toInstant().toString();
    return Finding.of(
            Code.TLS_CERTIFICATE_EXPIRED,
            tried,
            "The certificate expired at " + end + ".",
            "The clinic's host has to renew it; nothing can be done at this end.")
        .with("validUntil", end);
  }

  private static Finding untrusted(String tried, List<X509Certificate> chain) {
    String issuer = chain.get(chain.size() - 1).getIssuerX500Principal().getName();
    return Finding.of(
        Code.TLS_UNTRUSTED,
        tried,
        "The certificate leads to \"" + issuer + "\", whom this Java does not trust.",
        chain.size() == 1
            ? "The server may have forgotten to send the intermediate certificate (browsers fetch"
                + " it, Java does not): tell the clinic's host. If it is the clinic's own authority: "
                + trustAdvice("its certificate")
            : trustAdvice("the certificate of that authority"));
  }

  private static String trustAdvice(String what) {
    return "After checking its fingerprint with the clinic, import "
        + what
        + " into a trust store (keytool -importcert) and run Java with"
        + " -Djavax.net.ssl.trustStore=FILE.";
  }

  /** Returns the hosts a certificate is for (RFC 6125 section 6.4; common names are not used). */
  private static Set<String> names(X509Certificate certificate) {
    Set<String> names = new TreeSet<>();
    try {
      Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
      if (alternatives != null) {
        for (List<?> alternative : alternatives) {
          boolean host = alternative.get(0).equals(DNS) || alternative.get(0).equals(IP);
          if (host && alternative.get(1) instanceof String name) {
            names.add(name.toLowerCase(Locale.ROOT));
          }
        }
      }
    } catch (CertificateParsingException e) {
      names.clear(); // names that cannot be read are no names
    }
    if (names.isEmpty()) {
      names.add("no host");
    }
    return names;
  }

  private static boolean matches(String name, String host) {
    int dot = host.indexOf('.');
    return name.equals(host)
        || (name.startsWith("*.") && dot > 0 && host.substring(dot).equals(name.substring(1)));
  }
}
