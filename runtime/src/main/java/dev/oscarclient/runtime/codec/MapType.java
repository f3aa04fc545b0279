package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.oscarclient.runtime.codec.XmlOrigin.Content;
import dev.oscarclient.runtime.codec.XmlOrigin.Element;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Maps with string keys, in the server's order. */
final class MapType<T> extends OscarType<Map<String, T>> {
  private static final XmlName ENTRY = new XmlName("", "entry");
  private static final XmlName KEY = new XmlName("", "key");
  private static final XmlName VALUE = new XmlName("", "value");

  private final OscarType<T> value;

  MapType(OscarType<T> value) {
    this.value = Objects.requireNonNull(value);
  }

  @Override
  public String name() {
    return "Map<String, " + value.name() + ">";
  }

  @Override
  Object decode(JsonInput in) throws IOException {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return odd(in.tree(), in);
    }
    Map<String, @Nullable Object> held = new LinkedHashMap<>();
    for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      held.put(key, parser.nextToken() == JsonToken.VALUE_NULL ? null : value.decode(in));
    }
    return new TypedMap<T>(held);
  }

  @Override
  Object fromTree(JsonValue json, Location location) {
    if (json.kind() != JsonValue.Kind.OBJECT) {
      return odd(json, location);
    }
    Map<String, @Nullable Object> held = new LinkedHashMap<>();
    json.properties()
        .forEach(
            (key, each) ->
                held.put(key, each.isNull() ? null : value.fromTree(each, location.property(key))));
    return new TypedMap<T>(held);
  }

  @Override
  void encode(JsonOutput out, Object map) throws IOException {
    Map<?, ?> held = map instanceof TypedMap<?> typed ? typed.held() : (Map<?, ?>) map;
    JsonGenerator generator = out.generator();
    generator.writeStartObject();
    for (Map.Entry<?, ?> entry : held.entrySet()) {
      generator.writeFieldName(key(entry.getKey()));
      out.write(value, entry.getValue());
    }
    generator.writeEndObject();
  }

  /** Reads the form that JAXB gives maps; anything else is kept, but is no map. */
  @Override
  Object decodeXml(XmlInput in) throws XMLStreamException {
    Content content = in.content();
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    for (Object child : content.children()) {
      if (!(child instanceof Element entry) || !addEntry(entry, in, entries)) {
        return unreadable(content, in);
      }
    }
    JsonValue json = JsonValue.object(entries);
    Object map = fromTree(json, in);
    return new OddValue.Lossy(map, json.withXml(content));
  }

  private static boolean addEntry(Element entry, XmlInput in, Map<String, JsonValue> entries) {
    if (!entry.name().equals(ENTRY)) {
      return false;
    }
    String key = null;
    JsonValue json = JsonValue.NULL;
    for (Object child : entry.content().children()) {
      if (child instanceof Element part && part.name().equals(KEY)) {
        key = part.content().text();
      } else if (child instanceof Element part && part.name().equals(VALUE)) {
        json = XmlJson.view(part.content(), in.server()).withXml(part.content());
      }
    }
    return key != null && entries.put(key, json) == null;
  }

  @Override
  void encodeXml(XmlOutput out, Object map) throws IOException {
    Map<?, ?> held = map instanceof TypedMap<?> typed ? typed.held() : (Map<?, ?>) map;
    for (Map.Entry<?, ?> entry : held.entrySet()) {
      out.start(ENTRY);
      out.element(KEY, OscarTypes.STRING, key(entry.getKey()), false);
      if (entry.getValue() != null) {
        out.element(VALUE, value, entry.getValue(), false);
      }
      out.end();
    }
  }

  @Override
  Object keep(Object map) {
    if (map instanceof TypedMap) {
      return map;
    }
    Map<String, @Nullable Object> held = new LinkedHashMap<>();
    ((Map<?, ?>) map).forEach((key, each) -> held.put(key(key), value.keepElement(each)));
    return new TypedMap<T>(held);
  }

  private static String key(@Nullable Object key) {
    if (key instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("the names of JSON properties are strings");
  }
}
