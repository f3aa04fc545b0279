package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Open enumerations: any text is a value, the empty one too. */
final class EnumType<E extends OscarEnum> extends ScalarType<E> {
  private final Class<E> type;
  private final Function<String, E> of;

  EnumType(String name, Class<E> type, Function<String, E> of) {
    super(name);
    this.type = Objects.requireNonNull(type);
    this.of = Objects.requireNonNull(of);
  }

  @Override
  Object decode(JsonInput in) throws IOException {
    return in.parser().currentToken() == JsonToken.VALUE_STRING
        ? of.apply(in.parser().getText())
        : super.decode(in);
  }

  @Override
  @Nullable E convert(JsonValue raw) {
    return switch (raw.kind()) {
      case STRING, NUMBER, BOOLEAN -> of.apply(raw.text());
      default -> null;
    };
  }

  @Override
  JsonValue toTree(E value) {
    return JsonValue.of(value.value());
  }

  @Override
  void encode(JsonOutput out, Object value) throws IOException {
    out.generator().writeString(type.cast(value).value());
  }
}
