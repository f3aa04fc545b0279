package dev.oscarclient.runtime.codec;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what slots, lists and maps hold by what is written, where Java compares by values. */
final class Held {
  private Held() {}

  static boolean same(@Nullable Object[] some, @Nullable Object[] others) {
    if (some.length != others.length) {
      return false;
    }
    for (int i = 0; i < some.length; i++) {
      if (!same(some[i], others[i])) {
        return false;
      }
    }
    return true;
  }

  static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one instanceof OneOrMany<?> list && other instanceof OneOrMany<?> otherList) {
      return list.isList() == otherList.isList() && same(list.held(), otherList.held());
    }
    if (one instanceof TypedMap<?> map && other instanceof TypedMap<?> otherMap) {
      return map.isSame(otherMap);
    }
    return Objects.equals(one, other);
  }
}
