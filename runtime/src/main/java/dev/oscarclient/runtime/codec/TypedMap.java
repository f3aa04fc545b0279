package dev.oscarclient.runtime.codec;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The maps that the codec makes: unmodifiable, and with values as they came. */
final class TypedMap<T> extends AbstractMap<String, T> {

  /** Values, or odd values as they came. */
  private final Map<String, @Nullable Object> held;

  /** Takes over {@code held}: nobody may change it any more. */
  TypedMap(Map<String, @Nullable Object> held) {
    this.held = held;
  }

  /** What the map holds; not to be changed. */
  Map<String, @Nullable Object> held() {
    return held;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return held.containsKey(key);
  }

  @Override
  @SuppressWarnings("unchecked") // the codec puts nothing else in
  public @Nullable T get(@Nullable Object key) {
    return (T) OddValue.valueOf(held.get(key));
  }

  @Override
  public Set<Map.Entry<String, T>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return held.size();
      }

      @Override
      public Iterator<Map.Entry<String, T>> iterator() {
        return new Entries<>(held.entrySet().iterator());
      }
    };
  }

  /** Reads a value when its turn comes, so that one that cannot be read spoils no other. */
  private record Entries<T>(Iterator<Map.Entry<String, @Nullable Object>> entries)
      implements Iterator<Map.Entry<String, T>> {
    @Override
    public boolean hasNext() {
      return entries.hasNext();
    }

    @Override
    @SuppressWarnings("unchecked") // the codec puts nothing else in
    public Map.Entry<String, T> next() {
      Map.Entry<String, @Nullable Object> entry = entries.next();
      return new SimpleImmutableEntry<>(entry.getKey(), (T) OddValue.valueOf(entry.getValue()));
    }
  }

  boolean isSame(TypedMap<?> other) {
    return held.size() == other.held.size()
        && held.entrySet().stream()
            .allMatch(
                entry ->
                    other.held.containsKey(entry.getKey())
                        && Held.same(entry.getValue(), other.held.get(entry.getKey())));
  }

  /** As for all maps, but values that cannot be read do not throw: they equal themselves. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Map<?, ?> map
            && comparables().equals(map instanceof TypedMap<?> typed ? typed.comparables() : map));
  }

  @Override
  public int hashCode() {
    return comparables().hashCode();
  }

  private Map<String, @Nullable Object> comparables() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    held.forEach((name, value) -> values.put(name, OddValue.comparable(value)));
    return values;
  }

  /** Returns the size; no keys and values: they are health data. */
  @Override
  public String toString() {
    return "map of " + held.size();
  }
}
