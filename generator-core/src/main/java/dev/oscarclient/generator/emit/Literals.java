package dev.oscarclient.generator.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Java string literals of any text. */
final class Literals {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private Literals() {}

  /**
   * Returns a literal in ASCII only, so that it means the same whatever charset a build reads its
   * sources in, and so that no direction control can make it look like something else. (JavaPoet's
   * own {@code $S} leaves non-ASCII as it is and breaks the literal at line ends.)
   *
   * <p>Every backslash of the text is doubled, so none can start a Unicode escape (JLS 3.3).
   */
  static CodeBlock string(String text) {
    return CodeBlock.of("$L", quote(text));
  }

  /** Returns the same as text. */
  static String quote(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      appendEscaped(text.charAt(i), literal);
    }
    return literal.append('"').toString();
  }

  /** Returns the literals as arguments of a call, which may be broken between them. */
  static CodeBlock strings(List<String> texts) {
    List<CodeBlock> literals = new ArrayList<>(texts.size());
    for (String text : texts) {
      literals.add(string(text));
    }
    return CodeBlock.join(literals, ",$W");
  }

  private static void appendEscaped(char c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c >= ' ' && c <= '~') {
          out.append(c);
        } else {
          out.append("\\u")
              .append(HEX[c >> 12])
              .append(HEX[c >> 8 & 0xf])
              .append(HEX[c >> 4 & 0xf])
              .append(HEX[c & 0xf]);
        }
      }
    }
  }
}
