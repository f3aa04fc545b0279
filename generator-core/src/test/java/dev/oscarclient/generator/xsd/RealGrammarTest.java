package dev.oscarclient.generator.xsd;

import static dev.oscarclient.generator.xsd.Schemas.brief;
import static dev.oscarclient.generator.xsd.Schemas.complex;
import static dev.oscarclient.generator.xsd.Schemas.elementType;
import static dev.oscarclient.generator.xsd.Schemas.properties;
import static dev.oscarclient.generator.xsd.Schemas.simple;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.xml.SecureXml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The grammars that real OSCAR versions publish. */
class RealGrammarTest {

  @ParameterizedTest
  @CsvSource({"oscar19,127", "openo26,124"})
  void readsAllOfTheGrammar(String version, int complexTypes) throws SAXException {
    Element grammar = grammar(version);
    SchemaSet set = read(grammar);

    assertThat(set.problems()).isEmpty();
    // Every complexType element is either a type or the wrapper of a list.
    long wrappers =
        set.types().stream()
            .filter(SchemaType.Complex.class::isInstance)
            .flatMap(t -> ((SchemaType.Complex) t).properties().stream())
            .filter(p -> p.wrapper() != null)
            .count();
    long complex = set.types().stream().filter(SchemaType.Complex.class::isInstance).count();
    assertThat(complex + wrappers).isEqualTo(complexTypes);
    assertThat(set.types().stream().filter(SchemaType.Simple.class::isInstance)).hasSize(4);
    assertThat(set.elements().stream().map(e -> e.name().localName()))
        .containsExactlyElementsOf(
            new TreeSet<>(names(SchemaDom.schemaChildren(grammar), "element")));
    assertThat(set.types()).isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void readsWhatMattersExactly(String version) throws SAXException {
    SchemaSet set = read(grammar(version));

    assertThat(properties(set, "abstractSearchResponse"))
        .containsExactly(
            "#any: any[]",
            "limit: int!",
            "offset: int!",
            "query: string",
            "timestamp: dateTime",
            "total: int!");
    assertThat(properties(set, "drugSearchResponse")).containsExactly("content/drug: any[] nil");
    assertThat(complex(set, "drugSearchResponse").base())
        .isEqualTo(new SchemaName("", "abstractSearchResponse"));
    assertThat(simple(set, "sex1").enumeration()).containsExactly("M", "F");
    assertThat(brief(simple(set, "sex1").base())).isEqualTo("string");
    assertThat(complex(set, "patientListApptBean").anonymous()).isTrue();
    assertThat(properties(set, "patientListApptBean"))
        .containsExactly("template: string", "patients: <patientListApptItemBean>[] nil");
    assertThat(brief(elementType(set, "List"))).isEqualTo("<oscarSearchResponse>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void keepsPropertiesInDocumentOrder(String version) throws SAXException {
    Element grammar = grammar(version);
    SchemaSet set = read(grammar);

    Element demographic =
        SchemaDom.schemaChildren(grammar).stream()
            .filter(c -> c.getLocalName().equals("complexType"))
            .filter(c -> c.getAttribute("name").equals("demographicTo1"))
            .findFirst()
            .orElseThrow();
    Element sequence = SchemaDom.schemaChildren(demographic).get(0);
    List<String> written = new ArrayList<>();
    for (Element element : SchemaDom.schemaChildren(sequence)) {
      String type = element.getAttribute("type");
      written.add(
          element.getAttribute("name")
              + ": "
              + (type.startsWith("xs:") ? type.substring(3) : "<" + type + ">")
              + (element.getAttribute("maxOccurs").isEmpty() ? "" : "[]")
              + (element.getAttribute("minOccurs").equals("0") ? "" : "!")
              + (element.getAttribute("nillable").equals("true") ? " nil" : ""));
    }
    assertThat(written).hasSizeGreaterThan(40).contains("dateOfBirth: dateTime");
    assertThat(properties(set, "demographicTo1")).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void doesNotDependOnTheOrderOfComponents(String version) throws SAXException {
    SchemaSet expected = read(grammar(version));
    for (int seed = 0; seed < 3; seed++) {
      Element grammar = grammar(version);
      List<Element> children = new ArrayList<>(SchemaDom.schemaChildren(grammar));
      Collections.shuffle(children, new Random(seed));
      children.forEach(grammar::appendChild);

      assertThat(read(grammar)).isEqualTo(expected);
    }
  }

  @Test
  void mergesTheSameGrammarPublishedAtTwoAddresses() throws SAXException {
    Element services = grammar("oscar19");
    SchemaSet twice =
        new SchemaReader(SchemaResolver.NONE)
            .read(
                List.of(
                    new SchemaSource.Inline("services.wadl", services),
                    new SchemaSource.Inline("rs.wadl", grammar("oscar19"))));

    assertThat(twice).isEqualTo(read(services));
  }

  private static SchemaSet read(Element grammar) {
    return new SchemaReader(SchemaResolver.NONE)
        .read(List.of(new SchemaSource.Inline("services.wadl", grammar)));
  }

  private static List<String> names(List<Element> components, String localName) {
    return components.stream()
        .filter(c -> c.getLocalName().equals(localName))
        .map(c -> c.getAttribute("name"))
        .toList();
  }

  private static Element grammar(String version) throws SAXException {
    Document wadl = SecureXml.parse(Schemas.oscar(version + "/services.wadl"), "services.wadl");
    Element schema =
        (Element) wadl.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "schema").item(0);
    schema.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns", "");
    return schema;
  }
}
