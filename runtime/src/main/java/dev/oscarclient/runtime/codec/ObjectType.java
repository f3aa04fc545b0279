package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A generated type with properties. A property's slot is its number in order of declaration, those
 * of the extended type first.
 *
 * @param <T> the generated class
 */
public final class ObjectType<T extends OscarObject> extends OscarType<T> {
  private final String name;
  private final Function<ObjectState, T> create;
  private final Property[] properties;

  /** Looked up only, never iterated. */
  private final Map<String, Property> byName;

  private final XmlShape xml;

  private ObjectType(
      String name,
      Function<ObjectState, T> create,
      List<Property> properties,
      Map<String, Property> byName,
      XmlShape xml) {
    this.name = name;
    this.create = create;
    this.properties = properties.toArray(new Property[0]);
    this.byName = byName;
    this.xml = xml;
  }

  /** One property: its JSON name, ready to be written, and its type. */
  private record Property(String name, SerializedString written, OscarType<?> type, int slot) {}

  /** Starts a type; {@code create} is the constructor of the generated class. */
  public static <T extends OscarObject> Builder<T> builder(
      String name, Function<ObjectState, T> create) {
    return new Builder<>(name, create);
  }

  @Override
  public String name() {
    return name;
  }

  int size() {
    return properties.length;
  }

  /** Returns the slot of a property; -1 if the type does not know it. */
  int slot(String jsonName) {
    Property property = byName.get(jsonName);
    return property == null ? -1 : property.slot;
  }

  OscarType<?> propertyType(int slot) {
    return properties[slot].type;
  }

  @Override
  Object decode(JsonInput in) throws IOException {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return odd(in.tree(), in);
    }
    @Nullable Object[] slots = new @Nullable Object[properties.length];
    Map<String, JsonValue> additional = Map.of();
    int expected = 0;
    for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      JsonToken token = parser.nextToken();
      Property property = find(key, expected);
      if (property == null) {
        additional = put(additional, key, in.tree());
      } else {
        slots[property.slot] =
            token == JsonToken.VALUE_NULL ? ObjectState.NULL : property.type.decode(in);
        expected = property.slot + 1;
      }
    }
    return create.apply(new ObjectState(this, slots, additional));
  }

  /** Servers write properties in one order, and it is often the declared one: look there first. */
  private @Nullable Property find(String key, int expected) {
    if (expected < properties.length && properties[expected].name.equals(key)) {
      return properties[expected];
    }
    return byName.get(key);
  }

  @Override
  Object fromTree(JsonValue value, Location location) {
    if (value.kind() != JsonValue.Kind.OBJECT) {
      return odd(value, location);
    }
    @Nullable Object[] slots = new @Nullable Object[properties.length];
    Map<String, JsonValue> additional = Map.of();
    for (Map.Entry<String, JsonValue> entry : value.properties().entrySet()) {
      Property property = byName.get(entry.getKey());
      if (property == null) {
        additional = put(additional, entry.getKey(), entry.getValue());
      } else {
        slots[property.slot] =
            entry.getValue().isNull()
                ? ObjectState.NULL
                : property.type.fromTree(entry.getValue(), location.property(property.name));
      }
    }
    return create.apply(new ObjectState(this, slots, additional));
  }

  private static Map<String, JsonValue> put(
      Map<String, JsonValue> additional, String name, JsonValue value) {
    Map<String, JsonValue> map = additional.isEmpty() ? new LinkedHashMap<>() : additional;
    map.put(name, value);
    return map;
  }

  /** Writes an object as what it is itself, which may be more than what was declared. */
  @Override
  void encode(JsonOutput out, Object value) throws IOException {
    ObjectState state = ((OscarObject) value).state();
    state.type().encodeState(out, state);
  }

  private void encodeState(JsonOutput out, ObjectState state) throws IOException {
    JsonGenerator generator = out.generator();
    generator.writeStartObject();
    @Nullable Object[] slots = state.slots();
    for (Property property : properties) {
      Object held = slots[property.slot];
      if (held != null) {
        generator.writeFieldName(property.written);
        out.write(property.type, held);
      }
    }
    JsonTree.writeProperties(state.additional(), generator);
    generator.writeEndObject();
  }

  /** Returns how objects of this type stand in XML. */
  XmlShape xml() {
    return xml;
  }

  @Override
  Object decodeXml(XmlInput in) throws XMLStreamException {
    return create.apply(new XmlObjectReader(in, this).read());
  }

  @Override
  void encodeXml(XmlOutput out, Object value) throws IOException {
    encodeXml(out, (OscarObject) value, false);
  }

  /** Writes an object as what it is itself; {@code typed} has it say so. */
  void encodeXml(XmlOutput out, OscarObject value, boolean typed) throws IOException {
    new XmlObjectWriter(out, value.state()).write(typed);
  }

  /** Collects the properties of a type. */
  public static final class Builder<T extends OscarObject> {
    private final String name;
    private final Function<ObjectState, T> create;
    private final List<Property> properties = new ArrayList<>();
    private final XmlShape.Builder xml = new XmlShape.Builder();

    private Builder(String name, Function<ObjectState, T> create) {
      this.name = Objects.requireNonNull(name);
      this.create = Objects.requireNonNull(create);
    }

    /**
     * Starts with the properties of the type that this one extends.
     *
     * @throws IllegalStateException if there are properties already: slots would move
     */
    public Builder<T> extending(ObjectType<?> superType) {
      if (!properties.isEmpty()) {
        throw new IllegalStateException(name + " must extend before it declares properties");
      }
      properties.addAll(List.of(superType.properties));
      xml.extend(superType.xml);
      return this;
    }

    /** Adds a property that is in XML an element of the same name. */
    public Builder<T> property(String jsonName, OscarType<?> type) {
      return property(jsonName, type, Xml.PLAIN);
    }

    /** Adds a property that is carried in XML as {@code form} says. */
    public Builder<T> property(String jsonName, OscarType<?> type, Xml form) {
      xml.add(jsonName, properties.size(), type, form);
      properties.add(
          new Property(
              jsonName,
              new SerializedString(jsonName),
              Objects.requireNonNull(type),
              properties.size()));
      return this;
    }

    /**
     * Has an inherited property carried in XML as {@code form} says, after those declared so far.
     *
     * @throws IllegalStateException if no such property is inherited
     */
    public Builder<T> inherited(String jsonName, Xml form) {
      xml.replace(jsonName, form);
      return this;
    }

    /** Names the element that is a document of this type, if it is not called like the type. */
    public Builder<T> xmlRoot(String element) {
      return xmlRoot(element, "");
    }

    /** Names the element that is a document of this type, with its namespace. */
    public Builder<T> xmlRoot(String element, String namespace) {
      xml.root(new XmlName(namespace, element));
      return this;
    }

    /** Names the type for {@code xsi:type}, if it is not the class name's. */
    public Builder<T> xmlType(String type) {
      return xmlType(type, "");
    }

    /** Names the type for {@code xsi:type}, with its namespace. */
    public Builder<T> xmlType(String type, String namespace) {
      xml.typeName(new XmlName(namespace, type));
      return this;
    }

    /**
     * Returns the type.
     *
     * @throws IllegalStateException if two properties have the same name
     */
    public ObjectType<T> build() {
      Map<String, Property> byName = new HashMap<>();
      for (Property property : properties) {
        if (byName.put(property.name, property) != null) {
          throw new IllegalStateException(name + " declares twice: " + property.name);
        }
      }
      return new ObjectType<>(name, create, properties, byName, xml.build(name));
    }
  }
}
