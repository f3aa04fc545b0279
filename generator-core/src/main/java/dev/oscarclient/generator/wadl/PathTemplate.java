package dev.oscarclient.generator.wadl;

import java.util.LinkedHashSet;
import java.util.Set;

/** Resource paths: plain text with variables, {@code /x/{id}} or {@code /x/{id : \d+}}. */
final class PathTemplate {
  private PathTemplate() {}

  /**
   * Joins a resource's path to that of the resource around it (WADL section 2.6.1), with exactly
   * one slash between them. The child's trailing slash is kept; an empty child adds nothing.
   *
   * @param parent joined path, empty for the base
   * @param child as written, with or without leading slash
   */
  static String join(String parent, String child) {
    if (child.isEmpty()) {
      return parent;
    }
    int start = 0;
    while (start < child.length() && child.charAt(start) == '/') {
      start++;
    }
    int end = parent.length();
    while (end > 0 && parent.charAt(end - 1) == '/') {
      end--;
    }
    return parent.substring(0, end) + '/' + child.substring(start);
  }

  /**
   * Returns the names of a path's variables in order, without the regular expressions JAX-RS allows
   * behind a colon, in which braces may be nested or escaped.
   */
  static Set<String> variables(String path) {
    if (path.indexOf('{') < 0) {
      return Set.of();
    }
    Set<String> names = new LinkedHashSet<>();
    int open = path.indexOf('{');
    while (open >= 0) {
      int close = closingBrace(path, open);
      if (close < 0) {
        break;
      }
      int colon = path.indexOf(':', open);
      int end = colon < 0 || colon > close ? close : colon;
      String name = path.substring(open + 1, end).strip();
      if (!name.isEmpty()) {
        names.add(name);
      }
      open = path.indexOf('{', close);
    }
    return names;
  }

  /** Returns whether every brace has its counterpart and every variable a name. */
  static boolean isWellFormed(String path) {
    int position = 0;
    while (position < path.length()) {
      char c = path.charAt(position);
      if (c == '}') {
        return false;
      }
      if (c == '{') {
        int close = closingBrace(path, position);
        if (close < 0) {
          return false;
        }
        String content = path.substring(position + 1, close).strip();
        if (content.isEmpty() || content.charAt(0) == ':') {
          return false;
        }
        position = close;
      }
      position++;
    }
    return true;
  }

  private static int closingBrace(String path, int open) {
    int depth = 0;
    boolean inExpression = false;
    for (int i = open; i < path.length(); i++) {
      switch (path.charAt(i)) {
        case '{' -> depth++;
        case '}' -> {
          depth--;
          if (depth == 0) {
            return i;
          }
        }
        case ':' -> inExpression = true;
        case '\\' -> {
          if (inExpression) {
            i++;
          }
        }
        default -> {
          // part of a name or expression
        }
      }
    }
    return -1;
  }
}
