package dev.oscarclient.generator.xsd;

import static dev.oscarclient.generator.xsd.Schemas.brief;
import static dev.oscarclient.generator.xsd.Schemas.names;
import static dev.oscarclient.generator.xsd.Schemas.properties;
import static dev.oscarclient.generator.xsd.Schemas.read;
import static dev.oscarclient.generator.xsd.Schemas.simple;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types without parts. */
class SimpleTypesTest {

  @Test
  void enumerationKeepsItsOrder() {
    SchemaSet set =
        read(
            """
            <xs:simpleType name='priority'><xs:restriction base='xs:string'>
              <xs:enumeration value='High'/><xs:enumeration value='Normal'/><xs:enumeration value=''/>
              <xs:enumeration value='High'/><xs:maxLength value='9'/>
            </xs:restriction></xs:simpleType>
            """);

    assertThat(simple(set, "priority").enumeration()).containsExactly("High", "Normal", "");
    assertThat(simple(set, "priority").anonymous()).isFalse();
  }

  @Test
  void restrictionOfARestriction() {
    SchemaSet set =
        read(
            """
            <xs:simpleType name='narrow'><xs:restriction base='wide'>
              <xs:enumeration value='b'/></xs:restriction></xs:simpleType>
            <xs:simpleType name='wide'><xs:restriction base='xs:token'>
              <xs:enumeration value='a'/><xs:enumeration value='b'/></xs:restriction></xs:simpleType>
            <xs:simpleType name='inside'><xs:restriction><xs:simpleType><xs:restriction base='xs:int'>
              <xs:enumeration value='1'/></xs:restriction></xs:simpleType><xs:maxInclusive value='3'/>
            </xs:restriction></xs:simpleType>
            """);

    assertThat(brief(simple(set, "narrow").base())).isEqualTo("<wide>");
    assertThat(simple(set, "narrow").enumeration()).containsExactly("b");
    assertThat(brief(simple(set, "inside").base())).isEqualTo("int");
    assertThat(simple(set, "inside").enumeration()).containsExactly("1");
  }

  @Test
  void lists() {
    SchemaSet set =
        read(
            """
            <xs:simpleType name='ints'><xs:list itemType='xs:int'/></xs:simpleType>
            <xs:simpleType name='codes'><xs:list><xs:simpleType><xs:restriction base='xs:string'>
              <xs:enumeration value='a'/></xs:restriction></xs:simpleType></xs:list></xs:simpleType>
            <xs:simpleType name='few'><xs:restriction base='ints'><xs:maxLength value='2'/></xs:restriction></xs:simpleType>
            """);

    assertThat(brief(simple(set, "ints").base())).isEqualTo("list of int");
    assertThat(brief(simple(set, "codes").base())).isEqualTo("list of <codes.item>");
    assertThat(brief(simple(set, "few").base())).isEqualTo("<ints>");
    assertThat(simple(set, "codes.item").enumeration()).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource({
    "xs:int xs:int, int",
    "xs:int xs:string, string",
    "small xs:int, int",
    "both small, int",
    "ints xs:int, string",
    "loop xs:int, string"
  })
  void unionIsWhatItsMembersShare(String members, String base) {
    SchemaSet set =
        read(
            """
            <xs:simpleType name='u'><xs:union memberTypes='%s'/></xs:simpleType>
            <xs:simpleType name='both'><xs:union memberTypes='small'>
              <xs:simpleType><xs:restriction base='xs:int'><xs:enumeration value='7'/></xs:restriction></xs:simpleType>
            </xs:union></xs:simpleType>
            <xs:simpleType name='small'><xs:restriction base='xs:int'><xs:maxInclusive value='3'/></xs:restriction></xs:simpleType>
            <xs:simpleType name='ints'><xs:list itemType='xs:int'/></xs:simpleType>
            <xs:simpleType name='loop'><xs:union memberTypes='loop xs:int'/></xs:simpleType>
            """
                .formatted(members));

    assertThat(brief(simple(set, "u").base())).isEqualTo(base);
  }

  @Test
  void anonymousTypesWithoutEnumerationAreWhatTheyRestrict() {
    SchemaSet set =
        read(
            """
            <xs:complexType name='a'><xs:sequence>
              <xs:element name='short'><xs:simpleType><xs:restriction base='xs:string'>
                <xs:maxLength value='3'/></xs:restriction></xs:simpleType></xs:element>
            </xs:sequence></xs:complexType>
            <xs:element name='top'><xs:simpleType><xs:restriction base='xs:int'/></xs:simpleType></xs:element>
            <xs:element name='kind'><xs:simpleType><xs:restriction base='xs:string'>
              <xs:enumeration value='k'/></xs:restriction></xs:simpleType></xs:element>
            """);

    assertThat(names(set)).containsExactly("a", "kind");
    assertThat(properties(set, "a")).containsExactly("short: string!");
    assertThat(brief(Schemas.elementType(set, "top"))).isEqualTo("int");
    assertThat(brief(Schemas.elementType(set, "kind"))).isEqualTo("<kind>");
    assertThat(simple(set, "kind").anonymous()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "string, string",
    "unsignedShort, unsignedShort",
    "base64Binary, base64Binary",
    "gYearMonth, gYearMonth",
    "IDREFS, IDREFS",
    "anyType, any",
    "anySimpleType, any"
  })
  void builtInsGoByTheirLocalName(String builtIn, String expected) {
    SchemaSet set = read("<xs:element name='e' type='xs:" + builtIn + "'/>");

    assertThat(brief(Schemas.elementType(set, "e"))).isEqualTo(expected);
    assertThat(set.problems()).isEmpty();
  }
}
