package dev.oscarclient.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.oscarclient.generator.naming.CommentText;
import java.util.List;

/**
 * Collects one javadoc comment. What is given as HTML is ours; what a server published goes through
 * {@link #code} or {@link #escape} first, and can then neither end the comment, nor start a tag, a
 * reference or a Unicode escape.
 */
final class Javadoc {
  /** Widest line that, indented as a member of a nested class, still ends at column 100. */
  private static final int WIDTH = 92;

  private final StringBuilder text = new StringBuilder();
  private boolean tagged;

  /** Starts a comment; {@code html} is its first sentence. */
  static Javadoc of(String html) {
    Javadoc javadoc = new Javadoc();
    javadoc.wrap(html, "");
    return javadoc;
  }

  /** Adds a paragraph. */
  Javadoc paragraph(String html) {
    text.append('\n');
    wrap("<p>" + html, "");
    return this;
  }

  /** Adds what a server says, a paragraph for each text that says anything. */
  Javadoc docs(List<String> texts) {
    for (String paragraph : texts) {
      String escaped = escape(paragraph);
      if (!escaped.isEmpty()) {
        paragraph(escaped);
      }
    }
    return this;
  }

  /** Adds a block tag, e.g. {@code param}. */
  Javadoc tag(String name, String html) {
    if (!tagged) {
      text.append('\n');
      tagged = true;
    }
    wrap("@" + name + " " + html, "    ");
    return this;
  }

  CodeBlock build() {
    return CodeBlock.of("$L", text.toString());
  }

  /** Breaks at spaces; a word that is too long stays whole. */
  private void wrap(String html, String indent) {
    int column = 0;
    int start = 0;
    while (start < html.length()) {
      int end = html.indexOf(' ', start);
      if (end < 0) {
        end = html.length();
      }
      int length = end - start;
      if (length > 0) {
        if (column > 0 && column + 1 + length > WIDTH) {
          text.append('\n').append(indent);
          column = indent.length();
        } else if (column > 0) {
          text.append(' ');
          column++;
        }
        text.append(html, start, end);
        column += length;
      }
      start = end + 1;
    }
    text.append('\n');
  }

  /** Returns a name or value as code. */
  static String code(String value) {
    if (isPlain(value)) {
      return "{@code " + value + "}";
    }
    String escaped = escape(value);
    return escaped.isEmpty() ? "(blank)" : "<code>" + escaped + "</code>";
  }

  /** Returns values as code, with commas between. */
  static String codes(List<String> values) {
    StringBuilder html = new StringBuilder();
    for (String value : values) {
      html.append(html.isEmpty() ? "" : ", ").append(code(value));
    }
    return html.toString();
  }

  /** Whether the javadoc tag for code takes the text as it is. */
  private static boolean isPlain(String value) {
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c > '~' || c == '\\' || c == '@' || c == '*' || c == '<' || c == '&') {
        return false;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0 && !value.isBlank();
  }

  /** Returns plain text as HTML in ASCII, see {@link CommentText#html}. */
  static String escape(String plain) {
    return CommentText.html(plain);
  }
}
