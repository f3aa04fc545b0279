package dev.oscarclient.generator.wadl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made by an attacker: refused or harmless, and quickly so. */
class HostileWadlTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE application [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE application [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE application SYSTEM \"http://127.0.0.1:1/evil.dtd\">",
      })
  void documentTypesAreRefused(String doctype) {
    WadlReadResult result = Wadls.readAll(Wadls.source("evil.wadl", doctype + "\n<application/>"));
    assertThat(result.documents()).isEmpty();
    assertThat(Wadls.texts(result.problems()))
        .singleElement()
        .asString()
        .startsWith("ERROR evil.wadl:1:")
        .contains("document type declaration", "refused");
  }

  @Test
  void anEntityBombInsideTheJsonFormIsRefused() {
    WadlReadResult result =
        Wadls.readAll(
            Wadls.source(
                "evil.json", "\"<!DOCTYPE a [<!ENTITY a 'x'>]><application>&a;</application>\""));
    assertThat(result.documents()).isEmpty();
    assertThat(result.problems().get(0).what()).contains("document type declaration");
  }

  @Test
  void deeplyNestedElementsAreRefused() {
    String text =
        Wadls.OPEN
            + "<resources>"
            + "<resource path='a'>".repeat(10_000)
            + "</resource>".repeat(10_000)
            + "</resources></application>";
    WadlReadResult result = Wadls.readAll(Wadls.source("deep.wadl", text));
    assertThat(Wadls.texts(result.problems()))
        .singleElement()
        .asString()
        .startsWith("ERROR deep.wadl:1:")
        .contains("nested too deeply");
  }

  @Test
  void typesThatNestWithoutEndAreCutOff() {
    StringBuilder text =
        new StringBuilder("<resources><resource path='a' type='#t0'/></resources>");
    for (int i = 0; i < 2000; i++) {
      text.append("<resource_type id='t" + i + "'><method name='GET'/><resource path='r' type='#t")
          .append(i + 1)
          .append("'/></resource_type>");
    }
    WadlDocument document = Wadls.readInside(text.toString());
    assertThat(document.operations()).hasSizeBetween(200, 300);
    assertThat(Wadls.texts(document.problems()))
        .singleElement()
        .asString()
        .contains("nested too deeply");
  }

  @Test
  void typesThatMultiplyAreCutOff() {
    StringBuilder text =
        new StringBuilder("<resources><resource path='a' type='#t0'/></resources>");
    for (int i = 0; i < 60; i++) {
      text.append("<resource_type id='t" + i + "'>");
      String next = "#t" + (i + 1);
      text.append(
              "<resource path='x' type='" + next + "'/><resource path='y' type='" + next + "'/>")
          .append("</resource_type>");
    }
    text.append("<resource_type id='t60'><method name='GET'/></resource_type>");
    WadlDocument document =
        assertTimeoutPreemptively(SOON, () -> Wadls.readInside(text.toString()));
    assertThat(Wadls.texts(document.problems()))
        .singleElement()
        .asString()
        .startsWith("ERROR test.wadl:1: The document describes too much");
  }

  @Test
  void hugeAttributesAreFineAndHugePathsLeftOut() {
    String huge = "x".repeat(2_000_000);
    WadlDocument document =
        Wadls.readResources(
            "<resource path='"
                + huge
                + "'><method name='GET'/></resource><resource path='a'>"
                + "<param name='q' style='query' default='"
                + huge
                + "'/>"
                + "<method name='GET'><doc>"
                + huge
                + "</doc></method></resource>");
    assertThat(Wadls.calls(document)).containsExactly("GET /a");
    WadlOperation operation = document.operations().get(0);
    assertThat(operation.parameters().get(0).defaultValue()).isEqualTo(huge);
    assertThat(operation.docs()).containsExactly(huge);
    assertThat(document.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString()).hasSizeLessThan(400));
  }

  @Test
  void timeGrowsWithTheNumberOfOperations() {
    StringBuilder text = new StringBuilder(Wadls.OPEN + "<resources>");
    for (int i = 0; i < 30_000; i++) {
      text.append("<resource path='r" + i + "/{id}'><param name='id' style='template'/>")
          .append(
              "<method name='GET'><response><representation/></response></method></resource>\n");
    }
    text.append("</resources></application>");
    WadlDocument document = assertTimeoutPreemptively(SOON, () -> Wadls.read(text.toString()));
    assertThat(document.operations()).hasSize(30_000);
    assertThat(document.operations().get(29_999).line()).isEqualTo(30_000);
    assertThat(document.problems()).isEmpty();
  }

  @Test
  void manyReferencesTakeNoLongerThanTheyShould() {
    StringBuilder text = new StringBuilder("<resources><resource path='a'>");
    for (int i = 0; i < 20_000; i++) {
      text.append("<method href='#m" + i + "'/>");
    }
    text.append("</resource></resources>");
    for (int i = 0; i < 20_000; i++) {
      text.append("<method id='m" + i + "' name='GET'/>");
    }
    WadlDocument document =
        assertTimeoutPreemptively(SOON, () -> Wadls.readInside(text.toString()));
    assertThat(document.operations()).hasSize(20_000);
  }

  @Test
  void manyInheritedParametersAreCutOff() {
    StringBuilder text = new StringBuilder("<resource path='a'>");
    for (int i = 0; i < 5_000; i++) {
      text.append("<param name='p" + i + "' style='query'/>");
    }
    String method =
        "<resource path='b'><method name='GET'><request><param name='q' style='query'/></request>"
            + "</method></resource>";
    text.append(method.repeat(5_000)).append("</resource>");
    WadlDocument document =
        assertTimeoutPreemptively(SOON, () -> Wadls.readResources(text.toString()));
    assertThat(Wadls.texts(document.problems()))
        .singleElement()
        .asString()
        .contains("describes too much");
  }
}
