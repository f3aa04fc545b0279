package dev.oscarclient.runtime.http;

import java.util.Locale;
import java.util.Map;

/**
 * Fills in JAX-RS path templates, as a WADL of CXF shows them: {@code /drugs{status}}, {@code
 * {from}/{to}}, {@code {id : \d+}} with balanced braces inside the regular expression. Regular
 * expressions are the server's business and not checked here.
 */
public final class PathTemplate {
  private PathTemplate() {}

  /**
   * Returns the path with its variables filled in and percent-encoded; slashes stay as the template
   * has them, one inside a value becomes {@code %2F}.
   *
   * @param values values by variable name; those the template does not name are not sent, since
   *     descriptions exist that list such
   * @throws IllegalArgumentException if a variable has no value or an empty one, if a segment comes
   *     out as {@code .} or {@code ..}, which every URI normaliser on the way would remove, or if a
   *     brace is not closed
   */
  public static String expand(String template, Map<String, String> values) {
    StringBuilder out = new StringBuilder(template.length() + 32);
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      if (open < 0) {
        out.append(PercentEncoding.encodeLiteral(template.substring(at)));
        break;
      }
      out.append(PercentEncoding.encodeLiteral(template.substring(at, open)));
      int close = closingBrace(template, open);
      out.append(encodedValue(variableName(template, open, close), values));
      at = close + 1;
    }
    String path = out.toString();
    rejectDotSegments(path);
    return path;
  }

  private static int closingBrace(String template, int open) {
    int depth = 0;
    for (int i = open; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("path template has a '{' that is not closed");
  }

  private static String variableName(String template, int open, int close) {
    int colon = template.indexOf(':', open);
    int end = colon >= 0 && colon < close ? colon : close;
    return template.substring(open + 1, end).strip();
  }

  private static String encodedValue(String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("path variable '" + name + "' has no value");
    }
    if (value.isEmpty()) {
      throw new IllegalArgumentException(
          "path variable '" + name + "' is empty: the call would go to another operation");
    }
    try {
      return PercentEncoding.encode(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("path variable '" + name + "': " + e.getMessage(), e);
    }
  }

  /**
   * Refuses dot segments, also encoded ones and those that carry matrix parameters.
   *
   * @throws IllegalArgumentException if there is one
   */
  public static void rejectDotSegments(String path) {
    int start = 0;
    while (start <= path.length()) {
      int end = path.indexOf('/', start);
      end = end < 0 ? path.length() : end;
      int matrix = path.indexOf(';', start);
      int last = matrix >= 0 && matrix < end ? matrix : end;
      // A dot is one char, or three when encoded: only short segments can be dots.
      if (last > start && last - start <= 6 && isDots(path.substring(start, last))) {
        throw new IllegalArgumentException(
            "a path segment would be '.' or '..', which servers and proxies remove");
      }
      start = end + 1;
    }
  }

  private static boolean isDots(String segment) {
    String dots = segment.toLowerCase(Locale.ROOT).replace("%2e", ".");
    return dots.equals(".") || dots.equals("..");
  }
}
