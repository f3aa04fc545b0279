package dev.oscarclient.generator.link;

import dev.oscarclient.generator.wadl.WadlName;
import dev.oscarclient.generator.wadl.WadlParameter;
import dev.oscarclient.generator.wadl.WadlRepresentation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One representation, as both forms of the WADL describe it.
 *
 * @param mediaType as written
 * @param element the global element the XML form names, or {@code null}
 * @param className the Java class the JSON form names, or {@code null}
 * @param plain the plain parameter that states the type of a simple body, or {@code null}
 * @param fields fields of a form
 */
record DescribedBody(
    String mediaType,
    @Nullable WadlName element,
    @Nullable String className,
    @Nullable WadlParameter plain,
    List<WadlParameter> fields) {

  DescribedBody {
    fields = List.copyOf(fields);
  }

  /** Merges a representation of the XML form with that of the JSON form; one may be missing. */
  static DescribedBody of(@Nullable WadlRepresentation xml, @Nullable WadlRepresentation json) {
    WadlRepresentation main = xml != null ? xml : json;
    if (main == null) {
      throw new IllegalArgumentException("no representation");
    }
    WadlName stated = json == null ? null : json.element();
    return new DescribedBody(
        main.mediaType(),
        xml == null ? null : xml.element(),
        stated == null ? null : simpleName(stated.localName()),
        main.plainBody(),
        fields(main));
  }

  /** Returns whether anything is said about what the body holds. */
  boolean saysType() {
    return element != null || className != null || plain != null;
  }

  /**
   * CXF writes the simple name of a class, and the element class of an array; others may write
   * more.
   */
  private static String simpleName(String className) {
    int end = className.endsWith("[]") ? className.length() - "[]".length() : className.length();
    return className.substring(className.lastIndexOf('.', end) + 1, end);
  }

  private static List<WadlParameter> fields(WadlRepresentation representation) {
    List<WadlParameter> fields = new ArrayList<>();
    for (WadlParameter parameter : representation.parameters()) {
      if (parameter.style() == WadlParameter.Style.QUERY) {
        fields.add(parameter);
      }
    }
    return fields;
  }
}
