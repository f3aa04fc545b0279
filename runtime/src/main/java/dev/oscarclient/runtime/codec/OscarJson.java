package dev.oscarclient.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * JSON to and from generated types without loss: what was read is written as the same JSON tree.
 *
 * <p>Reading is lenient about forms (see {@link OscarTypes}), never about JSON itself. What cannot
 * be read as its property's type, such as an object where a number is expected, is kept and written
 * back as well; only asking for that property fails, and {@link OscarObject#jsonProperty} has it
 * all the same.
 */
public final class OscarJson {
  static final JsonCodec CODEC = JsonCodec.create();

  private OscarJson() {}

  /**
   * Reads a value.
   *
   * @param type a generated class, {@link JsonValue}, {@link OscarDateTime}, {@link Base64Bytes},
   *     {@link String}, {@link Boolean}, a number class, or {@link java.util.List}, {@link
   *     OneOrMany} or {@link java.util.Map} for content of any kind; a generic generated class is
   *     read with {@link JsonValue} for what it leaves open
   * @return {@code null} for the JSON null
   * @throws CodecException if the text is not one JSON value of that type, or beyond the limits of
   *     {@link JsonCodec}
   * @throws IllegalArgumentException if the class is none of these
   */
  public static <T> @Nullable T read(String json, Class<T> type) {
    return CODEC.readJson(json, ClassTypes.of(type));
  }

  /**
   * Writes a value, without white space.
   *
   * @param value a generated object or enumeration value, or anything else that {@link #read} gives
   * @throws CodecException if it is nested too deeply
   * @throws IllegalArgumentException if it is of another class, or holds such an element
   */
  public static String write(@Nullable Object value) {
    return CODEC.writeText(ClassTypes.ANY, value);
  }

  /** Returns the JSON of what a slot holds. */
  static JsonValue tree(OscarType<?> type, Object held) {
    if (held == ObjectState.NULL) {
      return JsonValue.NULL;
    }
    if (held instanceof OddValue odd) {
      return odd.raw();
    }
    return held instanceof JsonValue json ? json : JsonValue.parse(CODEC.writeText(type, held));
  }
}
