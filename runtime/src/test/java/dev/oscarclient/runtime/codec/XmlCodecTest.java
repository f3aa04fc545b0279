package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.runtime.codec.sample.Note;
import dev.oscarclient.runtime.codec.sample.Sex1;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML in both directions, by types as generated code states them. */
class XmlCodecTest {
  private static final XmlCodec CODEC =
      XmlCodec.create(new CodecSettings(ServerTimeZone.of(ZoneId.of("America/Toronto")), true));

  private static final ObjectType<Note> ADDRESS =
      ObjectType.builder("AddressTo1", Note::new)
          .property("id", OscarTypes.INT)
          .property("city", OscarTypes.STRING)
          .build();

  /** Slots: 0 id, 1 city, 2 active, 3 since, 4 sex, 5 tags, 6 home, 7 others, 8 extra. */
  private static final ObjectType<Note> PATIENT =
      ObjectType.builder("PatientTo1", Note::new)
          .extending(ADDRESS)
          .property("active", OscarTypes.BOOLEAN, Xml.nillable())
          .property("since", OscarTypes.DATE_TIME)
          .property("sex", Sex1.TYPE)
          .property("tags", OscarTypes.listOf(OscarTypes.STRING))
          .property("home", OscarTypes.lazy(() -> ADDRESS))
          .property(
              "others",
              OscarTypes.listOf(OscarTypes.lazy(() -> ADDRESS)),
              Xml.wrapped("others", "other"))
          .property("extra", OscarTypes.JSON)
          .xmlRoot("patient")
          .build();

  private static final ObjectType<Note> MEASURE =
      ObjectType.builder("Measure", Note::new)
          .property("value", OscarTypes.DECIMAL, Xml.text())
          .property("unit", OscarTypes.STRING, Xml.attribute())
          .property("codes", OscarTypes.listOf(OscarTypes.INT), Xml.attribute("code"))
          .build();

  private static Note read(String xml, ObjectType<Note> type) {
    return Objects.requireNonNull(CODEC.read(xml.getBytes(StandardCharsets.UTF_8), type));
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static <T> String write(OscarType<T> type, @Nullable T value) {
    String xml = new String(CODEC.write(type, value), StandardCharsets.UTF_8);
    String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    return xml.startsWith(declaration) ? xml.substring(declaration.length()) : xml;
  }

  private static void assertKept(String xml, ObjectType<Note> type) {
    assertThat(write(type, read(xml, type))).isEqualTo(xml);
  }

  @Test
  void elementsComeInAnyOrderAndGoInThatOfTheType() {
    Note patient =
        read(
            "<?xml version='1.0'?>\n<!-- c --><patient>\n <tags>a</tags><sex> M </sex>"
                + "<id>\n7 </id><home><city>Hull</city></home><tags>b</tags>"
                + "<city> Ottawa </city><?pi?></patient>\n",
            PATIENT);
    assertThat(patient.slot(0)).isEqualTo(7);
    assertThat(patient.slot(1)).isEqualTo(" Ottawa ");
    assertThat(patient.slot(2)).isNull();
    assertThat(patient.slot(4)).isEqualTo(Sex1.M);
    assertThat(patient.slot(5)).isEqualTo(List.of("a", "b"));
    assertThat(((Note) Objects.requireNonNull(patient.slot(6))).slot(1)).isEqualTo("Hull");
    assertThat(patient.isPresent("active")).isFalse();
    assertThat(write(PATIENT, patient))
        .isEqualTo(
            "<patient><id>\n7 </id><city> Ottawa </city><sex> M </sex><tags>a</tags><tags>b</tags>"
                    .replace("\n7 ", "7")
                    .replace(" M ", "M")
                + "<home><city>Hull</city></home></patient>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<patient/>",
        "<patient><id>007</id></patient>",
        "<patient><id/></patient>",
        "<patient><id>x</id></patient>",
        "<patient><id unit=\"a\">7</id></patient>",
        "<patient><id>7<sub>8</sub></id></patient>",
        "<patient><id>7</id><id>8</id></patient>",
        "<patient><city/></patient>",
        "<patient><city a=\"b\">x</city></patient>",
        "<patient><active>1</active></patient>",
        "<patient><since>2024-03-15T10:30:00-04:00</since></patient>",
        "<patient><since>2024-03-15T10:30:00.000</since></patient>",
        "<patient><since>2024-03-15</since></patient>",
        "<patient><since>soon</since></patient>",
        "<patient><sex>Q</sex></patient>",
        "<patient><home/></patient>",
        "<patient><others/></patient>",
        "<patient><others><other/><other><id>1</id></other></others></patient>",
        "<patient><others a=\"b\"><x/><other/>t<y>1</y></others></patient>",
        "<patient><vendor>1</vendor></patient>",
        "<patient><id>1</id><v a=\"1\"><w>2</w></v><city>c</city><v/><u/></patient>",
        "<patient a=\"b\"><id>1</id>stray</patient>",
        "<patient><extra/></patient>",
        "<patient><extra><a b=\"c\">mixed <i>text</i> here</a></extra></patient>",
        "<patient><extra>text</extra></patient>",
        "<patient><other><id>1</id></other></patient>",
      })
  void whatCameIsWrittenAgain(String xml) {
    assertKept(xml, PATIENT);
    // Changing something else loses nothing.
    Note changed = read(xml, PATIENT).toBuilder().with(7, null).with(7, List.of()).build();
    String home = xml.contains("others") ? "" : "<others/>";
    assertThat(write(PATIENT, changed)).contains(home);
  }

  @Test
  void nilIsNullAndMissingIsAbsent() {
    String nil = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";
    String xml =
        "<patient><city"
            + nil
            + "<active"
            + nil
            + "<tags"
            + nil
            + "<tags>a</tags><home"
            + nil
            + "<others"
            + nil
            + "<extra"
            + nil
            + "</patient>";
    Note patient = read(xml, PATIENT);
    for (String property : List.of("city", "active", "home", "others", "extra")) {
      assertThat(patient.isPresent(property)).isTrue();
      assertThat(patient.jsonProperty(property)).isEqualTo(JsonValue.NULL);
    }
    assertThat(patient.slot(1)).isNull();
    assertThat(patient.slot(7)).isNull();
    assertThat(patient.slot(5)).isEqualTo(Arrays.asList(null, "a"));
    assertThat(write(PATIENT, patient)).isEqualTo(xml);
    assertThat(CODEC.read(bytes("<patient" + nil), PATIENT)).isNull();
  }

  @Test
  void nullIsWrittenOnlyWhereTheTypeAllowsIt() {
    Note patient = new Note.Builder(PATIENT).with(0, null).with(2, null).with(5, null).build();
    assertThat(write(PATIENT, patient))
        .isEqualTo(
            "<patient><active xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:nil=\"true\"/></patient>");
  }

  @Test
  void attributesAndText() {
    String xml = "<measure unit=\"kg&amp;&quot;&#9;&lt;\" code=\"1 2\">1.50</measure>";
    Note measure = read(xml, MEASURE);
    assertThat(measure.slot(0)).hasToString("1.50");
    assertThat(measure.slot(1)).isEqualTo("kg&\"\t<");
    assertThat(measure.slot(2)).isEqualTo(List.of(1, 2));
    assertKept(xml, MEASURE);
  }

  @Test
  void namespacesAreHeldApart() {
    ObjectType<Note> type =
        ObjectType.builder("Envelope", Note::new)
            .property("a", OscarTypes.STRING, Xml.element("a", "urn:one"))
            .property("b", OscarTypes.STRING, Xml.attribute("b", "urn:two"))
            .xmlRoot("envelope", "urn:one")
            .build();
    Note read =
        read(
            "<envelope xmlns='urn:one' xmlns:t='urn:two' t:b='2'><a>1</a><a xmlns=''>3</a></envelope>",
            type);
    assertThat(read.slot(0)).isEqualTo("1");
    assertThat(read.slot(1)).isEqualTo("2");
    assertThat(read.additionalProperties()).containsOnlyKeys("{}a");
    assertThat(write(type, read))
        .isEqualTo(
            "<ns1:envelope xmlns:ns1=\"urn:one\" xmlns:ns2=\"urn:two\" ns2:b=\"2\">"
                + "<ns1:a>1</ns1:a><a>3</a></ns1:envelope>");
  }

  @Test
  void anInheritedListIsCarriedAsTheSubtypeSays() {
    ObjectType<Note> found =
        ObjectType.builder("AbstractSearchResponse", Note::new)
            .property("content", OscarTypes.listOf(ADDRESS), Xml.any())
            .property("total", OscarTypes.INT)
            .build();
    ObjectType<Note> drugs =
        ObjectType.builder("DrugSearchResponse", Note::new)
            .extending(found)
            .inherited("content", Xml.wrapped("content", "drug"))
            .property("more", OscarTypes.STRING)
            .build();
    assertKept(
        "<abstractSearchResponse><addressTo1><id>1</id></addressTo1><addressTo1/><total>2</total>"
            + "</abstractSearchResponse>",
        found);
    String xml =
        "<drugSearchResponse><total>1</total><content><drug><id>1</id></drug></content>"
            + "<more>m</more></drugSearchResponse>";
    assertThat(read(xml, drugs).slot(0)).isInstanceOf(List.class);
    assertKept(xml, drugs);
  }

  @Test
  void contentOfAnyTypeSaysItsType() {
    ObjectType<Note> list =
        ObjectType.builder("OscarSearchResponse", Note::new)
            .property("content", OscarTypes.listOf(ADDRESS), Xml.element("Item").typed())
            .xmlRoot("List")
            .build();
    String xml =
        "<List><Item xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:type=\"addressTo1\"><id>1</id></Item></List>";
    Note read = read(xml, list);
    Note address = (Note) ((List<?>) Objects.requireNonNull(read.slot(0))).get(0);
    assertThat(address.slot(0)).isEqualTo(1);
    assertThat(OscarJson.write(address)).isEqualTo("{\"id\":1}");
    assertKept(xml, list);
    Note built =
        new Note.Builder(list)
            .with(0, List.of(new Note.Builder(ADDRESS).with(0, 1).build()))
            .build();
    assertThat(write(list, built)).isEqualTo(xml);
  }

  @Test
  void aSubtypeSaysWhatItIs() {
    Note patient =
        new Note.Builder(PATIENT).with(6, new Note.Builder(PATIENT).with(0, 1).build()).build();
    assertThat(write(PATIENT, patient))
        .contains(" xsi:type=\"patientTo1\"><id>1</id></home></patient>");
  }

  @Test
  void unknownElementsArePropertiesInJson() {
    Note patient =
        read(
            "<patient><a>1</a><b x='y'><c/>t</b><a>2</a>"
                + "<n:d xmlns:n='urn:n' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'"
                + " xmlns:x='http://www.w3.org/2001/XMLSchema' i:type='x:int'>5</n:d></patient>",
            PATIENT);
    assertThat(OscarJson.write(patient))
        .isEqualTo(
            "{\"a\":[\"1\",\"2\"],\"b\":{\"@x\":\"y\",\"c\":\"\",\"#text\":\"t\"},"
                + "\"{urn:n}d\":5}");
    Note.Builder fewer = patient.toBuilder();
    fewer.removeProperty("b");
    assertThat(write(PATIENT, fewer.build())).doesNotContain("<b").contains("<a>1</a><a>2</a>");
    Note json =
        Objects.requireNonNull(
            JsonCodec.create()
                .read(
                    "{\"a\":[1,\"2\"],\"b\":{\"@x\":\"y\",\"c\":null,\"#text\":\"t\"}}", PATIENT));
    assertThat(write(PATIENT, json))
        .isEqualTo(
            "<patient><a>1</a><a>2</a><b x=\"y\"><c"
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>t</b>"
                + "</patient>");
  }

  @Test
  void oneObjectTravelsAsXmlAndAsJson() {
    Note patient =
        read(
            "<patient v='1'><id>007</id><active>0</active><since>2024-03-15T10:30:00-04:00</since>"
                + "<tags>a</tags><others><other><id/></other></others><v>x</v></patient>",
            PATIENT);
    assertThat(OscarJson.write(patient))
        .isEqualTo(
            "{\"id\":7,\"active\":false,\"since\":1710513000000,\"tags\":[\"a\"],"
                + "\"others\":[{\"id\":null}],\"v\":\"x\"}");
    Note json =
        Objects.requireNonNull(
            JsonCodec.create()
                .read(
                    "{\"id\":\"007\",\"active\":\"1\",\"since\":1710513000000,\"tags\":\"a\","
                        + "\"home\":\"\",\"others\":[{\"id\":{}}],\"sex\":null}",
                    PATIENT));
    assertThat(write(PATIENT, json))
        .isEqualTo(
            "<patient><id>7</id><active>true</active><since>2024-03-15T10:30:00-04:00</since>"
                + "<tags>a</tags><others><other><id/></other></others></patient>");
  }

  @Test
  void datesAreWrittenAsDateTimes() {
    Map<OscarDateTime, String> texts =
        Map.ofEntries(
            Map.entry(OscarDateTime.of(Instant.EPOCH), "1969-12-31T19:00:00-05:00"),
            Map.entry(OscarDateTime.ofWire(1710513000123L), "2024-03-15T10:30:00.123-04:00"),
            Map.entry(OscarDateTime.of(LocalDate.of(1980, 5, 1)), "1980-05-01T00:00:00"),
            Map.entry(OscarDateTime.of(LocalTime.of(9, 5)), "1970-01-01T09:05:00"),
            Map.entry(OscarDateTime.ofWire("2024-03-15 10:30:00.0"), "2024-03-15T10:30:00"),
            Map.entry(
                OscarDateTime.ofWire("2024-03-15T10:30:00.500+0000"),
                "2024-03-15T06:30:00.5-04:00"),
            Map.entry(OscarDateTime.ofWire("1710513000000"), "2024-03-15T10:30:00-04:00"),
            Map.entry(OscarDateTime.ofWire(-5000000000000L), "1811-07-23T15:06:40Z"),
            // The first day of year 1 at the server, which has the Julian calendar then.
            Map.entry(OscarDateTime.ofWire(-62135751600000L), "0001-01-01T00:00:00-05:00"),
            Map.entry(OscarDateTime.ofWire("soon"), "soon"));
    texts.forEach(
        (date, text) -> {
          Note patient = new Note.Builder(PATIENT).with(3, date).build();
          assertThat(write(PATIENT, patient))
              .isEqualTo("<patient><since>" + text + "</since></patient>");
        });
    Note instant = new Note.Builder(PATIENT).with(3, OscarDateTime.ofWire(0)).build();
    assertThat(new String(XmlCodec.create().write(PATIENT, instant), StandardCharsets.US_ASCII))
        .contains("<since>1970-01-01T00:00:00Z<");
  }

  @Test
  void numbersHaveTheFormOfXmlSchema() {
    ObjectType<Note> type =
        ObjectType.builder("Numbers", Note::new)
            .property("d", OscarTypes.DOUBLE)
            .property("n", OscarTypes.DECIMAL)
            .property("b", OscarTypes.BINARY)
            .property("m", OscarTypes.mapOf(OscarTypes.INT))
            .property("w", OscarTypes.listOf(OscarTypes.INT), Xml.words("w"))
            .build();
    Note numbers =
        Objects.requireNonNull(
            JsonCodec.create()
                .read(
                    "{\"d\":\"-Infinity\",\"n\":1E+3,\"b\":\"QUI=\",\"m\":{\"k\":1,\"l\":null},"
                        + "\"w\":[1,2]}",
                    type));
    String xml =
        "<numbers><d>-INF</d><n>1000</n><b>QUI=</b><m><entry><key>k</key><value>1</value></entry>"
            + "<entry><key>l</key></entry></m><w>1 2</w></numbers>";
    assertThat(write(type, numbers)).isEqualTo(xml);
    Note read = read(xml, type);
    assertThat(read.slot(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(read.slot(3))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("k", 1)
        .containsEntry("l", null);
    assertThat(read.slot(4)).isEqualTo(List.of(1, 2));
    assertKept(xml, type);
    assertKept("<numbers><m><k>1</k></m></numbers>", type);
  }

  @Test
  void charactersAreNumbersInXmlAlone() {
    ObjectType<Note> type =
        ObjectType.builder("Tickler", Note::new)
            .property("status", OscarTypes.CHARACTER)
            .property("flags", OscarTypes.listOf(OscarTypes.CHARACTER), Xml.element("f"))
            .build();
    String xml = "<tickler><status>65</status><f>8364</f><f>0</f></tickler>";
    Note tickler = read(xml, type);
    assertThat(tickler.slot(0)).isEqualTo("A");
    assertThat(tickler.slot(1)).isEqualTo(List.of("€", "\u0000"));
    assertThat(OscarJson.write(tickler))
        .isEqualTo("{\"status\":\"A\",\"flags\":[\"€\",\"\\u0000\"]}");
    assertKept(xml, type);
    assertKept("<tickler><status>065</status><f>A</f><f>65536</f></tickler>", type);
    Note text = new Note.Builder(type).with(0, "Active").build();
    assertThatThrownBy(() -> write(type, text)).isInstanceOf(CodecException.class);
  }

  @Test
  void documentsThatAreNoObjects() {
    assertThat(CODEC.read(bytes(" 5\n"), OscarTypes.INT)).isEqualTo(5);
    assertThat(CODEC.read(bytes("<int>5</int>"), OscarTypes.INT)).isEqualTo(5);
    assertThat(CODEC.read(bytes("true"), OscarTypes.BOOLEAN)).isTrue();
    assertThat(CODEC.read(bytes(" {\"a\":1}\n"), OscarTypes.STRING)).isEqualTo(" {\"a\":1}\n");
    assertThat(CODEC.read(bytes("<string>a&amp;b</string>"), OscarTypes.STRING)).isEqualTo("a&b");
    assertThat(CODEC.read(bytes("bare"), OscarTypes.JSON)).isEqualTo(JsonValue.of("bare"));
    assertThat(CODEC.read(bytes("\uFEFF5"), OscarTypes.INT)).isEqualTo(5);
    assertThat(CODEC.read(bytes("<a><b/></a>"), OscarTypes.STRING)).isEqualTo("<a><b/></a>");
    assertThat(CODEC.read(bytes(""), PATIENT)).isNull();
    assertThat(CODEC.read(bytes(" \n"), OscarTypes.STRING)).isNull();
    assertThat(write(OscarTypes.INT, 5)).isEqualTo("5");
    JsonValue any = CODEC.read(bytes("<a x='1'><b>2</b></a>"), OscarTypes.JSON);
    assertThat(any).isEqualTo(JsonValue.parse("{\"@x\":\"1\",\"b\":\"2\"}"));
    assertThat(write(OscarTypes.JSON, any)).isEqualTo("<a x=\"1\"><b>2</b></a>");
    assertThatThrownBy(() -> write(OscarTypes.JSON, JsonValue.of("x")))
        .isInstanceOf(CodecException.class);
    assertThatThrownBy(() -> write(PATIENT, null)).isInstanceOf(CodecException.class);
  }

  @Test
  void listsAsDocuments() {
    OscarType<OneOrMany<Note>> type = OscarTypes.oneOrMany(ADDRESS);
    String many = "<addressTo1s><addressTo1><id>1</id></addressTo1><addressTo1/></addressTo1s>";
    OneOrMany<Note> list = Objects.requireNonNull(CODEC.read(bytes(many), type));
    assertThat(list).hasSize(2);
    assertThat(write(type, list)).isEqualTo(many);
    String one = "<addressTo1><id>1</id></addressTo1>";
    OneOrMany<Note> alone = Objects.requireNonNull(CODEC.read(bytes(one), type));
    assertThat(alone.isList()).isFalse();
    assertThat(write(type, alone)).isEqualTo(one);
    assertThat(CODEC.read(bytes("<l/>"), type)).isEmpty();
  }

  @Test
  void errorsSayWhereAndNeverWhat() {
    Note patient = read("<patient>\n<home>\n<id>Tremblay</id></home></patient>", PATIENT);
    Note home = (Note) Objects.requireNonNull(patient.slot(6));
    CodecException failure = catchThrowableOfType(CodecException.class, () -> home.slot(0));
    assertThat(failure)
        .hasMessage("XML at /patient/home/id, line 3: expected int, found other text");
    assertThat(failure.pointer()).isEqualTo("/patient/home/id");
    assertThat(failure.expected()).isEqualTo("int");
    assertThat(failure.line()).isEqualTo(3);

    CodecException broken =
        catchThrowableOfType(
            CodecException.class, () -> read("<patient><home>\nTremblay</patient>", PATIENT));
    assertThat(broken).hasMessageContaining("malformed XML at line 2").hasNoCause();
    assertThat(broken.getMessage()).doesNotContain("Tremblay");
    assertThat(broken.expected()).isNull();

    assertThatThrownBy(() -> read("<XMLFault><cause>x</cause></XMLFault>", PATIENT))
        .isInstanceOf(CodecException.class)
        .hasMessage("XML at /XMLFault, line 1: expected PatientTo1, found another element");
    assertThatThrownBy(() -> CODEC.read(bytes("five"), OscarTypes.INT))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("expected int");
    assertThatThrownBy(() -> read("no XML", PATIENT)).isInstanceOf(CodecException.class);
  }

  @Test
  void charactersThatXmlCannotHaveAreRefused() {
    for (String text : List.of("a\u0000", "\u0008", "\uFFFE", "\uD800", "x\uDC00y")) {
      Note patient = new Note.Builder(PATIENT).with(1, text).build();
      assertThatThrownBy(() -> write(PATIENT, patient))
          .isInstanceOf(CodecException.class)
          .hasMessage("a character that XML cannot have, at /patient/city");
    }
    Note named = Objects.requireNonNull(JsonCodec.create().read("{\"first name\":1}", PATIENT));
    assertThatThrownBy(() -> write(PATIENT, named)).hasMessageContaining("a name that XML cannot");
  }

  @Test
  void everyCharacterSurvives() {
    StringBuilder all = new StringBuilder("\t\n\r ");
    for (int c = ' '; c < 0x11000; c += c < 0x500 ? 1 : 97) {
      if (c < 0xD800 || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF) {
        all.appendCodePoint(c);
      }
    }
    all.append("]]><!--\uD83D\uDE00\r\n");
    Note patient = new Note.Builder(PATIENT).with(1, all.toString()).build();
    byte[] xml = CODEC.write(PATIENT, patient);
    assertThat(xml)
        .matches(
            bytes ->
                new String(bytes, StandardCharsets.ISO_8859_1).chars().allMatch(c -> c < 0x80));
    assertThat(Objects.requireNonNull(CODEC.read(xml, PATIENT)).slot(1)).isEqualTo(all.toString());
    Note measure = new Note.Builder(MEASURE).with(1, all.toString()).build();
    assertThat(Objects.requireNonNull(CODEC.read(CODEC.write(MEASURE, measure), MEASURE)).slot(1))
        .isEqualTo(all.toString());
  }

  @Test
  void encodingsAreTold() {
    String xml = "<patient><city>Québec 東</city></patient>";
    for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE")) {
      String declared = "<?xml version='1.0' encoding='" + charset + "'?>" + xml;
      byte[] bytes = declared.getBytes(java.nio.charset.Charset.forName(charset));
      assertThat(Objects.requireNonNull(CODEC.read(bytes, PATIENT)).slot(1)).isEqualTo("Québec 東");
    }
    // As OSCAR makes it, by way of a string; and with what JSPs put before it.
    String untrue = "\n <?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml;
    assertThat(Objects.requireNonNull(CODEC.read(bytes(untrue), PATIENT)).slot(1))
        .isEqualTo("Québec 東");
    String marked = "\uFEFF" + xml;
    assertThat(Objects.requireNonNull(CODEC.read(bytes(marked), PATIENT)).slot(1))
        .isEqualTo("Québec 東");
    String latin = "<?xml version='1.0' encoding='ISO-8859-1'?><patient><city>é</city></patient>";
    assertThat(
            Objects.requireNonNull(CODEC.read(latin.getBytes(StandardCharsets.ISO_8859_1), PATIENT))
                .slot(1))
        .isEqualTo("é");
    assertThatThrownBy(
            () -> CODEC.read(bytes("<?xml version='1.0' encoding='x-none'?><a/>"), PATIENT))
        .hasMessageContaining("unknown encoding");
    assertThatThrownBy(
            () ->
                CODEC.read(
                    "<patient><city>é</city></patient>".getBytes(StandardCharsets.ISO_8859_1),
                    PATIENT))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("no text");
  }

  @Test
  void hostileDocumentsAreRefused() {
    String bomb =
        "<!DOCTYPE patient [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><patient><city>&c;</city></patient>";
    String file =
        "<!DOCTYPE patient [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><patient>&a;</patient>";
    String plain = "<!DOCTYPE patient SYSTEM 'http://192.0.2.1/x.dtd'><patient/>";
    for (String xml : List.of(bomb, file, plain)) {
      assertThatThrownBy(() -> read(xml, PATIENT))
          .isInstanceOf(CodecException.class)
          .hasMessageContaining("document type declaration");
    }
    assertThatThrownBy(() -> read("<patient><city>&none;</city></patient>", PATIENT))
        .isInstanceOf(CodecException.class);
    for (String name : List.of("extra", "vendor", "home")) {
      String deep = "<patient>" + ("<" + name + ">").repeat(100_000);
      assertThatThrownBy(() -> read(deep, PATIENT))
          .isInstanceOf(CodecException.class)
          .hasMessageContaining("beyond the limits");
    }
    for (String cut : List.of("<", "<patient", "<patient>", "<patient><id>1</id", "<a/><b/>")) {
      assertThatThrownBy(() -> read(cut, PATIENT)).isInstanceOf(CodecException.class);
    }
  }

  @Test
  void hugeTextIsRead() {
    String base64 = "QUJD".repeat(1 << 20);
    ObjectType<Note> type =
        ObjectType.builder("Scan", Note::new).property("data", OscarTypes.BINARY).build();
    Note scan = read("<scan><data>" + base64 + "</data></scan>", type);
    assertThat(((Base64Bytes) Objects.requireNonNull(scan.slot(0))).size()).isEqualTo(3 << 20);
    assertThat(write(type, scan).length()).isEqualTo(base64.length() + 26);
  }
}
