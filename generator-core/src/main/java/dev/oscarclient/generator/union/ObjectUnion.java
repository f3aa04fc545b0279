package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.Access;
import dev.oscarclient.generator.model.TypeModel.InheritedXml;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.MemberNames;
import dev.oscarclient.generator.report.TypeText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All properties that any server's version of a type has. */
final class ObjectUnion {
  private final List<ObjectType> parts;
  private final TypeUnion types;
  private final Conflicts conflicts;

  ObjectUnion(List<ObjectType> parts, TypeUnion types, Conflicts conflicts) {
    this.parts = parts;
    this.types = types;
    this.conflicts = conflicts;
  }

  /**
   * Unites the versions.
   *
   * @param superType what all extend, or {@code null}: then what they inherit becomes their own
   * @param parent its united model, or {@code null}
   * @param generic whether all have the same type parameters
   */
  ObjectType unite(
      TypeRef.@Nullable Named superType, @Nullable ObjectType parent, boolean generic) {
    ObjectType first = parts.get(0);
    Set<String> inheritedKeys = new HashSet<>();
    Set<String> inheritedNames = new HashSet<>();
    for (ObjectType at = parent; at != null; at = parentOf(at)) {
      for (PropertyModel property : at.properties()) {
        inheritedKeys.add(property.jsonName());
        inheritedNames.add(property.javaName());
      }
    }
    List<PropertyModel> properties = new ArrayList<>();
    groups(superType != null)
        .forEach(
            (jsonName, versions) -> {
              if (!inheritedKeys.contains(jsonName)) {
                properties.add(unite(first.javaName() + "." + jsonName, versions, generic));
              }
            });
    boolean own = properties.size() >= first.properties().size() && superType != null;
    return new ObjectType(
        first.javaName(),
        first.schemaName(),
        generic ? first.typeParameters() : List.of(),
        superType,
        parts.stream().allMatch(ObjectType::isAbstract),
        named(properties, inheritedNames),
        parts.stream()
            .map(ObjectType::rootElement)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        Union.docs(parts.stream().map(ObjectType::docs).toList()),
        own ? inheritedXml(first, properties) : List.of(),
        parts.stream().anyMatch(part -> part.wildcardAt() >= 0) ? properties.size() : -1);
  }

  private @Nullable ObjectType parentOf(ObjectType type) {
    return type.superType() != null
            && types.united(type.superType().javaName()) instanceof ObjectType parent
        ? parent
        : null;
  }

  private Map<String, List<PropertyModel>> groups(boolean ownOnly) {
    List<Map<String, PropertyModel>> versions = new ArrayList<>();
    for (ObjectType part : parts) {
      Map<String, PropertyModel> properties = new LinkedHashMap<>();
      List<ObjectType> line = new ArrayList<>(ownOnly ? List.of(part) : types.lineOf(part));
      Collections.reverse(line); // what is inherited comes first in XML
      for (ObjectType at : line) {
        at.properties().forEach(property -> properties.put(property.jsonName(), property));
      }
      versions.add(properties);
    }
    Map<String, List<PropertyModel>> groups = new LinkedHashMap<>();
    List<List<String>> orders =
        versions.stream().map(properties -> List.copyOf(properties.keySet())).toList();
    for (String name : Sequences.merge(orders)) {
      groups.put(
          name,
          versions.stream()
              .filter(properties -> properties.containsKey(name))
              .map(properties -> properties.get(name))
              .toList());
    }
    return groups;
  }

  /** Puts what is inherited after the property it stands after in the first version. */
  private static List<InheritedXml> inheritedXml(ObjectType first, List<PropertyModel> united) {
    List<String> names = united.stream().map(PropertyModel::jsonName).toList();
    List<InheritedXml> inherited = new ArrayList<>();
    for (InheritedXml each : first.inheritedXml()) {
      int position =
          each.position() == 0
              ? 0
              : names.indexOf(first.properties().get(each.position() - 1).jsonName()) + 1;
      inherited.add(new InheritedXml(each.jsonName(), position, each.xml(), each.jsonAliases()));
    }
    return inherited;
  }

  private PropertyModel unite(String where, List<PropertyModel> versions, boolean generic) {
    PropertyModel first = versions.get(0);
    List<TypeRef> refs =
        versions.stream()
            .map(p -> generic ? types.ref(p.type()) : closed(types.ref(p.type())))
            .toList();
    TypeRef type = RefUnion.of(refs);
    if (type == null) {
      conflicts.add(where, refs.stream().map(TypeText::of).toList(), "raw JSON");
      type = TypeRef.RAW_JSON;
    }
    if (types.isXmlOnly()) {
      List<String> places = versions.stream().map(p -> place(p.xml())).distinct().toList();
      if (places.size() > 1) {
        conflicts.place(where, places);
      }
    }
    Access access = RefUnion.same(versions.stream().map(PropertyModel::access).toList());
    return new PropertyModel(
        first.jsonName(),
        first.javaName(),
        type,
        versions.size() == parts.size() && versions.stream().allMatch(PropertyModel::required),
        versions.stream().anyMatch(PropertyModel::nillable),
        first.xml(),
        Union.docs(versions.stream().map(PropertyModel::docs).toList()),
        Union.docs(versions.stream().map(PropertyModel::jsonAliases).toList()),
        access == null ? Access.READ_WRITE : access,
        type.equals(TypeRef.RAW_JSON)
            ? null
            : RefUnion.same(versions.stream().map(PropertyModel::dateForm).toList()));
  }

  private static String place(PropertyModel.XmlForm xml) {
    String kind = xml.kind().name().toLowerCase(Locale.ROOT);
    String name = xml.namespace().isEmpty() ? xml.name() : "{" + xml.namespace() + "}" + xml.name();
    String wrapper = xml.wrapper() == null ? "" : " in " + xml.wrapper();
    return (kind + " " + name).strip()
        + wrapper
        + switch (xml.lexical()) {
          case USUAL -> "";
          case CHARACTER -> " as a number";
          case DATE -> " as a date";
          case TIME -> " as a time";
        };
  }

  /** A type that is no longer generic has no type parameter to speak of. */
  private static TypeRef closed(TypeRef ref) {
    if (ref instanceof TypeRef.Variable) {
      return TypeRef.RAW_JSON;
    } else if (ref instanceof TypeRef.ListOf list) {
      return new TypeRef.ListOf(closed(list.element()));
    } else if (ref instanceof TypeRef.OneOrMany either) {
      return new TypeRef.OneOrMany(closed(either.element()));
    } else if (ref instanceof TypeRef.MapOf map) {
      return new TypeRef.MapOf(closed(map.value()));
    } else if (ref instanceof TypeRef.Named named) {
      return new TypeRef.Named(
          named.javaName(), named.arguments().stream().map(ObjectUnion::closed).toList());
    }
    return ref;
  }

  /** Keeps the names the servers' own clients have, unless two became one. */
  private static List<PropertyModel> named(List<PropertyModel> properties, Set<String> inherited) {
    Set<String> names = new HashSet<>(inherited);
    boolean clash = false;
    for (PropertyModel property : properties) {
      clash |= !names.add(property.javaName());
    }
    if (!clash) {
      return properties;
    }
    List<String> allocated =
        MemberNames.properties(
            properties.stream().map(PropertyModel::jsonName).toList(), inherited);
    List<PropertyModel> renamed = new ArrayList<>();
    for (int i = 0; i < allocated.size(); i++) {
      renamed.add(properties.get(i).withJavaName(allocated.get(i)));
    }
    return renamed;
  }
}
