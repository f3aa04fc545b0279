package dev.oscarclient.runtime.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the text or number of an {@link OscarDateTime} says: the parts that its form has. */
record DateTimeParts(
    OscarDateTime.Form form,
    @Nullable Instant instantOrNull,
    @Nullable LocalDate dateOrNull,
    @Nullable LocalTime timeOrNull) {

  /** Longer than any date is: no need to look at a whole document. */
  private static final int MAX_LENGTH = 64;

  private static final DateTimeFormatter DATE_AND_MORE =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH:MM:ss", "Z")
          .optionalEnd()
          .optionalStart() // as Jackson before 2.11 writes it
          .appendOffset("+HHMM", "+0000")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH", "+00")
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT)
          .withChronology(IsoChronology.INSTANCE);

  private static final DateTimeParts OTHER =
      new DateTimeParts(OscarDateTime.Form.OTHER, null, null, null);

  static DateTimeParts of(long epochMillis) {
    return new DateTimeParts(
        OscarDateTime.Form.EPOCH_MILLIS, Instant.ofEpochMilli(epochMillis), null, null);
  }

  static DateTimeParts parse(String text) {
    String stripped = text.strip();
    if (stripped.length() > MAX_LENGTH) {
      return OTHER;
    }
    try {
      if (isWholeNumber(stripped)) {
        return isCompactDate(stripped) ? OTHER : of(Long.parseLong(stripped));
      }
      return stripped.indexOf(':') == 2 ? time(stripped) : date(stripped);
    } catch (DateTimeException | NumberFormatException e) {
      return OTHER; // which must not be told: it quotes the text
    }
  }

  private static DateTimeParts time(String text) {
    return new DateTimeParts(OscarDateTime.Form.TIME, null, null, LocalTime.parse(text));
  }

  private static DateTimeParts date(String text) {
    boolean hasSpace = text.length() > 10 && text.charAt(10) == ' ';
    String iso = hasSpace ? text.substring(0, 10) + 'T' + text.substring(11) : text;
    TemporalAccessor parsed = DATE_AND_MORE.parse(iso);
    LocalDate date = parsed.query(TemporalQueries.localDate());
    LocalTime time = parsed.query(TemporalQueries.localTime());
    ZoneOffset offset = parsed.query(TemporalQueries.offset());
    if (time == null) {
      return new DateTimeParts(OscarDateTime.Form.DATE, null, date, null);
    }
    if (offset == null) {
      return new DateTimeParts(OscarDateTime.Form.DATE_TIME, null, date, time);
    }
    Instant instant = LocalDateTime.of(date, time).toInstant(offset);
    return new DateTimeParts(OscarDateTime.Form.DATE_TIME_WITH_OFFSET, instant, null, null);
  }

  private static boolean isWholeNumber(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > start;
  }

  /**
   * Tells whether text is digits that may be {@code yyyyMMdd} or {@code yyyyMMddHHmmss}. As
   * milliseconds they were a few hours of 1970 or a year after 2286: better no date than a wrong
   * one.
   */
  static boolean isCompactDate(String text) {
    return (text.length() == 8 || text.length() == 14)
        && isWholeNumber(text)
        && !text.startsWith("-");
  }

  Instant instant() {
    return Objects.requireNonNull(instantOrNull);
  }

  LocalDate date() {
    return Objects.requireNonNull(dateOrNull);
  }

  LocalTime time() {
    return Objects.requireNonNull(timeOrNull);
  }

  LocalDateTime dateTime() {
    return LocalDateTime.of(date(), time());
  }
}
