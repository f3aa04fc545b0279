package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.TypeRef;
import java.util.function.Function;

/** Types of values by what was seen; what objects are, the caller says. */
final class Typing {
  private final Keys keys;

  Typing(Keys keys) {
    this.keys = keys;
  }

  /**
   * Returns the type.
   *
   * @param key the name the value stands under, perhaps empty
   * @param ofObjects the type of objects with properties
   */
  TypeRef type(Shape seen, String key, Function<ObjectShape, TypeRef> ofObjects) {
    if (seen.saysNothing()) {
      return seen.lists() > 0 ? new TypeRef.ListOf(TypeRef.RAW_JSON) : TypeRef.RAW_JSON;
    }
    ObjectShape object = seen.object();
    Shape element = seen.element();
    boolean values = seen.scalars() > seen.forms().getOrDefault(ValueForm.EMPTY, 0L);
    if (values && (object != null || element != null)) {
      return TypeRef.RAW_JSON;
    } else if (object == null) {
      return element == null
          ? Scalars.type(seen, key)
          : new TypeRef.ListOf(type(element, key, ofObjects));
    } else if (element != null) {
      // Some servers write a list of one as the one.
      boolean objects = element.isNull() || element.object() != null;
      Shape both = Shape.both(Shape.of(object), element);
      return objects ? new TypeRef.ListOf(type(both, key, ofObjects)) : TypeRef.RAW_JSON;
    }
    Shape map = keys.mapValues(object);
    return map == null ? ofObjects.apply(object) : new TypeRef.MapOf(type(map, key, ofObjects));
  }
}
