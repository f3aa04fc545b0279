package dev.oscarclient.generator.emit;

import com.palantir.javapoet.CodeBlock;

/** Code without types, which needs nothing of JavaPoet but its indentation. */
final class Code {
  private Code() {}

  /**
   * Returns statements as one piece. JavaPoet looks for line ends in each piece it writes, with a
   * regular expression and twice, so that a body made of {@code addStatement} calls with arguments
   * takes ten times as long; and most bodies are alike and short.
   *
   * @param lines each a whole line, with its semicolon
   */
  static CodeBlock lines(String... lines) {
    StringBuilder code = new StringBuilder();
    for (String line : lines) {
      code.append(line).append('\n');
    }
    return CodeBlock.of("$L", code.toString());
  }
}
