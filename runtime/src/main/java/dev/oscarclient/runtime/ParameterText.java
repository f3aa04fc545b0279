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
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text in which values travel in paths, queries, header fields and forms. */
final class ParameterText {
  /** Beyond this many digits, written-out numbers are no number anyone meant. */
  private static final int MAX_SCALE = 1000;

  private static final DateTimeFormatter TIME = iso("HH:mm:ss");
  private static final DateTimeFormatter DATE_TIME = iso("uuuu-MM-dd'T'HH:mm:ss");
  private static final DateTimeFormatter DATE_TIME_WITH_OFFSET =
      iso("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

  private ParameterText() {}

  private static DateTimeFormatter iso(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }

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
    if (value instanceof TemporalAccessor date) {
      return date(name, date);
    }
    if (isPlain(value)) {
      return value.toString();
    }
    throw unknown(name, value);
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
        || value instanceof UUID;
  }

  /**
   * Returns the text of a date: an instant as milliseconds, all else in ISO 8601, seconds always
   * there, since Java's own text leaves them out if they are zero.
   */
  private static String date(String name, TemporalAccessor date) {
    if (date instanceof Instant instant) {
      return Long.toString(instant.toEpochMilli());
    } else if (date instanceof LocalDate) {
      return date.toString();
    } else if (date instanceof LocalTime) {
      return TIME.format(date);
    } else if (date instanceof LocalDateTime) {
      return DATE_TIME.format(date);
    } else if (date instanceof OffsetDateTime) {
      return DATE_TIME_WITH_OFFSET.format(date);
    }
    throw unknown(name, date);
  }

  private static IllegalArgumentException unknown(String name, Object value) {
    return new IllegalArgumentException(
        "parameter '" + name + "' cannot be sent as text: " + value.getClass().getName());
  }
}
