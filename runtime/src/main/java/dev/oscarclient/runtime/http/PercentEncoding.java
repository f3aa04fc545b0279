package dev.oscarclient.runtime.http;

import java.util.List;

/**
 * Percent-encoding as RFC 5849 section 3.6 has it: UTF-8, everything encoded but the unreserved
 * characters of RFC 3986 section 2.3, hexadecimal digits in upper case.
 *
 * <p>The same encoding goes over the wire in path, query and form, so what a server decodes and
 * encodes again for its signature base string cannot differ from what was signed. A space is always
 * {@code %20}: both {@code application/x-www-form-urlencoded} and URL decoders read it.
 */
public final class PercentEncoding {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();
  private static final String PCHAR_OTHERS = "!$&'()*+,;=:@";

  private PercentEncoding() {}

  /**
   * Encodes a value.
   *
   * @throws IllegalArgumentException if the text holds half of a surrogate pair, which UTF-8 cannot
   *     express
   */
  public static String encode(String text) {
    int plain = 0;
    while (plain < text.length() && isUnreserved(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnreserved(c)) {
        out.append(c);
      } else {
        i += appendEncoded(out, text, i) - 1;
      }
    }
    return out.toString();
  }

  /**
   * Encodes the fixed part of a path: slashes, the characters RFC 3986 section 3.3 allows in a
   * segment, and what is percent-encoded already stay as they are.
   */
  public static String encodeLiteral(String literal) {
    StringBuilder out = new StringBuilder(literal.length() + 16);
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (isUnreserved(c) || c == '/' || PCHAR_OTHERS.indexOf(c) >= 0 || isTriplet(literal, i)) {
        out.append(c);
      } else {
        i += appendEncoded(out, literal, i) - 1;
      }
    }
    return out.toString();
  }

  /** Returns the pairs as {@code name=value&name=value}, in their order. */
  public static String encodePairs(List<NameValue> pairs) {
    StringBuilder out = new StringBuilder();
    for (NameValue pair : pairs) {
      if (out.length() > 0) {
        out.append('&');
      }
      out.append(encode(pair.name())).append('=').append(encode(pair.value()));
    }
    return out.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }

  private static boolean isTriplet(String text, int at) {
    return text.charAt(at) == '%'
        && at + 2 < text.length()
        && isHexDigit(text.charAt(at + 1))
        && isHexDigit(text.charAt(at + 2));
  }

  private static boolean isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /** Appends the code point at {@code at}; returns how many chars it takes up in the text. */
  private static int appendEncoded(StringBuilder out, String text, int at) {
    int codePoint = text.codePointAt(at);
    if (codePoint < 0x80) {
      appendByte(out, codePoint);
    } else if (codePoint < 0x800) {
      appendByte(out, 0xC0 | codePoint >> 6);
      appendByte(out, 0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
      if (Character.isSurrogate((char) codePoint)) {
        throw new IllegalArgumentException(
            "text holds half of a surrogate pair at index " + at + ", which UTF-8 cannot express");
      }
      appendByte(out, 0xE0 | codePoint >> 12);
      appendByte(out, 0x80 | (codePoint >> 6 & 0x3F));
      appendByte(out, 0x80 | (codePoint & 0x3F));
    } else {
      appendByte(out, 0xF0 | codePoint >> 18);
      appendByte(out, 0x80 | (codePoint >> 12 & 0x3F));
      appendByte(out, 0x80 | (codePoint >> 6 & 0x3F));
      appendByte(out, 0x80 | (codePoint & 0x3F));
    }
    return Character.charCount(codePoint);
  }

  private static void appendByte(StringBuilder out, int octet) {
    out.append('%').append(HEX[octet >> 4]).append(HEX[octet & 0xF]);
  }
}
