package dev.oscarclient.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {
  private static final Map<String, String> VALUES =
      Map.of("id", "7", "status", "a b", "from", "2024-01-01", "to", "x/y", "dot", ".", "e", "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/demographics/{id}              | /demographics/7",
        "/{id : \\d+}/                   | /7/",
        "/{id:[0-9]{1,3}}/x              | /7/x",
        "/{ id }{status}                 | /7a%20b",
        "drugs{status}                   | drugsa%20b",
        "/{from}..{to}/                  | /2024-01-01..x%2Fy/",
        "/{id}/{id}                      | /7/7",
        "/v1.{id}/.x/..x/{dot}{id}       | /v1.7/.x/..x/.7",
        "/                               | /",
        "//a//{id}                       | //a//7",
        "/a}b                            | /a%7Db",
      })
  void variablesAreFilledIn(String template, String path) {
    assertThat(PathTemplate.expand(template, VALUES)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/{dot}",
        "/{dot}/x",
        "/{dot}{dot}",
        "/../x",
        "/x/.",
        "/%2e%2E/x",
        "/.%2e;a=b/x",
        "/..;/x"
      })
  void dotSegmentsAreRefused(String template) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathTemplate.expand(template, VALUES))
        .withMessageContaining("'.' or '..'");
  }

  @Test
  void variablesNeedAValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathTemplate.expand("/{none}", VALUES))
        .withMessageContaining("'none' has no value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathTemplate.expand("/{e}", VALUES))
        .withMessageContaining("'e' is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathTemplate.expand("/{id", VALUES))
        .withMessageContaining("not closed");
  }

  @Test
  void encodedDotsInsideAValueAreNoDots() {
    assertThat(PathTemplate.expand("/{a}", Map.of("a", "%2e"))).isEqualTo("/%252e");
  }
}
