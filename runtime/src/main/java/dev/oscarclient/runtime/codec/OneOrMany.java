package dev.oscarclient.runtime.codec;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A value that the server sends alone or as a list; reads as a list either way, and is written as
 * it came. Unmodifiable. Elements may be {@code null}, since JSON has nulls in lists.
 *
 * <p>All lists that the codec makes are of this class. Equal to any list with equal elements.
 *
 * @param <T> the type of the elements
 */
public final class OneOrMany<T> extends AbstractList<T> implements RandomAccess {
  private static final @Nullable Object[] NONE = {};

  /** Values, or odd values as they came. */
  private final @Nullable Object[] held;

  private final boolean list;

  private OneOrMany(@Nullable Object[] held, boolean list) {
    this.held = held;
    this.list = list;
  }

  /** Returns a value that is written alone. */
  public static <T> OneOrMany<T> of(@Nullable T value) {
    return new OneOrMany<>(new @Nullable Object[] {value}, false);
  }

  /** Returns values that are written as a list, however many they are. */
  public static <T> OneOrMany<T> ofList(List<? extends @Nullable T> values) {
    return values instanceof OneOrMany<?> wire
        ? new OneOrMany<>(wire.held, true)
        : list(values.toArray());
  }

  /** Elements that nobody changes any more. */
  static <T> OneOrMany<T> list(@Nullable Object[] held) {
    return new OneOrMany<>(held, true);
  }

  /** An element that came without brackets. */
  static <T> OneOrMany<T> alone(Object held) {
    return new OneOrMany<>(new @Nullable Object[] {held}, false);
  }

  static <T> OneOrMany<T> empty() {
    return new OneOrMany<>(NONE, true);
  }

  /** Returns whether this is written as a list. */
  public boolean isList() {
    return list;
  }

  /**
   * Returns the only value; {@code null} if there is none.
   *
   * @throws IllegalStateException if there are several
   */
  public @Nullable T single() {
    if (held.length > 1) {
      throw new IllegalStateException("there are " + held.length + " values");
    }
    return held.length == 0 ? null : get(0);
  }

  /**
   * {@inheritDoc}
   *
   * @throws CodecException if the server sent something that is no value of the elements' type
   */
  @Override
  @SuppressWarnings("unchecked") // the codec puts nothing else in
  public T get(int index) {
    return (T) OddValue.valueOf(held[Objects.checkIndex(index, held.length)]);
  }

  @Override
  public int size() {
    return held.length;
  }

  /** What the list holds; not to be changed. */
  @Nullable Object[] held() {
    return held;
  }

  /** As for all lists, but elements that cannot be read do not throw: they equal themselves. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof List<?> values && comparables().equals(toPlain(values)));
  }

  private static List<?> toPlain(List<?> values) {
    return values instanceof OneOrMany<?> wire ? wire.comparables() : values;
  }

  @Override
  public int hashCode() {
    return comparables().hashCode();
  }

  private List<@Nullable Object> comparables() {
    @Nullable Object[] values = new @Nullable Object[held.length];
    for (int i = 0; i < held.length; i++) {
      values[i] = OddValue.comparable(held[i]);
    }
    return Arrays.asList(values);
  }

  /** Returns the size; no values: they are health data. */
  @Override
  public String toString() {
    return "list of " + held.length;
  }
}
