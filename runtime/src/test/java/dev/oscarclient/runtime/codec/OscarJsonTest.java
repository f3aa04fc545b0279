package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.codec.sample.DrugTo1;
import dev.oscarclient.runtime.codec.sample.Sex1;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OscarJsonTest {

  @Test
  void readsPlainClasses() {
    assertThat(OscarJson.read("\"a\"", String.class)).isEqualTo("a");
    assertThat(OscarJson.read("7", Integer.class)).isEqualTo(7);
    assertThat(OscarJson.read("\"7\"", Long.class)).isEqualTo(7);
    assertThat(OscarJson.read("true", Boolean.class)).isTrue();
    assertThat(OscarJson.read("1", Boolean.class)).isTrue();
    assertThat(OscarJson.read("1.5", Double.class)).isEqualTo(1.5);
    assertThat(OscarJson.read("1.5", Float.class)).isEqualTo(1.5f);
    assertThat(OscarJson.read("1.50", BigDecimal.class)).isEqualTo(new BigDecimal("1.50"));
    assertThat(OscarJson.read("12345678901234567890", BigInteger.class))
        .isEqualTo(new BigInteger("12345678901234567890"));
    assertThat(OscarJson.read("{}", JsonValue.class)).isEqualTo(JsonValue.parse("{}"));
    assertThat(OscarJson.read("{}", Object.class)).isEqualTo(JsonValue.parse("{}"));
    assertThat(OscarJson.read("\"M\"", Sex1.class)).isSameAs(Sex1.M);
    assertThat(OscarJson.read("\"QUI=\"", Base64Bytes.class))
        .isEqualTo(Base64Bytes.of(new byte[] {'A', 'B'}));
    List<?> list = OscarJson.read("[1]", List.class);
    assertThat(list).isEqualTo(List.of(JsonValue.of(1)));
    Map<?, ?> map = OscarJson.read("{\"a\":1}", Map.class);
    assertThat(map).isEqualTo(Map.of("a", JsonValue.of(1)));
    assertThat(Objects.requireNonNull(OscarJson.read("1", OneOrMany.class)).isList()).isFalse();
    assertThat(OscarJson.read("null", DrugTo1.class)).isNull();
    assertThat(OscarJson.read("\"\"", DrugTo1.class)).isNull();
  }

  @Test
  void writesPlainValues() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("object", DrugTo1.builder().drugId(1).build());
    map.put("enum", Sex1.F);
    map.put("list", Arrays.asList(1, 2L, null, 1.5, 2.5f, "x", false, JsonValue.parse("1.10")));
    map.put("big", List.of(BigInteger.TEN.pow(20), new BigDecimal("1E+5")));
    map.put("bytes", Base64Bytes.of(new byte[] {1, 2}));
    map.put("nan", Double.NaN);
    map.put("none", null);
    assertThat(OscarJson.write(map))
        .isEqualTo(
            "{\"object\":{\"drugId\":1},\"enum\":\"F\",\"list\":[1,2,null,1.5,2.5,\"x\",false,1.10],"
                + "\"big\":[100000000000000000000,1E+5],\"bytes\":\"AQI=\",\"nan\":\"NaN\","
                + "\"none\":null}");
    assertThat(OscarJson.write(null)).isEqualTo("null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OscarJson.write(List.of(new StringBuilder("secret"))))
        .withMessage("cannot be written as JSON: java.lang.StringBuilder");
    assertThatIllegalArgumentException().isThrownBy(() -> OscarJson.write(Map.of(1, 2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | no JSON at all at line 1, column 1",
        "{\"name\":\"secret | JSON is cut short at line 1, column 16, within /name",
        "{\"reasons\":[\"a\", | malformed JSON at line 1, column 17, within /reasons/1",
        "{\"name\" secret} | malformed JSON at line 1, column 9, within /name",
        "secret | malformed JSON at line 1, column 1",
        "{'name':1} | malformed JSON at line 1, column 2",
        "{\"x\":{\"y\":NaN}} | malformed JSON at line 1, column 14, within /x/y",
        "{\"drugId\":007} | malformed JSON at line 1, column 12, within /drugId",
        "{} secret | malformed JSON at line 1, column 4",
        "{} {} | more text after the end of the JSON at line 1, column 4",
        "[] | JSON: expected DrugTo1, found array",
        "[{}] | JSON: expected DrugTo1, found array",
        "1 | JSON: expected DrugTo1, found number",
        "\"secret\" | JSON: expected DrugTo1, found string",
      })
  void tellsWhereNotWhat(String json, String message) {
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> OscarJson.read(json, DrugTo1.class))
        .withMessage(message)
        .withNoCause();
  }

  @Test
  void namesInMessagesAreHarmless() {
    String json = "{\"byCode\":{\"a/~\\r\\nb\":{\"drugId\":[[1]]}}}";
    DrugTo1 drug = Objects.requireNonNull(OscarJson.read(json, DrugTo1.class));
    DrugTo1 entry = Objects.requireNonNull(drug.byCode()).values().iterator().next();
    assertThatThrownBy(entry::drugId)
        .hasMessage("JSON at /byCode/a~1~0??b/drugId: expected int, found array");
    String hostile = "{\"byCode\":{\"" + "x".repeat(10_000) + "\":1}}";
    DrugTo1 other = Objects.requireNonNull(OscarJson.read(hostile, DrugTo1.class));
    assertThatThrownBy(() -> Objects.requireNonNull(other.byCode()).values().iterator().next())
        .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(300));
  }

  @ParameterizedTest
  @ValueSource(classes = {StringBuilder.class, OscarObject.class, OscarTypes.class})
  void refusesOtherClasses(Class<?> type) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OscarJson.read("{}", type))
        .withMessageContaining(type.getName());
  }

  @Test
  void nestingIsLimitedNotTheStack() {
    for (String level : List.of("{\"parent\":", "{\"form\":", "{\"x\":", "{\"interactions\":[")) {
      String close = level.endsWith("[") ? "]}" : "}";
      int perLevel = level.endsWith("[") ? 2 : 1;
      String good = level.repeat(490 / perLevel) + "{}" + close.repeat(490 / perLevel);
      DrugTo1 drug = OscarJson.read(good, DrugTo1.class);
      assertThat(OscarJson.write(drug)).isEqualTo(good);
      String deep = level.repeat(100_000);
      assertThatThrownBy(() -> OscarJson.read(deep, DrugTo1.class))
          .isInstanceOf(CodecException.class)
          .hasMessageStartingWith("JSON beyond the limits");
    }
    assertThatThrownBy(() -> JsonValue.parse("[".repeat(100_000)))
        .isInstanceOf(CodecException.class);
  }

  @Test
  void whatIsBuiltTooDeepIsRefused() {
    DrugTo1 drug = DrugTo1.builder().build();
    for (int i = 0; i < 2_000; i++) {
      drug = DrugTo1.builder().parent(drug).build();
    }
    DrugTo1 deep = drug;
    assertThatThrownBy(() -> OscarJson.write(deep))
        .isInstanceOf(CodecException.class)
        .hasMessage("nested too deeply to be written as JSON");
  }

  @Test
  void numbersOfAnyLengthAreNoWork() {
    assertThatThrownBy(() -> JsonValue.parse("1".repeat(100_000)))
        .isInstanceOf(CodecException.class);
    DrugTo1 drug =
        OscarJson.read("{\"serial\":1e999999999,\"drugId\":1e-999999999}", DrugTo1.class);
    assertThatThrownBy(Objects.requireNonNull(drug)::serial).isInstanceOf(CodecException.class);
    assertThatThrownBy(drug::drugId).isInstanceOf(CodecException.class);
  }
}
