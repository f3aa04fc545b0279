package dev.oscarclient.generator.xsd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The conversion of one global component: collects the anonymous types found inside it. Whether
 * they are kept is decided when the whole component is known.
 */
final class Unit {
  private final String document;
  private final String kind;
  private final SchemaName component;
  private final TypeTable table;
  private final Set<SchemaName> own = new HashSet<>();
  private final List<SchemaType> nested = new ArrayList<>();

  /**
   * Starts a conversion.
   *
   * @param kind of component as a user knows it, e.g. {@code element}
   * @param table knows the names taken before it; this unit does not add to them
   */
  Unit(String document, String kind, SchemaName component, TypeTable table) {
    this.document = document;
    this.kind = kind;
    this.component = component;
    this.table = table;
  }

  /** Returns where in the documents this is, for messages. */
  String where() {
    return document + ", " + kind + " " + component;
  }

  String document() {
    return document;
  }

  /** Returns the component's namespace. */
  String namespace() {
    return component.namespace();
  }

  /** Takes the name for an anonymous type, or else the first free one of {@code a.2, a.3, …}. */
  SchemaName take(SchemaName wanted) {
    SchemaName name = wanted;
    for (int i = 2; table.isTaken(name) || !own.add(name); i++) {
      name = new SchemaName(wanted.namespace(), wanted.localName() + "." + i);
    }
    return name;
  }

  void add(SchemaType type) {
    nested.add(type);
  }

  /** Returns the anonymous types found so far. */
  List<SchemaType> nested() {
    return nested;
  }

  /** Returns the place of the component itself. */
  Scope scope(SchemaName path) {
    return new Scope(this, path);
  }

  /**
   * A place inside a component.
   *
   * @param path the names that lead to it, joined with dots
   */
  record Scope(Unit unit, SchemaName path) {
    Scope inner(String name) {
      return new Scope(unit, new SchemaName(path.namespace(), path.localName() + "." + name));
    }
  }
}
