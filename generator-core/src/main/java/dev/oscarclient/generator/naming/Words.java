package dev.oscarclient.generator.naming;

import java.util.Set;

/** Turns foreign text into the letters of Java identifiers. */
final class Words {

  /** Keywords, literals, and {@code yield}, which cannot be called without a qualifier. */
  private static final Set<String> RESERVED =
      Set.of(
          "_",
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "void",
          "volatile",
          "while",
          "yield");

  private Words() {}

  /** Returns whether a word can stand in Java as it is, apart from {@link #isReserved}. */
  static boolean isIdentifier(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isPlain(c) || (i == 0 && isDigit(c))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** Returns whether Java keeps a word for itself. */
  static boolean isReserved(String word) {
    return RESERVED.contains(word);
  }

  /** Returns whether a character may stand in our identifiers. */
  static boolean isPlain(char c) {
    return isLower(c) || isUpper(c) || isDigit(c) || c == '_';
  }

  static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether a text holds characters that ASCII identifiers must lose. */
  static boolean isForeign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x7f || text.charAt(i) < ' ') {
        return true;
      }
    }
    return false;
  }

  /**
   * Joins the runs of plain characters, each run but the first with an upper-case first letter;
   * every other character is a separator. Empty if there is no plain character.
   */
  static String camel(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean wordStarts = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        joined.append(wordStarts && joined.length() > 0 ? upper(c) : c);
        wordStarts = false;
      } else {
        wordStarts = true;
      }
    }
    return joined.toString();
  }

  /** Returns a word with an upper-case first letter. */
  static String upperFirst(String word) {
    return word.isEmpty() ? word : upper(word.charAt(0)) + word.substring(1);
  }

  /**
   * Returns a word as the first of a lower-camel name; a leading abbreviation goes down as a whole:
   * {@code PHRInit} gives {@code phrInit}, {@code K2AActive} gives {@code k2AActive}.
   */
  static String lowerFirst(String word) {
    int run = 0;
    while (run < word.length() && isUpper(word.charAt(run))) {
      run++;
    }
    if (run > 1 && run < word.length() && isLower(word.charAt(run))) {
      run--;
    }
    StringBuilder lowered = new StringBuilder(word);
    for (int i = 0; i < run; i++) {
      lowered.setCharAt(i, (char) (word.charAt(i) + ('a' - 'A')));
    }
    return lowered.toString();
  }

  /** Returns an identifier that does not begin with a digit. */
  static String startable(String word) {
    return !word.isEmpty() && isDigit(word.charAt(0)) ? "_" + word : word;
  }

  /** Returns ASCII text in lower case, for comparisons as a file system makes them. */
  static String folded(String word) {
    StringBuilder folded = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (isUpper(word.charAt(i))) {
        folded.setCharAt(i, (char) (word.charAt(i) + ('a' - 'A')));
      }
    }
    return folded.toString();
  }

  private static char upper(char c) {
    return isLower(c) ? (char) (c - ('a' - 'A')) : c;
  }
}
