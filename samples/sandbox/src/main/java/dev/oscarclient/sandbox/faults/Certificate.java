package dev.oscarclient.sandbox.faults;

import java.util.List;
import java.util.Locale;

/** The certificate of a sandbox that speaks TLS: self-signed, made at its start. */
public enum Certificate {
  /** For {@code localhost}, valid for a year: good for whoever trusts it. */
  VALID("localhost", "-1d", "365"),
  /** For {@code localhost}; it expired some days ago. */
  EXPIRED("localhost", "-30d", "20"),
  /** For {@code localhost}; it is valid for less than a week more. */
  EXPIRING("localhost", "-30d", "36"),
  /** For another host. */
  WRONG_HOST("oscar.example", "-1d", "365");

  private final String host;
  private final String start;
  private final String days;

  Certificate(String host, String start, String days) {
    this.host = host;
    this.start = start;
    this.days = days;
  }

  /** Returns the arguments of {@code keytool -genkeypair} that make it what it is. */
  List<String> arguments() {
    String names = this == WRONG_HOST ? "dns:" + host : "dns:" + host + ",ip:127.0.0.1";
    return List.of(
        "-dname", "CN=" + host, "-ext", "san=" + names, "-startdate", start, "-validity", days);
  }

  /** Returns the certificate of an option's value, e.g. {@code wrong-host}. */
  public static Certificate of(String option) {
    return valueOf(option.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
