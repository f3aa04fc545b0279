package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text; numbers and booleans are read as their JSON. */
class StringType extends ScalarType<String> {

  StringType() {
    super("string");
  }

  @Override
  Object decode(JsonInput in) throws IOException {
    return in.parser().currentToken() == JsonToken.VALUE_STRING
        ? in.parser().getText()
        : super.decode(in);
  }

  @Override
  @Nullable String convert(JsonValue raw) {
    return switch (raw.kind()) {
      case STRING, NUMBER, BOOLEAN -> raw.text();
      default -> null;
    };
  }

  @Override
  String strip(String text) {
    return text;
  }

  @Override
  JsonValue toTree(String value) {
    return JsonValue.of(value);
  }

  @Override
  void encode(JsonOutput out, Object value) throws IOException {
    out.generator().writeString((String) value);
  }
}
