package dev.oscarclient.generator.wadl;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Small facts about text. */
final class Texts {
  private Texts() {}

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the parts of a list that XML white space separates. */
  static List<String> words(String list) {
    List<String> words = new ArrayList<>(2);
    StringTokenizer tokens = new StringTokenizer(list, " \t\r\n");
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }
}
