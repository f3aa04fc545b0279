package dev.oscarclient.generator.jaxrs;

import dev.oscarclient.generator.enrich.XmlOut;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts that wadl2java copies into Java literals without escaping anything. */
final class Literals {
  private static final String TOKEN = "!#$&^_.+*-";

  private Literals() {}

  /** Returns a text, or {@code null} if it would not stay itself in a literal. */
  static @Nullable String safe(@Nullable String text) {
    return text != null && isSafe(text) ? text : null;
  }

  static boolean isSafe(String text) {
    return text.indexOf('"') < 0 && text.indexOf('\\') < 0 && XmlOut.isWritable(text);
  }

  /**
   * Returns media types that can be written, without parameters that cannot, each once.
   *
   * @param fallback what stands for none
   */
  static List<String> mediaTypes(List<String> mediaTypes, String fallback) {
    List<String> safe = new ArrayList<>();
    for (String mediaType : mediaTypes) {
      int end = mediaType.indexOf(';');
      String bare = (end < 0 ? mediaType : mediaType.substring(0, end)).strip();
      String whole = end >= 0 && isPlain(mediaType, "/;= ") ? mediaType : bare;
      if (isPlain(bare, "/") && bare.indexOf('/') > 0 && !safe.contains(whole)) {
        safe.add(whole);
      }
    }
    return safe.isEmpty() ? List.of(fallback) : safe;
  }

  private static boolean isPlain(String text, String more) {
    return text.chars()
        .allMatch(
            c ->
                (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || TOKEN.indexOf(c) >= 0
                    || more.indexOf(c) >= 0);
  }
}
