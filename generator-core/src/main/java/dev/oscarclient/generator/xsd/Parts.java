package dev.oscarclient.generator.xsd;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a content model in document order, each name once: a name that occurs twice in a
 * sequence becomes a list, as a JSON object can hold it only once.
 */
final class Parts {
  private final LinkedHashMap<Key, Part> parts = new LinkedHashMap<>();

  /** What tells parts of one type apart. */
  record Key(SchemaProperty.Kind kind, String namespace, String name, @Nullable String wrapper) {
    static Key of(SchemaProperty property) {
      return new Key(property.kind(), property.namespace(), property.name(), property.wrapper());
    }
  }

  /**
   * A part.
   *
   * @param property its {@code required} is not filled in yet; its {@code list} is true already if
   *     it is a list however often it occurs
   */
  private record Part(SchemaProperty property, Occurs occurs) {
    SchemaProperty toProperty() {
      return new SchemaProperty(
          property.name(),
          property.namespace(),
          property.kind(),
          property.type(),
          property.list() || occurs.several(),
          occurs.required(),
          property.nillable(),
          property.wrapper(),
          property.docs());
    }
  }

  /** Returns a content model of one part. */
  static Parts of(SchemaProperty property, Occurs occurs) {
    Parts parts = new Parts();
    if (!occurs.never()) {
      parts.parts.put(Key.of(property), new Part(property, occurs));
    }
    return parts;
  }

  /**
   * Returns all parts, one after the other.
   *
   * @param onConflict called with two declarations of one name that differ in type
   */
  static Parts sequence(
      List<Parts> members, BiConsumer<SchemaProperty, SchemaProperty> onConflict) {
    if (members.size() == 1) {
      return members.get(0);
    }
    Parts all = new Parts();
    for (Parts member : members) {
      for (Map.Entry<Key, Part> entry : member.parts.entrySet()) {
        Part part = entry.getValue();
        Part before = all.parts.get(entry.getKey());
        all.parts.put(
            entry.getKey(),
            before == null
                ? part
                : new Part(
                    merge(before.property(), part.property(), onConflict),
                    before.occurs().plus(part.occurs())));
      }
    }
    return all;
  }

  /** Returns the parts of which only one branch's can occur; see {@link #sequence}. */
  static Parts choice(List<Parts> branches, BiConsumer<SchemaProperty, SchemaProperty> onConflict) {
    if (branches.size() == 1) {
      return branches.get(0);
    }
    Parts all = new Parts();
    Map<Key, Integer> seen = new LinkedHashMap<>();
    for (Parts branch : branches) {
      for (Map.Entry<Key, Part> entry : branch.parts.entrySet()) {
        Part part = entry.getValue();
        Part before = all.parts.get(entry.getKey());
        all.parts.put(
            entry.getKey(),
            before == null
                ? part
                : new Part(
                    merge(before.property(), part.property(), onConflict),
                    before.occurs().or(part.occurs())));
        seen.merge(entry.getKey(), 1, Integer::sum);
      }
    }
    // Required is only what every branch requires.
    all.parts.replaceAll(
        (key, part) ->
            seen.getOrDefault(key, 0) == branches.size()
                ? part
                : new Part(part.property(), part.occurs().optional()));
    return all;
  }

  private static SchemaProperty merge(
      SchemaProperty a, SchemaProperty b, BiConsumer<SchemaProperty, SchemaProperty> onConflict) {
    SchemaTypeRef type = a.type();
    if (!a.type().equals(b.type())) {
      onConflict.accept(a, b);
      type = new SchemaTypeRef.Any();
    }
    return new SchemaProperty(
        a.name(),
        a.namespace(),
        a.kind(),
        type,
        a.list() || b.list(),
        false,
        a.nillable() || b.nillable(),
        a.wrapper(),
        a.docs().isEmpty() ? b.docs() : a.docs());
  }

  /** Returns these parts inside something that occurs so often itself. */
  Parts times(Occurs outer) {
    if (outer.required() && outer.most() == 1) {
      return this;
    }
    Parts repeated = new Parts();
    if (!outer.never()) {
      parts.forEach(
          (key, part) ->
              repeated.parts.put(key, new Part(part.property(), part.occurs().times(outer))));
    }
    return repeated;
  }

  /** Returns the one part there is if it is a repeated element, or {@code null}. */
  @Nullable SchemaProperty onlyList() {
    Iterator<Part> all = parts.values().iterator();
    if (parts.size() != 1) {
      return null;
    }
    SchemaProperty property = all.next().toProperty();
    return property.list()
            && property.wrapper() == null
            && property.kind() == SchemaProperty.Kind.ELEMENT
        ? property
        : null;
  }

  /** Returns the parts as properties. */
  List<SchemaProperty> toProperties() {
    List<SchemaProperty> properties = new ArrayList<>(parts.size());
    for (Part part : parts.values()) {
      properties.add(part.toProperty());
    }
    return properties;
  }
}
