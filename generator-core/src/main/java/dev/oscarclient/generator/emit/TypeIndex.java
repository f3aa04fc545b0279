package dev.oscarclient.generator.emit;

import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The types of a model by name, and what they inherit. */
final class TypeIndex {
  private final Map<String, TypeModel> types = new HashMap<>();

  /** The names of the types that extend a type directly, by its name. */
  private final Map<String, SortedSet<String>> derived = new HashMap<>();

  TypeIndex(List<TypeModel> models) {
    for (TypeModel type : models) {
      types.put(type.javaName(), type);
      if (type instanceof ObjectType object && object.superType() != null) {
        derived
            .computeIfAbsent(object.superType().javaName(), name -> new TreeSet<>())
            .add(type.javaName());
      }
    }
  }

  /** Returns the type. */
  TypeModel get(String javaName) {
    TypeModel type = types.get(javaName);
    if (type == null) {
      throw new IllegalArgumentException("The model names a type it does not have: " + javaName);
    }
    return type;
  }

  /** Returns the names of the types that extend this one directly, sorted. */
  SortedSet<String> derived(ObjectType type) {
    return derived.getOrDefault(type.javaName(), Collections.emptySortedSet());
  }

  /** Returns the type parameters of a type, empty for an enumeration. */
  List<String> typeParameters(String javaName) {
    return get(javaName) instanceof ObjectType object ? object.typeParameters() : List.of();
  }

  /**
   * Returns the arguments of a use of a type, one for each of its parameters: what the use leaves
   * open is raw JSON.
   */
  List<TypeRef> arguments(TypeRef.Named use) {
    int parameters = typeParameters(use.javaName()).size();
    if (use.arguments().size() == parameters) {
      return use.arguments();
    }
    List<TypeRef> arguments = new ArrayList<>(parameters);
    for (int i = 0; i < parameters; i++) {
      arguments.add(i < use.arguments().size() ? use.arguments().get(i) : TypeRef.RAW_JSON);
    }
    return arguments;
  }

  /** Returns the types that a type extends, nearest first. */
  List<ObjectType> ancestors(ObjectType type) {
    Set<String> names = new LinkedHashSet<>();
    names.add(type.javaName());
    List<ObjectType> ancestors = new ArrayList<>();
    for (TypeRef.Named use = type.superType(); use != null; ) {
      if (!names.add(use.javaName())) {
        throw new IllegalArgumentException("A type of the model extends itself: " + names);
      }
      if (!(get(use.javaName()) instanceof ObjectType ancestor)) {
        throw new IllegalArgumentException("A type extends an enumeration: " + names);
      }
      ancestors.add(ancestor);
      use = ancestor.superType();
    }
    return ancestors;
  }

  /**
   * Returns the properties that a type inherits, those of its farthest ancestor first, as the type
   * sees them: with its type arguments in the place of the ancestors' type parameters.
   */
  List<PropertyModel> inherited(ObjectType type) {
    List<PropertyModel> properties = List.of();
    List<ObjectType> ancestors = ancestors(type);
    for (int i = ancestors.size() - 1; i >= 0; i--) {
      ObjectType ancestor = ancestors.get(i);
      ObjectType heir = i == 0 ? type : ancestors.get(i - 1);
      List<PropertyModel> all = new ArrayList<>(properties);
      all.addAll(ancestor.properties());
      properties = substitute(all, ancestor, heir.superType());
    }
    return properties;
  }

  /** Returns all properties of a use of a type, inherited ones first; none of an enumeration. */
  List<PropertyModel> properties(TypeRef.Named use) {
    if (!(get(use.javaName()) instanceof ObjectType type)) {
      return List.of();
    }
    List<PropertyModel> all = new ArrayList<>(inherited(type));
    all.addAll(type.properties());
    return substitute(all, type, use);
  }

  private List<PropertyModel> substitute(
      List<PropertyModel> properties, ObjectType generic, TypeRef.Named use) {
    if (generic.typeParameters().isEmpty()) {
      return properties;
    }
    Map<String, TypeRef> values = new HashMap<>();
    List<TypeRef> arguments = arguments(use);
    for (int i = 0; i < arguments.size(); i++) {
      values.put(generic.typeParameters().get(i), arguments.get(i));
    }
    List<PropertyModel> result = new ArrayList<>(properties.size());
    for (PropertyModel p : properties) {
      result.add(p.withType(TypeRef.bind(p.type(), values)));
    }
    return result;
  }
}
