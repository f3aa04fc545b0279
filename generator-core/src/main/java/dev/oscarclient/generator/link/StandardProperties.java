package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.catalog.StandardType;
import dev.oscarclient.generator.catalog.StandardType.Property;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.xsd.SchemaName;
import dev.oscarclient.generator.xsd.SchemaType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue adds to the types of a grammar: the keys that a server writes in JSON, which
 * way a property goes, and properties that no grammar tells. The grammar stands for everything
 * else.
 */
final class StandardProperties {

  private final StandardTypes types;
  private final Map<String, Map<SchemaName, StandardType>> known = new HashMap<>();

  private StandardProperties(StandardTypes types) {
    this.types = types;
  }

  /** Finds the types of the catalogue that the grammars have. */
  static StandardProperties of(
      StandardTypes types, Map<String, GrammarIndex> grammars, Collection<StandardType> standard) {
    StandardProperties properties = new StandardProperties(types);
    for (Map.Entry<String, GrammarIndex> grammar : grammars.entrySet()) {
      Map<SchemaName, StandardType> byName = new HashMap<>();
      for (StandardType type : standard) {
        SchemaType published = type.unnamed() ? null : grammar.getValue().ofClass(type.name());
        if (published != null) {
          byName.putIfAbsent(published.name(), type);
        }
      }
      properties.known.put(grammar.getKey(), byName);
    }
    return properties;
  }

  /** Returns what the catalogue says of a type, or nothing. */
  List<String> docs(String address, SchemaType type) {
    StandardType standard = standard(address, type);
    return standard == null ? List.of() : standard.docs();
  }

  /**
   * Returns the properties of a type with what the catalogue knows. Where it knows the name of the
   * bean property, that becomes the Java name wanted.
   */
  List<PropertyModel> complete(String address, SchemaType type, List<PropertyModel> published) {
    StandardType standard = standard(address, type);
    if (standard == null) {
      return published;
    }
    Lineage lineage = types.lineage(standard);
    List<PropertyModel> completed = new ArrayList<>(published);
    for (Property property : standard.properties(lineage)) {
      int index = find(completed, property, lineage);
      if (index >= 0) {
        PropertyModel found = completed.get(index);
        completed.set(index, complete(address, found, property, lineage, completed));
      } else if (!property.inGrammar()) {
        completed.add(types.property(property, lineage, address).withJavaName(property.name()));
      }
    }
    return completed;
  }

  private PropertyModel complete(
      String address,
      PropertyModel found,
      Property property,
      Lineage lineage,
      List<PropertyModel> all) {
    String jsonName = property.jsonName(lineage);
    boolean free = true;
    if (!jsonName.equals(found.jsonName())) {
      for (PropertyModel other : all) {
        free &= !other.jsonName().equals(jsonName);
      }
    }
    boolean open = isOpen(found.type());
    List<String> docs = new ArrayList<>(found.docs());
    docs.addAll(StandardTypes.docs(property, lineage));
    PropertyModel completed =
        new PropertyModel(
            free ? jsonName : found.jsonName(),
            property.name(),
            open ? types.ref(address, property.type()) : found.type(),
            found.required(),
            found.nillable(),
            found.xml(),
            docs,
            free ? property.jsonAliases(lineage) : List.of(),
            property.access());
    return StandardTypes.dated(completed, property, lineage);
  }

  private static boolean isOpen(TypeRef type) {
    return type instanceof TypeRef.RawJson
        || (type instanceof TypeRef.ListOf list && isOpen(list.element()));
  }

  private static int find(List<PropertyModel> published, Property property, Lineage lineage) {
    int byElement = -1;
    for (int i = 0; i < published.size(); i++) {
      PropertyModel model = published.get(i);
      if (model.jsonName().equals(property.name())) {
        return i;
      }
      boolean alias =
          model.jsonName().equals(property.jsonName(lineage))
              || property.aliases().contains(model.jsonName());
      if (alias && byElement < 0) {
        byElement = i;
      }
    }
    return byElement;
  }

  private @Nullable StandardType standard(String address, SchemaType type) {
    return known.getOrDefault(address, Map.of()).get(type.name());
  }
}
