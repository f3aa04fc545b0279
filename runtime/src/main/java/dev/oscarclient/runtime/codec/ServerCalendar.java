package dev.oscarclient.runtime.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Local dates and times as {@code java.util.Date} has them, which is all that OSCAR uses. Before
 * 1900 that is not what {@code java.time} says: there is no local mean time, and until 1582 the
 * calendar is the Julian one. Nobody is that old, but {@code 0001-01-01} is how OSCAR's tables say
 * "no date".
 */
final class ServerCalendar {

  /** From here on both agree, in every zone. */
  private static final Instant ALIKE = Instant.parse("1900-01-03T00:00:00Z");

  private static final LocalDateTime ALIKE_LOCALLY = LocalDateTime.of(1900, 1, 4, 0, 0);

  private ServerCalendar() {}

  static LocalDateTime toLocal(Instant instant, ZoneId zone) {
    if (!instant.isBefore(ALIKE)) {
      return LocalDateTime.ofInstant(instant, zone);
    }
    try {
      GregorianCalendar calendar = calendar(zone);
      calendar.setTimeInMillis(instant.toEpochMilli());
      int year = calendar.get(Calendar.YEAR);
      return LocalDateTime.of(
          calendar.get(Calendar.ERA) == GregorianCalendar.BC ? 1 - year : year,
          calendar.get(Calendar.MONTH) + 1,
          calendar.get(Calendar.DAY_OF_MONTH),
          calendar.get(Calendar.HOUR_OF_DAY),
          calendar.get(Calendar.MINUTE),
          calendar.get(Calendar.SECOND),
          instant.get(ChronoField.NANO_OF_SECOND));
    } catch (ArithmeticException | DateTimeException e) {
      // Too long ago for milliseconds, or 29 February of a year that has none today.
      return LocalDateTime.ofInstant(instant, zone);
    }
  }

  /**
   * Returns when a local time was. One that a clock change left out is as much later as the clock
   * was put forward; of two alike it is the first.
   */
  static Instant toInstant(LocalDateTime local, ZoneId zone) {
    if (!local.isBefore(ALIKE_LOCALLY) || local.getYear() < -9999) {
      return local.atZone(zone).toInstant();
    }
    GregorianCalendar calendar = calendar(zone);
    calendar.clear();
    int year = local.getYear();
    calendar.set(Calendar.ERA, year > 0 ? GregorianCalendar.AD : GregorianCalendar.BC);
    calendar.set(
        year > 0 ? year : 1 - year,
        local.getMonthValue() - 1,
        local.getDayOfMonth(),
        local.getHour(),
        local.getMinute(),
        local.getSecond());
    return calendar.toInstant().plusNanos(local.getNano());
  }

  /** Returns the first moment of a day, which is not everywhere and always midnight. */
  static Instant startOfDay(LocalDate date, ZoneId zone) {
    LocalDateTime midnight = date.atStartOfDay();
    return midnight.isBefore(ALIKE_LOCALLY)
        ? toInstant(midnight, zone)
        : date.atStartOfDay(zone).toInstant();
  }

  private static GregorianCalendar calendar(ZoneId zone) {
    return new GregorianCalendar(TimeZone.getTimeZone(zone), Locale.ROOT);
  }
}
