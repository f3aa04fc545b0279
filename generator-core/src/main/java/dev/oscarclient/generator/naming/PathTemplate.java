package dev.oscarclient.generator.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * A resource path, taken apart: segments of literals and template variables (WADL submission
 * section 2.6.1; JAX-RS adds {@code {name : regular expression}}).
 *
 * @param segments in order; empty ones, as from doubled or trailing slashes, are left out
 * @param expressions whether any variable states a regular expression
 */
public record PathTemplate(List<List<Part>> segments, boolean expressions) {

  /** A piece of a segment. */
  public sealed interface Part {
    /**
     * Text as it is in the path.
     *
     * @param text never empty
     */
    record Literal(String text) implements Part {}

    /**
     * A template variable.
     *
     * @param name without regular expression and white space
     */
    record Variable(String name) implements Part {}
  }

  /** Copies the lists. */
  public PathTemplate {
    List<List<Part>> copies = new ArrayList<>(segments.size());
    for (List<Part> segment : segments) {
      copies.add(List.copyOf(segment));
    }
    segments = List.copyOf(copies);
  }

  /**
   * Takes a path apart; a slash inside braces belongs to a regular expression, and a brace that is
   * never closed is text.
   */
  public static PathTemplate of(String path) {
    List<List<Part>> segments = new ArrayList<>();
    List<Part> segment = new ArrayList<>();
    boolean expressions = false;
    int[] closing = closingBraces(path);
    int literal = 0;
    int at = 0;
    while (at <= path.length()) {
      char c = at < path.length() ? path.charAt(at) : '/';
      int end = c == '{' ? closing[at] : -1;
      if (c != '/' && end < 0) {
        at++;
        continue;
      }
      if (literal < at) {
        segment.add(new Part.Literal(path.substring(literal, at)));
      }
      if (end < 0) {
        if (!segment.isEmpty()) {
          segments.add(segment);
          segment = new ArrayList<>();
        }
        at++;
      } else {
        int colon = path.indexOf(':', at);
        boolean expression = colon > 0 && colon < end;
        expressions |= expression;
        segment.add(new Part.Variable(path.substring(at + 1, expression ? colon : end).strip()));
        at = end + 1;
      }
      literal = at;
    }
    return new PathTemplate(segments, expressions);
  }

  /** Returns the names of the variables in path order, each once. */
  public List<String> variables() {
    List<String> names = new ArrayList<>();
    for (List<Part> segment : segments) {
      for (Part part : segment) {
        if (part instanceof Part.Variable variable && !names.contains(variable.name())) {
          names.add(variable.name());
        }
      }
    }
    return names;
  }

  /** Returns for each opening brace where it closes, or -1; one pass, however many there are. */
  private static int[] closingBraces(String path) {
    int[] closing = new int[path.length()];
    int[] open = new int[path.length()];
    int depth = 0;
    for (int i = 0; i < path.length(); i++) {
      closing[i] = -1;
      char c = path.charAt(i);
      if (c == '\\' && depth > 0 && i + 1 < path.length()) {
        closing[++i] = -1;
      } else if (c == '{') {
        open[depth++] = i;
      } else if (c == '}' && depth > 0) {
        closing[open[--depth]] = i;
      }
    }
    return closing;
  }
}
