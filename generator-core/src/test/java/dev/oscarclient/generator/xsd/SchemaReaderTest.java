package dev.oscarclient.generator.xsd;

import static dev.oscarclient.generator.xsd.Schemas.brief;
import static dev.oscarclient.generator.xsd.Schemas.complex;
import static dev.oscarclient.generator.xsd.Schemas.elementType;
import static dev.oscarclient.generator.xsd.Schemas.names;
import static dev.oscarclient.generator.xsd.Schemas.properties;
import static dev.oscarclient.generator.xsd.Schemas.read;
import static dev.oscarclient.generator.xsd.Schemas.readAll;
import static dev.oscarclient.generator.xsd.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Elements, attributes and complex types: one case for each thing a schema can say. */
class SchemaReaderTest {

  @Nested
  class Elements {
    @Test
    void nameMayDifferFromTypes() {
      SchemaSet set =
          read(
              """
              <xs:element name='List' type='searchResponse'/>
              <xs:element name='when' type='xs:dateTime' nillable='true'/>
              <xs:complexType name='searchResponse'/>
              """);

      assertThat(brief(elementType(set, "List"))).isEqualTo("<searchResponse>");
      assertThat(set.elements())
          .contains(
              new SchemaElement(
                  new SchemaName("", "when"), new SchemaTypeRef.BuiltIn("dateTime"), true));
    }

    @Test
    void referencesTakeNameAndTypeOfTheGlobalElement() {
      SchemaSet set =
          readAll(
              schema(
                  "targetNamespace='urn:a' xmlns:a='urn:a'",
                  """
                  <xs:element name='note' type='xs:string' nillable='true'/>
                  <xs:element name='box'><xs:complexType><xs:sequence>
                    <xs:element ref='a:note' minOccurs='0'/>
                    <xs:element ref='a:box' minOccurs='0' maxOccurs='unbounded'/>
                  </xs:sequence></xs:complexType></xs:element>
                  """));

      assertThat(properties(set, "box"))
          .containsExactly("{urn:a}note: string nil", "{urn:a}box: <{urn:a}box>[]");
    }

    @Test
    void substitutionGroupsAreReadAsTheirHead() {
      SchemaSet set =
          read(
              """
              <xs:element name='head' type='base' abstract='true'/>
              <xs:element name='member' substitutionGroup='head'/>
              <xs:element name='grandchild' substitutionGroup='member'/>
              <xs:complexType name='base'/>
              <xs:complexType name='user'><xs:sequence><xs:element ref='head'/></xs:sequence></xs:complexType>
              """);

      assertThat(brief(elementType(set, "member"))).isEqualTo("<base>");
      assertThat(brief(elementType(set, "grandchild"))).isEqualTo("<base>");
      assertThat(properties(set, "user")).containsExactly("head: <base>!");
    }

    @Test
    void formDecidesTheNamespace() {
      String body =
          """
          <xs:complexType name='a'><xs:sequence>
            <xs:element name='b' type='xs:int'/>
            <xs:element name='q' type='xs:int' form='qualified'/>
            <xs:element name='u' type='xs:int' form='unqualified'/>
          </xs:sequence>
          <xs:attribute name='x' type='xs:int'/>
          <xs:attribute name='y' type='xs:int' form='qualified'/>
          </xs:complexType>
          """;

      assertThat(properties(readAll(schema("targetNamespace='urn:a'", body)), "a"))
          .containsExactly("b: int!", "{urn:a}q: int!", "u: int!", "@x: int", "{urn:a}@y: int");
      assertThat(
              properties(
                  readAll(
                      schema(
                          "targetNamespace='urn:a' elementFormDefault='qualified'"
                              + " attributeFormDefault='qualified'",
                          body)),
                  "a"))
          .containsExactly(
              "{urn:a}b: int!", "{urn:a}q: int!", "u: int!", "{urn:a}@x: int", "{urn:a}@y: int");
    }

    @Test
    void documentationBecomesPlainText() {
      SchemaSet set =
          read(
              """
              <xs:complexType name='a'>
                <xs:annotation><xs:appinfo>no</xs:appinfo>
                  <xs:documentation>  A
                     <b>bold</b>  word </xs:documentation><xs:documentation/></xs:annotation>
                <xs:sequence><xs:element name='b' type='xs:int'>
                  <xs:annotation><xs:documentation>the b</xs:documentation></xs:annotation>
                </xs:element></xs:sequence>
              </xs:complexType>
              """);

      assertThat(complex(set, "a").docs()).containsExactly("A bold word");
      assertThat(complex(set, "a").properties().get(0).docs()).containsExactly("the b");
    }
  }

  @Nested
  class AnonymousTypes {
    @Test
    void areNamedAfterWhereTheyStand() {
      SchemaSet set =
          read(
              """
              <xs:element name='bean'><xs:complexType><xs:sequence>
                <xs:element name='inner'><xs:complexType><xs:sequence>
                  <xs:element name='deep'><xs:complexType><xs:sequence>
                    <xs:element name='x' type='xs:int'/>
                  </xs:sequence></xs:complexType></xs:element>
                </xs:sequence></xs:complexType></xs:element>
                <xs:element name='kind'><xs:simpleType><xs:restriction base='xs:string'>
                  <xs:enumeration value='A'/></xs:restriction></xs:simpleType></xs:element>
              </xs:sequence></xs:complexType></xs:element>
              """);

      assertThat(names(set)).containsExactly("bean", "bean.inner", "bean.inner.deep", "bean.kind");
      assertThat(set.types()).allMatch(SchemaType::anonymous);
      assertThat(properties(set, "bean"))
          .containsExactly("inner: <bean.inner>!", "kind: <bean.kind>!");
      assertThat(properties(set, "bean.inner")).containsExactly("deep: <bean.inner.deep>!");
      assertThat(brief(elementType(set, "bean"))).isEqualTo("<bean>");
    }

    @Test
    void giveWayToNamesTheSchemaGives() {
      SchemaSet set =
          read(
              """
              <xs:element name='a'><xs:complexType><xs:sequence>
                <xs:element name='b'><xs:complexType><xs:attribute name='x'/></xs:complexType></xs:element>
              </xs:sequence></xs:complexType></xs:element>
              <xs:complexType name='a'><xs:sequence>
                <xs:element name='b'><xs:complexType><xs:attribute name='y'/></xs:complexType></xs:element>
              </xs:sequence></xs:complexType>
              <xs:complexType name='a.b'/>
              """);

      assertThat(names(set)).containsExactly("a", "a.2", "a.2.b", "a.b", "a.b.2");
      assertThat(brief(elementType(set, "a"))).isEqualTo("<a.2>");
      assertThat(complex(set, "a").anonymous()).isFalse();
      assertThat(properties(set, "a")).containsExactly("b: <a.b.2>!");
      assertThat(properties(set, "a.b.2")).containsExactly("@y: any");
      assertThat(properties(set, "a.2.b")).containsExactly("@x: any");
    }

    @Test
    void withOneRepeatedElementAreWrappers() {
      SchemaSet set =
          readAll(
              schema(
                  "targetNamespace='urn:a' elementFormDefault='qualified'",
                  """
                  <xs:complexType name='a'><xs:sequence>
                    <xs:element name='content' minOccurs='0'><xs:complexType><xs:sequence>
                      <xs:element name='drug' type='xs:string' minOccurs='0' maxOccurs='unbounded' nillable='true'/>
                    </xs:sequence></xs:complexType></xs:element>
                    <xs:element name='must'><xs:complexType><xs:sequence maxOccurs='unbounded'>
                      <xs:element name='item'><xs:complexType><xs:sequence>
                        <xs:element name='x' type='xs:int'/></xs:sequence></xs:complexType></xs:element>
                    </xs:sequence></xs:complexType></xs:element>
                  </xs:sequence></xs:complexType>
                  """));

      assertThat(properties(set, "a"))
          .containsExactly(
              "content/{urn:a}drug: string[] nil", "must/{urn:a}item: <{urn:a}a.must.item>[]!");
      assertThat(names(set)).containsExactly("{urn:a}a", "{urn:a}a.must.item");
    }

    @Test
    void withAnythingMoreAreNoWrappers() {
      SchemaSet set =
          read(
              """
              <xs:complexType name='a'><xs:sequence>
                <xs:element name='attribute'><xs:complexType><xs:sequence>
                  <xs:element name='x' type='xs:int' maxOccurs='9'/></xs:sequence>
                  <xs:attribute name='y' type='xs:int'/></xs:complexType></xs:element>
                <xs:element name='single'><xs:complexType><xs:sequence>
                  <xs:element name='x' type='xs:int'/></xs:sequence></xs:complexType></xs:element>
                <xs:element name='two'><xs:complexType><xs:sequence>
                  <xs:element name='x' type='xs:int' maxOccurs='9'/>
                  <xs:element name='y' type='xs:int'/></xs:sequence></xs:complexType></xs:element>
                <xs:element name='repeated' maxOccurs='2'><xs:complexType><xs:sequence>
                  <xs:element name='x' type='xs:int' maxOccurs='9'/></xs:sequence></xs:complexType></xs:element>
                <xs:element name='wildcard'><xs:complexType><xs:sequence>
                  <xs:any maxOccurs='9'/></xs:sequence></xs:complexType></xs:element>
                <xs:element name='empty'><xs:complexType/></xs:element>
              </xs:sequence></xs:complexType>
              """);

      assertThat(properties(set, "a"))
          .containsExactly(
              "attribute: <a.attribute>!",
              "single: <a.single>!",
              "two: <a.two>!",
              "repeated: <a.repeated>[]!",
              "wildcard: <a.wildcard>!",
              "empty: <a.empty>!");
      assertThat(properties(set, "a.empty")).isEmpty();
    }
  }

  @Nested
  class Derivation {
    @Test
    void extensionHasItsOwnPartsOnly() {
      SchemaSet set =
          read(
              """
              <xs:complexType name='sub'><xs:complexContent><xs:extension base='base'><xs:sequence>
                <xs:element name='c' type='xs:int'/></xs:sequence>
                <xs:attribute name='d' type='xs:int' use='required'/>
              </xs:extension></xs:complexContent></xs:complexType>
              <xs:complexType name='base' abstract='true'><xs:sequence>
                <xs:element name='b' type='xs:int'/></xs:sequence></xs:complexType>
              """);

      assertThat(complex(set, "base").isAbstract()).isTrue();
      assertThat(complex(set, "sub").isAbstract()).isFalse();
      assertThat(complex(set, "sub").base()).isEqualTo(new SchemaName("", "base"));
      assertThat(properties(set, "sub")).containsExactly("c: int!", "@d: int!");
    }

    @Test
    void restrictionLeavesOutWhatTheBaseHas() {
      SchemaSet set =
          read(
              """
              <xs:complexType name='base'><xs:sequence>
                <xs:element name='b' type='xs:int' minOccurs='0'/>
                <xs:element name='c' type='xs:int' minOccurs='0'/></xs:sequence></xs:complexType>
              <xs:complexType name='sub'><xs:complexContent><xs:restriction base='base'><xs:sequence>
                <xs:element name='b' type='xs:int'/></xs:sequence>
                <xs:attribute name='new' type='xs:int'/>
              </xs:restriction></xs:complexContent></xs:complexType>
              <xs:complexType name='plain'><xs:complexContent><xs:restriction base='xs:anyType'><xs:sequence>
                <xs:element name='b' type='xs:int'/></xs:sequence></xs:restriction></xs:complexContent></xs:complexType>
              """);

      assertThat(complex(set, "sub").base()).isEqualTo(new SchemaName("", "base"));
      assertThat(properties(set, "sub")).containsExactly("@new: int");
      assertThat(complex(set, "plain").base()).isNull();
      assertThat(properties(set, "plain")).containsExactly("b: int!");
      assertThat(set.problems()).isEmpty();
    }

    @Test
    void simpleContentIsATextPart() {
      SchemaSet set =
          read(
              """
              <xs:complexType name='amount'><xs:simpleContent><xs:extension base='xs:decimal'>
                <xs:attribute name='unit' type='xs:string'/></xs:extension></xs:simpleContent></xs:complexType>
              <xs:complexType name='coded'><xs:simpleContent><xs:extension base='code'/></xs:simpleContent></xs:complexType>
              <xs:complexType name='more'><xs:simpleContent><xs:extension base='amount'>
                <xs:attribute name='note'/></xs:extension></xs:simpleContent></xs:complexType>
              <xs:complexType name='less'><xs:simpleContent><xs:restriction base='amount'>
                <xs:maxInclusive value='3'/><xs:attribute name='unit' use='prohibited'/>
              </xs:restriction></xs:simpleContent></xs:complexType>
              <xs:simpleType name='code'><xs:restriction base='xs:token'/></xs:simpleType>
              """);

      assertThat(properties(set, "amount")).containsExactly("#text: decimal!", "@unit: string");
      assertThat(properties(set, "coded")).containsExactly("#text: <code>!");
      assertThat(complex(set, "more").base()).isEqualTo(new SchemaName("", "amount"));
      assertThat(properties(set, "more")).containsExactly("@note: any");
      assertThat(complex(set, "less").base()).isEqualTo(new SchemaName("", "amount"));
      assertThat(properties(set, "less")).isEmpty();
    }

    @Test
    void recursionAndCaseAreNoTrouble() {
      SchemaSet set =
          read(
              """
              <xs:complexType name='node'><xs:sequence>
                <xs:element name='child' type='node' minOccurs='0' maxOccurs='unbounded'/>
                <xs:element name='twin' type='Node' minOccurs='0'/>
              </xs:sequence></xs:complexType>
              <xs:complexType name='Node'><xs:complexContent><xs:extension base='node'/></xs:complexContent></xs:complexType>
              """);

      assertThat(names(set)).containsExactly("Node", "node");
      assertThat(properties(set, "node")).containsExactly("child: <node>[]", "twin: <Node>");
    }
  }

  @Nested
  class AttributeUses {
    @Test
    void ofAllKinds() {
      SchemaSet set =
          readAll(
              schema(
                  "targetNamespace='urn:a' xmlns:a='urn:a'",
                  """
                  <xs:attribute name='shared'><xs:simpleType><xs:restriction base='xs:string'>
                    <xs:enumeration value='on'/></xs:restriction></xs:simpleType></xs:attribute>
                  <xs:attributeGroup name='g'>
                    <xs:attribute name='x' type='xs:int'/>
                    <xs:attributeGroup ref='a:h'/>
                  </xs:attributeGroup>
                  <xs:attributeGroup name='h'><xs:attribute name='y' type='xs:int'/><xs:anyAttribute/></xs:attributeGroup>
                  <xs:complexType name='t'>
                    <xs:sequence><xs:element name='e' type='xs:int'/></xs:sequence>
                    <xs:attribute name='need' type='xs:int' use='required'/>
                    <xs:attribute name='none' type='xs:int' use='prohibited'/>
                    <xs:attribute name='open'/>
                    <xs:attribute name='words'><xs:simpleType><xs:list itemType='xs:int'/></xs:simpleType></xs:attribute>
                    <xs:attribute ref='a:shared'/>
                    <xs:attribute ref='xml:lang'/>
                    <xs:attributeGroup ref='a:g'/>
                  </xs:complexType>
                  """));

      assertThat(properties(set, "t"))
          .containsExactly(
              "e: int!",
              "@need: int!",
              "@open: any",
              "@words: list of int",
              "{urn:a}@shared: <{urn:a}shared>",
              "{http://www.w3.org/XML/1998/namespace}@lang: string",
              "@x: int",
              "@y: int");
      assertThat(set.problems()).isEmpty();
    }
  }
}
