package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.PercentEncoding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The text that is signed (RFC 5849 section 3.4.1).
 *
 * <p>Made here and not by ScribeJava's {@code BaseStringExtractorImpl}, which sorts parameters
 * before they are encoded (the RFC sorts them after: {@code a%3A} stands before {@code a0}), takes
 * {@code :80} out of any part of the address, and knows eight verbs only. Its signature services,
 * which make the signature of this text, are sound.
 */
public final class SignatureBaseString {
  /** Sorts before every character of an encoded name or value. */
  private static final char PAIR = '\u0001';

  private SignatureBaseString() {}

  /**
   * Returns the base string.
   *
   * @param url address without query, percent-encoded, in the normal form of section 3.4.1.2
   * @param parameters all parameters: protocol, query and form, not encoded, repetitions included
   */
  public static String of(String verb, String url, List<NameValue> parameters) {
    return PercentEncoding.encode(verb.toUpperCase(Locale.ROOT))
        + '&'
        + PercentEncoding.encode(url)
        + '&'
        + PercentEncoding.encode(normalized(parameters));
  }

  /** Sorts by encoded name, then by encoded value (section 3.4.1.3.2). */
  private static String normalized(List<NameValue> parameters) {
    String[] pairs = new String[parameters.size()];
    for (int i = 0; i < pairs.length; i++) {
      NameValue parameter = parameters.get(i);
      pairs[i] =
          PercentEncoding.encode(parameter.name())
              + PAIR
              + PercentEncoding.encode(parameter.value());
    }
    Arrays.sort(pairs);
    return String.join("&", pairs).replace(PAIR, '=');
  }
}
