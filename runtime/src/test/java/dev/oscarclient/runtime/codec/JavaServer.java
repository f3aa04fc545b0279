package dev.oscarclient.runtime.codec;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * What OSCAR does with dates, done with what OSCAR has: {@code java.util.Date} and calendars in the
 * server's zone, read by Jackson 1.9's rules.
 */
@SuppressWarnings("JavaUtilDate") // the very point
final class JavaServer {
  private final TimeZone zone;

  JavaServer(ZoneId zone) {
    this.zone = TimeZone.getTimeZone(zone);
  }

  /** Returns what a column of a day is, once it is a {@code java.util.Date}. */
  long midnight(LocalDate day) {
    GregorianCalendar calendar = new GregorianCalendar(zone, Locale.ROOT);
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    return calendar.getTimeInMillis();
  }

  long at(LocalTime time) {
    GregorianCalendar calendar = new GregorianCalendar(zone, Locale.ROOT);
    calendar.clear();
    calendar.set(1970, 0, 1, time.getHour(), time.getMinute(), time.getSecond());
    return calendar.getTimeInMillis();
  }

  /** Returns what is in the table after a request with this JSON. */
  String day(String json) {
    return format("yyyy-MM-dd").format(read(json));
  }

  String time(String json) {
    return format("HH:mm:ss").format(read(json));
  }

  /**
   * Reads as Jackson 1.9 and 2 do both.
   *
   * @throws IllegalArgumentException where one of them answers 500
   */
  static Date read(String json) {
    if (!json.startsWith("\"")) {
      return new Date(Long.parseLong(json));
    }
    String text = json.substring(1, json.length() - 1);
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return new Date(Long.parseLong(text));
    }
    for (String pattern :
        List.of("yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssXX", "yyyy-MM-dd'T'HH:mm:ss.SSSXX")) {
      SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ROOT);
      format.setTimeZone(TimeZone.getTimeZone("UTC"));
      Date date =
          format.parse(text.replaceFirst("([+-]\\d\\d):(\\d\\d)$", "$1$2"), new ParsePosition(0));
      if (date != null && (pattern.length() > 10 || text.length() == 10)) {
        return date;
      }
    }
    throw new IllegalArgumentException("500");
  }

  private SimpleDateFormat format(String pattern) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ROOT);
    format.setTimeZone(zone);
    return format;
  }
}
