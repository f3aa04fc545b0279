package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@link JsonValue} from and to Jackson's tokens. Depth is bounded by the limits of the codec. */
final class JsonTree {

  /** Numbers that come in masses: bytes, flags, small counts. */
  private static final int SMALLEST = -128;

  private static final int LARGEST = 255;
  private static final JsonValue[] SMALL = smallNumbers();

  private JsonTree() {}

  private static JsonValue[] smallNumbers() {
    JsonValue[] numbers = new JsonValue[LARGEST - SMALLEST + 1];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = JsonValue.number(Integer.toString(SMALLEST + i));
    }
    return numbers;
  }

  /**
   * Reads the value the parser stands on, and leaves the parser on its last token.
   *
   * @param origin what dates in it are to remember
   */
  static JsonValue read(JsonParser parser, ServerTimeZone origin) throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> readObject(parser, origin);
      case START_ARRAY -> readArray(parser, origin);
      case VALUE_STRING -> JsonValue.of(parser.getText()).withOrigin(origin);
      case VALUE_NUMBER_INT -> readInteger(parser, origin);
      case VALUE_NUMBER_FLOAT -> JsonValue.number(parser.getText()).withOrigin(origin);
      case VALUE_TRUE -> JsonValue.of(true);
      case VALUE_FALSE -> JsonValue.of(false);
      case VALUE_NULL -> JsonValue.NULL;
      default -> throw new IllegalStateException("no value: " + token);
    };
  }

  private static JsonValue readInteger(JsonParser parser, ServerTimeZone origin)
      throws IOException {
    if (parser.getNumberType() == JsonParser.NumberType.INT) {
      int value = parser.getIntValue();
      // Not 0: it may be a date.
      if (value >= SMALLEST
          && value <= LARGEST
          && (value != 0 || origin == ServerTimeZone.unknown())
          && !WholeNumberType.isNegativeZero(parser)) {
        return SMALL[value - SMALLEST];
      }
    }
    return JsonValue.number(parser.getText()).withOrigin(origin);
  }

  private static JsonValue readArray(JsonParser parser, ServerTimeZone origin) throws IOException {
    List<JsonValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(read(parser, origin));
    }
    return JsonValue.array(elements).withOrigin(origin);
  }

  /** The last of several properties of one name wins, as with Jackson. */
  private static JsonValue readObject(JsonParser parser, ServerTimeZone origin) throws IOException {
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      properties.put(name, read(parser, origin));
    }
    return JsonValue.object(properties).withOrigin(origin);
  }

  static void write(JsonValue value, JsonGenerator out) throws IOException {
    switch (value.kind()) {
      case NULL -> out.writeNull();
      case BOOLEAN -> out.writeBoolean(value.text().equals("true"));
      case NUMBER -> out.writeNumber(value.text());
      case STRING -> out.writeString(value.text());
      case ARRAY -> {
        out.writeStartArray();
        for (JsonValue element : value.elements()) {
          write(element, out);
        }
        out.writeEndArray();
      }
      case OBJECT -> {
        out.writeStartObject();
        writeProperties(value.properties(), out);
        out.writeEndObject();
      }
    }
  }

  static void writeProperties(Map<String, JsonValue> properties, JsonGenerator out)
      throws IOException {
    for (Map.Entry<String, JsonValue> property : properties.entrySet()) {
      out.writeFieldName(property.getKey());
      write(property.getValue(), out);
    }
  }
}
