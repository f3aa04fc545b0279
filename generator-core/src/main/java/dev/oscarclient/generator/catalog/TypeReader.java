package dev.oscarclient.generator.catalog;

import dev.oscarclient.generator.catalog.StandardType.Property;
import dev.oscarclient.generator.model.PropertyModel.Access;
import dev.oscarclient.generator.notation.Members;
import dev.oscarclient.generator.notation.Node;
import dev.oscarclient.generator.notation.TypeExpression;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one type. */
final class TypeReader {
  private final List<String> typeParameters;
  private final Set<Lineage> lineages;

  private TypeReader(List<String> typeParameters, Set<Lineage> lineages) {
    this.typeParameters = typeParameters;
    this.lineages = lineages;
  }

  /**
   * Reads a type.
   *
   * @param key its name, with type parameters if it is generic: {@code OscarSearchResponse<T>}
   * @param unnamed whether OSCAR has no class for it
   */
  static StandardType read(String key, Node node, boolean unnamed) {
    int angle = key.indexOf('<');
    String name = angle < 0 ? key : key.substring(0, angle);
    List<String> parameters = angle < 0 ? List.of() : typeParameters(key.substring(angle), node);
    if (!isIdentifier(name) || TypeExpression.isBuiltIn(name)) {
      throw node.wrong("\"" + name + "\" cannot be the name of a type.");
    }
    Members members = node.members();
    Set<Lineage> lineages = LineageReader.in(members, LineageReader.ALL);
    TypeReader reader = new TypeReader(parameters, lineages);
    String doc = members.text("doc");
    List<String> values = values(members.take("values"));
    List<Property> properties = new ArrayList<>();
    if (values.isEmpty()) {
      for (Map.Entry<String, Node> property : members.require("properties").entries().entrySet()) {
        reader.properties(property.getKey(), property.getValue(), properties);
      }
    }
    StandardType type =
        new StandardType(
            name,
            parameters,
            unnamed,
            lineages,
            doc == null ? List.of() : List.of(doc),
            members.text("root"),
            !unnamed && members.flag("grammar", true),
            properties,
            values,
            node.origin());
    members.done();
    return type;
  }

  private static List<String> typeParameters(String text, Node node) {
    List<String> parameters = new ArrayList<>();
    if (text.endsWith(">")) {
      for (String parameter : text.substring(1, text.length() - 1).split(",", -1)) {
        parameters.add(parameter.strip());
      }
    }
    boolean sound = !parameters.isEmpty();
    for (String parameter : parameters) {
      sound &= isIdentifier(parameter);
    }
    if (!sound) {
      throw node.wrong("The type parameters " + text + " are malformed.");
    }
    return parameters;
  }

  private static boolean isIdentifier(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == 0 ? !Character.isJavaIdentifierStart(c) : !Character.isJavaIdentifierPart(c)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static List<String> values(@Nullable Node node) {
    if (node == null) {
      return List.of();
    }
    List<String> values = node.texts();
    if (values.isEmpty() || new HashSet<>(values).size() < values.size()) {
      throw node.wrong("An enumeration has at least one value, and each once.");
    }
    return values;
  }

  /** A property that lineages have with different types is a list of what it is in each. */
  private void properties(String name, Node node, List<Property> into) {
    if (!node.isList()) {
      into.add(property(name, node));
      return;
    }
    Set<Lineage> seen = EnumSet.noneOf(Lineage.class);
    for (Node form : node.list()) {
      Property property = property(name, form);
      for (Lineage lineage : Lineage.values()) {
        if (property.lineages().contains(lineage) && !seen.add(lineage)) {
          throw form.wrong("The lineage \"" + lineage.key() + "\" has two forms of " + name + ".");
        }
      }
      into.add(property);
    }
  }

  private Property property(String name, Node node) {
    if (node.isText()) {
      return new Property(
          name,
          lineages,
          TypeExpression.read(node, typeParameters),
          TypeExpression.isPrimitive(node.text()) ? lineages : Set.of(),
          Access.READ_WRITE,
          Map.of(),
          List.of(),
          true,
          Set.of(),
          List.of());
    }
    Members members = node.members();
    Node type = members.require("type");
    Set<Lineage> present = LineageReader.in(members, lineages);
    Set<Lineage> required = LineageReader.flags(members, "required", present);
    Node epochIn = members.take("epochIn");
    String doc = members.text("doc");
    Property property =
        new Property(
            name,
            present,
            TypeExpression.read(type, typeParameters),
            TypeExpression.isPrimitive(type.text()) ? present : required,
            access(members.take("access")),
            jsonNames(members.take("json"), present),
            members.texts("alias"),
            members.flag("grammar", true),
            epochIn == null ? Set.of() : LineageReader.among(epochIn, present),
            doc == null ? List.of() : List.of(doc));
    members.done();
    return property;
  }

  private static Access access(@Nullable Node node) {
    if (node == null) {
      return Access.READ_WRITE;
    }
    return switch (node.text()) {
      case "read" -> Access.READ_ONLY;
      case "write" -> Access.WRITE_ONLY;
      default -> throw node.wrong("An access is read or write; leave it out for both.");
    };
  }

  private static Map<Lineage, String> jsonNames(@Nullable Node node, Set<Lineage> possible) {
    if (node == null) {
      return Map.of();
    }
    Map<Lineage, String> names = new EnumMap<>(Lineage.class);
    for (Map.Entry<Lineage, Node> name : LineageReader.byLineage(node, possible).entrySet()) {
      names.put(name.getKey(), name.getValue().text());
    }
    return names;
  }
}
