package dev.oscarclient.generator.wsdl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The collections of wsdl4j, which is older than generics, with types. */
final class Elements {
  private Elements() {}

  /** Returns the values of a map; those of definitions are in no order that could be relied on. */
  static <T> List<T> of(Map<?, ?> map, Class<T> type) {
    return of(map.values(), type);
  }

  static <T> List<T> of(Collection<?> elements, Class<T> type) {
    List<T> typed = new ArrayList<>();
    for (Object element : elements) {
      if (type.isInstance(element)) {
        typed.add(type.cast(element));
      }
    }
    return typed;
  }
}
