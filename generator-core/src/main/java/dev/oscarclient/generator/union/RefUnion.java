package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a type that reads what each of several types would. */
final class RefUnion {
  private static final Set<ScalarKind> WHOLE = Set.of(ScalarKind.INT, ScalarKind.LONG);

  private RefUnion() {}

  /** Returns the type, or {@code null} if there is none but the raw one. */
  static @Nullable TypeRef of(List<TypeRef> refs) {
    TypeRef united = refs.get(0);
    for (TypeRef other : refs.subList(1, refs.size())) {
      united = united == null ? null : of(united, other);
    }
    return united;
  }

  private static @Nullable TypeRef of(TypeRef one, TypeRef other) {
    if (one.equals(other)) {
      return one;
    }
    if (one instanceof TypeRef.Scalar first && other instanceof TypeRef.Scalar second) {
      return WHOLE.contains(first.kind()) && WHOLE.contains(second.kind())
          ? new TypeRef.Scalar(ScalarKind.LONG)
          : null;
    }
    if (one instanceof TypeRef.ListOf first && other instanceof TypeRef.ListOf second) {
      TypeRef element = of(first.element(), second.element());
      return element == null ? null : new TypeRef.ListOf(element);
    }
    if (one instanceof TypeRef.MapOf first && other instanceof TypeRef.MapOf second) {
      TypeRef value = of(first.value(), second.value());
      return value == null ? null : new TypeRef.MapOf(value);
    }
    if (!isSeveral(one) && !isSeveral(other)) {
      return null;
    }
    // One server gives a list where the other gives a single value, or does not say.
    TypeRef element = of(element(one), element(other));
    return element instanceof TypeRef.Named ? new TypeRef.OneOrMany(element) : null;
  }

  private static boolean isSeveral(TypeRef ref) {
    return ref instanceof TypeRef.ListOf || ref instanceof TypeRef.OneOrMany;
  }

  private static TypeRef element(TypeRef ref) {
    if (ref instanceof TypeRef.ListOf list) {
      return list.element();
    }
    return ref instanceof TypeRef.OneOrMany either ? either.element() : ref;
  }

  /** Returns the value all have, or {@code null} if they differ. */
  static <T> @Nullable T same(List<? extends @Nullable T> values) {
    T first = values.get(0);
    return values.stream().allMatch(value -> Objects.equals(value, first)) ? first : null;
  }
}
