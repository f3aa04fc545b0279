package dev.oscarclient.generator.emit;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The text of a file: JavaPoet's, with the few things laid out as google-java-format would that
 * JavaPoet has no way to say. It looks at whole lines only: no line of ours starts or ends inside a
 * string literal, and no text of a server makes a line of its own outside a comment.
 */
final class Rendering {
  private static final int WIDTH = 100;

  private Rendering() {}

  static String of(JavaFile file) {
    StringBuilder text = new StringBuilder(16_384);
    try {
      file.writeTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException("A StringBuilder refused text.", e);
    }
    return tidy(text.toString());
  }

  /**
   * Puts comments of one line on one line, closes empty bodies where they open, and drops spaces at
   * line ends.
   */
  static String tidy(String source) {
    StringBuilder tidy = new StringBuilder(source.length());
    int start = 0;
    while (start < source.length()) {
      int end = lineEnd(source, start);
      int next = end + 1;
      int textEnd = end;
      while (textEnd > start && source.charAt(textEnd - 1) == ' ') {
        textEnd--;
      }
      tidy.append(source, start, textEnd);
      if (isLine("/**", source, start, textEnd)) {
        next = joinShortComment(source, start, next, tidy);
      } else if (source.startsWith(") {", textEnd - 3)) {
        int closed = lineEnd(source, next);
        if (isLine("}", source, next, closed)) {
          tidy.append('}');
          next = closed + 1;
        }
      }
      tidy.append('\n');
      start = next;
    }
    return tidy.toString();
  }

  /**
   * Appends the rest of a comment that has one line of text, if it fits.
   *
   * @return where the line after what was appended starts
   */
  private static int joinShortComment(String source, int start, int next, StringBuilder tidy) {
    int textEnd = lineEnd(source, next);
    int closeEnd = lineEnd(source, textEnd + 1);
    int text = source.indexOf("* ", next) + 1;
    if (text == 0 || text > textEnd || !isLine("*/", source, textEnd + 1, closeEnd)) {
      return next;
    }
    int indent = source.indexOf('/', start) - start;
    if (indent + "/**".length() + (textEnd - text) + " */".length() > WIDTH) {
      return next;
    }
    tidy.append(source, text, textEnd).append(" */");
    return closeEnd + 1;
  }

  /** Whether a line holds just this text, indented or not. */
  private static boolean isLine(String text, String source, int start, int end) {
    int from = end - text.length();
    if (from < start || !source.startsWith(text, from)) {
      return false;
    }
    while (from > start && source.charAt(from - 1) == ' ') {
      from--;
    }
    return from == start;
  }

  private static int lineEnd(String source, int start) {
    int end = source.indexOf('\n', start);
    return end < 0 ? source.length() : end;
  }
}
