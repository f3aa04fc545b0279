package dev.oscarclient.runtime.codec;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Binary floating point numbers. What JSON cannot express as a number ({@code NaN}, infinities) is
 * text, as Jackson does it.
 *
 * @param <N> the Java type
 */
final class FloatingType<N extends Number> extends NumericType<N> {
  private final Function<String, N> parser;

  FloatingType(String name, Function<String, N> parser) {
    super(name);
    this.parser = parser;
  }

  @Override
  N parse(String text) {
    N value = parser.apply(text);
    if (isSpecial(value.toString())) {
      throw new ArithmeticException("too large");
    }
    return value;
  }

  @Override
  @Nullable N convert(JsonValue raw) {
    return raw.kind() == JsonValue.Kind.STRING && isSpecial(raw.text())
        ? parser.apply(raw.text())
        : super.convert(raw);
  }

  @Override
  @Nullable N parseXml(String text) {
    return super.parseXml(text.endsWith("INF") ? text.replace("INF", "Infinity") : text);
  }

  /** XML Schema calls infinity {@code INF}. */
  @Override
  String toXml(N value, ServerTimeZone server) {
    return value.toString().replace("Infinity", "INF");
  }

  @Override
  JsonValue toTree(N value) {
    return isSpecial(value.toString()) ? JsonValue.of(value.toString()) : super.toTree(value);
  }

  @Override
  void encode(JsonOutput out, Object value) throws IOException {
    String text = value.toString();
    if (isSpecial(text)) {
      out.generator().writeString(text);
    } else {
      out.generator().writeNumber(text);
    }
  }

  private static boolean isSpecial(String text) {
    return text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity");
  }
}
