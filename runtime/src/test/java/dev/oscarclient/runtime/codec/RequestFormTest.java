package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.codec.sample.DrugTo1;
import dev.oscarclient.runtime.codec.sample.Note;
import dev.oscarclient.runtime.codec.sample.TicklerResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent, apart from what is kept. */
class RequestFormTest {
  private final JsonCodec codec = codec(true);

  private static JsonCodec codec(boolean sendsUnknown) {
    ServerTimeZone toronto = ServerTimeZone.of(ZoneId.of("America/Toronto"));
    return JsonCodec.create(new CodecSettings(toronto, sendsUnknown));
  }

  private static <T> String request(JsonCodec codec, OscarType<T> type, T value) {
    return new String(codec.writeRequest(type, value), StandardCharsets.US_ASCII);
  }

  private TicklerResponse tickler(String json) {
    return Objects.requireNonNull(codec.read(json, TicklerResponse.TYPE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"demographicName\":\"x\",\"demographicNo\":1} | {\"demographicNo\":1}",
        "{\"demographicName\":null,\"age\":[3],\"ageInYears\":3} | {}",
        "{\"content\":[{\"age\":1},null,{}]} | {\"content\":[{},null,{}]}",
        "{\"content\":{\"age\":1,\"demographicNo\":\"2\"}} | {\"content\":{\"demographicNo\":\"2\"}}",
        "{\"tickler\":[{\"age\":1}]} | {\"tickler\":[{}]}",
        "{\"content\":[[{\"age\":1}]]} | {\"content\":[[{}]]}"
      })
  void whatTheServerOnlyWritesIsNotSentAtAnyDepth(String received, String sent) {
    TicklerResponse tickler = tickler(received);
    assertThat(request(codec, TicklerResponse.TYPE, tickler)).isEqualTo(sent);
    assertThat(Trees.of(OscarJson.write(tickler))).isEqualTo(Trees.of(received));
    assertThat(request(codec, ClassTypes.ANY, List.of(tickler))).isEqualTo("[" + sent + "]");
  }

  @Test
  void aliasesAreReadAndWrittenBack() {
    TicklerResponse byAlias = tickler("{\"tickler\":[{\"demographicNo\":1}]}");
    assertThat(byAlias.content()).hasSize(1);
    assertThat(OscarJson.write(byAlias)).isEqualTo("{\"tickler\":[{\"demographicNo\":1}]}");
    assertThat(byAlias.isPresent("tickler")).isTrue();
    assertThat(byAlias.isPresent("content")).isFalse();
    assertThat(byAlias.jsonProperty("tickler"))
        .isEqualTo(JsonValue.parse("[{\"demographicNo\":1}]"));
    assertThat(byAlias).isNotEqualTo(tickler("{\"content\":[{\"demographicNo\":1}]}"));

    TicklerResponse fromTree =
        Objects.requireNonNull(JsonValue.parse("{\"tickler\":[]}").as(TicklerResponse.TYPE));
    assertThat(fromTree.content()).isEmpty();
    assertThat(OscarJson.write(fromTree)).isEqualTo("{\"tickler\":[]}");
  }

  @Test
  void changedValuesKeepTheirName() {
    List<TicklerResponse> none = List.of();
    assertThat(
            OscarJson.write(
                tickler("{\"tickler\":[{}]}").toBuilder().content(List.copyOf(none)).build()))
        .isEqualTo("{\"tickler\":[]}");
    assertThat(OscarJson.write(tickler("{\"content\":[{}]}").toBuilder().content(null).build()))
        .isEqualTo("{\"content\":null}");
    assertThat(OscarJson.write(TicklerResponse.builder().content(null).age(4).build()))
        .isEqualTo("{\"content\":null,\"age\":4}");
    assertThat(
            OscarJson.write(
                tickler("{\"tickler\":[{}],\"content\":[{}]}").toBuilder().content(null).build()))
        .isEqualTo("{\"content\":null,\"tickler\":null}");
  }

  /** As Jettison writes it on OSCAR 19. */
  @Test
  void ofBothNamesTheAliasCounts() {
    String json =
        "{\"tickler\":[{\"demographicNo\":1}],\"content\":[{\"tickler\":[{\"demographicNo\":1}]}]}";
    TicklerResponse both = tickler(json);
    assertThat(Objects.requireNonNull(both.content()).get(0))
        .isEqualTo(TicklerResponse.builder().demographicNo(1).build());
    assertThat(Trees.of(OscarJson.write(both))).isEqualTo(Trees.of(json));
    assertThat(tickler("{\"tickler\":null,\"content\":[{}]}").content()).hasSize(1);
    assertThat(tickler("{\"tickler\":null}").content()).isNull();
  }

  @Test
  void unknownPropertiesAreEchoedUnlessNotWanted() {
    TicklerResponse tickler =
        tickler("{\"vendor\":{\"x\":1},\"content\":[{\"vendor\":2}]}").toBuilder()
            .demographicNo(3)
            .build();
    assertThat(request(codec, TicklerResponse.TYPE, tickler))
        .isEqualTo("{\"content\":[{\"vendor\":2}],\"demographicNo\":3,\"vendor\":{\"x\":1}}");
    assertThat(request(codec(false), TicklerResponse.TYPE, tickler))
        .isEqualTo("{\"content\":[{}],\"demographicNo\":3}");
  }

  @Test
  void whatTheCallerAddedIsSentAnyway() {
    TicklerResponse.Builder builder = tickler("{\"vendor\":1,\"other\":2}").toBuilder();
    builder.additionalProperty("other", JsonValue.of(3)).additionalProperty("mine", null);
    TicklerResponse tickler = builder.build().toBuilder().demographicNo(4).build();
    assertThat(request(codec(false), TicklerResponse.TYPE, tickler))
        .isEqualTo("{\"demographicNo\":4,\"other\":3,\"mine\":null}");
    builder.removeProperty("other");
    assertThat(request(codec(false), TicklerResponse.TYPE, builder.build()))
        .isEqualTo("{\"mine\":null}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"name\":null}",
        "{\"name\":\"n\",\"drugId\":\"42\",\"takeMax\":1.10,\"serial\":12345678901234567890}",
        "{\"parent\":[{\"name\":null}],\"counts\":3,\"levels\":\"\",\"sex\":\"?\"}",
        "{\"scan\":\"QUI\",\"weight\":1e5,\"prn\":\"true\",\"interactions\":[\"\",null,{}]}"
      })
  void allElseIsSentAsItCame(String json) {
    DrugTo1 drug = Objects.requireNonNull(codec.read(json, DrugTo1.TYPE));
    assertThat(Trees.of(request(codec, DrugTo1.TYPE, drug))).isEqualTo(Trees.of(json));
  }

  @Test
  void absentNullAndValueAreThree() {
    assertThat(request(codec, DrugTo1.TYPE, DrugTo1.builder().build())).isEqualTo("{}");
    assertThat(request(codec, DrugTo1.TYPE, DrugTo1.builder().name(null).build()))
        .isEqualTo("{\"name\":null}");
    assertThat(request(codec, DrugTo1.TYPE, DrugTo1.builder().name("").build()))
        .isEqualTo("{\"name\":\"\"}");
  }

  @Test
  void namesAreDeclaredOnce() {
    assertThatThrownBy(
            () ->
                ObjectType.builder("X", TicklerTo::new)
                    .property("a", OscarTypes.INT)
                    .property("b", OscarTypes.INT)
                    .alias("a")
                    .build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("X declares twice: a");
    assertThatThrownBy(() -> ObjectType.builder("X", TicklerTo::new).readOnly())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void extendedTypesKeepAliasesAndFlags() {
    ObjectType<TicklerTo> type =
        ObjectType.builder("TicklerTo", TicklerTo::new)
            .extending(TicklerResponse.TYPE)
            .property("more", OscarTypes.INT)
            .alias("mehr")
            .build();
    TicklerTo value =
        Objects.requireNonNull(
            codec.read("{\"tickler\":[{}],\"ageInYears\":3,\"mehr\":\"7\"}", type));
    assertThat(value.content()).hasSize(1);
    assertThat(value.age()).isEqualTo(3);
    assertThat(value.more()).isEqualTo(7);
    assertThat(request(codec, type, value)).isEqualTo("{\"tickler\":[{}],\"mehr\":\"7\"}");
  }

  private static final class TicklerTo extends TicklerResponse {
    TicklerTo(ObjectState state) {
      super(state);
    }

    Integer more() {
      return Objects.requireNonNull(get(5));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | TicklerResponse with 0 properties",
        "{\"demographicNo\":7} | TicklerResponse[demographicNo=7] with 1 property",
        "{\"demographicNo\":\"7\",\"x\":1} | TicklerResponse[demographicNo=7] with 2 properties",
        "{\"demographicNo\":\"Tremblay\"} | TicklerResponse with 1 property",
        "{\"demographicNo\":416555010} | TicklerResponse with 1 property",
        "{\"demographicName\":\"7\"} | TicklerResponse with 1 property",
        "{\"hcNumberNo\":9876543217} | TicklerResponse with 1 property",
        "{\"demographicNo\":null} | TicklerResponse with 1 property"
      })
  void aStringSaysTypeAndIds(String json, String expected) {
    assertThat(tickler(json)).hasToString(expected);
  }

  @Test
  void xmlIsSentByTheSameRules() {
    XmlCodec xml =
        XmlCodec.create(new CodecSettings(ServerTimeZone.of(ZoneId.of("America/Toronto")), false));
    TicklerResponse tickler =
        tickler("{\"tickler\":[{\"age\":1}],\"demographicName\":\"x\",\"vendor\":1}").toBuilder()
            .demographicNo(7)
            .build();
    assertThat(
            new String(xml.writeRequest(TicklerResponse.TYPE, tickler), StandardCharsets.US_ASCII))
        .contains("<content/>", "<demographicNo>7</demographicNo>")
        .doesNotContain("age", "demographicName", "vendor");
    assertThat(new String(xml.write(TicklerResponse.TYPE, tickler), StandardCharsets.US_ASCII))
        .contains("<content><age>1</age></content>", "<demographicName>x<", "<vendor>1</vendor>");
  }

  @Test
  void datesOfXmlRememberTheirServer() {
    XmlCodec xml =
        XmlCodec.create(new CodecSettings(ServerTimeZone.of(ZoneId.of("America/Toronto")), true));
    String document = "<drugTo1><rxDate>1985-07-09T04:00:00Z</rxDate></drugTo1>";
    DrugTo1 drug =
        Objects.requireNonNull(
            xml.read(document.getBytes(StandardCharsets.US_ASCII), DrugTo1.TYPE));
    assertThat(Objects.requireNonNull(drug.rxDate()).toLocalDate()).isEqualTo("1985-07-09");
    assertThat(request(codec, DrugTo1.TYPE, drug)).isEqualTo("{\"rxDate\":489729600000}");
  }

  @Test
  void anInheritedPropertyMayHaveAnAliasOfItsOwn() {
    ObjectType<Note> page =
        ObjectType.builder("Page", Note::new)
            .property("content", OscarTypes.listOf(OscarTypes.INT), Xml.any())
            .property("total", OscarTypes.INT)
            .build();
    ObjectType<Note> ticklers =
        ObjectType.builder("TicklerResponse", Note::new)
            .extending(page)
            .inherited("content", Xml.wrapped("content", "tickler"))
            .alias("tickler")
            .property("query", OscarTypes.STRING)
            .build();
    Note read = Objects.requireNonNull(codec.read("{\"tickler\":[1,2],\"total\":2}", ticklers));
    assertThat(read.slot(0)).isEqualTo(List.of(1, 2));
    assertThat(OscarJson.write(read)).isEqualTo("{\"total\":2,\"tickler\":[1,2]}");
    XmlCodec xml = XmlCodec.create();
    byte[] written = xml.write(ticklers, read);
    assertThat(new String(written, StandardCharsets.UTF_8))
        .endsWith(
            "<ticklerResponse><total>2</total><content><tickler>1</tickler><tickler>2</tickler>"
                + "</content></ticklerResponse>");
    assertThat(OscarJson.write(xml.read(written, ticklers)))
        .isEqualTo("{\"content\":[1,2],\"total\":2}");
    assertThat(codec.read("{\"tickler\":[1]}", page))
        .satisfies(p -> assertThat(p.slot(0)).isNull());
  }
}
