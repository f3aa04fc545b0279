package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.codec.sample.DrugResponse;
import dev.oscarclient.runtime.codec.sample.DrugTo1;
import dev.oscarclient.runtime.codec.sample.GenericRESTResponse;
import dev.oscarclient.runtime.codec.sample.Sex1;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OscarObjectTest {

  private static DrugTo1 drug(String json) {
    return Objects.requireNonNull(OscarJson.read(json, DrugTo1.class));
  }

  @Test
  void absentNullAndValueAreThreeThings() {
    DrugTo1 drug = drug("{\"name\":null,\"drugId\":1,\"vendor\":null}");
    assertThat(drug.name()).isNull();
    assertThat(drug.isPresent("name")).isTrue();
    assertThat(drug.jsonProperty("name")).isEqualTo(JsonValue.NULL);
    assertThat(drug.din()).isNull();
    assertThat(drug.isPresent("din")).isFalse();
    assertThat(drug.jsonProperty("din")).isNull();
    assertThat(drug.drugId()).isEqualTo(1);
    assertThat(drug.jsonProperty("drugId")).isEqualTo(JsonValue.of(1));
    assertThat(drug.isPresent("vendor")).isTrue();
    assertThat(drug.isPresent("other")).isFalse();
    assertThat(drug.additionalProperties()).containsExactly(Map.entry("vendor", JsonValue.NULL));
    assertThat(drug("{}"))
        .isNotEqualTo(drug("{\"name\":null}"))
        .isEqualTo(DrugTo1.builder().build());
  }

  @Test
  void builderKeepsWhatItDoesNotTouch() {
    DrugTo1 read = drug("{\"name\":7,\"drugId\":\"42\",\"prn\":{},\"x\":1.10,\"din\":null}");
    DrugTo1 same = read.toBuilder().build();
    assertThat(same).isEqualTo(read).hasSameHashCodeAs(read);
    DrugTo1 changed = read.toBuilder().drugId(42).name(null).build();
    assertThat(OscarJson.write(changed))
        .isEqualTo("{\"name\":null,\"prn\":{},\"drugId\":42,\"din\":null,\"x\":1.10}");
    assertThat(changed).isNotEqualTo(read);
    assertThat(OscarJson.write(read)).contains("\"42\"");
  }

  @Test
  void builderAddsAndRemovesAnyProperty() {
    DrugTo1.Builder builder = DrugTo1.builder().name("a").drugId(1);
    builder.additionalProperty("vendor", JsonValue.of("v")).additionalProperty("other", null);
    DrugTo1 drug = builder.build();
    assertThat(OscarJson.write(drug))
        .isEqualTo("{\"name\":\"a\",\"drugId\":1,\"vendor\":\"v\",\"other\":null}");
    builder.removeProperty("vendor").removeProperty("name").removeProperty("never");
    builder.additionalProperty("drugId", JsonValue.of("2"));
    assertThat(OscarJson.write(builder.build())).isEqualTo("{\"drugId\":\"2\",\"other\":null}");
    assertThat(builder.build().drugId()).isEqualTo(2);
    assertThat(OscarJson.write(drug)).contains("vendor");
  }

  @Test
  void whatCannotBeReadFailsOnlyWhenAskedFor() {
    DrugTo1 drug = drug("{\"parent\":{\"drugId\":{\"secret\":1}},\"counts\":[1,{},3]}");
    DrugTo1 parent = Objects.requireNonNull(drug.parent());
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(parent::drugId)
        .withMessage("JSON at /parent/drugId: expected int, found object")
        .satisfies(
            e -> {
              assertThat(e.pointer()).isEqualTo("/parent/drugId");
              assertThat(e.expected()).isEqualTo("int");
            });
    assertThat(parent.jsonProperty("drugId")).isEqualTo(JsonValue.parse("{\"secret\":1}"));
    List<Integer> counts = Objects.requireNonNull(drug.counts());
    assertThat(counts.get(2)).isEqualTo(3);
    assertThatThrownBy(() -> counts.get(1))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("/counts/1");
    assertThat(counts).isNotEqualTo(List.of(1, 2, 3)).hasSameHashCodeAs(counts);
  }

  @Test
  void numbersBeyondTheirTypeAreNotCutOff() {
    DrugTo1 drug = drug("{\"drugId\":2147483648,\"din\":9223372036854775808,\"dosage\":1e400}");
    assertThatThrownBy(drug::drugId).isInstanceOf(CodecException.class);
    assertThatThrownBy(drug::din).isInstanceOf(CodecException.class);
    assertThatThrownBy(drug::dosage).isInstanceOf(CodecException.class);
  }

  @Test
  void listsAndMapsAreCopiedAndClosed() {
    List<String> reasons = new ArrayList<>(Arrays.asList("a", null));
    Map<String, Integer> levels = new HashMap<>(Map.of("k", 1));
    List<List<Integer>> grid = new ArrayList<>(List.of(new ArrayList<>(List.of(1))));
    DrugTo1 drug = DrugTo1.builder().reasons(reasons).levels(levels).grid(grid).build();
    reasons.add("b");
    levels.put("l", 2);
    grid.get(0).add(2);
    assertThat(OscarJson.write(drug))
        .isEqualTo("{\"reasons\":[\"a\",null],\"grid\":[[1]],\"levels\":{\"k\":1}}");
    List<String> kept = Objects.requireNonNull(drug.reasons());
    assertThat(kept).containsExactly("a", null);
    assertThatThrownBy(() -> kept.set(0, "x")).isInstanceOf(UnsupportedOperationException.class);
    Map<String, Integer> keptLevels = Objects.requireNonNull(drug.levels());
    assertThatThrownBy(() -> keptLevels.put("x", 1))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> keptLevels.remove("k"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> drug.additionalProperties().put("x", JsonValue.NULL))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void builtAndReadAreEqual() {
    DrugTo1 built =
        DrugTo1.builder()
            .name("n")
            .counts(List.of(1, 2))
            .levels(Map.of("k", 1))
            .sex(Sex1.M)
            .form(JsonValue.NULL)
            .alias(OneOrMany.of("a"))
            .build();
    DrugTo1 read = drug(OscarJson.write(built));
    assertThat(read).isEqualTo(built).hasSameHashCodeAs(built);
    assertThat(read.levels()).isEqualTo(Map.of("k", 1)).hasSameHashCodeAs(Map.of("k", 1));
    assertThat(read.counts()).isEqualTo(List.of(1, 2)).hasSameHashCodeAs(List.of(1, 2));
    assertThat(List.of(1, 2)).isEqualTo(read.counts());
  }

  @Test
  void listsWrittenInOtherWaysAreOtherObjects() {
    DrugTo1 alone = drug("{\"counts\":1,\"levels\":{\"k\":\"1\"}}");
    DrugTo1 list = drug("{\"counts\":[1],\"levels\":{\"k\":1}}");
    assertThat(alone.counts()).isEqualTo(list.counts());
    assertThat(alone.levels()).isEqualTo(list.levels());
    assertThat(alone).isNotEqualTo(list);
    assertThat(drug("{\"levels\":{\"k\":\"1\"}}")).isNotEqualTo(drug("{\"levels\":{\"k\":1}}"));
  }

  @Test
  void subtypesAreWrittenWhole() {
    GenericRESTResponse response =
        DrugResponse.builder().success(true).drug(DrugTo1.builder().build()).build();
    assertThat(OscarJson.write(response)).isEqualTo("{\"success\":true,\"drug\":{}}");
    assertThat(response.toBuilder().message("m").build())
        .isInstanceOf(DrugResponse.class)
        .extracting(OscarJson::write)
        .isEqualTo("{\"success\":true,\"message\":\"m\",\"drug\":{}}");
    assertThat(response).isNotEqualTo(GenericRESTResponse.builder().success(true).build());
  }

  @Test
  void nothingTellsValues() {
    DrugTo1 drug =
        drug(
            "{\"name\":\"secret\",\"levels\":{\"secret\":1},\"reasons\":[\"secret\"],"
                + "\"rxDate\":\"secret\",\"form\":\"secret\",\"scan\":\"c2VjcmV0\"}");
    assertThat(drug).hasToString("DrugTo1 with 6 properties");
    assertThat(drug("{\"x\":1}")).hasToString("DrugTo1 with 1 property");
    assertThat(drug.levels()).hasToString("map of 1");
    assertThat(drug.reasons()).hasToString("list of 1");
    assertThat(drug.rxDate()).hasToString("OscarDateTime OTHER");
    assertThat(drug.form()).hasToString("JSON string of 6 characters");
    assertThat(drug.scan()).hasToString("6 bytes");
  }

  @Test
  void enumerationsStayOpen() {
    DrugTo1 drug = drug("{\"sex\":\"M\",\"sexes\":[\"F\",\"Z\",1,null]}");
    assertThat(drug.sex()).isSameAs(Sex1.M);
    List<Sex1> sexes = Objects.requireNonNull(drug.sexes());
    assertThat(sexes.get(1)).isEqualTo(Sex1.of("Z")).isNotEqualTo(Sex1.M);
    assertThat(sexes.get(1).known()).isEqualTo(Sex1.Known.UNKNOWN);
    assertThat(sexes.get(2).value()).isEqualTo("1");
    assertThat(sexes.get(3)).isNull();
  }

  @Test
  void lenientForms() {
    DrugTo1 drug =
        drug(
            "{\"name\":true,\"prn\":\"TRUE\",\"drugId\":42.0,\"din\":\" 7 \",\"dosage\":\"NaN\","
                + "\"parent\":\"\",\"interactions\":\"\",\"levels\":[],\"component\":{},"
                + "\"serial\":\"1e2\",\"scan\":[1,-1,255],\"weight\":[\"1.5\"]}");
    assertThat(drug.name()).isEqualTo("true");
    assertThat(drug.prn()).isTrue();
    assertThat(drug.drugId()).isEqualTo(42);
    assertThat(drug.din()).isEqualTo(7);
    assertThat(drug.dosage()).isNaN();
    assertThat(drug.parent()).isNull();
    assertThat(drug.interactions()).isEmpty();
    assertThat(drug.levels()).isNull();
    assertThat(drug.component()).hasSize(1);
    assertThat(drug.serial()).isEqualTo(100);
    assertThat(drug.scan()).isEqualTo(Base64Bytes.of(new byte[] {1, -1, -1}));
    assertThat(drug.weight()).isEqualTo(1.5f);
  }

  @Test
  void typesRefuseDoubledNames() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                ObjectType.builder("X", state -> drug("{}"))
                    .extending(DrugTo1.TYPE)
                    .property("name", OscarTypes.STRING)
                    .build())
        .withMessageContaining("name");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                ObjectType.builder("X", state -> drug("{}"))
                    .property("y", OscarTypes.STRING)
                    .extending(DrugTo1.TYPE));
  }
}
