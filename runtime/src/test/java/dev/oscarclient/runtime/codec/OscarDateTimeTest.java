package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OscarDateTimeTest {
  private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
  private static final LocalDate BIRTHDAY = LocalDate.of(1985, 7, 9);

  @ParameterizedTest
  @CsvSource({
    "1710527445000, EPOCH_MILLIS",
    "-1, EPOCH_MILLIS",
    "0, EPOCH_MILLIS",
    "2024-03-15, DATE",
    "2024-03-15Z, DATE",
    "2024-03-15-04:00, DATE",
    "2024-03-15T10:30, DATE_TIME",
    "2024-03-15T10:30:45, DATE_TIME",
    "2024-03-15 10:30:45, DATE_TIME",
    "2024-03-15 10:30:45.0, DATE_TIME",
    "2024-03-15T10:30:45.123456789, DATE_TIME",
    "2024-03-15T10:30:45Z, DATE_TIME_WITH_OFFSET",
    "2024-03-15t10:30:45z, DATE_TIME_WITH_OFFSET",
    "2024-03-15T10:30:45.000+0000, DATE_TIME_WITH_OFFSET",
    "2024-03-15T10:30:45.000-04:00, DATE_TIME_WITH_OFFSET",
    "2024-03-15T10:30:45-04, DATE_TIME_WITH_OFFSET",
    "10:30, TIME",
    "10:30:45, TIME",
    "10:30:45.5, TIME",
    "20240315, OTHER",
    "20240315103045, OTHER",
    "99999999999999999999, OTHER",
    "2024-02-30, OTHER",
    "2024-3-5, OTHER",
    "0000-00-00, OTHER",
    "25:00:00, OTHER",
    "24:00:00, OTHER",
    "10:30:45Z, OTHER",
    "2024-03-1510:30, OTHER",
    "2024-03-15T, OTHER",
    "2024-03-15T10:30:45ZZ, OTHER",
    "2024-03-15T10:30:45+99:00, OTHER",
    "Mar 15 2024, OTHER",
    "-, OTHER",
    "'', OTHER"
  })
  void knowsTheForms(String text, OscarDateTime.Form form) {
    assertThat(OscarDateTime.ofWire(text).form()).isEqualTo(form);
  }

  @Test
  void longTextIsNoDate() {
    assertThat(OscarDateTime.ofWire("1".repeat(100_000)).form())
        .isEqualTo(OscarDateTime.Form.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "489729600000",
        "1985-07-09",
        "1985-07-09T00:00:00",
        "1985-07-09 00:00:00.0",
        "1985-07-09T04:00:00Z",
        "1985-07-09T00:00:00.000-0400"
      })
  void birthdaysStayWhereTheyAre(String text) {
    OscarDateTime value = OscarDateTime.ofWire(text);
    assertThat(value.toLocalDate(TORONTO)).isEqualTo(BIRTHDAY);
    assertThat(value.toLocalDateTime(TORONTO)).isEqualTo(BIRTHDAY.atStartOfDay());
    assertThat(value.toLocalTime(TORONTO)).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(value.toInstant(TORONTO)).isEqualTo(Instant.ofEpochMilli(489729600000L));
  }

  @Test
  void timesHaveNoDate() {
    OscarDateTime time = OscarDateTime.ofWire("10:30:00");
    assertThat(time.toLocalTime(TORONTO)).isEqualTo(LocalTime.of(10, 30));
    assertThatThrownBy(() -> time.toInstant(TORONTO))
        .isInstanceOf(DateTimeException.class)
        .hasMessage("the server sent a time: cannot be read as an instant");
    assertThatThrownBy(() -> time.toLocalDate(TORONTO)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> time.toLocalDateTime(TORONTO)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void nonsenseIsKeptAndNotTold() {
    OscarDateTime nonsense = OscarDateTime.ofWire("next secret");
    assertThat(nonsense.toWire()).isEqualTo("next secret");
    assertThat(nonsense).hasToString("OscarDateTime OTHER");
    assertThatThrownBy(() -> nonsense.toLocalDate(TORONTO))
        .isInstanceOf(DateTimeException.class)
        .hasMessage("the server sent text of no known form: cannot be read as a date")
        .hasNoCause();
    assertThatThrownBy(() -> nonsense.toLocalTime(TORONTO)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void writesWhatItWasMadeOf() {
    Instant instant = Instant.parse("2024-03-15T18:30:45.123456Z");
    assertThat(OscarJson.write(OscarDateTime.of(instant))).isEqualTo("1710527445123");
    assertThat(OscarJson.write(OscarDateTime.of(BIRTHDAY))).isEqualTo("\"1985-07-09\"");
    assertThat(OscarJson.write(OscarDateTime.of(LocalTime.of(9, 0)))).isEqualTo("\"09:00:00\"");
    assertThat(OscarJson.write(OscarDateTime.of(LocalDateTime.of(2024, 3, 15, 9, 0))))
        .isEqualTo("\"2024-03-15T09:00:00\"");
    assertThat(OscarJson.write(OscarDateTime.ofWire("1"))).isEqualTo("\"1\"");
    assertThat(OscarJson.write(OscarDateTime.ofWire(1))).isEqualTo("1");
  }

  @Test
  void equalsByTheWire() {
    assertThat(OscarDateTime.ofWire("2024-03-15"))
        .isEqualTo(OscarDateTime.of(LocalDate.of(2024, 3, 15)))
        .hasSameHashCodeAs(OscarDateTime.of(LocalDate.of(2024, 3, 15)))
        .isNotEqualTo(OscarDateTime.ofWire("2024-03-15T00:00:00"));
    assertThat(OscarDateTime.ofWire("1")).isNotEqualTo(OscarDateTime.ofWire(1));
    assertThat(OscarDateTime.ofWire("0")).isNotEqualTo(OscarDateTime.ofWire(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2024,3,15] | 2024-03-15",
        "[2024,3,15,10,30] | 2024-03-15T10:30:00",
        "[2024,3,15,10,30,45,5000000] | 2024-03-15T10:30:45.005",
        "{\"time\":1710527445000,\"day\":5} | 1710527445000",
        "1.710527445E12 | 1710527445000",
        "1710527445000.9 | 1710527445000",
        "[1710527445000] | 1710527445000",
        "1710527445000 | 1710527445000"
      })
  void readsOtherLibrariesForms(String json, String wire) {
    OscarDateTime value = OscarJson.read(json, OscarDateTime.class);
    assertThat(Objects.requireNonNull(value).toWire()).isEqualTo(wire);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2024,13,1]", "[1,2]", "{}", "true", "1e999999999", "[[1]]", "1e19"})
  void refusesTheRest(String json) {
    assertThatThrownBy(() -> OscarJson.read(json, OscarDateTime.class))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("expected date or time");
  }
}
