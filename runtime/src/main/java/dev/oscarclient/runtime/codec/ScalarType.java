package dev.oscarclient.runtime.codec;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A type without parts. Sub-classes read their usual token themselves, and leave all others here.
 *
 * @param <T> the Java type
 */
abstract class ScalarType<T> extends OscarType<T> {
  private final String name;

  ScalarType(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  /** Converts any JSON leniently; {@code null} if it is no value of this type at all. */
  abstract @Nullable T convert(JsonValue raw);

  /** Returns the JSON that a value is written as. */
  abstract JsonValue toTree(T value);

  @Override
  Object decode(JsonInput in) throws IOException {
    return fromTree(in.tree(), in);
  }

  @Override
  final Object fromTree(JsonValue raw, Location location) {
    T value = convert(raw);
    if (value == null) {
      return odd(raw, location);
    }
    return toTree(value).equals(raw) ? value : new OddValue.Lossy(value, raw);
  }

  @Override
  @SuppressWarnings("unchecked") // slots hold what the generated setters let in
  void encode(JsonOutput out, Object value) throws IOException {
    JsonTree.write(toTree((T) Objects.requireNonNull(value)), out.generator());
  }
}
