package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.codec.sample.Note;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code xs:date}, {@code xs:time} and lists of words. */
class XmlDatesTest {
  private static final XmlCodec CODEC =
      XmlCodec.create(new CodecSettings(ServerTimeZone.of(ZoneId.of("America/Toronto")), true));

  /** Slots: 0 day, 1 hour, 2 days. */
  private static final ObjectType<Note> SHIFT =
      ObjectType.builder("Shift", Note::new)
          .property("day", OscarTypes.DATE)
          .property("hour", OscarTypes.TIME)
          .property("days", OscarTypes.listOf(OscarTypes.DATE), Xml.words("days"))
          .build();

  private static String sent(OscarType<OscarDateTime> type, OscarDateTime value) {
    ElementWriter out = CODEC.requestWriter();
    out.element("v", type, value);
    return text(out);
  }

  private static String text(ElementWriter out) {
    return new String(out.toBytes(), StandardCharsets.UTF_8)
        .replaceFirst("^<\\?[^>]*>", "")
        .replaceAll("</?v>", "");
  }

  private static Note read(String xml) {
    return Objects.requireNonNull(CODEC.read(xml.getBytes(StandardCharsets.UTF_8), SHIFT));
  }

  private static OscarDateTime date(@Nullable Object slot) {
    return (OscarDateTime) Objects.requireNonNull(slot);
  }

  @Test
  void whatHasBothGoesAsThatOfTheServer() {
    OscarDateTime evening = OscarDateTime.of(Instant.parse("2024-03-15T02:05:00.250Z"));
    assertThat(sent(OscarTypes.DATE, evening)).isEqualTo("2024-03-14");
    assertThat(sent(OscarTypes.TIME, evening)).isEqualTo("22:05:00.25");
    OscarDateTime local = OscarDateTime.of(LocalDateTime.of(2024, 3, 15, 9, 0));
    assertThat(sent(OscarTypes.DATE, local)).isEqualTo("2024-03-15");
    assertThat(sent(OscarTypes.TIME, local)).isEqualTo("09:00:00");
    assertThat(sent(OscarTypes.DATE, OscarDateTime.of(LocalDate.of(2024, 2, 29))))
        .isEqualTo("2024-02-29");
    assertThat(sent(OscarTypes.TIME, OscarDateTime.of(LocalTime.of(7, 30)))).isEqualTo("07:30:00");
    assertThat(sent(OscarTypes.DATE, OscarDateTime.of(LocalDate.of(12_024, 2, 29))))
        .isEqualTo("12024-02-29");
    assertThat(sent(OscarTypes.TIME, OscarDateTime.ofWire("noon"))).isEqualTo("noon");
  }

  @Test
  void whatHasOnlyTheOtherCannotGo() {
    assertThatThrownBy(() -> sent(OscarTypes.DATE, OscarDateTime.of(LocalTime.NOON)))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("a time where XML has room for a date only");
    assertThatThrownBy(() -> sent(OscarTypes.TIME, OscarDateTime.of(LocalDate.EPOCH)))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("a date where XML has room for a time only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1582-10-04", "1500-02-28", "1582-10-15"})
  void oldDatesGoAsTheServerReadsThem(String text) {
    OscarDateTime date = OscarDateTime.ofWire(text);
    assertThat(sent(OscarTypes.DATE_TIME, date))
        .isEqualTo(sent(OscarTypes.DATE, date) + "T00:00:00");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-15, 10:30:00",
    "2024-03-15-04:00, 10:30:00.000-04:00",
    "2024-03-15Z, 10:30:00Z",
    "-0044-03-15, 10:30:00.000000000"
  })
  void anOffsetSaysNothingAndIsKept(String day, String hour) {
    String xml = "<shift><day> " + day + " </day><hour>" + hour + "</hour></shift>";
    Note shift = read(xml);
    assertThat(date(shift.slot(0)).toLocalDate())
        .isEqualTo(day.startsWith("-") ? LocalDate.of(-43, 3, 15) : LocalDate.of(2024, 3, 15));
    assertThat(date(shift.slot(1)).toLocalTime()).isEqualTo(LocalTime.of(10, 30));
    assertThat(new String(CODEC.write(SHIFT, shift), StandardCharsets.UTF_8)).endsWith(xml);
  }

  @Test
  void inJsonTheyAreLikeAllDates() {
    Note shift =
        Objects.requireNonNull(
            JsonCodec.create().read("{\"day\":1710513000000,\"hour\":\"10:30\"}", SHIFT));
    assertThat(OscarJson.write(shift)).isEqualTo("{\"day\":1710513000000,\"hour\":\"10:30\"}");
    assertThat(new String(CODEC.write(SHIFT, shift), StandardCharsets.UTF_8))
        .endsWith("<shift><day>2024-03-15</day><hour>10:30:00</hour></shift>");
  }

  @Test
  void listsOfWords() {
    Note shift = read("<shift><days>\n 2024-03-15 2024-03-16Z </days></shift>");
    assertThat((List<?>) shift.slot(2))
        .extracting(day -> ((OscarDateTime) day).toLocalDate().getDayOfMonth())
        .containsExactly(15, 16);
    ElementWriter out = CODEC.requestWriter();
    out.element("v", OscarTypes.listOf(OscarTypes.STRING), List.of("a", "b<"));
    assertThat(text(out)).isEqualTo("a b&lt;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\n", " "})
  void aWordThatIsNoneOrSeveralCannotGo(String word) {
    ElementWriter out = CODEC.requestWriter();
    assertThatThrownBy(
            () -> out.element("v", OscarTypes.listOf(OscarTypes.STRING), List.of("x", word)))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("list of words");
  }
}
