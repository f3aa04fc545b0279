package dev.oscarclient.generator.catalog;

import dev.oscarclient.generator.model.PropertyModel.Access;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of the standard operations.
 *
 * @param name of the Java class in OSCAR; ours if {@code unnamed}
 * @param typeParameters e.g. {@code T}, mostly none
 * @param unnamed whether OSCAR has no class for it: the name is the catalogue's own, and a type of
 *     that name on a server is another
 * @param lineages those that have it
 * @param docs paragraphs
 * @param root the XML element it stands in as a document, or {@code null}
 * @param inGrammar whether a server publishes its shape with the operations that state it
 * @param properties empty for an enumeration
 * @param values empty unless it is an enumeration
 * @param origin file and line in the catalogue, for messages
 */
public record StandardType(
    String name,
    List<String> typeParameters,
    boolean unnamed,
    Set<Lineage> lineages,
    List<String> docs,
    @Nullable String root,
    boolean inGrammar,
    List<Property> properties,
    List<String> values,
    String origin) {

  /** Copies the collections. */
  public StandardType {
    typeParameters = List.copyOf(typeParameters);
    lineages = Set.copyOf(lineages);
    docs = List.copyOf(docs);
    properties = List.copyOf(properties);
    values = List.copyOf(values);
  }

  /** Returns whether it is an enumeration. */
  public boolean isEnumeration() {
    return !values.isEmpty();
  }

  /** Returns the properties in a lineage, each name once. */
  public List<Property> properties(Lineage lineage) {
    List<Property> present = new ArrayList<>(properties.size());
    for (Property property : properties) {
      if (property.lineages().contains(lineage)) {
        present.add(property);
      }
    }
    return present;
  }

  /**
   * A property, in the lineages that have it so.
   *
   * @param name of the Java bean property
   * @param lineages those that have it with this type
   * @param type what it holds; {@link TypeRef.Named} has names of the catalogue
   * @param requiredIn lineages that demand it, or never leave it null
   * @param access whether it is read, written, or both
   * @param jsonNames keys in JSON where they are not {@code name}
   * @param aliases other keys it may have in JSON, and its element in XML
   * @param inGrammar whether the grammar of a server tells it
   * @param epochIn lineages that write a date as milliseconds since 1970, whatever they do
   *     elsewhere
   * @param docs paragraphs
   */
  public record Property(
      String name,
      Set<Lineage> lineages,
      TypeRef type,
      Set<Lineage> requiredIn,
      Access access,
      Map<Lineage, String> jsonNames,
      List<String> aliases,
      boolean inGrammar,
      Set<Lineage> epochIn,
      List<String> docs) {

    /** Copies the collections. */
    public Property {
      lineages = Set.copyOf(lineages);
      requiredIn = Set.copyOf(requiredIn);
      jsonNames = Map.copyOf(jsonNames);
      aliases = List.copyOf(aliases);
      epochIn = Set.copyOf(epochIn);
      docs = List.copyOf(docs);
    }

    /** Returns the key that servers of a lineage write. */
    public String jsonName(Lineage lineage) {
      return jsonNames.getOrDefault(lineage, name);
    }

    /** Returns the keys that other providers of JSON write in its place. */
    public List<String> jsonAliases(Lineage lineage) {
      String written = jsonName(lineage);
      List<String> others = new ArrayList<>(aliases);
      others.add(0, name);
      others.removeIf(written::equals);
      return List.copyOf(others);
    }

    /** Returns the local name of its XML element. */
    public String xmlName() {
      return aliases.isEmpty() ? name : aliases.get(0);
    }
  }
}
