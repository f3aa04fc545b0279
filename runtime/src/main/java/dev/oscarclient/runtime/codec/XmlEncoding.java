package dev.oscarclient.runtime.codec;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a document, from its first bytes (XML 1.0 appendix F) and the header fields.
 *
 * @param marks how many bytes of a byte order mark stand before the text
 */
record XmlEncoding(Charset charset, int marks) {

  /**
   * Detects the encoding. A byte order mark wins, then what the bytes must be, then the charset
   * stated (RFC 7303 section 3), then the document's own word; unless that is of another width than
   * the bytes, which OSCAR's way through strings makes it.
   *
   * @throws CodecException if the document names an encoding that this JDK does not have
   */
  static XmlEncoding of(byte[] head, @Nullable Charset stated) {
    int first = number(head, 0);
    int second = number(head, 1);
    if (first == 0xEF && second == 0xBB && number(head, 2) == 0xBF) {
      return new XmlEncoding(StandardCharsets.UTF_8, 3);
    }
    if (first == 0xFE && second == 0xFF) {
      return new XmlEncoding(StandardCharsets.UTF_16BE, 2);
    }
    if (first == 0xFF && second == 0xFE) {
      return new XmlEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (first == 0 && second > 0) {
      return new XmlEncoding(StandardCharsets.UTF_16BE, 0);
    }
    if (first > 0 && second == 0) {
      return new XmlEncoding(StandardCharsets.UTF_16LE, 0);
    }
    return new XmlEncoding(stated == null ? declared(head) : stated, 0);
  }

  private static int number(byte[] head, int index) {
    return index < head.length ? head[index] & 0xFF : -1;
  }

  private static Charset declared(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
    int at = end < 0 ? -1 : text.substring(0, end).indexOf("encoding");
    String name = at < 0 ? "" : quoted(text.substring(at, end));
    if (name.isEmpty() || name.startsWith("UTF-16") || name.startsWith("UTF-32")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw CodecException.malformed("XML in an unknown encoding", "", -1, -1);
    }
  }

  private static String quoted(String text) {
    for (int start = 0; start < text.length(); start++) {
      char quote = text.charAt(start);
      if (quote == '"' || quote == '\'') {
        int end = text.indexOf(quote, start + 1);
        return end < 0 ? "" : text.substring(start + 1, end);
      }
    }
    return "";
  }
}
