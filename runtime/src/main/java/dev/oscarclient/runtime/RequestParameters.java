package dev.oscarclient.runtime;

import dev.oscarclient.runtime.http.HeaderRules;
import dev.oscarclient.runtime.http.NameValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Base of the generated parameter classes ({@code SearchQuery}, {@code SaveJobForm}). A parameter
 * never set, or set to {@code null}, is not sent; a list is sent as one pair for each value.
 *
 * @param <S> the generated class
 */
public abstract class RequestParameters<S extends RequestParameters<S>> {

  /** Where a parameter goes. */
  enum Place {
    QUERY,
    HEADER,
    MATRIX,
    FORM
  }

  private final Map<Place, Map<String, List<String>>> values = new EnumMap<>(Place.class);
  private final List<NameValue> additionalQuery = new ArrayList<>();
  private final List<String> required = new ArrayList<>();

  /** For generated classes. */
  protected RequestParameters() {}

  /** Returns {@code this} as the generated type. */
  protected abstract S self();

  /**
   * Sets a query parameter: a string, number, boolean, date, or an {@code Iterable} of them.
   *
   * @throws IllegalArgumentException if the value is of another type
   */
  protected final void query(String name, @Nullable Object value) {
    set(Place.QUERY, name, value);
  }

  /**
   * Sets a header parameter.
   *
   * @throws IllegalArgumentException if the header may not be set, or holds line breaks, control or
   *     non-ASCII characters
   */
  protected final void header(String name, @Nullable Object value) {
    for (String text : ParameterText.all(name, value)) {
      HeaderRules.check(name, text);
    }
    set(Place.HEADER, name, value);
  }

  /** Sets a matrix parameter. */
  protected final void matrix(String name, @Nullable Object value) {
    set(Place.MATRIX, name, value);
  }

  /** Sets a form field. */
  protected final void form(String name, @Nullable Object value) {
    set(Place.FORM, name, value);
  }

  /** Names the parameters without which the call must not be made. */
  protected final void require(String... names) {
    required.addAll(List.of(names));
  }

  /** Adds a query parameter that the server's description does not name. */
  public S additionalQuery(String name, String value) {
    additionalQuery.add(new NameValue(name, value));
    return self();
  }

  private void set(Place place, String name, @Nullable Object value) {
    values
        .computeIfAbsent(place, any -> new LinkedHashMap<>())
        .put(name, ParameterText.all(name, value));
  }

  /** Returns what is to be sent in a place, in the order of setting. */
  final List<NameValue> in(Place place) {
    List<NameValue> pairs = new ArrayList<>();
    values
        .getOrDefault(place, Map.of())
        .forEach((name, texts) -> texts.forEach(text -> pairs.add(new NameValue(name, text))));
    if (place == Place.QUERY) {
      pairs.addAll(additionalQuery);
    }
    return pairs;
  }

  /** Fails if a required parameter has no value. */
  final void checkRequired(String operation) {
    for (String name : required) {
      if (!hasValue(name)) {
        throw new IllegalArgumentException(operation + " needs the parameter '" + name + "'");
      }
    }
  }

  private boolean hasValue(String name) {
    for (Map<String, List<String>> byName : values.values()) {
      if (!byName.getOrDefault(name, List.of()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the class only: values may be health data. */
  @Override
  public String toString() {
    return getClass().getSimpleName();
  }
}
