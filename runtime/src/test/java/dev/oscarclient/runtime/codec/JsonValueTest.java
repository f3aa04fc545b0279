package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.codec.sample.DrugTo1;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "1.10",
        "-0",
        "1E+5",
        "1e400",
        "12345678901234567890",
        "\"a\\u0000\"",
        "[]",
        "{}",
        "[null,[{}]]",
        "{\"b\":1,\"a\":{\"\":null}}"
      })
  void keepsTheText(String json) {
    assertThat(JsonValue.parse(json).toJson()).isEqualTo(json);
  }

  @Test
  void equalsByTheTree() {
    assertThat(JsonValue.parse("{\"a\":1,\"b\":2}"))
        .isEqualTo(JsonValue.parse(" { \"b\" : 2 , \"a\" : 1 } "))
        .hasSameHashCodeAs(JsonValue.parse("{\"b\":2,\"a\":1}"))
        .isEqualTo(JsonValue.parse("{\"a\":0,\"b\":2,\"a\":1}"));
    assertThat(JsonValue.parse("1.10")).isNotEqualTo(JsonValue.parse("1.1"));
    assertThat(JsonValue.parse("1")).isNotEqualTo(JsonValue.of("1"));
    assertThat(JsonValue.parse("[]")).isNotEqualTo(JsonValue.parse("{}"));
  }

  @Test
  void makesEveryKind() {
    Map<String, JsonValue> properties = new HashMap<>();
    properties.put("a", null);
    JsonValue object = JsonValue.of(properties);
    properties.clear();
    assertThat(object.toJson()).isEqualTo("{\"a\":null}");
    assertThat(JsonValue.of(Arrays.asList(JsonValue.of(1), null)).toJson()).isEqualTo("[1,null]");
    assertThat(JsonValue.of("\"").toJson()).isEqualTo("\"\\\"\"");
    assertThat(JsonValue.of(true).toJson()).isEqualTo("true");
    assertThat(JsonValue.of(1.5).toJson()).isEqualTo("1.5");
    assertThat(JsonValue.of(new BigDecimal("1.10")).toJson()).isEqualTo("1.10");
    assertThat(JsonValue.from(DrugTo1.builder().name("n").build()).toJson())
        .isEqualTo("{\"name\":\"n\"}");
    assertThat(JsonValue.from(null)).isEqualTo(JsonValue.NULL);
    assertThatIllegalArgumentException().isThrownBy(() -> JsonValue.of(Double.NaN));
  }

  @Test
  void looksInside() {
    JsonValue value = JsonValue.parse("{\"list\":[1,\"2\"],\"alone\":true,\"none\":null}");
    assertThat(value.kind()).isEqualTo(JsonValue.Kind.OBJECT);
    Map<String, JsonValue> fields = value.fields();
    assertThat(fields).containsOnlyKeys("list", "alone", "none");
    List<JsonValue> list = Objects.requireNonNull(fields.get("list")).asList();
    assertThat(list).extracting(JsonValue::asText).containsExactly("1", "2");
    assertThat(Objects.requireNonNull(fields.get("alone")).asList())
        .containsExactly(JsonValue.of(true));
    JsonValue none = Objects.requireNonNull(fields.get("none"));
    assertThat(none.isNull()).isTrue();
    assertThat(none.asText()).isNull();
    assertThat(none.asList()).isEmpty();
    assertThat(none.fields()).isEmpty();
    assertThatThrownBy(value::asText)
        .isInstanceOf(CodecException.class)
        .hasMessage("JSON: expected string, found object");
    assertThatThrownBy(JsonValue.of(1)::fields).isInstanceOf(CodecException.class);
    assertThatThrownBy(() -> list.add(JsonValue.NULL))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(fields::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void becomesATypeLater() {
    JsonValue value = JsonValue.parse("[{\"name\":\"a\",\"prn\":{}},{\"name\":\"b\"}]");
    List<DrugTo1> drugs = Objects.requireNonNull(value.as(OscarTypes.listOf(DrugTo1.TYPE)));
    assertThat(drugs).extracting(DrugTo1::name).containsExactly("a", "b");
    assertThatThrownBy(drugs.get(0)::prn).hasMessageContaining("/0/prn");
    assertThat(JsonValue.from(drugs)).isEqualTo(value);
    assertThat(JsonValue.NULL.as(DrugTo1.TYPE)).isNull();
    assertThatThrownBy(() -> value.as(OscarTypes.INT)).isInstanceOf(CodecException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null | JSON null",
        "12 | JSON number",
        "true | JSON boolean",
        "\"secret\" | JSON string of 6 characters",
        "[\"secret\"] | JSON array of 1 elements",
        "{\"secret\":1} | JSON object of 1 properties"
      })
  void tellsNoContent(String json, String text) {
    assertThat(JsonValue.parse(json)).hasToString(text);
  }
}
