package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The types a sample may be of: those of the server's grammar and of the catalogue. */
final class KnownTypes {
  private final Map<String, TypeModel> byName = new TreeMap<>();
  private final Map<String, List<PropertyModel>> properties = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  KnownTypes(List<TypeModel> types) {
    for (TypeModel type : types) {
      byName.putIfAbsent(type.javaName(), type);
    }
    for (TypeModel type : byName.values()) {
      if (type instanceof ObjectType object) {
        List<PropertyModel> all = withInherited(object, new HashSet<>());
        properties.put(object.javaName(), all);
        Set<String> keys = new HashSet<>();
        all.forEach(property -> addKeys(property, keys));
        keys.forEach(key -> uses.merge(key, 1, Integer::sum));
      }
    }
  }

  /** Returns the types with properties, by name. */
  List<ObjectType> objects() {
    List<ObjectType> objects = new ArrayList<>();
    for (TypeModel type : byName.values()) {
      if (type instanceof ObjectType object && !properties(object.javaName()).isEmpty()) {
        objects.add(object);
      }
    }
    return objects;
  }

  /** Returns a type with properties, or {@code null} if the name is that of no such type. */
  @Nullable ObjectType object(String javaName) {
    return byName.get(javaName) instanceof ObjectType object ? object : null;
  }

  /** Returns the properties of a type, those it inherits among them. */
  List<PropertyModel> properties(String javaName) {
    return properties.getOrDefault(javaName, List.of());
  }

  /** Returns the types that a type extends, the nearest first. */
  List<String> ancestors(String javaName) {
    List<String> ancestors = new ArrayList<>();
    ObjectType next = object(javaName);
    while (next != null && next.superType() != null) {
      String parent = next.superType().javaName();
      boolean another = !parent.equals(javaName) && !ancestors.contains(parent);
      if (another) {
        ancestors.add(parent);
      }
      next = another ? object(parent) : null;
    }
    return ancestors;
  }

  /** Returns whether a type has a key, itself or by what it extends. */
  boolean hasKey(String javaName, String key) {
    return properties(javaName).stream()
        .anyMatch(
            property -> property.jsonName().equals(key) || property.jsonAliases().contains(key));
  }

  /** Returns every key that any type has. */
  Set<String> keys() {
    return uses.keySet();
  }

  /** Returns every name a new type cannot have. */
  Set<String> names() {
    return byName.keySet();
  }

  /** Returns how much a key says of the type it is in: 1 if one type has it, near 0 if all do. */
  double weight(String key) {
    int types = uses.getOrDefault(key, 0);
    return types <= 1 ? 1 : Math.max(0.1, 1 - Math.log(types) / Math.log(properties.size() + 1.0));
  }

  /** Returns a use of a type with type parameters replaced. */
  static TypeRef substitute(TypeRef type, Map<String, TypeRef> arguments) {
    if (arguments.isEmpty()) {
      return type;
    } else if (type instanceof TypeRef.Variable variable) {
      return arguments.getOrDefault(variable.name(), type);
    } else if (type instanceof TypeRef.ListOf list) {
      return new TypeRef.ListOf(substitute(list.element(), arguments));
    } else if (type instanceof TypeRef.OneOrMany either) {
      return new TypeRef.OneOrMany(substitute(either.element(), arguments));
    } else if (type instanceof TypeRef.MapOf map) {
      return new TypeRef.MapOf(substitute(map.value(), arguments));
    } else if (type instanceof TypeRef.Named named) {
      List<TypeRef> replaced = new ArrayList<>();
      named.arguments().forEach(argument -> replaced.add(substitute(argument, arguments)));
      return new TypeRef.Named(named.javaName(), replaced);
    }
    return type;
  }

  /** Returns what the type parameters of a type mean in a use of it. */
  Map<String, TypeRef> arguments(TypeRef.Named use) {
    ObjectType type = object(use.javaName());
    Map<String, TypeRef> arguments = new LinkedHashMap<>();
    if (type != null && type.typeParameters().size() == use.arguments().size()) {
      for (int i = 0; i < use.arguments().size(); i++) {
        arguments.put(type.typeParameters().get(i), use.arguments().get(i));
      }
    }
    return arguments;
  }

  private List<PropertyModel> withInherited(ObjectType type, Set<String> below) {
    List<PropertyModel> all = new ArrayList<>();
    TypeRef.Named parent = type.superType();
    if (parent != null && below.add(type.javaName()) && object(parent.javaName()) != null) {
      Map<String, TypeRef> arguments = arguments(parent);
      for (PropertyModel inherited : withInherited(object(parent.javaName()), below)) {
        all.add(inherited.withType(substitute(inherited.type(), arguments)));
      }
    }
    all.addAll(type.properties());
    return all;
  }

  private static void addKeys(PropertyModel property, Set<String> keys) {
    keys.add(property.jsonName());
    keys.addAll(property.jsonAliases());
  }
}
