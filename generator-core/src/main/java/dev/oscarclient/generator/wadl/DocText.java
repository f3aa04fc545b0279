package dev.oscarclient.generator.wadl;

import org.jspecify.annotations.Nullable;

/** The text of a {@code doc} element as lines without superfluous white space. */
final class DocText {
  private DocText() {}

  static String of(WadlTree.Doc doc) {
    StringBuilder result = new StringBuilder();
    appendLines(doc.title, result);
    appendLines(doc.text, result);
    return result.toString();
  }

  private static void appendLines(@Nullable String text, StringBuilder result) {
    if (text == null) {
      return;
    }
    boolean lineStart = true;
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lineStart = true;
        space = false;
      } else if (Character.isWhitespace(c)) {
        space = true;
      } else {
        if (lineStart && result.length() > 0) {
          result.append('\n');
        } else if (space) {
          result.append(' ');
        }
        result.append(c);
        lineStart = false;
        space = false;
      }
    }
  }
}
