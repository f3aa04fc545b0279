package dev.oscarclient.generator.cli;

import dev.oscarclient.generator.DoctorRequest;
import java.util.Map;

/** Secrets out of the environment: never arguments, which every process can read. */
final class Secrets {
  private final Map<String, String> environment;

  Secrets(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Adds what is there: key and secret, and beside them token and token secret.
   *
   * @throws IllegalArgumentException if one of a pair is missing, or if there is a token alone
   */
  void addTo(DoctorRequest.Builder request) {
    boolean application = pair("OSCAR_CONSUMER_KEY", "OSCAR_CONSUMER_SECRET");
    boolean grant = pair("OSCAR_TOKEN", "OSCAR_TOKEN_SECRET");
    if (grant && !application) {
      throw new IllegalArgumentException(
          "OSCAR_TOKEN is of no use without OSCAR_CONSUMER_KEY and OSCAR_CONSUMER_SECRET.");
    }
    if (application) {
      request.consumer(get("OSCAR_CONSUMER_KEY"), get("OSCAR_CONSUMER_SECRET"));
    }
    if (grant) {
      request.token(get("OSCAR_TOKEN"), get("OSCAR_TOKEN_SECRET"));
    }
  }

  /**
   * Returns the password of the SOAP user.
   *
   * @throws IllegalArgumentException if there is none
   */
  String soapPassword() {
    String password = environment.get("OSCAR_SOAP_PASSWORD");
    if (password == null) {
      throw new IllegalArgumentException(
          "--soap-user needs OSCAR_SOAP_PASSWORD in the environment.");
    }
    return password;
  }

  private boolean pair(String name, String secret) {
    boolean there = !get(name).isEmpty();
    if (there != !get(secret).isEmpty()) {
      throw new IllegalArgumentException(name + " and " + secret + " go together; one is missing.");
    }
    return there;
  }

  /** Without the white space that copying brings along and that makes every signature wrong. */
  private String get(String name) {
    return environment.getOrDefault(name, "").strip();
  }
}
