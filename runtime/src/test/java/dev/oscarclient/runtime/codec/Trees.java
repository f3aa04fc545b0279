package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON tree of a text, by plain Jackson, with numbers by their text: what our own reading and
 * writing is judged by.
 */
final class Trees {
  private static final JsonFactory JACKSON = new JsonFactory();

  private Trees() {}

  private record Token(JsonToken kind, String text) {}

  static @Nullable Object of(String json) {
    try (JsonParser parser = JACKSON.createParser(json)) {
      parser.nextToken();
      Object tree = read(parser);
      if (parser.nextToken() != null) {
        throw new AssertionError("more than one value");
      }
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object read(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<Object> elements = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(read(parser));
      }
      return elements;
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> properties = new HashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        properties.put(name, read(parser));
      }
      return properties;
    }
    return new Token(token, parser.getText());
  }
}
