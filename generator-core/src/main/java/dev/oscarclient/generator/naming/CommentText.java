package dev.oscarclient.generator.naming;

/**
 * Foreign text for comments of Java code: it can neither end the comment, nor start a tag, a
 * reference or a Unicode escape.
 */
public final class CommentText {

  private CommentText() {}

  /**
   * Returns plain text as HTML in ASCII, on one line, trimmed. Characters that show nothing or
   * change the direction of what follows are dropped.
   */
  public static String html(String plain) {
    StringBuilder html = new StringBuilder(plain.length() + 16);
    boolean space = false;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (c <= ' ' || c == 0x85 || c == 0xA0 || c == 0x2028 || c == 0x2029) {
        space = true;
      } else if (!isInvisible(c)) {
        if (space && !html.isEmpty()) {
          html.append(' ');
        }
        space = false;
        appendEscaped(c, html);
      }
    }
    return html.toString();
  }

  private static void appendEscaped(int c, StringBuilder html) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      // Comment ends, tags, inline tags, and Unicode escapes start with these.
      case '*', '@', '{', '}', '\\' -> html.append("&#").append(c).append(';');
      default -> {
        if (c <= '~') {
          html.append((char) c);
        } else {
          html.append("&#").append(c).append(';');
        }
      }
    }
  }

  /**
   * Controls, format characters, surrogates without a partner, private use and non-characters. By
   * range, because {@link Character#getType} knows more characters in each JDK.
   */
  private static boolean isInvisible(int c) {
    return (c >= 0x7F && c <= 0x9F)
        || c == 0xAD
        || c == 0x61C
        || c == 0x180E
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xD800 && c <= 0xF8FF)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || c == 0xFEFF
        || (c >= 0xFFF0 && c <= 0xFFFB)
        || (c & 0xFFFE) == 0xFFFE
        || c >= 0xE0000;
  }
}
