package dev.oscarclient.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * JSON to and from generated types without loss: what was read is written as the same JSON tree.
 */
public final class OscarJson {
  private OscarJson() {}

  /**
   * Reads a value.
   *
   * @param type a generated class, {@link JsonValue}, or a plain Java class this package knows
   */
  public static <T> @Nullable T read(String json, Class<T> type) {
    throw new UnsupportedOperationException(json + type);
  }

  /** Writes a value. */
  public static String write(@Nullable Object value) {
    throw new UnsupportedOperationException("" + value);
  }
}
