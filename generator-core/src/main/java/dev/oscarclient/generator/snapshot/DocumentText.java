package dev.oscarclient.generator.snapshot;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns a document's bytes into text, for looking at it; parsers get the bytes themselves. */
public final class DocumentText {
  private DocumentText() {}

  /**
   * Decodes a document: by its byte-order mark, else by where its first two bytes are zero, else by
   * the encoding an XML declaration names, else as UTF-8. Bytes that do not fit become U+FFFD.
   */
  public static String decode(byte[] bytes) {
    return decode(bytes, bytes.length);
  }

  /** Decodes the first {@code length} bytes of a document. */
  static String decode(byte[] bytes, int length) {
    int bom = bomLength(bytes, length);
    return new String(bytes, bom, length - bom, charset(bytes, length));
  }

  private static int bomLength(byte[] bytes, int length) {
    if (starts(bytes, length, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(bytes, length, 0xFE, 0xFF) || starts(bytes, length, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset charset(byte[] bytes, int length) {
    if (starts(bytes, length, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, length, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(bytes, length, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (length >= 2 && bytes[0] == 0 && bytes[1] != 0) {
      return StandardCharsets.UTF_16BE;
    }
    if (length >= 2 && bytes[0] != 0 && bytes[1] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return declared(bytes, length);
  }

  /** Reads {@code encoding} of the XML declaration (XML 1.0, section 4.3.3). */
  private static Charset declared(byte[] bytes, int length) {
    String head = new String(bytes, 0, Math.min(length, 200), StandardCharsets.ISO_8859_1);
    int end = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
    int at = end < 0 ? -1 : head.indexOf("encoding", 5);
    if (at < 0 || at > end) {
      return StandardCharsets.UTF_8;
    }
    int quote = at;
    while (quote < end && head.charAt(quote) != '"' && head.charAt(quote) != '\'') {
      quote++;
    }
    int close = head.indexOf(head.charAt(quote), quote + 1);
    if (close < 0 || close > end) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset named = Charset.forName(head.substring(quote + 1, close));
      // The bytes were readable as ASCII up to here, so a UTF-16 declaration is not true of them.
      return named.name().startsWith("UTF-16") || named.name().startsWith("UTF-32")
          ? StandardCharsets.UTF_8
          : named;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean starts(byte[] bytes, int length, int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
