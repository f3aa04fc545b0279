package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.jaxws.GlobalElement.Typed;
import dev.oscarclient.generator.jaxws.GlobalElement.Wrapper;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether uses of a global element can be one element. What must be there and what may be nil
 * is not known of every use, so the weaker demand counts.
 */
final class ElementMerger {
  private final Map<String, TypeModel> types;

  /**
   * Creates a merger.
   *
   * @param types by Java name
   */
  ElementMerger(Map<String, TypeModel> types) {
    this.types = types;
  }

  /** Returns the element that serves both uses, or {@code null} if none does. */
  @Nullable GlobalElement merge(GlobalElement one, GlobalElement other) {
    if (one instanceof Wrapper wrapper) {
      return other instanceof Wrapper second
          ? merge(wrapper, second)
          : merge((Typed) other, wrapper);
    }
    return other instanceof Wrapper wrapper
        ? merge((Typed) one, wrapper)
        : merge((Typed) one, (Typed) other);
  }

  private static @Nullable GlobalElement merge(Typed one, Typed other) {
    return one.type().equals(other.type()) && one.lexical() == other.lexical()
        ? new Typed(one.type(), one.nillable() || other.nillable(), one.lexical())
        : null;
  }

  private static @Nullable GlobalElement merge(Wrapper one, Wrapper other) {
    if (one.parts().size() != other.parts().size()) {
      return null;
    }
    List<Wrapper.Part> merged = new ArrayList<>();
    for (int i = 0; i < one.parts().size(); i++) {
      Wrapper.Part part = one.parts().get(i);
      Wrapper.Part same = other.parts().get(i);
      if (!isSame(part, same)) {
        return null;
      }
      merged.add(
          new Wrapper.Part(
              part.name(),
              part.type(),
              part.repeating(),
              part.required() && same.required(),
              part.nillable() || same.nillable(),
              part.lexical()));
    }
    return new Wrapper(merged);
  }

  private static boolean isSame(Wrapper.Part one, Wrapper.Part other) {
    return one.name().equals(other.name())
        && one.type().equals(other.type())
        && one.repeating() == other.repeating()
        && one.lexical() == other.lexical();
  }

  /** One operation may know an element as a value of a type that another looks into. */
  private @Nullable GlobalElement merge(Typed typed, Wrapper wrapper) {
    boolean isPlain =
        typed.type() instanceof TypeRef.Named named
            && types.get(named.javaName()) instanceof ObjectType type
            && type.superType() == null
            && type.properties().size() == wrapper.parts().size();
    if (!isPlain) {
      return null;
    }
    ObjectType type = (ObjectType) types.get(((TypeRef.Named) typed.type()).javaName());
    for (int i = 0; i < type.properties().size(); i++) {
      if (!isSame(wrapper.parts().get(i), part(type.properties().get(i)))) {
        return null;
      }
    }
    return typed;
  }

  private static Wrapper.Part part(PropertyModel property) {
    XmlForm xml = property.xml();
    return new Wrapper.Part(
        new QualifiedName(xml.namespace(), xml.kind() == XmlForm.Kind.ELEMENT ? xml.name() : ""),
        Components.valueType(property),
        property.type() instanceof TypeRef.ListOf,
        property.required(),
        property.nillable(),
        xml.lexical());
  }
}
