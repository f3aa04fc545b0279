package dev.oscarclient.runtime.codec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text under {@code application/json} without quotes, which OSCAR sends. */
final class BareText {
  private static final int HEAD = 512;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** As characters of ISO 8859-1, with which unknown bytes are looked at. */
  private static final String BYTE_ORDER_MARKS = "\u00EF\u00BB\u00BF\u00FE\u00FF";

  private BareText() {}

  /** Tells whether a type can be read from text at all. */
  static boolean isPossible(OscarType<?> type) {
    OscarType<?> resolved = type.resolved();
    return resolved instanceof ScalarType || resolved instanceof JsonType;
  }

  static <T> @Nullable T read(JsonCodec codec, InputStream body, OscarType<T> type)
      throws IOException {
    if (type.resolved() instanceof ScalarType) {
      return read(codec, decode(body.readAllBytes()), type);
    }
    byte[] head = body.readNBytes(HEAD);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), body);
    // JSON of any shape may be huge: only what cannot be an object or array is looked at as a
    // whole.
    return isStructured(new String(head, StandardCharsets.ISO_8859_1))
        ? codec.readJson(whole, type)
        : read(codec, decode(whole.readAllBytes()), type);
  }

  static <T> @Nullable T read(JsonCodec codec, String body, OscarType<T> type) {
    String text = body.startsWith(BYTE_ORDER_MARK) ? body.substring(1) : body;
    if (text.isBlank()) {
      return null;
    }
    boolean isString = type.resolved() instanceof StringType;
    if (isString && !text.strip().startsWith("\"")) {
      return text.strip().equals("null") ? null : bare(codec, text, type);
    }
    try {
      return codec.readJson(text, type);
    } catch (CodecException e) {
      if (e.expected() != null || (!isString && isStructured(text))) {
        throw e;
      }
      return bare(codec, text, type);
    }
  }

  private static <T> @Nullable T bare(JsonCodec codec, String text, OscarType<T> type) {
    return JsonValue.of(text).withOrigin(codec.timeZone()).as(type);
  }

  /** Tells whether text must be JSON, and no bare text that happens to look like it. */
  private static boolean isStructured(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && BYTE_ORDER_MARKS.indexOf(c) < 0) {
        return c == '{' || c == '[' || c == '"';
      }
    }
    return text.length() == HEAD;
  }

  private static String decode(byte[] bytes) {
    Charset charset = charset(bytes);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw CodecException.malformed("bytes that are no text in " + charset, "", -1, -1);
    }
  }

  /** Detects the encoding as JSON does: by its mark, or by the zeros (RFC 4627 section 3). */
  private static Charset charset(byte[] bytes) {
    int first = bytes.length < 2 ? 0x2020 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    int second = bytes.length < 4 ? 0x2020 : (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
    if (first == 0) {
      return Charset.forName("UTF-32BE");
    }
    if (second == 0 && ((first & 0xFF) == 0 || first == 0xFFFE)) {
      return Charset.forName("UTF-32LE");
    }
    if (first == 0xFEFF || (first & 0xFF00) == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return first == 0xFFFE || (first & 0xFF) == 0
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }
}
