package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.codec.sample.DrugTo1;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OneOrManyTest {

  private static OneOrMany<String> alias(String json) {
    DrugTo1 drug = OscarJson.read("{\"alias\":" + json + "}", DrugTo1.class);
    return Objects.requireNonNull(Objects.requireNonNull(drug).alias());
  }

  @Test
  void readsBothFormsAsAList() {
    assertThat(alias("\"a\"")).containsExactly("a");
    assertThat(alias("\"a\"").isList()).isFalse();
    assertThat(alias("[\"a\"]")).containsExactly("a");
    assertThat(alias("[\"a\"]").isList()).isTrue();
    assertThat(alias("[\"a\",\"b\"]")).containsExactly("a", "b");
    assertThat(alias("[]")).isEmpty();
  }

  @Test
  void single() {
    assertThat(alias("7").single()).isEqualTo("7");
    assertThat(alias("[\"a\"]").single()).isEqualTo("a");
    assertThat(alias("[]").single()).isNull();
    OneOrMany<String> two = alias("[\"a\",\"b\"]");
    assertThatIllegalStateException().isThrownBy(two::single);
  }

  @Test
  void isWrittenAsMade() {
    assertThat(OscarJson.write(OneOrMany.of("a"))).isEqualTo("\"a\"");
    assertThat(OscarJson.write(OneOrMany.ofList(List.of("a")))).isEqualTo("[\"a\"]");
    assertThat(OscarJson.write(OneOrMany.ofList(alias("7")))).isEqualTo("[7]");
    assertThat(OscarJson.write(OneOrMany.ofList(List.of()))).isEqualTo("[]");
  }

  @Test
  void isAnUnmodifiableCopy() {
    List<String> source = new ArrayList<>(List.of("a"));
    OneOrMany<String> copy = OneOrMany.ofList(source);
    source.set(0, "b");
    assertThat(copy).containsExactly("a").isEqualTo(List.of("a")).hasToString("list of 1");
    assertThatThrownBy(() -> copy.add("c")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> copy.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
