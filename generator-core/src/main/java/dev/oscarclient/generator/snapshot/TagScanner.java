package dev.oscarclient.generator.snapshot;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the start tags of markup without parsing it: enough to tell what a document is and
 * which addresses it names, on XML as well as on HTML that is not well-formed. Comments, CDATA,
 * processing instructions and a DOCTYPE are passed over. Nothing is resolved or expanded.
 */
public final class TagScanner {
  private static final int MAX_ENTITY = 12;

  private final String text;
  private int at;
  private String name = "";
  private int attributesStart;
  private int attributesEnd;

  /** Creates a scanner that stands before the first tag. */
  public TagScanner(String text) {
    this.text = text;
  }

  /** Moves to the next start tag; returns false if there is none. */
  public boolean next() {
    while (true) {
      int open = text.indexOf('<', at);
      if (open < 0 || open + 1 >= text.length()) {
        return false;
      }
      char c = text.charAt(open + 1);
      if (c == '!') {
        at = afterDeclaration(open);
      } else if (c == '?') {
        at = after("?>", open);
      } else if (Character.isLetter(c) || c == '_') {
        readTag(open + 1);
        return true;
      } else {
        at = open + 1;
      }
    }
  }

  /** Returns the tag's name as written, with its prefix. */
  public String name() {
    return name;
  }

  /** Returns the tag's name without its prefix. */
  public String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Returns the namespace that the tag itself declares for its prefix, or empty. */
  String ownNamespace() {
    int colon = name.indexOf(':');
    String declaration = colon < 0 ? "xmlns" : "xmlns:" + name.substring(0, colon);
    String namespace = attribute(declaration);
    return namespace == null ? "" : namespace;
  }

  /** Returns the value of an attribute by its name as written, ignoring case, or {@code null}. */
  public @Nullable String attribute(String wanted) {
    int i = attributesStart;
    while (i < attributesEnd) {
      if (isSeparator(text.charAt(i))) {
        i++;
        continue;
      }
      int nameEnd = i;
      while (nameEnd < attributesEnd
          && text.charAt(nameEnd) != '='
          && !isSeparator(text.charAt(nameEnd))) {
        nameEnd++;
      }
      int value = skipSpace(nameEnd);
      boolean found =
          nameEnd - i == wanted.length() && text.regionMatches(true, i, wanted, 0, wanted.length());
      if (value >= attributesEnd || text.charAt(value) != '=') {
        i = Math.max(nameEnd, i + 1);
        continue;
      }
      value = skipSpace(value + 1);
      int valueEnd = valueEnd(value);
      boolean quoted = value < attributesEnd && isQuote(text.charAt(value));
      if (found) {
        return unescape(text.substring(quoted ? value + 1 : value, valueEnd));
      }
      i = quoted ? valueEnd + 1 : Math.max(valueEnd, i + 1);
    }
    return null;
  }

  /** Returns where the current tag ends in the text, past its {@code >}. */
  int position() {
    return at;
  }

  /** Replaces the predefined entities and character references of XML 1.0, section 4.6. */
  public static String unescape(String text) {
    int amp = text.indexOf('&');
    if (amp < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (amp >= 0) {
      int semicolon = amp + 1;
      int end = Math.min(text.length(), amp + MAX_ENTITY);
      while (semicolon < end && text.charAt(semicolon) != ';') {
        semicolon++;
      }
      String replacement = semicolon == end ? null : entity(text.substring(amp + 1, semicolon));
      out.append(text, from, amp).append(replacement == null ? "&" : replacement);
      from = replacement == null ? amp + 1 : semicolon + 1;
      amp = text.indexOf('&', from);
    }
    return out.append(text, from, text.length()).toString();
  }

  private static @Nullable String entity(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "nbsp" -> " ";
      default -> name.startsWith("#") ? character(name.substring(1)) : null;
    };
  }

  private static @Nullable String character(String number) {
    try {
      int codePoint =
          number.toLowerCase(Locale.ROOT).startsWith("x")
              ? Integer.parseInt(number.substring(1), 16)
              : Integer.parseInt(number);
      return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private void readTag(int start) {
    int end = start;
    while (end < text.length() && !isSeparator(text.charAt(end)) && text.charAt(end) != '>') {
      end++;
    }
    name = text.substring(start, end);
    attributesStart = end;
    char quote = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (isQuote(c)) {
        quote = c;
      } else if (c == '>') {
        break;
      }
      end++;
    }
    attributesEnd = end;
    at = Math.min(end + 1, text.length());
  }

  /** Passes a comment, a CDATA section or a DOCTYPE with its internal subset. */
  private int afterDeclaration(int open) {
    if (text.startsWith("<!--", open)) {
      return after("-->", open + 4);
    }
    if (text.startsWith("<![CDATA[", open)) {
      return after("]]>", open);
    }
    int close = text.indexOf('>', open);
    if (close < 0) {
      return text.length();
    }
    for (int i = open; i < close; i++) {
      if (text.charAt(i) == '[') {
        return after("]>", i);
      }
    }
    return close + 1;
  }

  private int after(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  private int valueEnd(int start) {
    int end = start;
    if (start < attributesEnd && isQuote(text.charAt(start))) {
      int close = text.indexOf(text.charAt(start), start + 1);
      return close < 0 || close > attributesEnd ? attributesEnd : close;
    }
    while (end < attributesEnd && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int skipSpace(int i) {
    while (i < attributesEnd && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSeparator(char c) {
    return c == '/' || Character.isWhitespace(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
