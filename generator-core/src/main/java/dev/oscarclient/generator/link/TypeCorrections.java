package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.EnumConstant;
import dev.oscarclient.generator.model.TypeModel.EnumType;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.EnumConstantNames;
import dev.oscarclient.generator.naming.MemberNames;
import dev.oscarclient.generator.notation.Similar;
import dev.oscarclient.generator.overrides.TypeEntry;
import dev.oscarclient.generator.overrides.TypeEntry.PropertyEntry;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Applies to linked types what a user's file says of them. An entry about none is wrong. */
final class TypeCorrections {

  private final OverrideProperties properties;
  private final List<Problem> problems;
  private final Map<String, TypeModel> models = new LinkedHashMap<>();
  private final Map<String, TypeEntry> corrected = new LinkedHashMap<>();

  private TypeCorrections(OverrideProperties properties, List<Problem> problems) {
    this.properties = properties;
    this.problems = problems;
  }

  /** Returns all types, those that the entries are about corrected. */
  static List<TypeModel> apply(
      List<TypeEntry> entries,
      List<TypeModel> types,
      OverrideProperties properties,
      List<Problem> problems) {
    TypeCorrections corrections = new TypeCorrections(properties, problems);
    for (TypeModel type : types) {
      corrections.models.put(type.javaName(), type);
    }
    entries.forEach(corrections::apply);
    return new ArrayList<>(corrections.models.values());
  }

  /** Returns the class that the server's types have under a name of a user's file, or null. */
  static @Nullable TypeModel find(String name, Iterable<TypeModel> types) {
    TypeModel bySchema = null;
    for (TypeModel type : types) {
      if (type.javaName().equals(name)) {
        return type;
      }
      bySchema = type.schemaName().equals(name) ? type : bySchema;
    }
    return bySchema;
  }

  private void apply(TypeEntry entry) {
    TypeModel type = find(entry.name(), models.values());
    if (type == null) {
      problems.add(
          entry
              .place()
              .error(
                  "The server has no such type in use; one that is missing belongs to newTypes."
                      + Similar.hint(entry.name(), new TreeSet<>(models.keySet()))));
      return;
    }
    TypeEntry other = corrected.put(type.javaName(), entry);
    if (other != null) {
      problems.add(
          entry.place().error("This is about the same type as " + other.place().where() + "."));
      return;
    }
    if (type instanceof ObjectType object) {
      if (!entry.values().isEmpty()) {
        problems.add(entry.place().error("This type is no enumeration; it has no values."));
      }
      models.put(type.javaName(), object(entry, object));
    } else if (type instanceof EnumType enumeration) {
      if (!entry.properties().isEmpty() || entry.root() != null) {
        problems.add(entry.place().error("This type is an enumeration; it has no properties."));
      }
      models.put(type.javaName(), enumeration(entry, enumeration));
    }
  }

  private EnumType enumeration(TypeEntry entry, EnumType type) {
    List<String> values = new ArrayList<>();
    type.constants().forEach(constant -> values.add(constant.value()));
    for (String value : entry.values()) {
      if (values.contains(value)) {
        problems.add(
            Problem.info(
                entry.place().where(), "The server lists the value \"" + value + "\" itself."));
      } else {
        values.add(value);
      }
    }
    List<String> names = EnumConstantNames.allocate(values);
    List<EnumConstant> constants = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      constants.add(new EnumConstant(names.get(i), values.get(i)));
    }
    return new EnumType(type.javaName(), type.schemaName(), constants, docs(entry, type));
  }

  private ObjectType object(TypeEntry entry, ObjectType type) {
    List<PropertyModel> own = new ArrayList<>(type.properties());
    for (PropertyEntry property : entry.properties()) {
      int index = find(property.name(), own);
      if (index >= 0 && !(property.add() && isNamedSo(property.name(), own.get(index)))) {
        own.set(index, properties.correct(property, own.get(index), type.typeParameters()));
      } else if (property.add()) {
        own.add(properties.make(property, javaName(property, type, own), type.typeParameters()));
      } else {
        problems.add(missing(property, type));
      }
    }
    checkKeys(entry, type, own);
    return new ObjectType(
        type.javaName(),
        type.schemaName(),
        type.typeParameters(),
        type.superType(),
        type.isAbstract(),
        own,
        entry.root() == null ? type.rootElement() : entry.root(),
        docs(entry, type),
        type.inheritedXml(),
        type.wildcardAt());
  }

  private static List<String> docs(TypeEntry entry, TypeModel type) {
    List<String> docs = new ArrayList<>(type.docs());
    if (entry.doc() != null) {
      docs.add(entry.doc());
    }
    return docs;
  }

  private static int find(String name, List<PropertyModel> properties) {
    int other = -1;
    for (int i = 0; i < properties.size(); i++) {
      PropertyModel property = properties.get(i);
      if (property.jsonName().equals(name)) {
        return i;
      }
      boolean known = property.jsonAliases().contains(name) || property.javaName().equals(name);
      other = known ? i : other;
    }
    return other;
  }

  /** Returns whether a name is that of the accessor alone: a new key may be called so. */
  private static boolean isNamedSo(String name, PropertyModel property) {
    return !property.jsonName().equals(name) && !property.jsonAliases().contains(name);
  }

  private Problem missing(PropertyEntry entry, ObjectType type) {
    Set<String> known = new TreeSet<>();
    type.properties().forEach(property -> known.add(property.jsonName()));
    for (ObjectType one : above(type)) {
      if (find(entry.name(), one.properties()) >= 0) {
        return entry
            .place()
            .error(
                type.javaName()
                    + " has it from "
                    + one.javaName()
                    + ", which it extends: correct it there.");
      }
      one.properties().forEach(property -> known.add(property.jsonName()));
    }
    return entry
        .place()
        .error(
            "The type has no such property; one that the grammar lacks is add: true."
                + Similar.hint(entry.name(), known));
  }

  /** A key must mean one property, in the type and all it extends. */
  private void checkKeys(TypeEntry entry, ObjectType type, List<PropertyModel> own) {
    Set<String> keys = new HashSet<>();
    for (ObjectType above : above(type)) {
      above.properties().forEach(property -> keys.add(property.jsonName()));
    }
    Set<String> twice = new TreeSet<>();
    for (PropertyModel property : own) {
      if (!keys.add(property.jsonName())) {
        twice.add(property.jsonName());
      }
    }
    for (PropertyModel property : own) {
      for (String alias : property.jsonAliases()) {
        if (!keys.add(alias)) {
          twice.add(alias);
        }
      }
    }
    for (String key : twice) {
      boolean stated = false;
      for (PropertyEntry property : entry.properties()) {
        stated |=
            key.equals(property.name())
                || key.equals(property.jsonName())
                || property.aliases().contains(key);
      }
      if (stated) {
        problems.add(entry.place().error("Two properties have the key \"" + key + "\" in JSON."));
      }
    }
  }

  /** Returns the types that a type extends. */
  private List<ObjectType> above(ObjectType type) {
    List<ObjectType> above = new ArrayList<>();
    ObjectType next = type;
    while (next != null) {
      TypeRef.Named superType = next.superType();
      TypeModel extended = superType == null ? null : models.get(superType.javaName());
      next = extended instanceof ObjectType object ? object : null;
      if (next != null) {
        above.add(next);
      }
    }
    return above;
  }

  /** Gives way to names in the type, in those it extends, and in those that extend it. */
  private String javaName(PropertyEntry entry, ObjectType type, List<PropertyModel> own) {
    List<String> taken = new ArrayList<>();
    own.forEach(property -> taken.add(property.javaName()));
    for (TypeModel model : models.values()) {
      if (model instanceof ObjectType other && isRelated(other, type)) {
        other.properties().forEach(property -> taken.add(property.javaName()));
      }
    }
    return MemberNames.properties(List.of(entry.name()), taken).get(0);
  }

  private boolean isRelated(ObjectType one, ObjectType other) {
    return above(one).contains(other) || above(other).contains(one);
  }
}
