package dev.oscarclient.generator.link;

import java.util.Locale;

/**
 * JAXB's default name of the XML type of a Java class: the class name, its first word in lower case
 * (JAXB 2.3 specification, section 8.12.1 and appendix D). {@code DemographicTo1} gives {@code
 * demographicTo1}, {@code PHRAccount} gives {@code phrAccount}.
 */
final class ClassNames {

  private ClassNames() {}

  /** Returns the name of the type, and of the root element, of a class without its own names. */
  static String xmlName(String className) {
    StringBuilder name = new StringBuilder(className.length());
    int start = 0;
    while (start < className.length()) {
      while (start < className.length() && isPunctuation(className.charAt(start))) {
        start++;
      }
      int end = wordEnd(className, start);
      String word = className.substring(start, end);
      if (name.isEmpty()) {
        name.append(word.toLowerCase(Locale.ROOT));
      } else if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
      start = end;
    }
    return name.toString();
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isPunctuation(text.charAt(end))) {
      end++;
      if (end == text.length() || breaksBefore(text, end)) {
        break;
      }
    }
    return end;
  }

  private static boolean breaksBefore(String text, int i) {
    char before = text.charAt(i - 1);
    char c = text.charAt(i);
    if (Character.isDigit(before) != Character.isDigit(c)) {
      return true;
    }
    if (Character.isLowerCase(before)) {
      return !Character.isLowerCase(c);
    }
    if (Character.isUpperCase(before) && Character.isUpperCase(c)) {
      return i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
    }
    return Character.isLetter(before) != Character.isLetter(c);
  }

  private static boolean isPunctuation(char c) {
    return c == '-' || c == '.' || c == ':' || c == '_' || c == '\u00b7' || c == '\u0387';
  }
}
