package dev.oscarclient.generator.diff;

import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.Access;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.EnumConstant;
import dev.oscarclient.generator.model.TypeModel.EnumType;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.report.TypeText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares two versions of one type, what they inherit included. */
final class TypeComparison {
  private final Differences differences = new Differences();

  private TypeComparison() {}

  static List<Difference> compare(
      Map<String, TypeModel> fromTypes,
      TypeModel from,
      Map<String, TypeModel> toTypes,
      TypeModel to) {
    TypeComparison comparison = new TypeComparison();
    if (from instanceof ObjectType one && to instanceof ObjectType other) {
      comparison.compareObjects(fromTypes, one, toTypes, other);
    } else if (from instanceof EnumType one && to instanceof EnumType other) {
      comparison.differences.compare("value", values(one), values(other), true);
    } else {
      comparison.differences.compare("kind", kind(from), kind(to), true);
    }
    return comparison.differences.all();
  }

  private static String kind(TypeModel type) {
    return type instanceof EnumType ? "enumeration" : "object";
  }

  private static List<String> values(EnumType type) {
    return type.constants().stream().map(EnumConstant::value).toList();
  }

  private void compareObjects(
      Map<String, TypeModel> fromTypes,
      ObjectType from,
      Map<String, TypeModel> toTypes,
      ObjectType to) {
    differences.compare(
        "type parameters",
        String.join(", ", from.typeParameters()),
        String.join(", ", to.typeParameters()),
        true);
    differences.compare("supertype", superType(from), superType(to), from.superType() != null);
    differences.compare(
        "XML root", from.rootElement(), to.rootElement(), from.rootElement() != null);
    Map<String, PropertyModel> old = properties(fromTypes, from);
    Map<String, PropertyModel> now = properties(toTypes, to);
    old.forEach(
        (name, property) -> {
          PropertyModel other = now.get(name);
          if (other == null) {
            differences.compare("property " + name, TypeText.of(property.type()), null, true);
          } else {
            compare("property " + name, property, other);
          }
        });
    now.forEach(
        (name, property) -> {
          if (!old.containsKey(name)) {
            differences.compare("property " + name, null, TypeText.of(property.type()), false);
          }
        });
  }

  private static @Nullable String superType(ObjectType type) {
    return type.superType() == null ? null : TypeText.of(type.superType());
  }

  /** Returns all properties by JSON name; a grammar that goes in circles ends where it begins. */
  private static Map<String, PropertyModel> properties(
      Map<String, TypeModel> types, ObjectType type) {
    Map<String, PropertyModel> properties = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    ObjectType at = type;
    while (at != null && seen.add(at.javaName())) {
      for (PropertyModel property : at.properties()) {
        properties.putIfAbsent(property.jsonName(), property);
      }
      at =
          at.superType() != null
                  && types.get(at.superType().javaName()) instanceof ObjectType parent
              ? parent
              : null;
    }
    return properties;
  }

  private void compare(String what, PropertyModel old, PropertyModel now) {
    differences.compare(what, text(old), text(now), true);
    differences.compare("Java name of " + what, old.javaName(), now.javaName(), true);
    // Builders of generated code set what their callers set: neither breaks a line of code.
    differences.compare(what, presence(old), presence(now), false);
    if (old.access() != now.access()) {
      differences.compare(what, access(old), access(now), now.access() != Access.READ_WRITE);
    }
    differences.compare("XML form of " + what, xml(old.xml()), xml(now.xml()), true);
  }

  private static String text(PropertyModel property) {
    String type = TypeText.of(property.type());
    return property.dateForm() == null ? type : type + " as " + property.dateForm().key();
  }

  private static String presence(PropertyModel property) {
    return (property.required() ? "required" : "optional")
        + (property.nillable() ? ", nillable" : "");
  }

  private static String access(PropertyModel property) {
    return switch (property.access()) {
      case READ_WRITE -> "sent and given";
      case READ_ONLY -> "only given";
      case WRITE_ONLY -> "only sent";
    };
  }

  private static String xml(XmlForm form) {
    String name =
        form.namespace().isEmpty() ? form.name() : "{" + form.namespace() + "}" + form.name();
    String text =
        switch (form.kind()) {
          case ELEMENT -> "element " + name;
          case ATTRIBUTE -> "attribute " + name;
          case TEXT -> "text";
          case ANY -> "any element";
          case WORDS -> "words of " + name;
        };
    return text
        + (form.wrapper() == null ? "" : " in " + form.wrapper())
        + switch (form.lexical()) {
          case USUAL -> "";
          case CHARACTER -> ", a character";
          case DATE -> ", a date";
          case TIME -> ", a time";
        };
  }
}
