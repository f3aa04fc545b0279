package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.runtime.codec.sample.Note;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server with JAXB writes {@code java.util.Date} by one calendar and reads it by another. */
final class OldDatesTest {
  private static final Pattern ON = Pattern.compile("<on>(.*)</on>");

  private static final ObjectType<Note> TYPE =
      ObjectType.builder("Visit", Note::new)
          .property("on", OscarTypes.DATE_TIME)
          .property("any", OscarTypes.JSON)
          .build();

  @ParameterizedTest
  @CsvSource({
    "0001-01-01, America/Toronto",
    "0001-01-01, Pacific/Kiritimati",
    "0001-01-01, Etc/GMT+12",
    "0001-01-01, Asia/Kolkata",
    "0099-12-31, UTC",
    "1066-10-14, Europe/London",
    "1582-10-04, America/Toronto",
    "1582-10-15, America/Toronto",
    "1582-10-15, Pacific/Kiritimati",
    "1752-09-14, America/Toronto",
    "1899-12-31, America/St_Johns",
    "1900-01-01, America/Toronto",
    "1970-01-01, America/Vancouver"
  })
  void aDateComesBackAsTheSameToTheServer(LocalDate day, ZoneId zone) throws Exception {
    long atServer = midnight(day, zone);
    XmlCodec codec = XmlCodec.create(new CodecSettings(ServerTimeZone.of(zone), true));
    String printed = print(atServer, zone);

    Note read = read(codec, "<visit><on>" + printed + "</on><any>" + printed + "</any></visit>");
    OscarDateTime on = (OscarDateTime) Objects.requireNonNull(read.slot(0));
    assertThat(on.toLocalDate()).isEqualTo(day);
    assertThat(on.toInstant().toEpochMilli()).isEqualTo(atServer);
    assertThat(OscarJson.write(read)).contains("\"on\":" + atServer);
    assertThat(text(codec.write(TYPE, read))).contains("<on>" + printed + "</on>");
    JsonValue any = (JsonValue) Objects.requireNonNull(read.slot(1));
    assertThat(Objects.requireNonNull(any.as(OscarTypes.DATE_TIME)).toLocalDate()).isEqualTo(day);

    assertThat(sent(codec, read, zone)).as("as it came").isEqualTo(atServer);
    assertThat(sent(codec, of(OscarDateTime.of(day)), zone)).as("a date").isEqualTo(atServer);
    assertThat(sent(codec, of(OscarDateTime.ofWire(atServer)), zone)).isEqualTo(atServer);
    assertThat(sent(codec, of(on), zone)).as("set anew").isEqualTo(atServer);
  }

  @ParameterizedTest
  @CsvSource({"0001-01-01T00:00:00", "1066-10-14T12:30:00", "2024-07-01T00:00:00"})
  void aDateWithoutOffsetIsTheServers(String local) throws Exception {
    ZoneId zone = ZoneId.of("America/Toronto");
    XmlCodec codec = XmlCodec.create(new CodecSettings(ServerTimeZone.of(zone), true));
    Note read = read(codec, "<visit><on>" + local + "</on></visit>");
    OscarDateTime on = (OscarDateTime) Objects.requireNonNull(read.slot(0));
    assertThat(on.toLocalDateTime()).isEqualTo(local);
    assertThat(text(codec.write(TYPE, read))).contains("<on>" + local + "</on>");
    assertThat(sent(codec, read, zone)).isEqualTo(on.toInstant().toEpochMilli());
  }

  /** The year before 1 is -1 in XML, and 0 in ISO 8601 and {@code java.time}. */
  @Test
  void yearsBeforeTheFirst() {
    XmlCodec codec =
        XmlCodec.create(new CodecSettings(ServerTimeZone.of(ZoneId.of("Etc/GMT+12")), true));
    OscarDateTime date = OscarDateTime.ofWire(-62135751600000L);
    String xml = text(codec.write(TYPE, of(date)));
    assertThat(xml).contains("<on>-0001-12-31T17:00:00-12:00</on>");
    Note read = read(codec, xml);
    assertThat(read.slot(0)).isEqualTo(date);
    assertThat(text(codec.write(TYPE, read))).isEqualTo(xml);
  }

  private static Note of(OscarDateTime on) {
    return new Note.Builder(TYPE).with(0, on).build();
  }

  private static Note read(XmlCodec codec, String xml) {
    return Objects.requireNonNull(codec.read(xml.getBytes(StandardCharsets.UTF_8), TYPE));
  }

  private static String text(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8);
  }

  /** As {@code java.sql.Date} and all that OSCAR uses make a date of a day. */
  private static long midnight(LocalDate day, ZoneId zone) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(zone), Locale.ROOT);
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    return calendar.getTimeInMillis();
  }

  /** As {@code CalendarFormatter} of JAXB 2 writes a date. */
  private static String print(long millis, ZoneId zone) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(zone), Locale.ROOT);
    calendar.setTimeInMillis(millis);
    int minutes = calendar.getTimeZone().getOffset(millis) / 60_000;
    String offset =
        String.format(
            Locale.ROOT,
            "%s%02d:%02d",
            minutes < 0 ? "-" : "+",
            Math.abs(minutes) / 60,
            Math.abs(minutes) % 60);
    return String.format(Locale.ROOT, "%1$tY-%1$tm-%1$tdT%1$tH:%1$tM:%1$tS", calendar)
        + (minutes == 0 ? "Z" : offset);
  }

  /** Returns what JAXB 2 makes of the date in a request. */
  private static long sent(XmlCodec codec, Note visit, ZoneId zone) throws Exception {
    Matcher on = ON.matcher(text(codec.writeRequest(TYPE, visit)));
    assertThat(on.find()).isTrue();
    XMLGregorianCalendar read =
        DatatypeFactory.newDefaultInstance().newXMLGregorianCalendar(on.group(1));
    boolean isLocal = read.getTimezone() == DatatypeConstants.FIELD_UNDEFINED;
    return read.toGregorianCalendar(isLocal ? TimeZone.getTimeZone(zone) : null, Locale.ROOT, null)
        .getTimeInMillis();
  }

  @Test
  void jaxbReadsByTheGregorianCalendar() throws Exception {
    // What the class is for, should a JDK ever change it.
    long read =
        DatatypeFactory.newDefaultInstance()
            .newXMLGregorianCalendar("0001-01-01T00:00:00Z")
            .toGregorianCalendar()
            .getTimeInMillis();
    assertThat(read).isEqualTo(midnight(LocalDate.of(1, 1, 3), ZoneId.of("UTC")));
  }
}
