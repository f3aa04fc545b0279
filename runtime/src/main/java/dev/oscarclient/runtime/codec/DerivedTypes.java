package dev.oscarclient.runtime.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The types that extend another, by the names that {@code xsi:type} gives them. They are looked up
 * at first use, when the type extended has long been there: their classes need it to start.
 *
 * @param <T> the class of the type extended
 */
final class DerivedTypes<T extends OscarObject> {
  private final Supplier<List<ObjectType<? extends T>>> direct;

  /** Any thread's will do. */
  private volatile @Nullable Map<XmlName, @Nullable ObjectType<? extends T>> byName;

  DerivedTypes(Supplier<List<ObjectType<? extends T>>> direct) {
    this.direct = direct;
  }

  /** Returns the one with a name, at any remove; {@code null} if it is none's or several'. */
  @Nullable ObjectType<? extends T> named(XmlName name) {
    Map<XmlName, @Nullable ObjectType<? extends T>> known = byName;
    if (known == null) {
      Map<XmlName, @Nullable ObjectType<? extends T>> found = new HashMap<>();
      forEach(
          type -> {
            XmlName own = type.xml().typeName();
            found.put(own, found.containsKey(own) ? null : type);
          });
      byName = found;
      known = found;
    }
    return known.get(name);
  }

  private void forEach(Consumer<? super ObjectType<? extends T>> action) {
    for (ObjectType<? extends T> type : direct.get()) {
      action.accept(type);
      derived(type, action);
    }
  }

  private static <D extends OscarObject> void derived(
      ObjectType<D> type, Consumer<? super ObjectType<? extends D>> action) {
    DerivedTypes<D> further = type.derived();
    if (further != null) {
      further.forEach(action);
    }
  }
}
