package dev.oscarclient.generator.xsd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The types converted so far, and the names that are taken. */
final class TypeTable {
  private final Set<SchemaName> taken;
  private final TreeMap<SchemaName, SchemaType> types = new TreeMap<>();

  /**
   * Creates a table without types.
   *
   * @param taken names that the schemas themselves give
   */
  TypeTable(Set<SchemaName> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** Takes the name for an anonymous type, or else the first free one of {@code a.2, a.3, …}. */
  SchemaName take(SchemaName wanted) {
    SchemaName name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = new SchemaName(wanted.namespace(), wanted.localName() + "." + i);
    }
    return name;
  }

  boolean isTaken(SchemaName name) {
    return taken.contains(name);
  }

  /** Adds a type under a name taken before. */
  void add(SchemaType type) {
    types.put(type.name(), type);
  }

  /** Adds the anonymous types of a unit that is kept. */
  void addNested(Unit unit) {
    for (SchemaType type : unit.nested()) {
      taken.add(type.name());
      types.put(type.name(), type);
    }
  }

  /** Returns the types, sorted by name. */
  List<SchemaType> types() {
    return new ArrayList<>(types.values());
  }
}
