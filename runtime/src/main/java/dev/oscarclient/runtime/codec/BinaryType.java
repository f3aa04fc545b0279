package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes. Documents are tens of megabytes, so the usual form is recognised without writing it again;
 * base64 with line breaks, without padding or with the alphabet for URLs keeps its text.
 */
final class BinaryType extends ScalarType<Base64Bytes> {
  BinaryType() {
    super("base64 binary");
  }

  @Override
  Object decode(JsonInput in) throws IOException {
    if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
      return super.decode(in);
    }
    String text = in.parser().getText();
    byte[] bytes = decodeOrNull(text);
    return bytes != null && isUsual(text, bytes)
        ? Base64Bytes.wrap(bytes)
        : fromTree(JsonValue.of(text), in);
  }

  @Override
  @Nullable Base64Bytes convert(JsonValue raw) {
    return switch (raw.kind()) {
      case STRING -> parse(raw.text());
      case ARRAY -> fromNumbers(raw.elements());
      default -> null;
    };
  }

  @Override
  JsonValue toTree(Base64Bytes value) {
    return JsonValue.of(Base64.getEncoder().encodeToString(value.bytes()));
  }

  @Override
  void encode(JsonOutput out, Object value) throws IOException {
    out.generator().writeBinary(((Base64Bytes) value).bytes());
  }

  private static @Nullable Base64Bytes parse(String text) {
    byte[] bytes = decodeOrNull(text);
    if (bytes == null) {
      String compact = text.replaceAll("\\s+", "");
      bytes = decodeOrNull(compact.replace('-', '+').replace('_', '/'));
    }
    return bytes == null ? null : Base64Bytes.wrap(bytes);
  }

  private static byte @Nullable [] decodeOrNull(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * Tells whether text that was read without complaint is what would be written: it has its
   * padding, and the bits that its last character does not need are zero.
   */
  private static boolean isUsual(String text, byte[] bytes) {
    int rest = bytes.length % 3;
    if (text.length() != (bytes.length + 2) / 3 * 4) {
      return false;
    }
    if (rest == 0) {
      return true;
    }
    byte[] last = new byte[rest];
    System.arraycopy(bytes, bytes.length - rest, last, 0, rest);
    return text.endsWith(Base64.getEncoder().encodeToString(last));
  }

  /** Bytes one by one, signed as Java has them or not. */
  private static @Nullable Base64Bytes fromNumbers(List<JsonValue> elements) {
    byte[] bytes = new byte[elements.size()];
    for (int i = 0; i < bytes.length; i++) {
      int number = smallNumber(elements.get(i));
      if (number < Byte.MIN_VALUE || number > 255) {
        return null;
      }
      bytes[i] = (byte) number;
    }
    return Base64Bytes.wrap(bytes);
  }

  private static int smallNumber(JsonValue value) {
    if (value.kind() != JsonValue.Kind.NUMBER || value.text().length() > 4) {
      return Integer.MAX_VALUE;
    }
    try {
      return Integer.parseInt(value.text());
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE;
    }
  }
}
