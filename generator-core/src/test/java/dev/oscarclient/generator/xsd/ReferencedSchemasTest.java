package dev.oscarclient.generator.xsd;

import static dev.oscarclient.generator.xsd.Schemas.names;
import static dev.oscarclient.generator.xsd.Schemas.properties;
import static dev.oscarclient.generator.xsd.Schemas.readAll;
import static dev.oscarclient.generator.xsd.Schemas.readWith;
import static dev.oscarclient.generator.xsd.Schemas.root;
import static dev.oscarclient.generator.xsd.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Several schemas, and schemas that refer to others. */
class ReferencedSchemasTest {
  private static final String USE_OF_B =
      "<xs:complexType name='a'><xs:sequence><xs:element name='b' type='b:b'/></xs:sequence></xs:complexType>";

  @Test
  void schemasOfOneNamespaceOrNoneAreMerged() {
    SchemaSet set =
        readAll(
            schema(
                "<xs:complexType name='a'><xs:sequence><xs:element name='b' type='b'/></xs:sequence></xs:complexType>"),
            schema("<xs:complexType name='b'/>"),
            schema("targetNamespace='urn:t' xmlns:t='urn:t'", "<xs:element name='e' type='t:f'/>"),
            schema("targetNamespace='urn:t'", "<xs:complexType name='f'/>"));

    assertThat(names(set)).containsExactly("a", "b", "{urn:t}f");
    assertThat(properties(set, "a")).containsExactly("b: <b>!");
    assertThat(set.problems()).isEmpty();
  }

  @Test
  void inlineSchemasImportEachOtherWithoutLocation() {
    Element a = root(schema("xmlns:b='urn:b'", "<xs:import namespace='urn:b'/>" + USE_OF_B));
    Element b = root(schema("targetNamespace='urn:b'", "<xs:complexType name='b'/>"));
    SchemaSet set =
        new SchemaReader(SchemaResolver.NONE)
            .read(
                List.of(
                    new SchemaSource.Inline("x.wadl", a), new SchemaSource.Inline("x.wadl", b)));

    assertThat(properties(set, "a")).containsExactly("b: <{urn:b}b>!");
    assertThat(set.problems()).isEmpty();
    assertThat(SchemaDom.schemaChildren(a)).as("the caller's DOM is left alone").hasSize(2);
  }

  @Test
  void inlineSchemaKeepsNamespacesDeclaredAroundIt() {
    Element wsdl =
        root(
            "<types xmlns:b='urn:b' xmlns:xs='http://www.w3.org/2001/XMLSchema'>"
                + "<xs:schema><xs:import namespace='urn:b' schemaLocation='b.xsd'/>"
                + USE_OF_B
                + "</xs:schema></types>");
    SchemaSet set =
        new SchemaReader(
                (location, referrer) ->
                    Schemas.document(
                        "b.xsd", schema("targetNamespace='urn:b'", "<xs:complexType name='b'/>")))
            .read(List.of(new SchemaSource.Inline("x.wsdl", (Element) wsdl.getFirstChild())));

    assertThat(properties(set, "a")).containsExactly("b: <{urn:b}b>!");
  }

  @Test
  void followsIncludesAndImportsInCircles() {
    SchemaSet set =
        readWith(
            schema(
                "targetNamespace='urn:a' xmlns:a='urn:a' xmlns:b='urn:b'",
                "<xs:include schemaLocation='more.xsd'/>"
                    + "<xs:import namespace='urn:b' schemaLocation='http://inner:8080/ctx/ws/x/b.xsd'/>"
                    + "<xs:complexType name='a'><xs:sequence><xs:element name='m' type='a:m'/>"
                    + "<xs:element name='b' type='b:b'/></xs:sequence></xs:complexType>"),
            Map.of(
                "more.xsd",
                schema(
                    "targetNamespace='urn:a'",
                    "<xs:include schemaLocation='main.xsd'/><xs:include schemaLocation='more.xsd'/>"
                        + "<xs:complexType name='m'/>"),
                "main.xsd",
                schema("targetNamespace='urn:a'", ""),
                "imports/b.xsd",
                schema(
                    "targetNamespace='urn:b'",
                    "<xs:import namespace='urn:a' schemaLocation='main.xsd'/><xs:complexType name='b'/>")));

    assertThat(properties(set, "a")).containsExactly("m: <{urn:a}m>!", "b: <{urn:b}b>!");
    assertThat(set.problems()).isEmpty();
  }

  @Test
  void chameleonTakesTheNamespaceOfEachThatIncludesIt() {
    String chameleon =
        schema(
            "<xs:element name='e' type='t'/><xs:complexType name='t'><xs:sequence>"
                + "<xs:element name='self' type='t' minOccurs='0'/></xs:sequence></xs:complexType>");
    String user = "<xs:include schemaLocation='chameleon.xsd'/>";
    SchemaSet set =
        new SchemaReader((location, referrer) -> Schemas.document("chameleon.xsd", chameleon))
            .read(
                List.of(
                    Schemas.document("a.xsd", schema("targetNamespace='urn:a'", user)),
                    Schemas.document("b.xsd", schema("targetNamespace='urn:b'", user))));

    assertThat(names(set)).containsExactly("{urn:a}t", "{urn:b}t");
    assertThat(((SchemaType.Complex) set.types().get(1)).properties().get(0).type())
        .isEqualTo(new SchemaTypeRef.Defined(new SchemaName("urn:b", "t")));
    assertThat(set.problems()).isEmpty();
  }

  @Test
  void missingImportIsToldAndTheRestGoesOn() {
    SchemaSet set =
        readAll(
            schema(
                "xmlns:b='urn:b'",
                "<xs:import namespace='urn:b' schemaLocation='b.xsd'/><xs:include schemaLocation='c.xsd'/>"
                    + USE_OF_B));

    assertThat(properties(set, "a")).containsExactly("b: any!");
    assertThat(set.problems()).extracting(Problem::severity).containsOnly(Problem.Severity.WARNING);
    assertThat(set.problems())
        .extracting(Problem::toString)
        .anyMatch(p -> p.startsWith("a.xsd: The import of b.xsd (namespace urn:b)"))
        .anyMatch(p -> p.startsWith("a.xsd: The include of c.xsd"))
        .anyMatch(p -> p.startsWith("a.xsd, type a: The type {urn:b}b is not defined"))
        .hasSize(3);
  }

  @Test
  void importThatAnotherInlineSchemaAnswersIsFine() {
    SchemaSet set =
        readAll(
            schema(
                "xmlns:b='urn:b'",
                "<xs:import namespace='urn:b' schemaLocation='nowhere.xsd'/>"
                    + "<xs:import namespace='http://www.w3.org/XML/1998/namespace' schemaLocation='xml.xsd'/>"
                    + USE_OF_B),
            schema("targetNamespace='urn:b'", "<xs:complexType name='b'/>"));

    assertThat(set.problems()).isEmpty();
  }

  @Test
  void neverReadsWhatTheResolverDoesNotKnow(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("there.xsd");
    Files.writeString(file, schema("<xs:complexType name='secret'/>"));
    SchemaSet set =
        readAll(
            schema(
                "<xs:include schemaLocation='"
                    + file.toUri()
                    + "'/>"
                    + "<xs:redefine schemaLocation='"
                    + file.toUri()
                    + "'/>"
                    + "<xs:complexType name='a'/>"));

    assertThat(names(set)).containsExactly("a");
    assertThat(set.problems()).hasSize(2);
  }

  @Test
  void redefinitionIsToldAndTheOriginalUsed() {
    SchemaSet set =
        readWith(
            schema(
                """
                <xs:redefine schemaLocation='b.xsd'><xs:complexType name='b'><xs:complexContent>
                  <xs:extension base='b'><xs:attribute name='x'/></xs:extension>
                </xs:complexContent></xs:complexType></xs:redefine>
                """),
            Map.of(
                "b.xsd",
                schema("<xs:complexType name='b'><xs:attribute name='y'/></xs:complexType>")));

    assertThat(properties(set, "b")).containsExactly("@y: any");
    assertThat(set.problems()).singleElement().matches(p -> p.what().contains("redefine"));
  }

  @ParameterizedTest
  @CsvSource({
    "b.xsd, x/a.xsd, x/b.xsd",
    "../b.xsd, x/a.xsd, b.xsd",
    "./y/b.xsd, a.xsd, y/b.xsd",
    "http://h:1/oscar/ws/y/b.xsd, a.xsd, y/b.xsd",
    "http://h:1/oscar/ws/b.xsd, a.xsd, b.xsd",
    "http://h/S?wsdl=I.wsdl, a.xsd, S?wsdl=I.wsdl",
    "other.xsd, a.xsd,",
    "'', a.xsd,",
    "http://h, a.xsd,"
  })
  void locationsAreMatchedFromTheirEnd(String location, String referrer, String expected) {
    SchemaLocations locations =
        new SchemaLocations(
            Map.of(
                "b.xsd", Schemas.document("b.xsd", ""),
                "x/b.xsd", Schemas.document("x/b.xsd", ""),
                "y/b.xsd", Schemas.document("y/b.xsd", ""),
                "S?wsdl=I.wsdl", Schemas.document("S?wsdl=I.wsdl", "")));

    SchemaSource.Document found = locations.resolve(location, referrer);

    assertThat(found == null ? null : found.name()).isEqualTo(expected);
  }
}
