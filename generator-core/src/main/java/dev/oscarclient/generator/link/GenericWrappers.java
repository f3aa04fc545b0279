package dev.oscarclient.generator.link;

import dev.oscarclient.generator.xsd.SchemaProperty;
import dev.oscarclient.generator.xsd.SchemaType;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import java.util.Set;

/**
 * OSCAR's generic search wrappers. A grammar cannot say that {@code AbstractSearchResponse<T>} has
 * a {@code List<T> content}: JAXB writes {@code xs:any}, or a list of {@code xs:anyType}, in its
 * place.
 */
final class GenericWrappers {

  /** The type parameter of a wrapper. */
  static final String PARAMETER = "T";

  /** The JSON property that holds what was found, on every OSCAR. */
  static final String CONTENT = "content";

  private static final Set<String> NAMES = Set.of("abstractSearchResponse", "oscarSearchResponse");

  private GenericWrappers() {}

  /** Returns whether a type is such a wrapper. */
  static boolean isGeneric(SchemaType type) {
    return type instanceof SchemaType.Complex complex && openList(complex) >= 0;
  }

  /** Returns which property stands for the content, or -1 if the type is no wrapper. */
  static int openList(SchemaType.Complex type) {
    if (!NAMES.contains(type.name().localName())) {
      return -1;
    }
    int found = -1;
    for (int i = 0; i < type.properties().size(); i++) {
      SchemaProperty property = type.properties().get(i);
      boolean open =
          property.list()
              && (property.kind() == SchemaProperty.Kind.ANY
                  || property.type() instanceof SchemaTypeRef.Any);
      if (property.name().equals(CONTENT)) {
        return open ? i : -1;
      }
      if (open && found < 0) {
        found = i;
      }
    }
    return found;
  }
}
