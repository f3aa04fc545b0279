package dev.oscarclient.runtime.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates as a server reads them in a request.
 *
 * <p>Every Jackson that OSCAR ever had takes milliseconds for what they are. It takes a bare date
 * for midnight UTC, and refuses {@code yyyy-MM-dd HH:mm:ss} and {@code HH:mm:ss} with status 500,
 * also where it wrote them itself.
 */
final class RequestDates {
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private RequestDates() {}

  /**
   * Returns what to send for a value.
   *
   * @param form what the server reads; {@link OscarDateTime.Form#OTHER} for whatever there is,
   *     {@code null} if nobody says: then milliseconds, unless every server reads what there is
   * @throws IllegalStateException if that depends on the server's zone, and it is unknown
   */
  static OscarDateTime toSend(
      OscarDateTime value, OscarDateTime.@Nullable Form form, ServerTimeZone server) {
    OscarDateTime.Form own = value.form();
    if (own == OscarDateTime.Form.OTHER) {
      return value; // The server may know it, as it may have sent it.
    }
    if (form == null && isReadAsMeant(value, own)) {
      return value;
    }
    try {
      return switch (form == null ? OscarDateTime.Form.EPOCH_MILLIS : form) {
        case EPOCH_MILLIS -> value.isNumber() ? value : millis(value, own, server);
        case DATE_TIME_WITH_OFFSET ->
            isReadAsMeant(value, own) && own == form ? value : withOffset(value, own, server);
        case DATE_TIME -> OscarDateTime.of(dateTime(value, own, server));
        case DATE -> OscarDateTime.of(dateTime(value, own, server).toLocalDate());
        case TIME -> OscarDateTime.ofWire(TIME.format(value.toLocalTime(server)));
        case OTHER -> value;
      };
    } catch (ArithmeticException | DateTimeException e) {
      return value; // In a year beyond milliseconds: no server says so.
    }
  }

  private static OscarDateTime millis(
      OscarDateTime value, OscarDateTime.Form own, ServerTimeZone server) {
    return OscarDateTime.of(instant(value, own, server));
  }

  private static OscarDateTime withOffset(
      OscarDateTime value, OscarDateTime.Form own, ServerTimeZone server) {
    Instant instant = instant(value, own, server);
    return OscarDateTime.ofWire(WITH_OFFSET.format(instant.atZone(server.zone())));
  }

  private static Instant instant(
      OscarDateTime value, OscarDateTime.Form own, ServerTimeZone server) {
    return own == OscarDateTime.Form.TIME
        ? ServerCalendar.toInstant(dateTime(value, own, server), server.zone())
        : value.toInstant(server);
  }

  /** Returns date and time at the server; a bare time is one of 1970-01-01, as in Java's Time. */
  private static LocalDateTime dateTime(
      OscarDateTime value, OscarDateTime.Form own, ServerTimeZone server) {
    LocalDateTime local =
        own == OscarDateTime.Form.TIME
            ? LocalDate.EPOCH.atTime(value.toLocalTime(server))
            : value.toLocalDateTime(server);
    return local.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Tells whether every Jackson reads a value, and as what it says. */
  private static boolean isReadAsMeant(OscarDateTime value, OscarDateTime.Form own) {
    if (value.isNumber()) {
      return true;
    }
    return switch (own) {
      case EPOCH_MILLIS -> Character.isDigit(value.toWire().charAt(0)) && isTrimmed(value);
      case DATE_TIME_WITH_OFFSET -> isPlainIso(value.toWire());
      case DATE_TIME, DATE, TIME, OTHER -> false;
    };
  }

  private static boolean isTrimmed(OscarDateTime value) {
    return value.toWire().equals(value.toWire().strip());
  }

  /**
   * Tells whether text is {@code yyyy-MM-ddTHH:mm:ss}, three digits of a fraction or none, and
   * {@code Z}, {@code ±HH:mm} or {@code ±HHmm}. Jackson 1.9 takes six digits of a fraction for as
   * many milliseconds, a quarter of an hour, and fails without seconds.
   */
  private static boolean isPlainIso(String text) {
    int end = "yyyy-MM-ddTHH:mm:ss".length();
    if (text.length() <= end || text.charAt(4) != '-' || text.charAt(10) != 'T') {
      return false;
    }
    if (text.charAt(end) == '.') {
      end += ".SSS".length();
    }
    int rest = text.length() - end;
    return rest > 0
        && switch (text.charAt(end)) {
          case 'Z' -> rest == 1;
          case '+', '-' -> rest == 6 || rest == 5;
          default -> false;
        };
  }
}
