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
import java.util.function.Supplier;
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

  /** By slot. */
  private final Property[] properties;

  /** Their slots are those after the last property's. */
  private final Alias[] aliases;

  /** Properties by their names and aliases. Looked up only, never iterated. */
  private final Map<String, Property> byName;

  private final XmlShape xml;

  /** {@code null} for none. */
  private final @Nullable DerivedTypes<T> derived;

  private ObjectType(
      Builder<T> builder, Alias[] aliases, Map<String, Property> byName, XmlShape xml) {
    this.name = builder.name;
    this.create = builder.create;
    this.properties = builder.properties.toArray(new Property[0]);
    this.aliases = aliases;
    this.byName = byName;
    this.xml = xml;
    this.derived = builder.derived;
  }

  /**
   * One property: its JSON name, ready to be written, and its type.
   *
   * @param readOnly whether the server writes it but does not accept it
   */
  private record Property(
      String name, SerializedString written, OscarType<?> type, int slot, boolean readOnly) {
    Property(String name, OscarType<?> type, int slot, boolean readOnly) {
      this(name, new SerializedString(name), type, slot, readOnly);
    }
  }

  /** Another name of the property in slot {@code of}: what came under it has its own slot. */
  private record Alias(Property property, int of) {}

  /** Starts a type; {@code create} is the constructor of the generated class. */
  public static <T extends OscarObject> Builder<T> builder(
      String name, Function<ObjectState, T> create) {
    return new Builder<>(name, create);
  }

  @Override
  public String name() {
    return name;
  }

  /** Returns how many slots an object has. */
  int size() {
    return properties.length + aliases.length;
  }

  /** Tells whether the server writes a property but does not accept it. */
  boolean isReadOnly(int slot) {
    return at(slot).readOnly;
  }

  /** Returns the name of the property in a slot; of an alias' slot, the alias. */
  String slotName(int slot) {
    return at(slot).name;
  }

  private Property at(int slot) {
    return slot < properties.length ? properties[slot] : aliases[slot - properties.length].property;
  }

  /**
   * Returns what a property holds, whichever its name. Where a value came under both, that of the
   * alias counts: OSCAR's Jettison writes the list it means under one, and a form nested once more
   * under the other.
   */
  @Nullable Object held(@Nullable Object[] slots, int slot) {
    for (Alias alias : aliases) {
      Object held = slots[alias.property.slot];
      if (alias.of == slot && held != null && (held != ObjectState.NULL || slots[slot] == null)) {
        return held;
      }
    }
    return slots[slot];
  }

  /** Sets a property under the name or names it has in this object, else under its own. */
  void hold(@Nullable Object[] slots, int slot, Object value) {
    boolean isAliasOnly = false;
    for (Alias alias : aliases) {
      if (alias.of == slot && slots[alias.property.slot] != null) {
        slots[alias.property.slot] = value;
        isAliasOnly = slots[slot] == null;
      }
    }
    if (!isAliasOnly) {
      slots[slot] = value;
    }
  }

  /** Returns the slot of a property; -1 if the type does not know it. */
  int slot(String jsonName) {
    Property property = byName.get(jsonName);
    return property == null ? -1 : property.slot;
  }

  OscarType<?> propertyType(int slot) {
    return at(slot).type;
  }

  @Override
  Object decode(JsonInput in) throws IOException {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return odd(in.tree(), in);
    }
    @Nullable Object[] slots = new @Nullable Object[size()];
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
    Object fromXml = value.xml() == null ? null : OpenXml.read(value, this);
    if (fromXml != null) {
      return fromXml;
    }
    @Nullable Object[] slots = new @Nullable Object[size()];
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
      encodeProperty(out, property, slots[property.slot]);
    }
    for (Alias alias : aliases) {
      encodeProperty(out, alias.property, slots[alias.property.slot]);
    }
    if (out.sendsUnknown()) {
      JsonTree.writeProperties(state.additional(), generator);
    } else if (!state.added().isEmpty()) {
      Map<String, JsonValue> added = new LinkedHashMap<>(state.additional());
      added.keySet().retainAll(state.added());
      JsonTree.writeProperties(added, generator);
    }
    generator.writeEndObject();
  }

  private static void encodeProperty(JsonOutput out, Property property, @Nullable Object held)
      throws IOException {
    if (held != null && !(property.readOnly && out.isRequest())) {
      out.generator().writeFieldName(property.written);
      out.write(property.type, held);
    }
  }

  /** Returns how objects of this type stand in XML. */
  XmlShape xml() {
    return xml;
  }

  /** Reads an object of a type that extends this one, if it says so and that is known. */
  @Override
  Object decodeXml(XmlInput in) throws XMLStreamException {
    XmlName stated = derived == null ? null : in.type();
    ObjectType<? extends T> other =
        stated == null || stated.equals(xml.typeName()) ? null : derived.named(stated);
    return other == null ? decodeJustThis(in) : other.decodeJustThis(in);
  }

  private T decodeJustThis(XmlInput in) throws XMLStreamException {
    return create.apply(new XmlObjectReader(in, this).read());
  }

  /** Returns the types that extend this one. */
  @Nullable DerivedTypes<T> derived() {
    return derived;
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
    private @Nullable DerivedTypes<T> derived;

    /** With the number of the property; their slots are known when all properties are. */
    private final Map<String, Integer> aliases = new LinkedHashMap<>();

    /** Number of the property named last, -1 for none. */
    private int last = -1;

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
      for (Alias alias : superType.aliases) {
        aliases.put(alias.property.name, alias.of);
      }
      return this;
    }

    /**
     * Names the types that extend this one directly: in XML, what says that it is of such a type is
     * read as that. They are not looked up before one of them is met.
     */
    public Builder<T> derived(Supplier<List<ObjectType<? extends T>>> types) {
      derived = new DerivedTypes<>(types);
      return this;
    }

    /** Adds a property that is in XML an element of the same name. */
    public Builder<T> property(String jsonName, OscarType<?> type) {
      return property(jsonName, type, Xml.PLAIN);
    }

    /** Adds a property that is carried in XML as {@code form} says. */
    public Builder<T> property(String jsonName, OscarType<?> type, Xml form) {
      last = properties.size();
      xml.add(jsonName, properties.size(), type, form);
      properties.add(
          new Property(jsonName, Objects.requireNonNull(type), properties.size(), false));
      return this;
    }

    /**
     * Has an inherited property carried in XML as {@code form} says, after those declared so far.
     *
     * @throws IllegalStateException if no such property is inherited
     */
    public Builder<T> inherited(String jsonName, Xml form) {
      last = xml.replace(jsonName, form);
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
     * Says of the property named last that the server writes it but does not accept it: requests
     * are sent without.
     */
    public Builder<T> readOnly() {
      Property named = last();
      properties.set(named.slot, new Property(named.name, named.type, named.slot, true));
      return this;
    }

    /**
     * Says under which other name the property named last, be it inherited, may come. What came
     * under it is written back under it.
     *
     * @throws IllegalStateException if there is such an alias already
     */
    public Builder<T> alias(String jsonName) {
      if (aliases.put(jsonName, last().slot) != null) {
        throw declaredTwice(jsonName);
      }
      return this;
    }

    private Property last() {
      if (last < 0) {
        throw new IllegalStateException(name + " has no property yet");
      }
      return properties.get(last);
    }

    /**
     * Returns the type.
     *
     * @throws IllegalStateException if two properties have the same name
     */
    public ObjectType<T> build() {
      Map<String, Property> byName = new HashMap<>();
      for (Property property : properties) {
        put(byName, property);
      }
      List<Alias> aliasSlots = new ArrayList<>();
      aliases.forEach(
          (alias, of) -> {
            Property main = properties.get(of);
            int slot = properties.size() + aliasSlots.size();
            Property property = new Property(alias, main.type, slot, main.readOnly);
            put(byName, property);
            aliasSlots.add(new Alias(property, of));
          });
      return new ObjectType<>(this, aliasSlots.toArray(new Alias[0]), byName, xml.build(name));
    }

    private void put(Map<String, Property> byName, Property property) {
      if (byName.put(property.name, property) != null) {
        throw declaredTwice(property.name);
      }
    }

    private IllegalStateException declaredTwice(String jsonName) {
      return new IllegalStateException(name + " declares twice: " + jsonName);
    }
  }
}
