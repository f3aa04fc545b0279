package dev.oscarclient.runtime.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as {@code xs:dateTime}, which is what OSCAR's XML has throughout, as {@code
 * xs:date} and as {@code xs:time}. What is local to the server is written without offset: JAXB
 * takes it for local as well.
 */
final class XmlDateTime {
  private static final String OFFSET = "(Z|[+-]\\d\\d:\\d\\d)?";
  private static final Pattern DATE_TIME =
      Pattern.compile("-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?" + OFFSET);
  private static final Pattern DATE = Pattern.compile("-?\\d{4,}-\\d\\d-\\d\\d" + OFFSET);
  private static final Pattern TIME =
      Pattern.compile("(\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)" + OFFSET);

  /** The day that stands for none: JAXB and Open-O put bare times on it. */
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  private XmlDateTime() {}

  /**
   * Returns the text; what says neither date nor time stays as it is.
   *
   * @param request whether a server is to read it, rather than that it is what a server writes;
   *     which is not the same before 1582, see {@link OldDates}
   */
  static String of(OscarDateTime value, ServerTimeZone server, boolean request) {
    String text = value.toWire().strip();
    OscarDateTime.Form form = value.form();
    return switch (form) {
      case EPOCH_MILLIS -> instant(value.toInstant(server), server, request);
      case DATE_TIME_WITH_OFFSET -> {
        Instant instant = value.toInstant(server);
        boolean asItIs = isXml(text) && (request || !OldDates.isOld(instant));
        yield asItIs ? text : instant(instant, server, request);
      }
      case DATE_TIME, DATE -> {
        LocalDateTime local = value.toLocalDateTime(server);
        boolean asItIs = isXml(text) && !(request && OldDates.isOld(local));
        yield asItIs ? text : text(request ? OldDates.toRead(local) : local);
      }
      case TIME -> text(value.toLocalTime(server).atDate(NO_DAY));
      case OTHER -> text;
    };
  }

  /**
   * Returns the date at the server, as {@code xs:date}; what says neither date nor time stays as it
   * is.
   *
   * @throws CodecException if the value is a bare time
   */
  static String date(OscarDateTime value, XmlOutput out) {
    OscarDateTime.Form form = value.form();
    if (form == OscarDateTime.Form.OTHER) {
      return value.toWire().strip();
    }
    if (form == OscarDateTime.Form.TIME) {
      throw out.unwritable("a time where XML has room for a date only");
    }
    LocalDate date = value.toLocalDate(out.server());
    boolean isOld = out.isRequest() && OldDates.isOld(date.atStartOfDay());
    String text = value.toWire().strip();
    boolean asItIs =
        form == OscarDateTime.Form.DATE
            && !isOld
            && !text.startsWith("-")
            && DATE.matcher(text).matches();
    if (asItIs) {
      return text;
    }
    return text(isOld ? OldDates.toRead(date.atStartOfDay()).toLocalDate() : date);
  }

  /**
   * Returns the time of day at the server, as {@code xs:time}; what says neither date nor time
   * stays as it is.
   *
   * @throws CodecException if the value is a bare date
   */
  static String time(OscarDateTime value, XmlOutput out) {
    OscarDateTime.Form form = value.form();
    String text = value.toWire().strip();
    if (form == OscarDateTime.Form.OTHER) {
      return text;
    }
    if (form == OscarDateTime.Form.DATE) {
      throw out.unwritable("a date where XML has room for a time only");
    }
    return form == OscarDateTime.Form.TIME && TIME.matcher(text).matches()
        ? text
        : text(value.toLocalTime(out.server()));
  }

  /** Tells whether a text that is ISO 8601 says the same in XML Schema. */
  private static boolean isXml(String text) {
    return !text.startsWith("-") && DATE_TIME.matcher(text).matches();
  }

  private static String instant(Instant instant, ServerTimeZone server, boolean request) {
    ZoneId known = server.zoneOrNull();
    ZoneId zone = known == null ? ZoneOffset.UTC : known;
    if (!request && OldDates.isOld(instant)) {
      return text(ServerCalendar.toLocal(instant, zone)) + OldDates.offset(instant, zone).getId();
    }
    ZonedDateTime local = instant.atZone(zone);
    if (local.getOffset().getTotalSeconds() % 60 != 0) {
      // Local mean times of the 19th century: XML Schema has no seconds in offsets.
      local = instant.atZone(ZoneOffset.UTC);
    }
    return text(local.toLocalDateTime()) + local.getOffset().getId();
  }

  /**
   * Returns what text of a server says. With an offset it is local there all the same, so an old
   * date is the instant that the server made it of.
   */
  static OscarDateTime read(String text, ServerTimeZone server) {
    OscarDateTime value = OscarDateTime.ofWire(isBeforeChrist(text) ? iso(text) : text, server);
    if (value.form() != OscarDateTime.Form.DATE_TIME_WITH_OFFSET) {
      return value;
    }
    Instant written = OldDates.written(value.toInstant(server), offset(text));
    return written == null ? value : OscarDateTime.ofWire(written.toEpochMilli(), server);
  }

  /**
   * Returns what an {@code xs:time} of a server says. Its offset says nothing, like that of a date:
   * JAXB writes the server's.
   */
  static OscarDateTime readTime(String text, ServerTimeZone server) {
    Matcher matcher = TIME.matcher(text);
    return matcher.matches() ? OscarDateTime.ofWire(matcher.group(1), server) : read(text, server);
  }

  private static boolean isBeforeChrist(String text) {
    return text.startsWith("-")
        && (DATE_TIME.matcher(text).matches() || DATE.matcher(text).matches());
  }

  /** Returns such a text in ISO 8601, where 1 BC is the year 0. */
  private static String iso(String text) {
    int end = text.indexOf('-', 1);
    String digits = text.substring(1, end);
    if (digits.length() > "999999999".length()) {
      return text;
    }
    int year = 1 - Integer.parseInt(digits);
    return (year < 0 ? "-" : "") + pad(Math.abs(year), 4) + text.substring(end);
  }

  private static ZoneOffset offset(String text) {
    Matcher matcher = DATE_TIME.matcher(text);
    return matcher.matches() && matcher.group(2) != null
        ? ZoneOffset.of(matcher.group(2))
        : ZoneOffset.UTC;
  }

  /** Tells whether a server does not read what it wrote itself. */
  static boolean isReadOtherwise(OscarDateTime value) {
    return switch (value.form()) {
      case EPOCH_MILLIS, DATE_TIME_WITH_OFFSET -> OldDates.isOld(value.toInstant());
      case DATE_TIME, DATE -> OldDates.isOld(value.toLocalDateTime());
      case TIME, OTHER -> false;
    };
  }

  private static String text(LocalDateTime dateTime) {
    return text(dateTime.toLocalDate()) + "T" + text(dateTime.toLocalTime());
  }

  private static String text(LocalDate date) {
    int year = date.getYear();
    // XML Schema 1.0 has no year 0: 1 BC is -0001.
    String years = year > 0 ? pad(year, 4) : "-" + pad(1 - year, 4);
    return years + "-" + pad(date.getMonthValue(), 2) + "-" + pad(date.getDayOfMonth(), 2);
  }

  private static String text(LocalTime time) {
    String text =
        pad(time.getHour(), 2) + ":" + pad(time.getMinute(), 2) + ":" + pad(time.getSecond(), 2);
    int nanos = time.getNano();
    return nanos == 0 ? text : text + "." + fraction(nanos);
  }

  private static String fraction(int nanos) {
    String digits = pad(nanos, 9);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }

  private static String pad(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** Returns the instant in milliseconds; {@code null} if the text says none, or only a part. */
  static @Nullable Long epochMillis(OscarDateTime value, ServerTimeZone server) {
    return switch (value.form()) {
      case EPOCH_MILLIS, DATE_TIME_WITH_OFFSET -> value.toInstant(server).toEpochMilli();
      case DATE_TIME -> {
        ZoneId zone = server.zoneOrNull();
        yield zone == null ? null : Long.valueOf(value.toInstant(zone).toEpochMilli());
      }
      case DATE, TIME, OTHER -> null;
    };
  }
}
