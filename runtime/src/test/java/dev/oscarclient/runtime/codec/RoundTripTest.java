package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.runtime.codec.sample.AbstractSearchResponse;
import dev.oscarclient.runtime.codec.sample.DrugResponse;
import dev.oscarclient.runtime.codec.sample.DrugTo1;
import dev.oscarclient.runtime.codec.sample.GenericRESTResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes is written back as the same tree: by text, by bytes, by builders, and from trees.
 */
class RoundTripTest {
  private static final List<String> PROPERTIES =
      List.of(
          "name",
          "prn",
          "drugId",
          "din",
          "serial",
          "takeMax",
          "weight",
          "dosage",
          "rxDate",
          "scan",
          "form",
          "sex",
          "reasons",
          "counts",
          "interactions",
          "grid",
          "levels",
          "byCode",
          "alias",
          "component",
          "dates",
          "sexes",
          "parent",
          "unknown");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-0",
          "1",
          "42",
          "-1",
          "2147483647",
          "2147483648",
          "-2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "12345678901234567890",
          "1710527445000",
          "0.0",
          "-0.0",
          "1.0",
          "1.1",
          "1.10",
          "0.1000",
          "42.0",
          "42.5",
          "1E+5",
          "1e5",
          "1E5",
          "1e400",
          "-1e-400",
          "1e999999999",
          "1e-999999999",
          "1e99999999999",
          "3.141592653589793238462643383279",
          "0.0000001",
          "16777217",
          "\"\"",
          "\" \"",
          "\"42\"",
          "\" 42 \"",
          "\"042\"",
          "\"1.10\"",
          "\"1e999999999\"",
          "\"0x10\"",
          "\"1d\"",
          "\"NaN\"",
          "\"-Infinity\"",
          "\"true\"",
          "\"TRUE\"",
          "\"null\"",
          "\"M\"",
          "\"X\"",
          "\"2024-03-15\"",
          "\"2024-03-15T10:30:00Z\"",
          "\"2024-03-15T10:30:00.000-0400\"",
          "\"2024-03-15 10:30:00.0\"",
          "\"10:30:00\"",
          "\"not a date\"",
          "\"QUJD\"",
          "\"QUI=\"",
          "\"QUJ=\"",
          "\"QUI\"",
          "\"QU-_\"",
          "\"QUJD\\r\\nQUJD\"",
          "\"\\u0000\\u2028\\ud83d\\ude00\"",
          "\"\\ud83d\"",
          "\"caf\u00e9 \ud83d\ude00\"",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "[[[]]]",
          "[42]",
          "[\"42\"]",
          "[\"\"]",
          "[1,\"2\",null,3.0,{},[4]]",
          "[[1,2],[\"3\"],4,[]]",
          "[-1,0,127]",
          "[0,128,255]",
          "[2024,3,15]",
          "[2024,3,15,10,30]",
          "{\"time\":1710527445000,\"day\":5}",
          "{\"a\":1,\"b\":\"2\",\"c\":null,\"d\":[3],\"e\":{\"f\":1.10}}",
          "{\"name\":\"x\",\"drugId\":\"7\",\"more\":{\"deep\":[1e5]}}",
          "[{\"name\":7}]",
          "[{\"name\":7},{\"drugId\":\"x\"},\"\",null]",
          "{\"parent\":{\"parent\":[{\"parent\":{\"counts\":[\"1\",{}]}}]}}",
          "{\"\":{\"~/\":1}}");

  @Test
  void everyValueInEveryProperty() {
    for (String property : PROPERTIES) {
      for (String value : VALUES) {
        String json = "{\"" + property + "\":" + value + "}";
        assertSame(json, DrugTo1.class, DrugTo1.TYPE);
        // As an element, an entry and a level below as well.
        assertSame("{\"interactions\":[" + json + "," + json + "]}", DrugTo1.class, DrugTo1.TYPE);
        assertSame("{\"byCode\":{\"k\":" + json + "}}", DrugTo1.class, DrugTo1.TYPE);
        assertSame("{\"component\":" + json + "}", DrugTo1.class, DrugTo1.TYPE);
        assertSame("{\"parent\":[" + json + "]}", DrugTo1.class, DrugTo1.TYPE);
      }
    }
  }

  static Stream<String> responses() {
    return Stream.of(
        "{}",
        "{\"success\":true,\"message\":null,\"drug\":null,\"tags\":null}",
        "{\"success\":false,\"tags\":[\"a\",null,1]}",
        "{\"tags\":\"alone\"}",
        "{\"drug\":{\"name\":\"n\",\"vendor\":[1,{\"x\":null}]},\"vendor\":null}");
  }

  @ParameterizedTest
  @MethodSource("responses")
  void extendedTypes(String json) {
    assertSame(json, DrugResponse.class, DrugResponse.TYPE);
    assertSame(json, GenericRESTResponse.class, GenericRESTResponse.TYPE);
  }

  @Test
  void genericTypes() {
    String json =
        "{\"content\":[{\"drugId\":\"7\"},null,{}],\"total\":1.0,\"timestamp\":\"x\",\"query\":{}}";
    assertSame(json, AbstractSearchResponse.class, AbstractSearchResponse.TYPE);
    ObjectType<AbstractSearchResponse<DrugTo1>> type = AbstractSearchResponse.type(DrugTo1.TYPE);
    AbstractSearchResponse<DrugTo1> found =
        Objects.requireNonNull(JsonCodec.create().read(json, type));
    assertThat(Objects.requireNonNull(found.content()).get(0).drugId()).isEqualTo(7);
    assertThat(Trees.of(OscarJson.write(found))).isEqualTo(Trees.of(json));
  }

  @Test
  void randomObjects() {
    Random random = new Random(20240315);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder json = new StringBuilder();
      randomObject(random, 0, json);
      assertSame(json.toString(), DrugTo1.class, DrugTo1.TYPE);
    }
  }

  private static void randomObject(Random random, int depth, StringBuilder out) {
    int size = random.nextInt(depth > 3 ? 2 : 6);
    out.append('{');
    for (int i = 0; i < size; i++) {
      String name = PROPERTIES.get(random.nextInt(PROPERTIES.size()));
      // Doubled names are wanted too: the last one wins.
      out.append(i == 0 ? "" : ",").append('"').append(name).append("\": ");
      randomValue(random, depth + 1, out);
    }
    out.append('}');
  }

  private static void randomValue(Random random, int depth, StringBuilder out) {
    int kind = random.nextInt(10);
    if (kind < 2 && depth < 6) {
      randomObject(random, depth, out);
    } else if (kind < 4 && depth < 6) {
      int size = random.nextInt(4);
      out.append('[');
      for (int i = 0; i < size; i++) {
        out.append(i == 0 ? "" : ",");
        randomValue(random, depth + 1, out);
      }
      out.append(']');
    } else {
      out.append(VALUES.get(random.nextInt(VALUES.size())));
    }
  }

  private static <T extends OscarObject> void assertSame(
      String json, Class<? extends T> javaClass, ObjectType<? extends T> type) {
    Object expected = Trees.of(json);
    T value = Objects.requireNonNull(OscarJson.read(json, javaClass));
    String written = OscarJson.write(value);
    assertThat(Trees.of(written)).describedAs("%s as text", json).isEqualTo(expected);

    byte[] bytes = JsonCodec.create().write(ClassTypes.ANY, value);
    assertThat(Trees.of(new String(bytes, StandardCharsets.US_ASCII)))
        .describedAs("%s as bytes", json)
        .isEqualTo(expected);

    JsonValue tree = JsonValue.parse(json);
    T fromTree = Objects.requireNonNull(tree.as(type));
    assertThat(Trees.of(OscarJson.write(fromTree)))
        .describedAs("%s from a tree", json)
        .isEqualTo(expected);
    assertThat(fromTree).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(Trees.of(tree.toJson())).describedAs("%s as tree", json).isEqualTo(expected);
    assertThat(JsonValue.parse(written)).isEqualTo(tree).hasSameHashCodeAs(tree);
    assertThat(value.toString()).matches("\\w+(\\[drugId=\\d+])? with \\d+ propert(y|ies)");
  }
}
