package dev.oscarclient.generator.xsd;

import static dev.oscarclient.generator.xsd.Schemas.complex;
import static dev.oscarclient.generator.xsd.Schemas.names;
import static dev.oscarclient.generator.xsd.Schemas.properties;
import static dev.oscarclient.generator.xsd.Schemas.read;
import static dev.oscarclient.generator.xsd.Schemas.readAll;
import static dev.oscarclient.generator.xsd.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** Schemas with mistakes, and schemas made to hurt: a problem for each, never an exception. */
class BrokenSchemasTest {

  @Test
  void nameThatDoesNotResolveIsToldOnceWithItsFirstUse() {
    SchemaSet set =
        read(
            """
            <xs:complexType name='b'><xs:sequence><xs:element name='x' type='nowhere'/></xs:sequence></xs:complexType>
            <xs:complexType name='a'><xs:sequence>
              <xs:element name='x' type='nowhere'/>
              <xs:element ref='gone'/>
              <xs:group ref='lost'/>
              <xs:element name='old' type='xs:timeInstant'/>
            </xs:sequence>
            <xs:attribute ref='missing'/><xs:attributeGroup ref='away'/></xs:complexType>
            """);

    assertThat(properties(set, "a"))
        .containsExactly("x: any!", "gone: any!", "old: any!", "@missing: any");
    assertThat(set.problems())
        .extracting(Problem::toString)
        .containsExactly(
            unresolved("attribute group away", ""),
            unresolved("attribute missing", ""),
            unresolved("element gone", ""),
            unresolved("group lost", ""),
            unresolved("type nowhere", " (used in 1 more places)."),
            unresolved("type {http://www.w3.org/2001/XMLSchema}timeInstant", ""));
    assertThat(set.problems()).extracting(Problem::severity).containsOnly(Problem.Severity.WARNING);
  }

  private static String unresolved(String name, String more) {
    return "a.xsd, type a: The "
        + name
        + " is not defined in any schema at hand"
        + (more.isEmpty() ? "." : more)
        + " What refers to it stays untyped; add the schema that defines it to the documents.";
  }

  @Test
  void unprefixedReferenceToTheOwnNamespaceIsUnderstood() {
    SchemaSet set =
        readAll(
            schema(
                "targetNamespace='urn:a'",
                "<xs:element name='e' type='t'/><xs:complexType name='t'/>"));

    assertThat(Schemas.brief(Schemas.elementType(set, "e"))).isEqualTo("<{urn:a}t>");
    assertThat(set.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<xs:complexType name='bad'><xs:sequence><xs:element name='x' type='nope:t'/></xs:sequence></xs:complexType>",
        "<xs:complexType name='bad'><xs:attribute name='x' use='sometimes'/></xs:complexType>",
        "<xs:complexType name='bad'><xs:attribute name='x' form='odd'/></xs:complexType>",
        "<xs:element name='bad' final='odd' type='xs:int'/>",
        "<xs:complexType name=''/>",
        "<xs:complexType/>",
        "<xs:simpleType name='bad'/>",
        "<xs:complexType name='bad'><xs:sequence><xs:element type='xs:int'/></xs:sequence></xs:complexType>",
        "<xs:complexType name='bad'><xs:simpleContent/></xs:complexType>",
        "<xs:complexType name='bad'><xs:group/><xs:attributeGroup/></xs:complexType>",
        "<xs:simpleType name='bad'><xs:restriction/></xs:simpleType>",
        "<xs:simpleType name='bad'><xs:list/></xs:simpleType>",
        "<xs:simpleType name='bad'><xs:union/></xs:simpleType>",
        "<xs:element name='bad' ref='good'/>",
        "<xs:group name='bad'/>",
        "<xs:attribute name='bad' ref='other'/>",
        "<xs:complexType name='bad'><xs:attribute/></xs:complexType>",
        "<xs:complexType name='bad'><xs:complexContent><xs:extension/></xs:complexContent></xs:complexType>",
        "<xs:complexType name='bad'><xs:complexContent><xs:extension base='xs:string'/></xs:complexContent></xs:complexType>",
        "<xs:complexType name='bad'><xs:sequence minOccurs='-1' maxOccurs='-1'><xs:element name='x' maxOccurs='many'/></xs:sequence></xs:complexType>",
        "<xs:element name='bad' type=''/>",
        "<xs:element name='bad' type='xs:'/>",
        "<xs:element name='bad' type=':int'/>",
        "<xs:import/>",
        "<xs:include/>",
        "<xs:nonsense name='bad'><xs:element/></xs:nonsense>",
      })
  void brokenComponentDoesNotHarmTheOthers(String broken) {
    SchemaSet set =
        read(
            "<xs:complexType name='good'><xs:sequence><xs:element name='x' type='xs:int'/></xs:sequence></xs:complexType>"
                + broken
                + "<xs:element name='also' type='good'/>");

    assertThat(properties(set, "good")).containsExactly("x: int!");
    assertThat(Schemas.brief(Schemas.elementType(set, "also"))).isEqualTo("<good>");
    assertThat(set.problems()).extracting(Problem::severity).doesNotContain(Problem.Severity.ERROR);
  }

  @Test
  void brokenComponentIsNamed() {
    SchemaSet set =
        read("<xs:complexType name='good'/><xs:element name='bad' type='nope:t'/><xs:element/>");

    assertThat(set.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.xsd: A global element of the schema has no name. It is left out.",
            "a.xsd, element bad: The component cannot be read: The prefix nope is not bound."
                + " It is left out; bodies that use it stay untyped there.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body>Login</body></html>",
        "<schema xmlns='http://www.w3.org/1999/XMLSchema'/>",
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' elementFormDefault='odd'><xs:element name='e'/></xs:schema>",
      })
  void unusableDocumentIsAnErrorOnlyIfNothingElseIsLeft(String document) {
    SchemaSet alone = readAll(document);
    assertThat(alone.types()).isEmpty();
    assertThat(alone.problems())
        .singleElement()
        .matches(p -> p.severity() == Problem.Severity.ERROR)
        .matches(p -> p.where().startsWith("a.xsd"))
        .matches(p -> p.advice() != null);

    SchemaSet withAnother = readAll(document, schema("<xs:complexType name='t'/>"));
    assertThat(names(withAnother)).containsExactly("t");
    assertThat(withAnother.problems())
        .singleElement()
        .matches(p -> p.severity() == Problem.Severity.WARNING);
  }

  @Test
  void malformedXmlIsToldWithItsLine() {
    assertThat(readAll("<a>\n\n<b></a>").problems())
        .singleElement()
        .matches(p -> p.where().equals("a.xsd:3"));
  }

  @Test
  void emptySchemaIsNoProblem() {
    assertThat(read("")).isEqualTo(new SchemaSet(List.of(), List.of(), List.of()));
    assertThat(readAll()).isEqualTo(new SchemaSet(List.of(), List.of(), List.of()));
  }

  @Test
  void definitionsThatDifferAreToldAndTheFullerOneTaken() {
    String less =
        "<xs:complexType name='t'><xs:attribute name='x'/></xs:complexType><xs:element name='e' type='t'/>";
    String more =
        "<xs:complexType name='t'><xs:attribute name='x'/><xs:attribute name='y'/></xs:complexType>"
            + "<xs:element name='e' type='xs:int'/>";

    SchemaSet set = readAll(schema(less), schema(more), schema(less));

    assertThat(properties(set, "t")).containsExactly("@x: any", "@y: any");
    assertThat(set.problems())
        .extracting(Problem::what)
        .containsExactly(
            "The element e is defined several times, and not always the same.",
            "The type t is defined several times, and not always the same.");
    assertThat(readAll(schema(more), schema(less)).types()).isEqualTo(set.types());
    assertThat(readAll(schema(more + less)).types())
        .as("within one document")
        .isEqualTo(set.types());
  }

  @Test
  void elementDeclaredTwiceWithDifferentTypesStaysUntyped() {
    SchemaSet set =
        read(
            """
            <xs:complexType name='a'><xs:choice>
              <xs:element name='v' type='xs:int'/><xs:element name='v' type='xs:string'/>
            </xs:choice></xs:complexType>
            """);

    assertThat(properties(set, "a")).containsExactly("v: any!");
    assertThat(set.problems()).singleElement().matches(p -> p.what().contains("element v of a"));
  }

  @Test
  void derivationInACircleIsCut() {
    SchemaSet set =
        read(
            """
            <xs:complexType name='a'><xs:complexContent><xs:extension base='b'/></xs:complexContent></xs:complexType>
            <xs:complexType name='b'><xs:complexContent><xs:extension base='a'/></xs:complexContent></xs:complexType>
            <xs:simpleType name='s'><xs:restriction base='t'/></xs:simpleType>
            <xs:simpleType name='t'><xs:list itemType='s'/></xs:simpleType>
            """);

    assertThat(complex(set, "a").base()).isEqualTo(new SchemaName("", "b"));
    assertThat(complex(set, "b").base()).isNull();
    assertThat(Schemas.brief(Schemas.simple(set, "t").base())).isEqualTo("string");
    assertThat(set.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.xsd, type b: The type b is derived from itself. It is read without a base; correct the schema.",
            "a.xsd, type t: The type t is derived from itself. It is read without a base; correct the schema.");
  }

  @Test
  void groupsInACircleAreCut() {
    SchemaSet set =
        read(
            """
            <xs:group name='g'><xs:sequence><xs:element name='x' type='xs:int'/><xs:group ref='h'/></xs:sequence></xs:group>
            <xs:group name='h'><xs:sequence><xs:element name='y' type='xs:int'/><xs:group ref='g'/></xs:sequence></xs:group>
            <xs:attributeGroup name='k'><xs:attribute name='z' type='xs:int'/><xs:attributeGroup ref='k'/></xs:attributeGroup>
            <xs:complexType name='a'><xs:group ref='g'/><xs:attributeGroup ref='k'/></xs:complexType>
            """);

    assertThat(properties(set, "a")).containsExactly("x: int!", "y: int!", "@z: int");
    assertThat(set.problems()).hasSize(2);
  }

  @Test
  void longDerivationsAreCut() {
    StringBuilder types = new StringBuilder("<xs:complexType name='t0'/>");
    StringBuilder simple =
        new StringBuilder(
            "<xs:simpleType name='s0'><xs:restriction base='xs:int'/></xs:simpleType>");
    StringBuilder groups = new StringBuilder("<xs:group name='g0'><xs:sequence/></xs:group>");
    for (int i = 1; i < 2000; i++) {
      types.append(
          "<xs:complexType name='t%d'><xs:complexContent><xs:extension base='t%d'/></xs:complexContent></xs:complexType>"
              .formatted(i, i - 1));
      simple.append(
          "<xs:simpleType name='s%d'><xs:union memberTypes='s%d s%d'/></xs:simpleType>"
              .formatted(i, i - 1, i - 1));
      groups.append(
          "<xs:group name='g%d'><xs:sequence><xs:group ref='g%d'/><xs:group ref='g%d'/></xs:sequence></xs:group>"
              .formatted(i, i - 1, i - 1));
    }
    String user = "<xs:complexType name='user'><xs:group ref='g1999'/></xs:complexType>";

    SchemaSet set =
        Assertions.assertTimeout(
            Duration.ofSeconds(20), () -> read(types.toString() + simple + groups + user));

    assertThat(set.types()).hasSize(4001);
    assertThat(set.problems()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {SchemaDom.MAX_DEPTH, 100_000})
  void deepNestingIsRefused(int depth) {
    String deep =
        "<xs:complexType name='deep'>"
            + "<xs:sequence>".repeat(depth)
            + "</xs:sequence>".repeat(depth)
            + "</xs:complexType>";

    SchemaSet set = readAll(schema(deep), schema("<xs:complexType name='t'/>"));

    assertThat(names(set)).containsExactly("t");
    assertThat(set.problems())
        .singleElement()
        .matches(
            p -> p.what().contains("nested more than") || p.what().contains("no readable XML"));
  }

  @Test
  void nestingAsDeepAsAllowedIsRead() {
    int levels = (SchemaDom.MAX_DEPTH - 3) / 3;
    String deep =
        "<xs:element name='e'><xs:complexType><xs:sequence>".repeat(levels)
            + "<xs:element name='x' type='xs:int'/>"
            + "</xs:sequence></xs:complexType></xs:element>".repeat(levels);

    assertThat(read(deep).types()).hasSize(levels);
  }

  @Test
  void hugeSchemasTakeTimeInProportion() {
    StringBuilder enumeration =
        new StringBuilder("<xs:simpleType name='e'><xs:restriction base='xs:string'>");
    for (int i = 0; i < 50_000; i++) {
      enumeration.append("<xs:enumeration value='v").append(i).append("'/>");
    }
    enumeration.append("</xs:restriction></xs:simpleType>");
    StringBuilder types = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      types.append(
          "<xs:complexType name='t"
              + i
              + "'><xs:sequence><xs:element name='x' type='t"
              + (i + 1) % 5_000
              + "'/></xs:sequence></xs:complexType>");
      types.append("<xs:element name='t" + i + "' type='t" + i + "'/>");
    }

    SchemaSet set =
        Assertions.assertTimeout(
            Duration.ofSeconds(30), () -> read(enumeration.toString() + types));

    assertThat(Schemas.simple(set, "e").enumeration()).hasSize(50_000);
    assertThat(set.elements()).hasSize(5_000);
    assertThat(set.problems()).isEmpty();
  }

  @Test
  void manyBrokenComponentsAreGivenUpAtSomePoint() {
    SchemaSet set =
        Assertions.assertTimeout(
            Duration.ofSeconds(30),
            () ->
                read(
                    "<xs:complexType name='t'/>"
                        + "<xs:element name='bad' type='nope:t'/>".repeat(1000)));

    assertThat(names(set)).containsExactly("t");
    assertThat(set.problems()).hasSizeBetween(2, 101);
  }

  @Test
  void controlCharactersOfNamesStayOutOfMessages() {
    SchemaSet set = read("<xs:element name='e' type='no&#10;where&#x9b;31m'/>");

    assertThat(set.problems())
        .singleElement()
        .matches(p -> p.what().startsWith("The type no where 31m is not"));
  }

  /** Takes nodes and attributes out of a schema that uses everything, at random but repeatably. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void mutilatedSchemasNeverThrow(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      Element schema = Schemas.root(schema("targetNamespace='urn:a' xmlns='urn:a'", EVERYTHING));
      NodeList all = schema.getElementsByTagName("*");
      for (int hit = 0; hit < 4; hit++) {
        Element element = (Element) all.item(random.nextInt(all.getLength()));
        NamedNodeMap attributes = element.getAttributes();
        if (attributes.getLength() > 0 && random.nextBoolean()) {
          String name = attributes.item(random.nextInt(attributes.getLength())).getNodeName();
          if (random.nextBoolean()) {
            element.removeAttribute(name);
          } else {
            element.setAttribute(name, WRONG.get(random.nextInt(WRONG.size())));
          }
        } else {
          Element target = (Element) all.item(random.nextInt(all.getLength()));
          target.appendChild(element.cloneNode(true));
        }
      }
      SchemaSet set =
          new SchemaReader(SchemaResolver.NONE)
              .read(List.of(new SchemaSource.Inline("a.wadl", schema)));
      assertThat(set.types()).isNotEmpty();
    }
  }

  private static final List<String> WRONG =
      List.of("", " ", ":", "xs:", "nope:x", "a", "a b", "unbounded", "true", "#all", "-1", "\n");

  private static final String EVERYTHING =
      """
      <xs:element name='e'><xs:complexType><xs:sequence>
        <xs:element name='b' minOccurs='0'><xs:complexType><xs:sequence>
          <xs:element name='c' type='t' maxOccurs='unbounded'/></xs:sequence></xs:complexType></xs:element>
        <xs:element ref='head'/><xs:group ref='g'/><xs:any/>
      </xs:sequence><xs:attributeGroup ref='k'/><xs:attribute ref='x' use='required'/></xs:complexType>
        <xs:key name='key'><xs:selector xpath='b'/><xs:field xpath='c'/></xs:key></xs:element>
      <xs:element name='head' type='t' abstract='true'/>
      <xs:element name='member' substitutionGroup='head'/>
      <xs:group name='g'><xs:choice><xs:element name='y' type='xs:int'/><xs:sequence/></xs:choice></xs:group>
      <xs:attributeGroup name='k'><xs:attribute name='z' type='s'/><xs:anyAttribute/></xs:attributeGroup>
      <xs:attribute name='x'><xs:simpleType><xs:list itemType='s'/></xs:simpleType></xs:attribute>
      <xs:complexType name='t' mixed='true'><xs:annotation><xs:documentation>doc</xs:documentation></xs:annotation>
        <xs:all><xs:element name='z' nillable='true'/></xs:all></xs:complexType>
      <xs:complexType name='u'><xs:complexContent><xs:extension base='t'><xs:attribute name='w' form='qualified'/>
        </xs:extension></xs:complexContent></xs:complexType>
      <xs:complexType name='v'><xs:simpleContent><xs:extension base='s'/></xs:simpleContent></xs:complexType>
      <xs:complexType name='w'><xs:complexContent><xs:restriction base='t'><xs:sequence/></xs:restriction></xs:complexContent></xs:complexType>
      <xs:simpleType name='s'><xs:restriction base='xs:string'><xs:enumeration value='1'/></xs:restriction></xs:simpleType>
      <xs:simpleType name='n'><xs:union memberTypes='s xs:int'><xs:simpleType><xs:list itemType='n'/></xs:simpleType></xs:union></xs:simpleType>
      """;
}
