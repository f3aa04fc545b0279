package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.enrich.Enriched;
import dev.oscarclient.generator.enrich.ToolRun;
import dev.oscarclient.generator.jaxws.EnrichedWsdl;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written back as WSDL says all that the model says, and nothing that it should not. */
final class EnrichedWsdlTest {
  private static final String PACKAGE = "com.example.clinic";

  @TempDir private Path folder;

  private SoapModel model(Path documents) {
    return EnrichedWsdls.model(documents, folder.resolve("client"));
  }

  private Path save(Enriched enriched) throws IOException {
    Path saved = Files.createDirectories(folder.resolve("enriched"));
    for (Map.Entry<String, String> file : enriched.files().entrySet()) {
      Files.writeString(saved.resolve(file.getKey()), file.getValue());
    }
    return saved;
  }

  static Stream<String> documents() {
    return EnrichedWsdls.all().stream();
  }

  /** The strongest test of "nothing lost": what was written is read as what it was written from. */
  @ParameterizedTest
  @MethodSource("documents")
  void isReadBackAsTheSameModel(String name) throws IOException {
    SoapModel model = model(EnrichedWsdls.documents(name));
    SoapModel again = model(save(EnrichedWsdl.of(model, PACKAGE)));

    assertThat(again.services()).hasSameSizeAs(model.services()).isNotEmpty();
    for (int i = 0; i < model.services().size(); i++) {
      assertThat(lines(again.services().get(i))).isEqualTo(lines(model.services().get(i)));
    }
    assertThat(again.types().stream().map(EnrichedWsdlTest::plain).toList())
        .containsExactlyElementsOf(model.types().stream().map(EnrichedWsdlTest::plain).toList());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isTheSameEachTimeAndNamesNoPlace(String name) throws IOException {
    SoapModel model = model(EnrichedWsdls.documents(name));
    Enriched enriched = EnrichedWsdl.of(model, PACKAGE);
    assertThat(EnrichedWsdl.of(model, PACKAGE)).isEqualTo(enriched);
    for (String text : enriched.files().values()) {
      assertThat(text).doesNotContain(folder.toString()).doesNotContain("localhost", "inside");
    }
    assertThat(enriched.runs().stream().map(ToolRun::document))
        .containsExactlyInAnyOrderElementsOf(enriched.files().keySet());
  }

  /** Origin and documentation aside: the one is another document, the other fit for comments. */
  private static List<String> lines(SoapServiceModel service) {
    List<String> lines = new ArrayList<>();
    lines.add(service.address() + " " + service.accessor() + " " + service.className());
    lines.add(service.names().toString());
    for (SoapOperationModel operation : service.operations()) {
      lines.add(
          String.join(
              "\n  ",
              operation.methodName(),
              operation.name(),
              String.valueOf(operation.wrapperNamespace()),
              String.valueOf(operation.soap12()),
              operation.action().replace("\"", "%22").replace("\\", "%5C").replace(" ", "%20"),
              parts(operation.parts()),
              parts(operation.headers()),
              operation.answer().toString(),
              operation.faults().toString(),
              operation.envelope().toString(),
              operation.facts().toString()));
    }
    return lines;
  }

  private static String parts(List<SoapPart> parts) {
    return parts.stream()
        .map(
            part ->
                new SoapPart(
                    part.name(),
                    part.javaName(),
                    part.type(),
                    part.repeating(),
                    part.required(),
                    part.nillable(),
                    part.lexical(),
                    List.of()))
        .toList()
        .toString();
  }

  private static TypeModel plain(TypeModel type) {
    if (type instanceof ObjectType object) {
      return new ObjectType(
          object.javaName(),
          object.schemaName(),
          object.typeParameters(),
          object.superType(),
          object.isAbstract(),
          object.properties().stream().map(EnrichedWsdlTest::plain).toList(),
          object.rootElement(),
          List.of(),
          object.inheritedXml(),
          object.wildcardAt());
    }
    TypeModel.EnumType values = (TypeModel.EnumType) type;
    return new TypeModel.EnumType(
        values.javaName(), values.schemaName(), values.constants(), List.of());
  }

  private static PropertyModel plain(PropertyModel property) {
    return new PropertyModel(
        property.jsonName(),
        property.javaName(),
        property.type(),
        property.required(),
        property.nillable(),
        property.xml(),
        List.of());
  }

  @Test
  void oneDocumentIsEnoughForARealServer() {
    for (String version : List.of("oscar19", "openo26")) {
      SoapModel model = model(EnrichedWsdls.documents(version));
      Enriched enriched = EnrichedWsdl.of(model, PACKAGE);
      assertThat(enriched.files()).containsOnlyKeys("oscar.wsdl");
      assertThat(enriched.files().get("oscar.wsdl"))
          .contains("targetNamespace=\"http://ws.oscarehr.org/\"")
          .contains("<wsdl:portType name=\"ScheduleWs\">")
          .contains("<wsdl:service name=\"ScheduleWsService\">")
          .contains("location=\"https://oscar.invalid/oscar/ws/ScheduleService\"")
          .contains("childElementName=\"arg0\" name=\"providerNo\"");
    }
  }

  @Test
  void whatServicesHaveInCommonIsThereOnce() throws IOException {
    Enriched enriched =
        EnrichedWsdl.of(model(EnrichedWsdls.twoServices(folder.resolve("two"))), PACKAGE);
    assertThat(enriched.files()).containsOnlyKeys("oscar.wsdl");
    assertThat(enriched.files().get("oscar.wsdl"))
        .containsOnlyOnce("<xs:element name=\"getChart\"")
        .containsOnlyOnce("<xs:complexType name=\"note\"")
        .contains("<wsdl:portType name=\"ChartWs\"", "<wsdl:portType name=\"OtherWs\"");
  }

  @Test
  void aTypeThatDiffersHasANameOfItsOwn() throws IOException {
    Path documents =
        EnrichedWsdls.twoServices(
            folder.resolve("two"),
            "ChartLocked",
            "OtherLocked",
            "chartLocked",
            "otherLocked",
            "name=\"name\" type=\"xs:string\"",
            "name=\"name\" type=\"xs:int\"");
    Enriched enriched = EnrichedWsdl.of(model(documents), PACKAGE);
    assertThat(enriched.files()).containsOnlyKeys("oscar.wsdl");
    assertThat(enriched.files().get("oscar.wsdl"))
        .containsOnlyOnce("<xs:complexType name=\"person\"")
        .containsOnlyOnce("<xs:complexType name=\"PersonOtherService\"")
        .contains("name=\"by\" type=\"tns:person\"")
        .contains("name=\"by\" type=\"tns:PersonOtherService\"");
  }

  @Test
  void anElementThatDiffersIsInAnotherDocument() throws IOException {
    Path documents =
        EnrichedWsdls.twoServices(
            folder.resolve("two"),
            "<xs:element name=\"arg0\" type=\"xs:int\"/>",
            "<xs:element name=\"arg0\" type=\"xs:string\"/>");
    Enriched enriched = EnrichedWsdl.of(model(documents), PACKAGE);
    assertThat(enriched.files()).containsOnlyKeys("oscar.wsdl", "oscar-part2.wsdl");
    assertThat(enriched.files().get("oscar.wsdl"))
        .contains("ChartWs", PACKAGE + ".jaxws.ChartWs")
        .doesNotContain("OtherWs");
    assertThat(enriched.files().get("oscar-part2.wsdl"))
        .contains("OtherWs", PACKAGE + ".jaxws.part2.OtherWs")
        .doesNotContain("ChartWs");
    assertThat(enriched.runs().get(1).options()).contains(PACKAGE + ".jaxws.part2.model");
  }

  /** As two servers' versions of one operation are, when their models are united. */
  @Test
  void aServiceThatContradictsItselfIsTakenApart() {
    SoapModel model = model(EnrichedWsdls.GOLDEN);
    SoapServiceModel chart = model.services().get(0);
    List<SoapOperationModel> operations = new ArrayList<>(chart.operations());
    operations.add(withoutParts(chart.operations().get(0)).withMethodName("addNotesAtWest"));
    SoapModel united = model.withParts(List.of(chart.withOperations(operations)), model.types());
    Enriched enriched = EnrichedWsdl.of(united, PACKAGE);
    assertThat(enriched.files()).containsOnlyKeys("oscar.wsdl", "oscar-part2.wsdl");
    assertThat(enriched.files().get("oscar.wsdl"))
        .contains("<wsdl:operation name=\"getChart\">", "<wsdl:operation name=\"addNotes\">")
        .doesNotContain("AtWest");
    assertThat(enriched.files().get("oscar-part2.wsdl"))
        .contains("<wsdl:portType name=\"ChartWs\">", "name=\"addNotesAtWest\"")
        .doesNotContain("getChart");
  }

  private static SoapOperationModel withoutParts(SoapOperationModel operation) {
    return new SoapOperationModel(
        operation.name(),
        operation.methodName(),
        operation.wrapperNamespace(),
        operation.soap12(),
        operation.action(),
        List.of(),
        operation.headers(),
        operation.answer(),
        operation.faults(),
        operation.envelope(),
        operation.facts(),
        operation.docs(),
        operation.origin(),
        operation.clinics());
  }

  /** XML has no such names: no server can be called by them, and the tools copy them into Java. */
  @Test
  void namesThatAreNoneAreLeftOut() throws IOException {
    for (String name : List.of("get\"); x(\"", "get Chart", "1chart", "get:chart", "")) {
      SoapModel model = model(EnrichedWsdls.GOLDEN);
      SoapServiceModel chart = model.services().get(0);
      SoapOperationModel get = chart.operations().get(3);
      SoapOperationModel evil =
          new SoapOperationModel(
              name,
              "evil",
              get.wrapperNamespace(),
              get.soap12(),
              get.action(),
              get.parts(),
              get.headers(),
              get.answer(),
              get.faults(),
              get.envelope(),
              get.facts(),
              get.docs(),
              get.origin(),
              get.clinics());
      SoapModel changed =
          model.withParts(List.of(chart.withOperations(List.of(get, evil))), model.types());
      Enriched enriched = EnrichedWsdl.of(changed, PACKAGE);
      assertThat(enriched.leftOut())
          .extracting(Enriched.LeftOut::operation)
          .containsExactly("SOAP " + chart.address() + "/" + name);
      assertThat(enriched.files().get("oscar.wsdl"))
          .contains("name=\"getChart\"")
          .doesNotContain("evil")
          .doesNotContain("x(");
    }
  }

  @Test
  void textThatToolsCopyIsHarmless() {
    Enriched enriched = EnrichedWsdl.of(model(EnrichedWsdls.NASTY), PACKAGE);
    assertThat(enriched.files().get("oscar.wsdl"))
        .doesNotContain("*/", "\\u002a", "@deprecated", "{@link")
        .contains("soapAction=\"urn:every%22thing%5Cu0022\"");
  }

  @Test
  void namespacesThatAreNoneCannotLeaveAJavaLiteral() throws IOException {
    for (String file : List.of("ChartService.wsdl", "PersonService.wsdl")) {
      Path documents = Files.createDirectories(folder.resolve("hostile"));
      Files.writeString(
          documents.resolve(file),
          Files.readString(EnrichedWsdls.GOLDEN.resolve(file))
              .replace("http://ws.oscarehr.org/", "urn:a&quot;); b(\\u0022")
              .replace("urn:example:rpc", "urn:r&quot;c"));
      Files.copy(
          EnrichedWsdls.GOLDEN.resolve("chart.xsd"),
          documents.resolve("chart.xsd"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    Enriched enriched = EnrichedWsdl.of(model(folder.resolve("hostile")), PACKAGE);
    assertThat(enriched.files().get("oscar.wsdl"))
        .contains(" targetNamespace=\"urn:a%22);%20b(%5Cu0022\">")
        .doesNotContain("&quot;", "\\");
    assertThat(enriched.files().get("oscar-part2.wsdl"))
        .contains(" targetNamespace=\"urn:r%22c\">", " namespace=\"urn:r%22c\"")
        .doesNotContain("&quot;", "\\");
  }

  @Test
  void messagesOfOneNameAreToldApart() throws IOException {
    Path documents =
        EnrichedWsdls.twoServices(
            folder.resolve("two"), "addNotesResponse", "answer", "getChart", "addNotesResponse");
    String text = EnrichedWsdl.of(model(documents), PACKAGE).files().get("oscar-part2.wsdl");
    List<String> names = new ArrayList<>();
    Matcher message = Pattern.compile("<wsdl:message name=\"(\\w+)\"").matcher(text);
    while (message.find()) {
      names.add(message.group(1));
    }
    assertThat(names).doesNotHaveDuplicates().contains("OtherWs_addNotesResponse_2");
  }

  @Test
  void nothingIsWrittenOfNothing() {
    assertThat(EnrichedWsdl.of(SoapModel.NONE, PACKAGE)).isEqualTo(Enriched.NOTHING);
  }
}
