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
    StringBuilder text = new StringBuilder(8_192);
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
    String[] lines = source.split("\n", -1);
    StringBuilder tidy = new StringBuilder(source.length());
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].stripTrailing();
      if (isShortComment(lines, i)) {
        tidy.append(line).append(lines[i + 1].strip(), 1, lines[i + 1].strip().length());
        tidy.append(" */");
        i += 2;
      } else if (line.endsWith(") {") && i + 1 < lines.length && lines[i + 1].strip().equals("}")) {
        tidy.append(line).append('}');
        i++;
      } else {
        tidy.append(line);
      }
      if (i < lines.length - 1) {
        tidy.append('\n');
      }
    }
    return tidy.toString();
  }

  private static boolean isShortComment(String[] lines, int start) {
    return lines[start].endsWith("/**")
        && start + 2 < lines.length
        && lines[start].strip().equals("/**")
        && lines[start + 2].strip().equals("*/")
        && lines[start + 1].strip().startsWith("* ")
        && lines[start + 1].length() + "/** */".length() - " *".length() + 1 <= WIDTH;
  }
}
