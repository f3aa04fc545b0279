package dev.oscarclient.generator.overrides;

import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.notation.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a parameter or form field; {@code null} means that nothing is said.
 *
 * @param name on the wire
 * @param type of one value
 * @param repeating whether it may be sent several times; {@code null} if no type is stated
 * @param date the form in which the server takes a date
 * @param required whether it must be sent
 * @param undeclared whether the server's description may lack it
 * @param defaultValue what the server takes if it is not sent
 * @param note what a value must look like
 */
public record ParameterEntry(
    Place place,
    String name,
    TypeRef.@Nullable Scalar type,
    @Nullable Boolean repeating,
    @Nullable DateForm date,
    @Nullable Boolean required,
    boolean undeclared,
    @Nullable String defaultValue,
    @Nullable String note) {

  /** Returns whether a type is stated, and it is a list. */
  public boolean isRepeating() {
    return repeating != null && repeating;
  }
}
