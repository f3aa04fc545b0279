package dev.oscarclient.generator.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a refusal looks: status, challenge, and which words of OAuth it uses. Servers differ in what
 * they answer, yet one server answers the same fault the same way, so a fault made on purpose tells
 * what it looks like here.
 */
record Fingerprint(int status, String challenge, List<String> words) {
  /** From the OAuth Problem Reporting extension, and what forks write in prose. */
  private static final List<String> WORDS =
      List.of(
          "consumer_key_unknown",
          "consumer_key_rejected",
          "signature_invalid",
          "signature_method_rejected",
          "timestamp_refused",
          "nonce_used",
          "token_expired",
          "token_revoked",
          "token_rejected",
          "token_used",
          "permission_denied",
          "parameter_rejected",
          "expired",
          "scope",
          "callback",
          "provider");

  private static final int LOOKED_AT = 4096;

  static Fingerprint of(Answer answer) {
    String challenge = answer.header("WWW-Authenticate");
    String text = answer.text();
    String said =
        (challenge + " " + text.substring(0, Math.min(text.length(), LOOKED_AT)))
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : WORDS) {
      if (said.contains(word)) {
        words.add(word);
      }
    }
    return new Fingerprint(answer.status(), scheme(challenge), words);
  }

  private static String scheme(@Nullable String challenge) {
    return challenge == null ? "" : challenge.strip().split("[ ,]", 2)[0].toLowerCase(Locale.ROOT);
  }

  boolean says(String word) {
    return words.contains(word);
  }
}
