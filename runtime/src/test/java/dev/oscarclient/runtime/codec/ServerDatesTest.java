package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.codec.sample.DrugTo1;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days stay days and times stay times, from the server and back to it, wherever it is. */
class ServerDatesTest {
  private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

  static JsonCodec codec(ZoneId zone) {
    return JsonCodec.create(new CodecSettings(ServerTimeZone.of(zone), true));
  }

  private static OscarDateTime read(JsonCodec codec, String json) {
    return Objects.requireNonNull(
        codec.read(json.getBytes(StandardCharsets.UTF_8), OscarTypes.DATE_TIME));
  }

  private static String request(JsonCodec codec, @Nullable OscarDateTime value) {
    return new String(codec.writeRequest(OscarTypes.DATE_TIME, value), StandardCharsets.US_ASCII);
  }

  /** Whole hours from −12 to +14, half ones, and places with every oddity of clocks. */
  static Stream<ZoneId> zones() {
    return Stream.concat(
        IntStream.rangeClosed(-12, 14).mapToObj(ZoneOffset::ofHours),
        Stream.of(
                "America/Toronto",
                "America/Vancouver",
                "America/St_Johns",
                "America/Halifax",
                "America/Regina",
                "America/Sao_Paulo", // midnight left out
                "America/Havana", // midnight twice
                "America/Asuncion",
                "Africa/Cairo",
                "Asia/Beirut",
                "Asia/Tehran",
                "Asia/Kathmandu",
                "Australia/Lord_Howe", // half an hour of summer time
                "Europe/Dublin", // winter time is the exception
                "Pacific/Chatham",
                "Pacific/Kiritimati",
                "Etc/GMT+12")
            .map(ZoneId::of));
  }

  /** Days at random, around each clock change of some years, and those that mean "none". */
  private static List<LocalDate> days(ZoneId zone) {
    List<LocalDate> days = new ArrayList<>();
    Random random = new Random(42);
    for (int i = 0; i < 300; i++) {
      days.add(LocalDate.of(1901, 1, 1).plusDays(random.nextInt(136 * 365)));
    }
    for (String day : List.of("0001-01-01", "1582-10-15", "1753-01-01", "1899-12-31")) {
      days.add(LocalDate.parse(day));
    }
    for (String day : List.of("1900-01-01", "1969-12-31", "1970-01-01", "2024-02-29")) {
      days.add(LocalDate.parse(day));
    }
    Instant at = Instant.parse("1915-01-01T00:00:00Z");
    for (int i = 0; i < 250; i++) {
      ZoneOffsetTransition change = zone.getRules().nextTransition(at);
      if (change == null || change.getInstant().isAfter(Instant.parse("2037-12-01T00:00:00Z"))) {
        break;
      }
      at = change.getInstant();
      LocalDate day = LocalDate.ofInstant(at, zone);
      days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
    }
    return days;
  }

  /** Left out by the calendar of its zone, so that no table holds it. */
  private static boolean exists(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toLocalDate().equals(day);
  }

  @ParameterizedTest
  @MethodSource("zones")
  void aBirthdayStaysOnItsDay(ZoneId zone) {
    JsonCodec codec = codec(zone);
    JavaServer server = new JavaServer(zone);
    for (LocalDate day : days(zone)) {
      if (!exists(day, zone)) {
        continue;
      }
      for (String sent : List.of("" + server.midnight(day), "\"" + day + "\"")) {
        OscarDateTime value = read(codec, sent);
        assertThat(value.toLocalDate()).describedAs("%s in %s", sent, zone).isEqualTo(day);
        assertThat(value.toLocalDate(zone)).isEqualTo(day);
        assertThat(server.day(request(codec, value)))
            .describedAs("%s sent back to %s", sent, zone)
            .isEqualTo(day.toString());
        assertThat(OscarJson.write(value)).isEqualTo(sent);
      }
      String made = request(codec, OscarDateTime.of(day));
      assertThat(server.day(made)).describedAs("%s in %s", day, zone).isEqualTo(day.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("zones")
  void aTimeStaysItsTime(ZoneId zone) {
    JsonCodec codec = codec(zone);
    JavaServer server = new JavaServer(zone);
    for (LocalTime time :
        List.of(LocalTime.MIDNIGHT, LocalTime.of(9, 30), LocalTime.of(23, 59, 59))) {
      String text = time.format(java.time.format.DateTimeFormatter.ofPattern("HH:mm:ss"));
      for (String sent : List.of("\"" + text + "\"", "" + server.at(time))) {
        OscarDateTime value = read(codec, sent);
        assertThat(value.toLocalTime()).describedAs("%s in %s", sent, zone).isEqualTo(time);
        assertThat(server.time(request(codec, value))).isEqualTo(text);
        assertThat(server.day(request(codec, value))).isEqualTo("1970-01-01");
      }
      assertThat(server.time(request(codec, OscarDateTime.of(time)))).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @MethodSource("zones")
  void anInstantStaysItself(ZoneId zone) {
    JsonCodec codec = codec(zone);
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Instant instant = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1000) * 1_000_000L);
      LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
      for (String sent :
          List.of(
              "" + instant.toEpochMilli(),
              "\"" + instant.toEpochMilli() + "\"",
              "\"" + instant + "\"",
              "\"" + instant.plusNanos(123_456) + "\"",
              "\"" + local.atZone(zone).toOffsetDateTime() + "\"")) {
        OscarDateTime value = read(codec, sent);
        assertThat(value.toInstant().toEpochMilli()).isEqualTo(instant.toEpochMilli());
        assertThat(value.toLocalDateTime().toLocalDate()).isEqualTo(local.toLocalDate());
        assertThat(JavaServer.read(request(codec, value)).toInstant())
            .describedAs("%s in %s", sent, zone)
            .isEqualTo(Instant.ofEpochMilli(instant.toEpochMilli()));
      }
      OscarDateTime made = OscarDateTime.of(local);
      if (zone.getRules().getValidOffsets(local).size() == 1) {
        assertThat(request(codec, made)).isEqualTo("" + instant.toEpochMilli());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what every Jackson reads as meant goes back as it came
        "1710527445000 | 1710527445000",
        "-1 | -1",
        "'\"1710527445000\"' | '\"1710527445000\"'",
        "'\"2024-03-15T10:30:45Z\"' | '\"2024-03-15T10:30:45Z\"'",
        "'\"2024-03-15T10:30:45.000+0000\"' | '\"2024-03-15T10:30:45.000+0000\"'",
        "'\"2024-03-15T10:30:45-04:00\"' | '\"2024-03-15T10:30:45-04:00\"'",
        // the rest as milliseconds
        "'\"-1\"' | -1",
        "'\" 1710527445000 \"' | 1710527445000",
        "'\"2024-03-15\"' | 1710475200000",
        "'\"2024-03-15Z\"' | 1710475200000",
        "'\"2024-03-15T10:30:45\"' | 1710513045000",
        "'\"2024-03-15 10:30:45.0\"' | 1710513045000",
        "'\"2024-03-15T10:30:45.123456Z\"' | 1710498645123",
        "'\"2024-03-15T10:30Z\"' | 1710498600000",
        "'\"2024-03-15t10:30:45z\"' | 1710498645000",
        "'\"2024-03-15T10:30:45-04\"' | 1710513045000",
        "'\"09:00:00\"' | 50400000",
        "'\"09:00\"' | 50400000",
        "1.710527445E12 | 1710527445000",
        // what nobody knows as it came
        "'\"next week\"' | '\"next week\"'",
        "'\"\"' | '\"\"'",
        "'[2024,3,15]' | '[2024,3,15]'",
        "'{\"time\":1710527445000}' | '{\"time\":1710527445000}'",
        "'\"+999999999-01-01\"' | '\"+999999999-01-01\"'"
      })
  void requestsHoldWhatServersRead(String received, String sent) {
    JsonCodec codec = codec(TORONTO);
    String json = "{\"rxDate\":" + received + "}";
    DrugTo1 drug = Objects.requireNonNull(codec.read(json, DrugTo1.TYPE));
    assertThat(new String(codec.writeRequest(DrugTo1.TYPE, drug), StandardCharsets.US_ASCII))
        .isEqualTo("{\"rxDate\":" + sent + "}");
    assertThat(OscarJson.write(drug)).isEqualTo(json);
    assertThat(new String(codec.write(DrugTo1.TYPE, drug), StandardCharsets.US_ASCII))
        .isEqualTo(json);
  }

  @Test
  void formsMayBeMixedInOneObject() {
    JsonCodec codec = codec(TORONTO);
    DrugTo1 drug =
        Objects.requireNonNull(
            codec.read(
                "{\"dates\":[\"1985-07-09\",489729600000,\"1985-07-09T00:00:00-04:00\",null,"
                    + "\"1985-07-09 00:00:00\"]}",
                DrugTo1.TYPE));
    List<@Nullable OscarDateTime> dates = Objects.requireNonNull(drug.dates());
    assertThat(dates)
        .allSatisfy(
            date ->
                assertThat(date == null ? LocalDate.of(1985, 7, 9) : date.toLocalDate())
                    .isEqualTo("1985-07-09"));
    assertThat(new String(codec.writeRequest(DrugTo1.TYPE, drug), StandardCharsets.US_ASCII))
        .isEqualTo(
            "{\"dates\":[489729600000,489729600000,\"1985-07-09T00:00:00-04:00\",null,"
                + "489729600000]}");
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, '\"2024-03-15\"'",
    "TIME, '\"00:00:00\"'",
    "DATE_TIME, '\"2024-03-15T00:00:00\"'",
    "DATE_TIME_WITH_OFFSET, '\"2024-03-15T00:00:00.000-04:00\"'",
    "EPOCH_MILLIS, 1710475200000",
    "OTHER, '\"2024-03-15\"'"
  })
  void aKnownFormIsSent(OscarDateTime.Form form, String sent) {
    OscarDateTime day = OscarDateTime.of(LocalDate.of(2024, 3, 15));
    assertThat(
            new String(
                codec(TORONTO).writeRequest(OscarTypes.dateTime(form), day),
                StandardCharsets.US_ASCII))
        .isEqualTo(sent);
  }

  @Test
  void whereMillisecondsAreCertainDigitsAreNoOther() {
    OscarType<OscarDateTime> millis = OscarTypes.dateTime(OscarDateTime.Form.EPOCH_MILLIS);
    JsonCodec codec = codec(TORONTO);
    // Half past nine in Toronto, as text: elsewhere it might be a day of the year 5220.
    OscarDateTime time = Objects.requireNonNull(codec.read("\"52200000\"", millis));
    assertThat(time.toLocalTime()).isEqualTo("09:30");
    assertThat(Objects.requireNonNull(codec.read("\"52200000\"", OscarTypes.DATE_TIME)).form())
        .isEqualTo(OscarDateTime.Form.OTHER);
    OscarDateTime iso = OscarDateTime.ofWire("2024-03-15T00:00:00-04:00");
    assertThat(new String(codec.writeRequest(millis, iso), StandardCharsets.US_ASCII))
        .isEqualTo("1710475200000");
  }

  @Test
  void openJsonRemembersItsServerToo() {
    JsonCodec codec = codec(TORONTO);
    JsonValue json =
        Objects.requireNonNull(
            codec.read("{\"drug\":{\"rxDate\":489729600000,\"dates\":[0]}}", OscarTypes.JSON));
    JsonValue inner = Objects.requireNonNull(json.fields().get("drug"));
    DrugTo1 drug = Objects.requireNonNull(inner.as(DrugTo1.TYPE));
    assertThat(Objects.requireNonNull(drug.rxDate()).toLocalDate()).isEqualTo("1985-07-09");
    assertThat(Objects.requireNonNull(Objects.requireNonNull(drug.dates()).get(0)).toLocalDate())
        .isEqualTo("1969-12-31");
    assertThat(Objects.requireNonNull(codec.read("1985-07-09", OscarTypes.DATE_TIME)).toInstant())
        .isEqualTo("1985-07-09T04:00:00Z");
  }

  @Test
  void withoutAServerOnlyWhatNeedsNoneIsKnown() {
    OscarDateTime day = OscarDateTime.of(LocalDate.of(2024, 3, 15));
    assertThat(day.toLocalDate()).isEqualTo("2024-03-15");
    assertThat(OscarDateTime.of(LocalTime.NOON).toLocalTime()).isEqualTo(LocalTime.NOON);
    assertThat(OscarDateTime.of(Instant.EPOCH).toInstant()).isEqualTo(Instant.EPOCH);
    assertThatThrownBy(day::toInstant)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("give the zone");
    assertThatThrownBy(() -> OscarDateTime.of(Instant.EPOCH).toLocalDate())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> JsonCodec.create().writeRequest(OscarTypes.DATE_TIME, day))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAssumedZoneIsToldOfOnce(boolean reading) {
    List<String> told = new ArrayList<>();
    ServerTimeZone assumed = ServerTimeZone.assumed(TORONTO, () -> told.add("!"));
    JsonCodec codec = JsonCodec.create(new CodecSettings(assumed, true));
    OscarDateTime day = read(codec, "\"2024-03-15\"");
    OscarDateTime instant = read(codec, "1710527445000");
    assertThat(day.toLocalDate()).isEqualTo("2024-03-15");
    assertThat(instant.toInstant()).isEqualTo("2024-03-15T18:30:45Z");
    assertThat(instant.toLocalDate(ZoneOffset.UTC)).isEqualTo("2024-03-15");
    assertThat(request(codec, instant)).isEqualTo("1710527445000");
    assertThat(told).isEmpty();
    for (int i = 0; i < 2; i++) {
      if (reading) {
        assertThat(instant.toLocalDate()).isEqualTo("2024-03-15");
      } else {
        assertThat(request(codec, day)).isEqualTo("1710475200000");
      }
    }
    assertThat(told).hasSize(1);
  }

  /** Why java.time will do from 1900 on. */
  @Test
  void bothCalendarsAgreeFrom1900() {
    Random random = new Random(1900);
    for (String id : ZoneId.getAvailableZoneIds()) {
      ZoneId zone = ZoneId.of(id);
      if (id.startsWith("SystemV/")) {
        continue;
      }
      JavaServer server = new JavaServer(zone);
      for (int i = 0; i < 20; i++) {
        LocalDate day = LocalDate.of(1900, 1, 4).plusDays(random.nextInt(137 * 365));
        if (exists(day, zone)) {
          long midnight = server.midnight(day);
          assertThat(OscarDateTime.ofWire(midnight).toLocalDate(zone))
              .describedAs(id)
              .isEqualTo(day);
        }
      }
    }
  }
}
