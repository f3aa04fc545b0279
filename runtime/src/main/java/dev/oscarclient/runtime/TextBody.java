package dev.oscarclient.runtime;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text bodies to and from bytes, without replacing what a charset cannot express. */
final class TextBody {
  private TextBody() {}

  /**
   * Encodes text.
   *
   * @throws IllegalArgumentException if the charset cannot express it
   */
  static byte[] encode(String text, Charset charset) {
    try {
      ByteBuffer bytes =
          charset
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(text));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return exact;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("text has characters that " + charset + " has not", e);
    }
  }

  /**
   * Decodes text. Without a charset it is UTF-8, as CXF writes, or else ISO-8859-1, HTTP's old
   * default.
   *
   * @throws CharacterCodingException if the bytes are not in the charset stated
   */
  static String decode(byte[] bytes, @Nullable Charset stated) throws CharacterCodingException {
    if (stated != null) {
      return strictly(bytes, stated);
    }
    try {
      return strictly(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }
}
