package dev.oscarclient.generator.wadl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.xml.SecureXml;
import org.apache.ws.commons.schema.XmlSchema;
import org.apache.ws.commons.schema.XmlSchemaCollection;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Inline schemas, which are to mean the same alone as they meant in their document. */
class WadlSchemaTest {
  private static final String RESOURCES =
      "<resources><resource path='a'><method name='GET'/></resource></resources>";

  @Test
  void anInheritedDefaultNamespaceIsNotTheSchemas() {
    WadlDocument document =
        Wadls.read(
            """
            <application xmlns="http://wadl.dev.java.net/2009/02"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:unused="urn:unused">
              <grammars>
                <xs:schema>
                  <xs:element name="List" type="oscarSearchResponse"/>
                  <xs:complexType name="oscarSearchResponse">
                    <xs:sequence>
                      <xs:element name="total" type="xs:int"/>
                      <xs:element minOccurs="0" ref="List"/>
                    </xs:sequence>
                  </xs:complexType>
                </xs:schema>
              </grammars>
            """
                + RESOURCES
                + "</application>");
    Element root = document.schemas().get(0);
    assertThat(root.getOwnerDocument().getDocumentElement()).isSameAs(root);
    assertThat(root.getAttribute("xmlns")).isEmpty();
    assertThat(root.lookupNamespaceURI(null)).isNullOrEmpty();
    assertThat(root.lookupNamespaceURI("xs")).isEqualTo("http://www.w3.org/2001/XMLSchema");
    assertThat(root.lookupNamespaceURI("unused")).isEqualTo("urn:unused");
    assertThat(SecureXml.line(root)).isEqualTo(4);
    assertThat(SecureXml.line(root.getElementsByTagNameNS("*", "complexType").item(0)))
        .isEqualTo(6);

    XmlSchema schema = new XmlSchemaCollection().read(root);
    assertThat(schema.getElementByName("List").getSchemaType())
        .isNotNull()
        .isSameAs(schema.getTypeByName("oscarSearchResponse"));
  }

  @Test
  void otherDefaultNamespacesArePartOfTheSchema() {
    WadlDocument document =
        Wadls.read(
            """
            <w:application xmlns:w="http://wadl.dev.java.net/2009/02" xmlns="urn:people">
              <w:grammars>
                <schema xmlns="http://www.w3.org/2001/XMLSchema"><element name="a" type="string"/></schema>
                <x:schema xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:people">
                  <x:element name="p" type="person"/><x:complexType name="person"/>
                </x:schema>
              </w:grammars>
              <w:resources><w:resource><w:method name="GET"/></w:resource></w:resources>
            </w:application>
            """);
    assertThat(Wadls.calls(document)).containsExactly("GET /");
    assertThat(document.schemas()).hasSize(2);
    XmlSchemaCollection schemas = new XmlSchemaCollection();
    XmlSchema first = schemas.read(document.schemas().get(0));
    assertThat(first.getElementByName("a").getSchemaTypeName().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2001/XMLSchema");
    XmlSchema second = schemas.read(document.schemas().get(1));
    assertThat(second.getElementByName("p").getSchemaType())
        .isNotNull()
        .isSameAs(second.getTypeByName("person"));
  }

  @Test
  void declarationsInsideASchemaStayWhereTheyAre() {
    WadlDocument document =
        Wadls.readInside(
            "<grammars><xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>"
                + "<xs:element name='a' type='o:b' xmlns:o='urn:o'/></xs:schema></grammars>"
                + RESOURCES);
    Element element = (Element) document.schemas().get(0).getFirstChild();
    assertThat(element.getAttribute("xmlns:o")).isEqualTo("urn:o");
    assertThat(document.schemas().get(0).hasAttribute("xmlns:o")).isFalse();
  }

  @Test
  void aSchemaOutsideGrammarsIsNoGrammar() {
    WadlDocument document =
        Wadls.readInside(
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/><grammars/>" + RESOURCES);
    assertThat(document.schemas()).isEmpty();
    assertThat(document.problems()).isEmpty();
  }
}
