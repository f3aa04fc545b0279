package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Booleans; also as text, and as 1 and 0, which XML Schema allows. */
final class BooleanType extends ScalarType<Boolean> {

  BooleanType() {
    super("boolean");
  }

  @Override
  Object decode(JsonInput in) throws IOException {
    JsonToken token = in.parser().currentToken();
    return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
        ? (Object) (token == JsonToken.VALUE_TRUE)
        : super.decode(in);
  }

  @Override
  @Nullable Boolean convert(JsonValue raw) {
    return switch (raw.kind()) {
      case BOOLEAN, NUMBER, STRING -> parse(raw.text().strip().toLowerCase(Locale.ROOT));
      default -> null;
    };
  }

  private static @Nullable Boolean parse(String text) {
    return switch (text) {
      case "true", "1" -> Boolean.TRUE;
      case "false", "0" -> Boolean.FALSE;
      default -> null;
    };
  }

  @Override
  JsonValue toTree(Boolean value) {
    return JsonValue.of(value.booleanValue());
  }

  @Override
  void encode(JsonOutput out, Object value) throws IOException {
    out.generator().writeBoolean((boolean) value);
  }
}
