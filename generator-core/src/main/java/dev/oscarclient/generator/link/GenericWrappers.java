package dev.oscarclient.generator.link;

import dev.oscarclient.generator.xsd.SchemaProperty;
import dev.oscarclient.generator.xsd.SchemaType;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    return type instanceof SchemaType.Complex complex && openList(complex) != null;
  }

  /** Returns the property that stands for the content, or {@code null} if it is no wrapper. */
  static @Nullable SchemaProperty openList(SchemaType.Complex type) {
    if (!NAMES.contains(type.name().localName())) {
      return null;
    }
    SchemaProperty found = null;
    for (SchemaProperty property : type.properties()) {
      boolean open =
          property.list()
              && (property.kind() == SchemaProperty.Kind.ANY
                  || property.type() instanceof SchemaTypeRef.Any);
      if (property.name().equals(CONTENT)) {
        return open ? property : null;
      }
      if (open && found == null) {
        found = property;
      }
    }
    return found;
  }
}
