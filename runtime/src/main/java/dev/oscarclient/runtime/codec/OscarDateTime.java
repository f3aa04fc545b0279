package dev.oscarclient.runtime.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date, a time, or both, in whichever form the server sent it. Immutable.
 *
 * <p>One property of one server comes in several forms: OSCAR 19 sends milliseconds, or {@code
 * yyyy-MM-dd} and {@code HH:mm:ss} for SQL dates and times; Open-O sends midnight as {@code
 * yyyy-MM-dd}, a time of 1970-01-01 as {@code HH:mm:ss}, all else as milliseconds. What these say
 * depends on the server's time zone: with another one a patient's birthday moves by a day. A value
 * that a client read remembers its server's zone ({@code serverTimeZone} of the client's builder),
 * so {@link #toLocalDate()} will do; of a value from elsewhere, ask with the zone.
 *
 * <p>{@link OscarJson#write} writes a value as it came. A request holds it in a form that the
 * server reads as the same day, time or instant: OSCAR takes a bare date for midnight in Greenwich,
 * the day before in Toronto, and does not read {@code HH:mm:ss} at all, so those and all that is
 * made here of a {@link LocalDate}, {@link LocalTime} or {@link LocalDateTime} go as milliseconds.
 *
 * <p>Equal if written the same; two forms of one instant are not.
 */
public final class OscarDateTime {

  /** The wire form as text; {@code null} if it is a number. */
  private final @Nullable String text;

  private final long epochMillis;

  /** Of the server it came from. */
  private final ServerTimeZone origin;

  private OscarDateTime(@Nullable String text, long epochMillis, ServerTimeZone origin) {
    this.text = text;
    this.epochMillis = epochMillis;
    this.origin = origin;
  }

  /** What a value says. */
  public enum Form {
    /** An instant: milliseconds since 1970-01-01T00:00Z, as a number or as text. */
    EPOCH_MILLIS("milliseconds"),
    /** An instant: ISO 8601 with {@code Z} or an offset. */
    DATE_TIME_WITH_OFFSET("a date and time with offset"),
    /** Server-local date and time: ISO 8601, or with a space in place of the {@code T}. */
    DATE_TIME("a date and time"),
    /** A date: {@code yyyy-MM-dd}; an offset, which XML Schema allows, says nothing. */
    DATE("a date"),
    /** A server-local time: {@code HH:mm}, with seconds or not. */
    TIME("a time"),
    /** None of these. */
    OTHER("text of no known form");

    private final String description;

    Form(String description) {
      this.description = description;
    }
  }

  /** Returns an instant; what is below a millisecond is cut off. */
  public static OscarDateTime of(Instant instant) {
    return ofWire(instant.toEpochMilli());
  }

  /** Returns a date; in a request, its first moment at the server. */
  public static OscarDateTime of(LocalDate date) {
    return ofWire(date.toString());
  }

  /** Returns a time of day; in a request, that of 1970-01-01 at the server. */
  public static OscarDateTime of(LocalTime time) {
    return ofWire(DateTimeFormatter.ISO_LOCAL_TIME.format(time));
  }

  /** Returns a date and time of the server's clock; in a request, when that is. */
  public static OscarDateTime of(LocalDateTime dateTime) {
    return ofWire(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(dateTime));
  }

  /** Returns what is written as this text. */
  public static OscarDateTime ofWire(String text) {
    return ofWire(text, ServerTimeZone.unknown());
  }

  static OscarDateTime ofWire(String text, ServerTimeZone origin) {
    return new OscarDateTime(Objects.requireNonNull(text), 0, origin);
  }

  /** Returns what is written as this number: milliseconds since 1970-01-01T00:00Z. */
  public static OscarDateTime ofWire(long epochMillis) {
    return ofWire(epochMillis, ServerTimeZone.unknown());
  }

  static OscarDateTime ofWire(long epochMillis, ServerTimeZone origin) {
    return new OscarDateTime(null, epochMillis, origin);
  }

  /** Returns the same, of a server. */
  OscarDateTime withOrigin(ServerTimeZone server) {
    return new OscarDateTime(text, epochMillis, server);
  }

  /** Returns what the value says. */
  public Form form() {
    return parts().form();
  }

  /**
   * Returns the instant; of a date the start of its day at the server.
   *
   * @throws DateTimeException if this is a bare time, or text of no known form
   * @throws IllegalStateException if that depends on the server's zone, and no client read this
   */
  public Instant toInstant() {
    return toInstant(origin);
  }

  /**
   * Returns the instant; of a date the start of its day in the given zone.
   *
   * @throws DateTimeException if this is a bare time, or text of no known form
   */
  public Instant toInstant(ZoneId serverZone) {
    return toInstant(ServerTimeZone.of(serverZone));
  }

  Instant toInstant(ServerTimeZone server) {
    DateTimeParts parts = parts();
    return switch (parts.form()) {
      case EPOCH_MILLIS, DATE_TIME_WITH_OFFSET -> parts.instant();
      case DATE_TIME -> ServerCalendar.toInstant(parts.dateTime(), server.zone());
      case DATE -> ServerCalendar.startOfDay(parts.date(), server.zone());
      case TIME, OTHER -> throw no("an instant", parts);
    };
  }

  /**
   * Returns the date at the server.
   *
   * @throws DateTimeException if this is a bare time, or text of no known form
   * @throws IllegalStateException if that depends on the server's zone, and no client read this
   */
  public LocalDate toLocalDate() {
    return toLocalDate(origin);
  }

  /**
   * Returns the date at a server in the given zone.
   *
   * @throws DateTimeException if this is a bare time, or text of no known form
   */
  public LocalDate toLocalDate(ZoneId serverZone) {
    return toLocalDate(ServerTimeZone.of(serverZone));
  }

  LocalDate toLocalDate(ServerTimeZone server) {
    DateTimeParts parts = parts();
    return switch (parts.form()) {
      case EPOCH_MILLIS, DATE_TIME_WITH_OFFSET -> local(parts, server).toLocalDate();
      case DATE_TIME, DATE -> parts.date();
      case TIME, OTHER -> throw no("a date", parts);
    };
  }

  /**
   * Returns the time of day at the server; of a date midnight, since that is how Open-O sends
   * midnight.
   *
   * @throws DateTimeException if this is text of no known form
   * @throws IllegalStateException if that depends on the server's zone, and no client read this
   */
  public LocalTime toLocalTime() {
    return toLocalTime(origin);
  }

  /**
   * Returns the time of day at a server in the given zone; of a date midnight.
   *
   * @throws DateTimeException if this is text of no known form
   */
  public LocalTime toLocalTime(ZoneId serverZone) {
    return toLocalTime(ServerTimeZone.of(serverZone));
  }

  LocalTime toLocalTime(ServerTimeZone server) {
    DateTimeParts parts = parts();
    return switch (parts.form()) {
      case EPOCH_MILLIS, DATE_TIME_WITH_OFFSET -> local(parts, server).toLocalTime();
      case DATE_TIME, TIME -> parts.time();
      case DATE -> LocalTime.MIDNIGHT;
      case OTHER -> throw no("a time", parts);
    };
  }

  /**
   * Returns the date and time at the server; of a date midnight.
   *
   * @throws DateTimeException if this is a bare time, or text of no known form
   * @throws IllegalStateException if that depends on the server's zone, and no client read this
   */
  public LocalDateTime toLocalDateTime() {
    return toLocalDateTime(origin);
  }

  /**
   * Returns the date and time at a server in the given zone; of a date midnight.
   *
   * @throws DateTimeException if this is a bare time, or text of no known form
   */
  public LocalDateTime toLocalDateTime(ZoneId serverZone) {
    return toLocalDateTime(ServerTimeZone.of(serverZone));
  }

  LocalDateTime toLocalDateTime(ServerTimeZone server) {
    DateTimeParts parts = parts();
    return switch (parts.form()) {
      case EPOCH_MILLIS, DATE_TIME_WITH_OFFSET -> local(parts, server);
      case DATE_TIME -> parts.dateTime();
      case DATE -> parts.date().atStartOfDay();
      case TIME, OTHER -> throw no("a date and time", parts);
    };
  }

  private static LocalDateTime local(DateTimeParts parts, ServerTimeZone server) {
    return ServerCalendar.toLocal(parts.instant(), server.zone());
  }

  private DateTimeParts parts() {
    return text == null ? DateTimeParts.of(epochMillis) : DateTimeParts.parse(text);
  }

  private static DateTimeException no(String wanted, DateTimeParts parts) {
    return new DateTimeException(
        "the server sent " + parts.form().description + ": cannot be read as " + wanted);
  }

  /** Returns the value as written: text, or the digits of a number. */
  public String toWire() {
    return text == null ? Long.toString(epochMillis) : text;
  }

  /** Returns whether the value is written as a JSON number. */
  boolean isNumber() {
    return text == null;
  }

  long epochMillis() {
    return epochMillis;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OscarDateTime value
        && epochMillis == value.epochMillis
        && Objects.equals(text, value.text);
  }

  @Override
  public int hashCode() {
    return text == null ? Long.hashCode(epochMillis) : text.hashCode();
  }

  /** Returns the form, not the value: it may be a date of birth. */
  @Override
  public String toString() {
    return "OscarDateTime " + form();
  }
}
