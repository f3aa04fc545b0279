package dev.oscarclient.generator.wadl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.wadl.WadlOperation.WadlResponse;
import dev.oscarclient.generator.wadl.WadlParameter.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a document that is in order gives. */
class WadlReaderTest {

  @Test
  void readsEveryPartOfAMethod() {
    WadlDocument document =
        Wadls.read(
            """
            <application xmlns="http://wadl.dev.java.net/2009/02"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:d="urn:drugs">
              <grammars><include href="../drugs.xsd"/></grammars>
              <resources base="http://localhost:8080/oscar/ws/services">
                <resource path="/rx">
                  <resource path="{drugId}">
                    <param name="drugId" style="template" type="xs:int"/>
                    <param name="v" style="matrix" default="1"/>
                    <method name="PUT" id="putDrug">
                      <doc title="Changes a drug">in <b>one</b> step</doc>
                      <request>
                        <param name="status" style="query" required="true" default="current">
                          <option value="current"/><option value="archived"/>
                        </param>
                        <param name="includes[]" style="query" repeating="1"/>
                        <param name="X-Reason" style="header" fixed="audit"/>
                        <representation mediaType=" application/json " element="d:drug"/>
                        <representation mediaType="application/x-www-form-urlencoded">
                          <param name="dose" type="xs:decimal" style="query"/>
                          <param name="unit"/>
                        </representation>
                      </request>
                      <response status="200 201">
                        <param name="Location" style="header" type="xs:anyURI"/>
                        <representation mediaType="application/json" element="drug">
                          <doc>The drug as stored</doc>
                        </representation>
                      </response>
                      <response status="404"/>
                    </method>
                  </resource>
                </resource>
              </resources>
            </application>
            """);

    assertThat(document.problems()).isEmpty();
    assertThat(document.jsonForm()).isFalse();
    assertThat(document.bases()).containsExactly("http://localhost:8080/oscar/ws/services");
    assertThat(document.includes()).containsExactly("../drugs.xsd");
    assertThat(document.operations()).hasSize(1);
    WadlOperation put = document.operations().get(0);
    assertThat(put.base()).isEqualTo("http://localhost:8080/oscar/ws/services");
    assertThat(put.verb()).isEqualTo("PUT");
    assertThat(put.path()).isEqualTo("/rx/{drugId}");
    assertThat(put.id()).isEqualTo("putDrug");
    assertThat(put.docs()).containsExactly("Changes a drug\nin one step");
    assertThat(put.line()).isEqualTo(9);
    assertThat(put.parameters())
        .containsExactly(
            new WadlParameter(
                "drugId", Style.TEMPLATE, "int", true, false, null, null, List.of(), List.of()),
            new WadlParameter(
                "v", Style.MATRIX, "string", false, false, "1", null, List.of(), List.of()),
            new WadlParameter(
                "status",
                Style.QUERY,
                "string",
                true,
                false,
                "current",
                null,
                List.of("current", "archived"),
                List.of()),
            new WadlParameter(
                "includes[]", Style.QUERY, "string", false, true, null, null, List.of(), List.of()),
            new WadlParameter(
                "X-Reason",
                Style.HEADER,
                "string",
                false,
                false,
                null,
                "audit",
                List.of(),
                List.of()));

    assertThat(put.requests()).hasSize(2);
    WadlRepresentation json = put.requests().get(0);
    assertThat(json.mediaType()).isEqualTo("application/json");
    assertThat(json.element()).isEqualTo(new WadlName("urn:drugs", "drug"));
    assertThat(json.line()).isEqualTo(17);
    WadlRepresentation form = put.requests().get(1);
    assertThat(form.element()).isNull();
    assertThat(form.parameters())
        .extracting(WadlParameter::name, WadlParameter::style, WadlParameter::type)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("dose", Style.QUERY, "decimal"),
            org.assertj.core.groups.Tuple.tuple("unit", Style.QUERY, "string"));

    assertThat(put.responses()).hasSize(2);
    WadlResponse success = put.responses().get(0);
    assertThat(success.statuses()).containsExactly(200, 201);
    assertThat(success.headers()).extracting(WadlParameter::name).containsExactly("Location");
    assertThat(success.representations().get(0).element()).isEqualTo(new WadlName("", "drug"));
    assertThat(success.representations().get(0).docs()).containsExactly("The drug as stored");
    assertThat(put.responses().get(1).statuses()).containsExactly(404);
  }

  @Test
  void keepsMethodsAndResourcesInDocumentOrderAcrossRoots() {
    WadlDocument document =
        Wadls.readInside(
            """
            <resources base="http://a/">
              <resource path="x">
                <resource path="first"><method name="GET"/></resource>
                <method name="PATCH"/>
                <resource path="{id}"><method name="DELETE">
                  <request><representation mediaType="application/json"/></request>
                </method></resource>
              </resource>
              <resource path="x"><method name="GET"/><method name="GET"/></resource>
            </resources>
            <resources base="http://b/"><resource path="y/"><method name="GET"/></resource></resources>
            <resources/>
            """);

    assertThat(Wadls.calls(document))
        .containsExactly(
            "GET /x/first", "PATCH /x", "DELETE /x/{id}", "GET /x", "GET /x", "GET /y/");
    assertThat(document.bases()).containsExactly("http://a/", "http://b/", "");
    assertThat(document.operations().get(5).base()).isEqualTo("http://b/");
    assertThat(document.operations().get(2).requests()).hasSize(1);
    assertThat(document.problems()).isEmpty();
  }

  @Test
  void aMethodWithoutResponseHasAnEmptyOne() {
    WadlOperation operation =
        Wadls.readResources("<resource path='a'><method name='GET'/></resource>")
            .operations()
            .get(0);
    assertThat(operation.responses())
        .containsExactly(new WadlResponse(List.of(), List.of(), List.of()));
    assertThat(operation.id()).isEmpty();
  }

  @Test
  void resourcesWithoutMethodsAreUncallableNotWrong() {
    WadlDocument document =
        Wadls.readResources(
            """
            <resource path="/schedule">
              <resource path="/appointment/{id}/urgency"><param name="id" style="template"/></resource>
              <resource path="/day"><method name="GET"/></resource>
              <resource path="/group"><resource path="/empty"/></resource>
            </resource>
            """);
    assertThat(document.uncallable())
        .containsExactly(
            new WadlDocument.WadlPath("http://h/ws", "/schedule/appointment/{id}/urgency", 2),
            new WadlDocument.WadlPath("http://h/ws", "/schedule/group/empty", 4));
    assertThat(document.problems()).isEmpty();
  }

  @Test
  void innerParametersReplaceOuterOnesInTheirPlace() {
    WadlOperation operation =
        Wadls.readResources(
                """
                <resource path="a">
                  <param name="x" style="query" type="xs:int"/>
                  <param name="x" style="matrix"/>
                  <param name="X-Id" style="header" type="xs:int"/>
                  <resource path="b">
                    <method name="GET"><request>
                      <param name="x" style="query" type="xs:long"/>
                      <param name="x-id" style="header" type="xs:long"/>
                      <param name="y" style="query"/>
                    </request></method>
                  </resource>
                </resource>
                """)
            .operations()
            .get(0);
    assertThat(operation.parameters())
        .extracting(p -> p.style() + " " + p.name() + " " + p.type())
        .containsExactly("QUERY x long", "MATRIX x string", "HEADER x-id long", "QUERY y string");
  }

  @Test
  void templateParametersAreMadeToAgreeWithThePath() {
    WadlDocument document =
        Wadls.readResources(
            """
            <resource path="/{outer}">
              <param name="inner" style="template" type="xs:int"/>
              <resource path="/{inner}/{undeclared : \\d+}">
                <param name="nowhere" style="template"/>
                <method name="POST"/>
                <method name="GET"/>
              </resource>
            </resource>
            """);
    WadlOperation operation = document.operations().get(0);
    assertThat(operation.path()).isEqualTo("/{outer}/{inner}/{undeclared : \\d+}");
    assertThat(operation.parameters())
        .extracting(p -> p.name() + " " + p.type() + " " + p.required())
        .containsExactly("inner int true", "outer string true", "undeclared string true");
    assertThat(Wadls.texts(document.problems()))
        .containsExactly(
            "INFO test.wadl:4 (/{outer}/{inner}/{undeclared : \\d+}): The template parameter"
                + " \"nowhere\" is not in the path; it is left out.");
  }

  @Test
  void aParameterWithoutStyleGoesWhereItsPlaceSays() {
    WadlOperation operation =
        Wadls.readResources(
                """
                <resource path="{id}"><param name="id"/><param name="q"/>
                  <method name="POST"><request>
                    <representation mediaType="application/json"><param name="request" type="xs:string"/></representation>
                  </request></method>
                </resource>
                """)
            .operations()
            .get(0);
    assertThat(operation.parameters())
        .extracting(WadlParameter::style)
        .containsExactly(Style.TEMPLATE, Style.QUERY);
    WadlParameter plain = operation.requests().get(0).plainBody();
    assertThat(plain).isNotNull();
    assertThat(plain.style()).isEqualTo(Style.PLAIN);
  }

  @Test
  void docsLoseMarkupButKeepLines() {
    WadlOperation operation =
        Wadls.readResources(
                """
                <resource path="a"><method name="GET">
                  <doc xml:lang="en" xmlns:h="http://www.w3.org/1999/xhtml">
                    <h:p>Finds   a <h:em>demo</h:em>graphic.</h:p><h:p>At most 100 &lt;rows&gt;.</h:p>
                    <method name="POST"/>
                  </doc>
                  <doc/>
                </method></resource>
                """)
            .operations()
            .get(0);
    assertThat(operation.docs()).containsExactly("Finds a demographic.\nAt most 100 <rows>.");
  }

  @Test
  void elementsAndAttributesOfOthersAreIgnored() {
    WadlDocument document =
        Wadls.read(
            """
            <w:application xmlns:w="http://wadl.dev.java.net/2009/02" xmlns:j="urn:jersey"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">
              <j:method name="GET"/>
              <w:resources base="http://h/"><w:resource path="a" j:path="b">
                <method name="POST"/><j:resource path="c"/>
                <w:method name="GET" j:name="PUT" xsi:type="j:nonsense"/>
              </w:resource></w:resources>
            </w:application>
            """);
    assertThat(Wadls.calls(document)).containsExactly("GET /a");
    assertThat(document.problems()).isEmpty();
  }

  @Test
  void theSameReaderCanBeUsedAgain() {
    WadlReader reader = new WadlReader();
    reader.prepare();
    WadlReader.Source source =
        Wadls.source(
            "a.wadl",
            Wadls.OPEN
                + "<resources><resource path='a'><method name='GET'/></resource></resources>"
                + "</application>");
    assertThat(reader.read(List.of(source))).isEqualTo(reader.read(List.of(source)));
  }
}
