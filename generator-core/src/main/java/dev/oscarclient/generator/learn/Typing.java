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
    if (element != null) {
      // Some servers write a list of one as the one.
      TypeRef each = type(seen.elements(), key, ofObjects);
      boolean mixed = each.equals(TypeRef.RAW_JSON) && (values || object != null);
      return mixed ? each : new TypeRef.ListOf(each);
    } else if (values && object != null) {
      return TypeRef.RAW_JSON;
    } else if (object == null) {
      return Scalars.type(seen, key);
    }
    Shape map = keys.mapValues(object);
    return map == null ? ofObjects.apply(object) : new TypeRef.MapOf(type(map, key, ofObjects));
  }
}
