package dev.oscarclient.runtime.codec;

import dev.oscarclient.runtime.codec.XmlOrigin.Attribute;
import dev.oscarclient.runtime.codec.XmlOrigin.Content;
import dev.oscarclient.runtime.codec.XmlOrigin.Element;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * XML of unknown shape as JSON, and the reverse.
 *
 * <p>An element with nothing but text is a string; with {@code xsi:type} of a number or boolean,
 * that; with {@code xsi:nil}, null. Any other is an object: child elements by name (with namespace
 * {@code {namespace}name}), those that repeat as arrays, attributes as {@code @name}, text among
 * them as {@code #text}.
 */
final class XmlJson {
  private static final String ATTRIBUTE = "@";
  private static final String TEXT = "#text";
  private static final String SCHEMA_NAMESPACE = "http://www.w3.org/2001/XMLSchema";

  private XmlJson() {}

  /** Returns the JSON that stands for an element's content of a server. */
  static JsonValue view(Content content, ServerTimeZone server) {
    if (content.isNil()) {
      return JsonValue.NULL;
    }
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    XmlName type = null;
    for (Attribute attribute : content.attributes()) {
      if (!attribute.name().isXsi()) {
        properties.put(
            ATTRIBUTE + attribute.name().key(), JsonValue.of(attribute.value()).withOrigin(server));
      } else if (attribute.name().equals(XmlName.TYPE)) {
        type = attribute.type();
      }
    }
    String text = content.text();
    if (text != null && properties.isEmpty()) {
      // A date says in XML what it does not in JSON, hence what it came from stays with it.
      return scalar(text, type).withOrigin(server).withXml(content);
    }
    Map<String, List<JsonValue>> byName = new LinkedHashMap<>();
    for (Object child : content.children()) {
      if (child instanceof Element element) {
        byName
            .computeIfAbsent(element.name().key(), key -> new ArrayList<>(1))
            .add(view(element.content(), server));
      } else {
        byName
            .computeIfAbsent(TEXT, key -> new ArrayList<>(1))
            .add(JsonValue.of((String) child).withOrigin(server));
      }
    }
    byName.forEach(
        (name, values) ->
            properties.put(
                name,
                values.size() == 1 ? values.get(0) : JsonValue.array(values).withOrigin(server)));
    return JsonValue.object(properties).withOrigin(server).withXml(content);
  }

  private static JsonValue scalar(String text, @Nullable XmlName type) {
    if (type == null || !type.namespace().equals(SCHEMA_NAMESPACE)) {
      return JsonValue.of(text);
    }
    OscarType<?> scalar =
        switch (type.local()) {
          case "boolean" -> OscarTypes.BOOLEAN;
          case "byte", "short", "int", "unsignedByte", "unsignedShort" -> OscarTypes.INT;
          case "long", "unsignedInt" -> OscarTypes.LONG;
          case "integer",
              "unsignedLong",
              "nonNegativeInteger",
              "positiveInteger",
              "nonPositiveInteger",
              "negativeInteger" ->
              OscarTypes.INTEGER;
          case "decimal" -> OscarTypes.DECIMAL;
          case "float", "double" -> OscarTypes.DOUBLE;
          default -> OscarTypes.STRING;
        };
    if (scalar == OscarTypes.STRING) {
      return JsonValue.of(text);
    }
    Object held = scalar.fromTree(JsonValue.of(text.strip()), Location.ROOT);
    boolean readable = held instanceof OddValue.Lossy lossy && lossy.value() != null;
    Object value = readable ? OddValue.valueOf(held) : null;
    return value == null ? JsonValue.of(text) : OscarJson.tree(scalar, value);
  }

  /** Writes a value as elements of a name: an array as several. */
  static void writeElements(XmlOutput out, XmlName name, JsonValue value) throws IOException {
    if (value.kind() == JsonValue.Kind.ARRAY) {
      for (JsonValue element : value.elements()) {
        writeElement(out, name, element);
      }
    } else {
      writeElement(out, name, value);
    }
  }

  private static void writeElement(XmlOutput out, XmlName name, JsonValue value)
      throws IOException {
    out.start(name);
    writeContent(out, value);
    out.end();
  }

  /** Writes a value into the element that was just started. */
  static void writeContent(XmlOutput out, JsonValue value) throws IOException {
    if (value.xml() instanceof Content content) {
      out.content(content);
      return;
    }
    if (value.xml() instanceof XmlOrigin.Made made) {
      made.object().state().type().encodeXml(out, made.object(), true);
      return;
    }
    switch (value.kind()) {
      case NULL -> out.attribute(XmlName.NIL, "true");
      case BOOLEAN, NUMBER, STRING -> out.text(value.text());
      case ARRAY -> throw out.unwritable("a list within a list, for which XML has no form");
      case OBJECT -> writeProperties(out, value.properties());
    }
  }

  private static void writeProperties(XmlOutput out, Map<String, JsonValue> properties)
      throws IOException {
    for (Map.Entry<String, JsonValue> property : properties.entrySet()) {
      if (property.getKey().startsWith(ATTRIBUTE)) {
        String text = property.getValue().asText();
        out.attribute(XmlName.ofKey(property.getKey().substring(1)), text == null ? "" : text);
      }
    }
    for (Map.Entry<String, JsonValue> property : properties.entrySet()) {
      if (property.getKey().equals(TEXT)) {
        for (JsonValue text : property.getValue().asList()) {
          out.text(text.isNull() ? "" : text.text());
        }
      } else if (!property.getKey().startsWith(ATTRIBUTE)) {
        writeElements(out, XmlName.ofKey(property.getKey()), property.getValue());
      }
    }
  }
}
