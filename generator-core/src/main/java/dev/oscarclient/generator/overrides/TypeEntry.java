package dev.oscarclient.generator.overrides;

import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.PropertyModel.Access;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.notation.Place;
import dev.oscarclient.generator.overrides.OperationEntry.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a type: a correction, or a new one.
 *
 * @param name of the class, or of the grammar's type
 * @param typeParameters of a new type, mostly none
 * @param rename another name for the class, or {@code null}
 * @param doc javadoc, or {@code null}
 * @param root the XML element it stands in as a document, or {@code null}
 * @param properties those to be corrected or added, or all of a new type
 * @param values of an enumeration; of a new one all, else those to be added
 */
public record TypeEntry(
    Place place,
    String name,
    List<String> typeParameters,
    @Nullable Name rename,
    @Nullable String doc,
    @Nullable String root,
    List<PropertyEntry> properties,
    List<String> values,
    Evidence evidence) {

  /** Copies the lists. */
  public TypeEntry {
    typeParameters = List.copyOf(typeParameters);
    properties = List.copyOf(properties);
    values = List.copyOf(values);
  }

  /**
   * What a file says of a property; {@code null} and empty mean that nothing is said.
   *
   * @param name its key in JSON
   * @param type with names as written
   * @param primitive whether the type is one that is never null
   * @param date the form in which the server takes its dates
   * @param access which way it goes
   * @param required whether it must be sent, or is never null
   * @param jsonName its key in JSON, where it is another
   * @param aliases other keys it may have
   * @param add whether the grammar does not have it
   */
  public record PropertyEntry(
      Place place,
      String name,
      @Nullable TypeRef type,
      boolean primitive,
      @Nullable DateForm date,
      @Nullable Access access,
      @Nullable Boolean required,
      @Nullable String jsonName,
      List<String> aliases,
      @Nullable String doc,
      boolean add) {
    /** Copies the list. */
    public PropertyEntry {
      aliases = List.copyOf(aliases);
    }
  }
}
