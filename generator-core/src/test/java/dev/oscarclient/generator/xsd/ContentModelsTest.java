package dev.oscarclient.generator.xsd;

import static dev.oscarclient.generator.xsd.Schemas.properties;
import static dev.oscarclient.generator.xsd.Schemas.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Content models: how often a part occurs, and in which order parts come. */
class ContentModelsTest {
  @Test
  void occurrence() {
    SchemaSet set =
        read(
            """
            <xs:complexType name='a'><xs:sequence>
              <xs:element name='one' type='xs:int'/>
              <xs:element name='maybe' type='xs:int' minOccurs='0'/>
              <xs:element name='many' type='xs:int' minOccurs='0' maxOccurs='unbounded'/>
              <xs:element name='few' type='xs:int' maxOccurs='3' nillable='true'/>
              <xs:element name='never' type='xs:int' minOccurs='0' maxOccurs='0'/>
            </xs:sequence></xs:complexType>
            """);

    assertThat(properties(set, "a"))
        .containsExactly("one: int!", "maybe: int", "many: int[]", "few: int[]! nil");
    assertThat(set.problems()).isEmpty();
  }

  @Test
  void allKeepsOrderAndOccurrence() {
    SchemaSet set =
        read(
            """
            <xs:complexType name='a'><xs:all>
              <xs:element name='z' type='xs:int'/>
              <xs:element name='y' type='xs:int' minOccurs='0'/>
            </xs:all></xs:complexType>
            """);

    assertThat(properties(set, "a")).containsExactly("z: int!", "y: int");
  }

  @Test
  void choiceRequiresOnlyWhatEveryBranchRequires() {
    SchemaSet set =
        read(
            """
            <xs:complexType name='a'><xs:choice>
              <xs:sequence>
                <xs:element name='id' type='xs:int'/><xs:element name='b' type='xs:int'/>
              </xs:sequence>
              <xs:sequence>
                <xs:element name='c' type='xs:int'/><xs:element name='id' type='xs:int'/>
              </xs:sequence>
            </xs:choice></xs:complexType>
            """);

    assertThat(properties(set, "a")).containsExactly("id: int!", "b: int", "c: int");
  }

  @Test
  void repeatedChoiceOrSequenceMakesLists() {
    SchemaSet set =
        read(
            """
            <xs:complexType name='a'><xs:choice maxOccurs='unbounded'>
              <xs:element name='b' type='xs:int'/><xs:element name='c' type='xs:int'/>
            </xs:choice></xs:complexType>
            <xs:complexType name='d'><xs:sequence>
              <xs:sequence minOccurs='0' maxOccurs='2'><xs:element name='e' type='xs:int'/></xs:sequence>
              <xs:element name='f' type='xs:int'/>
            </xs:sequence></xs:complexType>
            """);

    assertThat(properties(set, "a")).containsExactly("b: int[]", "c: int[]");
    assertThat(properties(set, "d")).containsExactly("e: int[]", "f: int!");
  }

  @Test
  void nameTwiceInASequenceIsAList() {
    SchemaSet set =
        read(
            """
            <xs:complexType name='a'><xs:sequence>
              <xs:element name='b' type='xs:int'/>
              <xs:element name='c' type='xs:int'/>
              <xs:element name='b' type='xs:int' minOccurs='0'/>
            </xs:sequence></xs:complexType>
            """);

    assertThat(properties(set, "a")).containsExactly("b: int[]!", "c: int!");
    assertThat(set.problems()).isEmpty();
  }

  @Test
  void groupsAreTakenIn() {
    SchemaSet set =
        read(
            """
            <xs:complexType name='a'><xs:sequence>
              <xs:element name='first' type='xs:int'/>
              <xs:group ref='g' minOccurs='0'/>
            </xs:sequence></xs:complexType>
            <xs:complexType name='b'><xs:group ref='g' maxOccurs='unbounded'/></xs:complexType>
            <xs:group name='g'><xs:sequence>
              <xs:element name='c' type='xs:int'/><xs:group ref='h'/>
            </xs:sequence></xs:group>
            <xs:group name='h'><xs:sequence>
              <xs:element name='d'><xs:complexType><xs:attribute name='x' type='xs:int'/></xs:complexType></xs:element>
            </xs:sequence></xs:group>
            """);

    assertThat(properties(set, "a")).containsExactly("first: int!", "c: int", "d: <h.d>");
    assertThat(properties(set, "b")).containsExactly("c: int[]!", "d: <h.d>[]!");
    assertThat(properties(set, "h.d")).containsExactly("@x: int");
  }

  @Test
  void anyElement() {
    SchemaSet set =
        read(
            """
            <xs:complexType name='a'><xs:sequence>
              <xs:any minOccurs='0'/><xs:element name='b'/><xs:any minOccurs='0'/>
            </xs:sequence><xs:anyAttribute/></xs:complexType>
            """);

    assertThat(properties(set, "a")).containsExactly("#any: any[]", "b: any!");
  }

  @Test
  void mixedContentHasAnOptionalTextPart() {
    SchemaSet set =
        read(
            """
            <xs:complexType name='a' mixed='true'><xs:sequence>
              <xs:element name='b' type='xs:int'/>
            </xs:sequence></xs:complexType>
            <xs:complexType name='c'><xs:complexContent mixed='true'>
              <xs:extension base='a'/>
            </xs:complexContent></xs:complexType>
            """);

    assertThat(properties(set, "a")).containsExactly("#text: string", "b: int!");
    assertThat(properties(set, "c")).isEmpty();
  }
}
