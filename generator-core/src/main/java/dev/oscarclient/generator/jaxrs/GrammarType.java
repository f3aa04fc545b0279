package dev.oscarclient.generator.jaxrs;

import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of the grammar: an object type of the model, or one of the uses of a generic one, which
 * XML Schema does not have.
 *
 * @param use the type with its arguments
 * @param className its name in the grammar, and of the class made from it
 * @param base the type it extends, or {@code null}
 * @param properties its own
 * @param docs what the server says of it, plain text; not to be trusted
 */
record GrammarType(
    TypeRef.Named use,
    String className,
    @Nullable GrammarType base,
    List<Property> properties,
    List<String> docs) {

  /** Copies the lists. */
  GrammarType {
    properties = List.copyOf(properties);
    docs = List.copyOf(docs);
  }

  /**
   * A property.
   *
   * @param model as it is for this type
   * @param accessor its name in the accessors, {@code Foo} for {@code getFoo}
   */
  record Property(PropertyModel model, String accessor) {
    TypeRef type() {
      return model.type();
    }
  }

  /** Returns the names of all properties in the accessors, inherited ones too. */
  List<String> accessors() {
    List<String> accessors = new ArrayList<>();
    for (GrammarType at = this; at != null; at = at.base()) {
      at.properties().forEach(property -> accessors.add(property.accessor()));
    }
    return accessors;
  }
}
