package dev.oscarclient.generator.wadl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References and resource types, within a document and across. */
class WadlReferencesTest {

  @Test
  void followsReferencesToEveryKindOfDefinition() {
    WadlDocument document =
        Wadls.readInside(
            """
            <resources base="http://h/">
              <resource path="{id}">
                <param href="#idParam"/>
                <method href="#find"/>
              </resource>
            </resources>
            <param id="idParam" name="id" style="template" type="xs:long"/>
            <method id="find" name="GET">
              <response><representation href="#person"/></response>
              <response href="#missing"/>
            </method>
            <representation id="person" mediaType="application/json" element="p:person"
                xmlns:p="urn:people"/>
            <response id="missing" status="404"/>
            """);
    assertThat(document.problems()).isEmpty();
    WadlOperation find = document.operations().get(0);
    assertThat(find.verb() + " " + find.path() + " " + find.id()).isEqualTo("GET /{id} find");
    assertThat(find.line()).isEqualTo(4);
    assertThat(find.parameters()).extracting(WadlParameter::type).containsExactly("long");
    assertThat(find.responses().get(0).representations().get(0).element())
        .isEqualTo(new WadlName("urn:people", "person"));
    assertThat(find.responses().get(1).statuses()).containsExactly(404);
  }

  @Test
  void idsOfDifferentKindsDoNotMeet() {
    WadlDocument document =
        Wadls.readInside(
            """
            <resources base="http://h/"><resource path="a"><method href="#x"/></resource></resources>
            <param id="x" name="p" style="query"/>
            <method id="x" name="GET"/>
            """);
    assertThat(Wadls.calls(document)).containsExactly("GET /a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "types.wadl#find",
        "wadl/types.wadl#find",
        "http://other.example/x/types.wadl#find",
        "https://h/oscar/ws/types?_wadl#find",
      })
  void followsReferencesIntoOtherDocumentsOfTheSet(String href) {
    WadlReadResult result =
        Wadls.readAll(
            Wadls.source(
                "wadl/main.wadl",
                Wadls.OPEN
                    + "<resources base='http://h/'><resource path='a'><method href='"
                    + href
                    + "'/></resource></resources></application>"),
            Wadls.source(
                "wadl/types.wadl",
                Wadls.OPEN
                    + "\n<method id='find' name='GET'>"
                    + "<request><param href='#q'/></request>"
                    + "<response><representation mediaType='text/plain'/></response></method>"
                    + "<param id='q' name='q' style='query'/></application>"));
    WadlDocument main = result.documents().get(0);
    assertThat(main.problems()).isEmpty();
    assertThat(Wadls.calls(main)).containsExactly("GET /a");
    WadlOperation find = main.operations().get(0);
    assertThat(find.parameters()).extracting(WadlParameter::name).containsExactly("q");
    // A line of the other document would point to the wrong place in this one.
    assertThat(find.responses().get(0).representations().get(0).line()).isZero();
  }

  @Test
  void theExactRelativeNameWinsOverTheLastSegment() {
    String method = Wadls.OPEN + "<method id='m' name='%s'/></application>";
    WadlReadResult result =
        Wadls.readAll(
            Wadls.source("b/types.wadl", method.formatted("PUT")),
            Wadls.source("a/types.wadl", method.formatted("GET")),
            Wadls.source(
                "a/main.wadl",
                Wadls.OPEN
                    + "<resources><resource path='x'><method href='types.wadl#m'/></resource>"
                    + "<resource path='y'><method href='http://h/types.wadl#m'/></resource>"
                    + "</resources></application>"));
    WadlDocument main = result.documents().get(2);
    assertThat(Wadls.calls(main)).containsExactly("GET /x");
    assertThat(Wadls.texts(main.problems()))
        .singleElement()
        .asString()
        .contains("a/main.wadl:1 (/y)", "leads to a document that was not given");
  }

  @Test
  void referencesThatLeadNowhereAreReportedWithTheirPlace() {
    WadlDocument document =
        Wadls.readInside(
            """
            <resources base="http://h/">
              <resource path="a" type="#none http://elsewhere.example/t.wadl#t">
                <param href="#gone"/>
                <method href="http://elsewhere.example/m.wadl#m"/>
                <method href="nohash"/>
                <method name="GET">
                  <request><representation href="#nope"/></request>
                  <response href="#nope"/>
                </method>
              </resource>
            </resources>
            """);
    assertThat(Wadls.calls(document)).containsExactly("GET /a");
    assertThat(Wadls.texts(document.problems()))
        .hasSize(7)
        .allMatch(text -> text.startsWith("WARNING test.wadl:"))
        .anyMatch(text -> text.contains("test.wadl:4 (/a): The reference \"http://elsewhere"))
        .anyMatch(text -> text.contains("test.wadl:5 (/a): The reference \"nohash\" names no"))
        .anyMatch(text -> text.contains("test.wadl:7 (GET /a): The reference \"#nope\" leads to"));
    assertThat(document.uncallable()).isEmpty();
  }

  @Test
  void circlesAreReported() {
    WadlDocument document =
        Wadls.readInside(
            """
            <resources base="http://h/">
              <resource path="a"><method id="self" href="#self"/></resource>
              <resource path="b"><method href="#one"/></resource>
              <resource path="c" type="#t"/>
            </resources>
            <method id="one" href="#two"/>
            <method id="two" href="#one"/>
            <resource_type id="t">
              <method name="GET"/>
              <resource path="d" type="#u"/>
            </resource_type>
            <resource_type id="u"><resource path="e" type="#t"/><method name="PUT"/></resource_type>
            """);
    assertThat(Wadls.calls(document)).containsExactly("GET /c", "PUT /c/d");
    assertThat(Wadls.texts(document.problems()))
        .satisfiesExactly(
            self -> assertThat(self).contains("test.wadl:2", "circle"),
            two -> assertThat(two).contains("test.wadl:3", "circle"),
            type -> assertThat(type).contains("test.wadl:12 (/c/d/e)", "contains itself"));
  }

  @Test
  void resourcesInheritFromTheirTypes() {
    WadlDocument document =
        Wadls.readInside(
            """
            <resources base="http://h/">
              <resource path="people" type="#paged #audited">
                <param name="limit" style="query" type="xs:long"/>
                <method name="POST"/>
              </resource>
              <resource path="drugs" type="#paged"/>
            </resources>
            <resource_type id="paged">
              <param name="limit" style="query" type="xs:int"/>
              <method name="GET"><request><param name="offset" style="query"/></request></method>
              <resource path="count"><method name="GET"/></resource>
            </resource_type>
            <resource_type id="audited"><param name="X-Why" style="header"/></resource_type>
            """);
    assertThat(document.problems()).isEmpty();
    assertThat(document.operations())
        .extracting(
            o ->
                o.verb()
                    + " "
                    + o.path()
                    + o.parameters().stream().map(p -> p.name() + ":" + p.type()).toList())
        .containsExactly(
            "POST /people[limit:long, X-Why:string]",
            "GET /people[limit:long, X-Why:string, offset:string]",
            "GET /people/count[limit:long, X-Why:string]",
            "GET /drugs[limit:int, offset:string]",
            "GET /drugs/count[limit:int]");
  }
}
