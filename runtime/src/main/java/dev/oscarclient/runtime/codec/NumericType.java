package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Numbers. A number whose Java value would be written as other text ({@code 1.10}, {@code 1e2},
 * {@code -0}) keeps its own; one that does not fit its type cannot be read, and is kept as well.
 *
 * @param <N> the Java type
 */
abstract class NumericType<N extends Number> extends ScalarType<N> {

  /** As many characters as Jackson allows in a number; BigDecimal takes its time with more. */
  private static final int MAX_LENGTH = 1000;

  NumericType(String name) {
    super(name);
  }

  /**
   * Parses a number.
   *
   * @throws ArithmeticException if it does not fit the type; NumberFormatException if it is none
   */
  abstract N parse(String text);

  @Override
  Object decode(JsonInput in) throws IOException {
    JsonToken token = in.parser().currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      return super.decode(in);
    }
    String text = in.parser().getText();
    N value = parseOrNull(text);
    if (value != null && value.toString().equals(text)) {
      return value;
    }
    JsonValue raw = JsonValue.number(text);
    return value == null ? new OddValue.Unreadable(this, raw, in) : new OddValue.Lossy(value, raw);
  }

  @Override
  @Nullable N convert(JsonValue raw) {
    return switch (raw.kind()) {
      case NUMBER -> parseOrNull(raw.text());
      case STRING -> parseOrNull(raw.text().strip());
      default -> null;
    };
  }

  @Override
  JsonValue toTree(N value) {
    return JsonValue.number(value.toString());
  }

  @Override
  void encode(JsonOutput out, Object value) throws IOException {
    out.generator().writeNumber(value.toString());
  }

  private @Nullable N parseOrNull(String text) {
    if (!isDecimal(text)) {
      return null;
    }
    try {
      return parse(text);
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  /** Java's own parsers take more: hexadecimal, {@code 1d}, other scripts' digits. */
  private static boolean isDecimal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MAX_LENGTH;
  }

  /** Whole numbers of any size. */
  static final class OfInteger extends NumericType<BigInteger> {
    OfInteger() {
      super("integer");
    }

    @Override
    BigInteger parse(String text) {
      BigDecimal number = new BigDecimal(text);
      // 1e999999999 is short to write, but half a gigabyte as an integer.
      if ((long) number.precision() - number.scale() > MAX_LENGTH) {
        throw new ArithmeticException("too large");
      }
      return number.toBigIntegerExact();
    }
  }

  /** Decimal numbers of any size. */
  static final class OfDecimal extends NumericType<BigDecimal> {
    OfDecimal() {
      super("decimal");
    }

    @Override
    BigDecimal parse(String text) {
      return new BigDecimal(text);
    }

    /**
     * {@code xs:decimal} has no exponent; one that would fill the memory is written all the same.
     */
    @Override
    String toXml(BigDecimal value, ServerTimeZone server) {
      return Math.abs((long) value.scale()) > MAX_LENGTH ? value.toString() : value.toPlainString();
    }
  }
}
