package dev.oscarclient.generator.wadl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xml.SecureXml;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.ws.commons.schema.XmlSchema;
import org.apache.ws.commons.schema.XmlSchemaCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The JSON form, as Jackson and as Jettison servers write it. */
class WadlJsonFormTest {
  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-16"?><application><grammars>
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="drug" type="drugTo1"/>
      <xs:complexType name="drugTo1"/></xs:schema></grammars>
      <resources base="http://h/ws/rs"><resource path="/rx/{id}">
      <param name="id" style="template" type="int"/>
      <method name="GET"><response>
      <representation element="DrugTo1" mediaType="application/json"/></response></method>
      </resource></resources></application>""";

  @Test
  void aJsonStringHoldsXmlWithAnUntrueDeclarationAndNoNamespace() throws Exception {
    WadlDocument document = Wadls.read(new ObjectMapper().writeValueAsString(XML));
    assertThat(document.jsonForm()).isTrue();
    assertThat(document.problems()).isEmpty();
    assertThat(Wadls.calls(document)).containsExactly("GET /rx/{id}");
    WadlOperation get = document.operations().get(0);
    assertThat(get.line()).as("line of the XML inside").isEqualTo(6);
    assertThat(get.parameters()).extracting(WadlParameter::type).containsExactly("int");
    assertThat(get.responses().get(0).representations().get(0).element())
        .isEqualTo(new WadlName("", "DrugTo1"));
    assertSchemaResolves(document);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void theJsonMayBeInAnyOfItsEncodings(String encoding) throws Exception {
    byte[] content =
        ("\uFEFF" + new ObjectMapper().writeValueAsString(XML)).getBytes(Charset.forName(encoding));
    WadlReadResult result = Wadls.readAll(new WadlReader.Source("services.json", content));
    assertThat(result.problems()).isEmpty();
    assertThat(Wadls.calls(result.documents().get(0))).containsExactly("GET /rx/{id}");
  }

  @Test
  void anObjectInTheMappedConventionIsReadAlike() {
    WadlDocument document =
        Wadls.read(
            """
            {"application":{"grammars":"","resources":{"@base":"http:\\/\\/h\\/ws",
             "resource":[
              {"@path":"/a","method":[
                {"@name":"GET","request":{"param":[
                    {"@name":"q","@style":"query","@type":"xs:int","@default":5,"@repeating":true},
                    {"@name":"r","@style":"query"}]},
                 "response":{"representation":[{"@mediaType":"application/xml"},
                   {"@element":"DrugTo1","@mediaType":"application/json"}]}},
                {"@name":"POST","doc":{"@title":"Adds","$":"a drug"},"response":null}],
               "resource":{"@path":"{id}","param":{"@name":"id","@style":"template"},
                 "method":{"@name":"DELETE"}}},
              {"@path":"/empty"}]}}}
            """);
    assertThat(document.jsonForm()).isTrue();
    assertThat(document.problems()).isEmpty();
    assertThat(document.bases()).containsExactly("http://h/ws");
    assertThat(Wadls.calls(document)).containsExactly("GET /a", "POST /a", "DELETE /a/{id}");
    assertThat(document.uncallable())
        .containsExactly(new WadlDocument.WadlPath("http://h/ws", "/empty", 12));
    WadlOperation get = document.operations().get(0);
    assertThat(get.line()).isEqualTo(4);
    assertThat(get.parameters())
        .extracting(p -> p.name() + " " + p.type() + " " + p.defaultValue() + " " + p.repeating())
        .containsExactly("q int 5 true", "r string null false");
    assertThat(get.responses().get(0).representations().get(1).element())
        .isEqualTo(new WadlName("", "DrugTo1"));
    assertThat(document.operations().get(1).docs()).containsExactly("Adds\na drug");
    assertThat(document.schemas()).isEmpty();
  }

  @Test
  void aMappedObjectMayHavePrefixesAndASchema() {
    WadlDocument document =
        Wadls.read(
            """
            {"ns2.application":{"@xmlns.ns2":"http://wadl.dev.java.net/2009/02",
             "@jersey.generatedBy":"someone",
             "ns2.grammars":{"xs.schema":{"@attributeFormDefault":"unqualified",
               "xs.element":{"@name":"drug","@type":"drugTo1"},
               "xs.complexType":{"@name":"drugTo1","xs.sequence":{"xs.element":[
                  {"@minOccurs":0,"@name":"name","@type":"xs:string"},
                  {"@name":"parent","@type":"drugTo1"}]}}}},
             "ns2.resources":{"@base":"http://h/","other.resource":{"@path":"no"},
               "ns2.resource":{"@path":"rx","ns2.method":{"@name":"GET"}}}}}
            """);
    assertThat(document.problems()).isEmpty();
    assertThat(Wadls.calls(document)).containsExactly("GET /rx");
    assertSchemaResolves(document);
    assertThat(SecureXml.line(document.schemas().get(0))).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[#document: null]",
        "\"[#document: null]\"",
        "null",
        "{}",
        "[]",
        "\"\"",
        "{\"a\":1,\"b\":2}",
      })
  void aJsonFormThatSaysNothingIsAWarning(String text) {
    WadlReadResult result = Wadls.readAll(Wadls.source("services.wadl.json", text));
    assertThat(result.documents()).isEmpty();
    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
              assertThat(problem.where()).isEqualTo("services.wadl.json");
              assertThat(problem.what()).contains("says nothing");
            });
  }

  @Test
  void otherJsonIsNoWadl() {
    WadlReadResult result =
        Wadls.readAll(
            Wadls.source("a.json", "{\"swagger\":{\"x\":1}}"),
            Wadls.source("b.json", "\"<html><body>login</body></html>\""),
            Wadls.source("c.json", "{\"a.application\":{\"@xmlns.a\":\"urn:other\"}}"));
    assertThat(result.documents()).isEmpty();
    assertThat(Wadls.texts(result.problems()))
        .satisfiesExactly(
            a -> assertThat(a).startsWith("ERROR a.json:1: The root element is \"swagger\""),
            b -> assertThat(b).startsWith("ERROR b.json: This is an HTML page"),
            c -> assertThat(c).contains("unknown namespace \"urn:other\""));
  }

  @Test
  void brokenJsonIsReportedWithItsPlace() {
    WadlReadResult result =
        Wadls.readAll(
            Wadls.source("a.json", "{\"application\":\n {\"resources\": "),
            Wadls.source("b.json", "\"<application><resources>"),
            Wadls.source("c.json", "\"<application><resources></application>\""),
            Wadls.source("d.json", "{\"application\":" + "{\"a\":".repeat(5000)));
    assertThat(result.documents()).isEmpty();
    assertThat(Wadls.texts(result.problems()))
        .satisfiesExactly(
            a -> assertThat(a).startsWith("ERROR a.json:2:").contains("malformed"),
            b -> assertThat(b).startsWith("ERROR b.json:1:").contains("malformed"),
            c -> assertThat(c).startsWith("ERROR c.json:1:").contains("malformed"),
            d -> assertThat(d).startsWith("ERROR d.json: The elements are nested too deeply"));
  }

  @Test
  void hostileNamesInAMappedSchemaAreDropped() {
    WadlDocument document =
        Wadls.read(
            """
            {"application":{"@xmlns.a b":"urn:x","@xmlns":{"$":"","bad prefix":"urn:y"},
             "grammars":{"schema":{"@na me":"x","element":{"@name":"<e>"},
               "<script>":{"@a":"b"},"xs.annotation":{"xs.documentation":{"p-1":"x","$":"text"}}}},
             "resources":{"resource":{"@path":"a","method":{"@name":"GET"}}}}}
            """);
    assertThat(Wadls.calls(document)).containsExactly("GET /a");
    Element schema = document.schemas().get(0);
    assertThat(schema.getElementsByTagName("*").getLength()).isEqualTo(3);
    assertThat(schema.getTextContent()).isEqualTo("text");
  }

  private static void assertSchemaResolves(WadlDocument document) {
    assertThat(document.schemas()).hasSize(1);
    XmlSchema schema = new XmlSchemaCollection().read(document.schemas().get(0));
    assertThat(schema.getElementByName("drug").getSchemaType())
        .isSameAs(schema.getTypeByName("drugTo1"))
        .isNotNull();
  }

  @Test
  void bothFormsAreReadInOneSet() throws Exception {
    WadlReadResult result =
        new WadlReader()
            .read(
                List.of(
                    Wadls.source("s.wadl", XML.replace("<application>", Wadls.OPEN).substring(39)),
                    new WadlReader.Source(
                        "s.wadl.json",
                        new ObjectMapper()
                            .writeValueAsString(XML)
                            .getBytes(StandardCharsets.UTF_8))));
    assertThat(result.allProblems()).isEmpty();
    assertThat(result.documents()).extracting(WadlDocument::jsonForm).containsExactly(false, true);
  }
}
