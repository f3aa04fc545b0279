package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.EnumType;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of several servers as one set, and what became of each. */
final class TypeUnion {
  /** By name in lower case: some file systems see no difference. */
  private final Map<String, List<TypeModel>> groups;

  private final Map<String, TypeModel> united = new HashMap<>();

  /** Whether they are carried as XML alone, so that places in XML must be told. */
  private final boolean xmlOnly;

  private TypeUnion(Map<String, List<TypeModel>> groups, boolean xmlOnly) {
    this.groups = groups;
    this.xmlOnly = xmlOnly;
  }

  /** Unites types that are carried as JSON. */
  static TypeUnion of(List<List<TypeModel>> parts, Conflicts conflicts) {
    return of(parts, false, conflicts);
  }

  /** Unites types that are carried as XML alone. */
  static TypeUnion ofXml(List<List<TypeModel>> parts, Conflicts conflicts) {
    return of(parts, true, conflicts);
  }

  private static TypeUnion of(List<List<TypeModel>> parts, boolean xmlOnly, Conflicts conflicts) {
    TypeUnion union = new TypeUnion(Union.grouped(parts, type -> key(type.javaName())), xmlOnly);
    for (String key : union.groups.keySet()) {
      union.unite(key, conflicts);
    }
    return union;
  }

  /** Returns whether the types are carried as XML alone. */
  boolean isXmlOnly() {
    return xmlOnly;
  }

  /** Returns the types, by name. */
  List<TypeModel> types() {
    List<TypeModel> types = new ArrayList<>(united.values());
    types.sort(Comparator.comparing(TypeModel::javaName));
    return types;
  }

  /** Returns what became of a type, or {@code null} if the servers agree on nothing about it. */
  @Nullable TypeModel united(String javaName) {
    return united.get(key(javaName));
  }

  /** Returns a use of a type of one server as a use of what became of it. */
  TypeRef ref(TypeRef ref) {
    if (ref instanceof TypeRef.Named named) {
      List<TypeModel> group = groups.get(key(named.javaName()));
      if (group == null || isTorn(group)) {
        return TypeRef.RAW_JSON;
      }
      List<TypeRef> arguments =
          isGeneric(group) ? named.arguments().stream().map(this::ref).toList() : List.of();
      return new TypeRef.Named(group.get(0).javaName(), arguments);
    } else if (ref instanceof TypeRef.ListOf list) {
      return new TypeRef.ListOf(ref(list.element()));
    } else if (ref instanceof TypeRef.OneOrMany either) {
      return new TypeRef.OneOrMany(ref(either.element()));
    } else if (ref instanceof TypeRef.MapOf map) {
      return new TypeRef.MapOf(ref(map.value()));
    }
    return ref;
  }

  private void unite(String key, Conflicts conflicts) {
    List<TypeModel> group = groups.get(key);
    if (united.containsKey(key)) {
      return;
    }
    String name = group.get(0).javaName();
    if (isTorn(group)) {
      conflicts.add("type " + name, List.of("an enumeration", "an object"), "raw JSON");
    } else if (group.get(0) instanceof EnumType) {
      united.put(key, EnumUnion.of(group.stream().map(EnumType.class::cast).toList()));
    } else {
      List<ObjectType> objects = group.stream().map(ObjectType.class::cast).toList();
      TypeRef.Named superType = superType(objects);
      ObjectType parent = superType == null ? null : parent(superType, conflicts);
      united.put(
          key,
          new ObjectUnion(objects, this, conflicts).unite(superType, parent, isGeneric(group)));
    }
  }

  /** Returns the supertype if the servers agree on it. */
  private TypeRef.@Nullable Named superType(List<ObjectType> objects) {
    TypeRef.Named same = RefUnion.same(objects.stream().map(ObjectType::superType).toList());
    return same != null && ref(same) instanceof TypeRef.Named named ? named : null;
  }

  /** Returns the united supertype; grammars that go in circles never get here. */
  private @Nullable ObjectType parent(TypeRef.Named superType, Conflicts conflicts) {
    unite(key(superType.javaName()), conflicts);
    return united(superType.javaName()) instanceof ObjectType parent ? parent : null;
  }

  /** Returns all types of one server's that a type extends, from its own on. */
  List<ObjectType> lineOf(ObjectType type) {
    List<ObjectType> line = new ArrayList<>();
    ObjectType at = type;
    while (at != null && !line.contains(at)) {
      line.add(at);
      TypeRef.Named parent = at.superType();
      at = null;
      if (parent != null) {
        for (TypeModel candidate : groups.getOrDefault(key(parent.javaName()), List.of())) {
          at = candidate instanceof ObjectType object ? object : at;
        }
      }
    }
    return line;
  }

  private static boolean isTorn(List<TypeModel> group) {
    boolean enums = group.stream().anyMatch(EnumType.class::isInstance);
    return enums && group.stream().anyMatch(ObjectType.class::isInstance);
  }

  private static boolean isGeneric(List<TypeModel> group) {
    List<List<String>> parameters = new ArrayList<>();
    for (TypeModel type : group) {
      parameters.add(type instanceof ObjectType object ? object.typeParameters() : List.of());
    }
    List<String> same = RefUnion.same(parameters);
    return same != null && !same.isEmpty();
  }

  private static String key(String javaName) {
    return javaName.toLowerCase(Locale.ROOT);
  }
}
