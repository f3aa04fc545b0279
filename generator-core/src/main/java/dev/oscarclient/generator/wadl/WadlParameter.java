package dev.oscarclient.generator.wadl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter.
 *
 * @param name as written
 * @param style where it goes
 * @param type local name of an XML Schema type ({@code int}), whatever the prefix; {@code string}
 *     if the document gives none
 * @param required as written, true for every template parameter
 * @param repeating as written
 * @param defaultValue or {@code null}
 * @param fixedValue or {@code null}
 * @param options the values listed, in order
 * @param docs text of {@code doc} elements
 */
public record WadlParameter(
    String name,
    Style style,
    String type,
    boolean required,
    boolean repeating,
    @Nullable String defaultValue,
    @Nullable String fixedValue,
    List<String> options,
    List<String> docs) {

  /** WADL's parameter styles. */
  public enum Style {
    /** Part of the path. */
    TEMPLATE,
    /** Query string, or form field inside a representation. */
    QUERY,
    /** HTTP header. */
    HEADER,
    /** Matrix parameter. */
    MATRIX,
    /** Inside the representation. */
    PLAIN
  }

  /** Copies the lists. */
  public WadlParameter {
    options = List.copyOf(options);
    docs = List.copyOf(docs);
  }
}
