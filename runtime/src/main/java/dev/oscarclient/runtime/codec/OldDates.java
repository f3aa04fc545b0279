package dev.oscarclient.runtime.codec;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Dates before 15 October 1582 in XML. JAXB writes a {@code java.util.Date} by the Julian calendar,
 * as Java prints it, but reads by the Gregorian one (the reference implementation up to 2.3 uses
 * {@code GregorianCalendar} and {@code XMLGregorianCalendar.toGregorianCalendar()}, the latter of
 * which is purely Gregorian). So a server that wrote {@code 0001-01-01}, OSCAR's "no date", would
 * take it back as 3 January.
 */
final class OldDates {
  private static final LocalDateTime GREGORIAN = LocalDateTime.of(1582, 10, 15, 0, 0);

  /** In every zone the calendar has changed by then, or had not a day before. */
  private static final Instant GREGORIAN_EVERYWHERE = Instant.parse("1582-10-16T00:00:00Z");

  private OldDates() {}

  static boolean isOld(Instant instant) {
    return instant.isBefore(GREGORIAN_EVERYWHERE);
  }

  static boolean isOld(LocalDateTime julian) {
    return julian.isBefore(GREGORIAN);
  }

  /** Returns a date and time of the server as it reads it. */
  static LocalDateTime toRead(LocalDateTime local) {
    return isOld(local)
        ? LocalDateTime.ofInstant(ServerCalendar.toInstant(local, ZoneOffset.UTC), ZoneOffset.UTC)
        : local;
  }

  /** Returns a zone's offset as {@code java.util.TimeZone} has it: without local mean time. */
  static ZoneOffset offset(Instant instant, ZoneId zone) {
    int millis = TimeZone.getTimeZone(zone).getOffset(instant.toEpochMilli());
    return ZoneOffset.ofTotalSeconds(millis / 60_000 * 60);
  }

  /**
   * Returns the instant of which a server made a text.
   *
   * @param read what {@code java.time} takes the text for
   * @param offset in the text
   * @return {@code null} if that is the same
   */
  static @Nullable Instant written(Instant read, ZoneOffset offset) {
    LocalDateTime fields = LocalDateTime.ofInstant(read, offset);
    return isOld(fields) ? ServerCalendar.toInstant(fields, offset) : null;
  }
}
