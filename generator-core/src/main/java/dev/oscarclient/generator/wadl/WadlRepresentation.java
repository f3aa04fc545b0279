package dev.oscarclient.generator.wadl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A representation of a body.
 *
 * @param mediaType as written, without white space around it; empty if the document gives none
 * @param element its {@code element}: a qualified name in the XML form, a Java class name in the
 *     JSON form; or {@code null}
 * @param parameters {@code query} style for form fields, {@code plain} style for CXF's simple
 *     bodies
 * @param docs text of {@code doc} elements
 * @param line 1-based; 0 if unknown
 */
public record WadlRepresentation(
    String mediaType,
    @Nullable WadlName element,
    List<WadlParameter> parameters,
    List<String> docs,
    int line) {

  /** Copies the lists. */
  public WadlRepresentation {
    parameters = List.copyOf(parameters);
    docs = List.copyOf(docs);
  }

  /**
   * Returns the plain parameter in which CXF states the Java type of a simple body, or {@code
   * null}.
   */
  public @Nullable WadlParameter plainBody() {
    for (WadlParameter parameter : parameters) {
      if (parameter.style() == WadlParameter.Style.PLAIN
          && (parameter.name().equals("request") || parameter.name().equals("result"))) {
        return parameter;
      }
    }
    return null;
  }
}
