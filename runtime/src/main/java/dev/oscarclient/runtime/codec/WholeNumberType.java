package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Ints and longs, the most frequent numbers: read and written without any text in between.
 *
 * @param <N> the Java type
 */
abstract class WholeNumberType<N extends Number> extends NumericType<N> {

  WholeNumberType(String name) {
    super(name);
  }

  @Override
  final Object decode(JsonInput in) throws IOException {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      return super.decode(in);
    }
    JsonParser.NumberType size = parser.getNumberType();
    if (size == JsonParser.NumberType.BIG_INTEGER || isNegativeZero(parser)) {
      return super.decode(in);
    }
    return decodeLong(in, parser.getLongValue());
  }

  /** Makes the value of a number that is at most a long. */
  abstract Object decodeLong(JsonInput in, long number) throws IOException;

  /** The one JSON integer that Java would write in another way. */
  static boolean isNegativeZero(JsonParser parser) throws IOException {
    return parser.getLongValue() == 0 && parser.getTextLength() > 1;
  }

  /** 32-bit numbers. */
  static final class OfInt extends WholeNumberType<Integer> {
    OfInt() {
      super("int");
    }

    @Override
    Object decodeLong(JsonInput in, long number) throws IOException {
      int value = (int) number;
      return value == number
          ? (Object) value
          : new OddValue.Unreadable(this, JsonValue.of(number), in);
    }

    @Override
    Integer parse(String text) {
      return new BigDecimal(text).intValueExact();
    }

    @Override
    void encode(JsonOutput out, Object value) throws IOException {
      out.generator().writeNumber((int) value);
    }
  }

  /** 64-bit numbers. */
  static final class OfLong extends WholeNumberType<Long> {
    OfLong() {
      super("long");
    }

    @Override
    Object decodeLong(JsonInput in, long number) {
      return number;
    }

    @Override
    Long parse(String text) {
      return new BigDecimal(text).longValueExact();
    }

    @Override
    void encode(JsonOutput out, Object value) throws IOException {
      out.generator().writeNumber((long) value);
    }
  }
}
