package dev.oscarclient.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * Stands in a slot, list or map for a value that came in another form than its type is written in.
 * The JSON, and the XML if that is what came, is kept and written back, until a builder sets the
 * value anew.
 */
abstract sealed class OddValue {
  private final JsonValue raw;

  private OddValue(JsonValue raw) {
    this.raw = raw;
  }

  /** Returns the value as it came. */
  final JsonValue raw() {
    return raw;
  }

  /**
   * Returns the converted value.
   *
   * @throws CodecException if there is none
   */
  abstract @Nullable Object value();

  /** Returns the value of what a slot, list or map holds. */
  static @Nullable Object valueOf(@Nullable Object held) {
    return held instanceof OddValue odd ? odd.value() : held;
  }

  /** Like {@link #valueOf}, but what cannot be read stands for itself: for comparisons. */
  static @Nullable Object comparable(@Nullable Object held) {
    return held instanceof Lossy lossy ? lossy.value() : held;
  }

  /** Two are the same if they are written the same; their types are their holder's business. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof OddValue odd && raw.equals(odd.raw);
  }

  @Override
  public final int hashCode() {
    return raw.hashCode();
  }

  /** A value that was converted: {@code "42"} for an int; an empty string for no object at all. */
  static final class Lossy extends OddValue {
    private final @Nullable Object value;

    Lossy(@Nullable Object value, JsonValue raw) {
      super(raw);
      this.value = value;
    }

    @Override
    @Nullable Object value() {
      return value;
    }
  }

  /** A value that is none of its type, an object for an int: an error only for who asks for it. */
  static final class Unreadable extends OddValue {
    private final OscarType<?> expected;
    private final String pointer;
    private final int line;

    Unreadable(OscarType<?> expected, JsonValue raw, Location location) {
      this(expected, raw, location, -1);
    }

    /** The same for XML; {@code line} as in {@link XmlInput#line}. */
    Unreadable(OscarType<?> expected, JsonValue raw, Location location, int line) {
      super(raw);
      this.expected = expected;
      this.pointer = location.pointer();
      this.line = line;
    }

    @Override
    Object value() {
      throw raw().xml() == null
          ? CodecException.mismatch(pointer, expected.name(), raw().kind())
          : CodecException.mismatch(pointer, expected.name(), found(), line);
    }

    private String found() {
      return switch (raw().kind()) {
        case ARRAY -> "several elements";
        case OBJECT -> "other elements";
        default -> "other text";
      };
    }
  }
}
