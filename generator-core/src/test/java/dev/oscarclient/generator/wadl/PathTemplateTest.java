package dev.oscarclient.generator.wadl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {

  @ParameterizedTest
  @CsvSource({
    "'', pharmacies, /pharmacies",
    "'', /pharmacies/, /pharmacies/",
    "/pharmacies/, {id}, /pharmacies/{id}",
    "/pharmacies, {id}, /pharmacies/{id}",
    "/pharmacies/, /{id}, /pharmacies/{id}",
    "/pharmacies, /, /pharmacies/",
    "/pharmacies/, '', /pharmacies/",
    "'', /, /",
    "/, initiate, /initiate",
    "/a//, //b/, /a/b/",
    "/rx, 'drugs{status}', '/rx/drugs{status}'",
    "/x, '{id : \\d{1,3}}/y', '/x/{id : \\d{1,3}}/y'",
  })
  void joinsWithExactlyOneSlash(String parent, String child, String joined) {
    assertThat(PathTemplate.join(parent, child)).isEqualTo(joined);
  }

  @Test
  void findsVariablesInOrder() {
    assertThat(PathTemplate.variables("/fetchDays/{sDate}/{eDate}/{providers}/{sDate}"))
        .containsExactly("sDate", "eDate", "providers");
    assertThat(PathTemplate.variables("/drugs{status}.{ext}")).containsExactly("status", "ext");
    assertThat(PathTemplate.variables("/plain")).isEmpty();
  }

  @Test
  void regularExpressionsMayHoldBracesAndColons() {
    assertThat(PathTemplate.variables("/{ id : \\d{1,3}}/{b:[^/]+?:x{2}}/{c}"))
        .containsExactly("id", "b", "c");
    assertThat(PathTemplate.variables("/{a:\\{+}/{b}")).containsExactly("a", "b");
    assertThat(PathTemplate.isWellFormed("/{a:\\{+}/{b}")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/{id", "/id}", "/{}", "/{ : x}", "/{a}}"})
  void seesUnbalancedAndNamelessVariables(String path) {
    assertThat(PathTemplate.isWellFormed(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/a/{b}", "/{b: [a-z]{3}}c"})
  void acceptsWellFormedPaths(String path) {
    assertThat(PathTemplate.isWellFormed(path)).isTrue();
  }
}
