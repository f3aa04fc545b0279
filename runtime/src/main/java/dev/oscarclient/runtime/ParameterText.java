package dev.oscarclient.runtime;

import dev.oscarclient.runtime.codec.OscarDateTime;
import dev.oscarclient.runtime.codec.OscarEnum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text in which values travel in paths, queries, header fields and forms. */
final class ParameterText {
  /** Beyond this many digits, written-out numbers are no number anyone meant. */
  private static final int MAX_SCALE = 1000;

  private ParameterText() {}

  /** Returns one text for each value; none for {@code null} and for nulls in a list. */
  static List<String> all(String name, @Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof Iterable<?> several)) {
      return List.of(of(name, value));
    }
    List<String> texts = new ArrayList<>();
    for (Object each : several) {
      if (each != null) {
        texts.add(of(name, each));
      }
    }
    return List.copyOf(texts);
  }

  /**
   * Returns the text of one value.
   *
   * @throws IllegalArgumentException if values of its class have no text that a server would know
   */
  static String of(String name, Object value) {
    if (value instanceof OscarEnum constant) {
      return constant.value();
    }
    if (value instanceof OscarDateTime dateTime) {
      return dateTime.toWire();
    }
    if (value instanceof BigDecimal decimal) {
      // Integer parameters of a server do not read 1E+3.
      return Math.abs((long) decimal.scale()) > MAX_SCALE
          ? decimal.toString()
          : decimal.toPlainString();
    }
    if (isPlain(value)) {
      return value.toString();
    }
    throw new IllegalArgumentException(
        "parameter '" + name + "' cannot be sent as text: " + value.getClass().getName());
  }

  private static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Boolean
        || value instanceof BigInteger
        || value instanceof Double
        || value instanceof Float
        || value instanceof Short
        || value instanceof Byte
        || value instanceof Character
        || value instanceof UUID
        || isIsoDate(value);
  }

  private static boolean isIsoDate(Object value) {
    return value instanceof LocalDate
        || value instanceof LocalTime
        || value instanceof LocalDateTime
        || value instanceof OffsetDateTime
        || value instanceof Instant;
  }
}
