package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.generator.emit.SourceCompiler;
import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Setting;
import dev.oscarclient.generator.report.TypeText;
import dev.oscarclient.runtime.OscarOnlyAt;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.XmlCodec;
import dev.oscarclient.runtime.soap.OscarSoapOperation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One SOAP client of several servers. */
final class SoapUnionTest {
  private static final Path INPUT = Path.of("src", "test", "golden", "soap", "input");

  @TempDir private Path folder;

  @BeforeEach
  void twoClinics() throws IOException {
    for (String clinic : List.of("east", "west")) {
      Path documents = Files.createDirectories(folder.resolve(clinic));
      for (String file : List.of("ChartService.wsdl", "PersonService.wsdl", "chart.xsd")) {
        Files.copy(INPUT.resolve(file), documents.resolve(file));
      }
    }
  }

  /** Changes what west publishes. */
  private void west(String file, String from, String to) throws IOException {
    Path path = folder.resolve("west").resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private GeneratorResult generate(Path... clinics) {
    try {
      return new OscarClientGenerator()
          .generate(
              GeneratorRequest.builder(
                      DescriptionSource.Union.of(List.of(clinics)),
                      SoapClients.PACKAGE,
                      folder.resolve("out"))
                  .soap(true)
                  .build());
    } catch (GeneratorException e) {
      throw new AssertionError(e);
    }
  }

  private GeneratorResult generate() {
    return generate(folder.resolve("east"), folder.resolve("west"));
  }

  private Class<?> compiled(String name) throws Exception {
    return SourceCompiler.compile(SoapClients.files(folder.resolve("out")))
        .loadClass(SoapClients.PACKAGE + name);
  }

  private static List<SoapOperationModel> operations(GeneratorResult result, String name) {
    return result.model().soap().services().stream()
        .flatMap(service -> service.operations().stream())
        .filter(operation -> operation.name().equals(name))
        .toList();
  }

  private static TypeModel type(GeneratorResult result, String name) {
    return result.model().soap().types().stream()
        .filter(type -> type.javaName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> properties(GeneratorResult result, String name) {
    return ((ObjectType) type(result, name))
        .properties().stream().map(p -> p.jsonName() + ": " + TypeText.of(p.type())).toList();
  }

  private static List<String> warnings(GeneratorResult result) {
    return result.problems().stream()
        .filter(problem -> problem.severity() == Problem.Severity.WARNING)
        .map(Problem::toString)
        .filter(text -> text.contains("contradict"))
        .toList();
  }

  @Test
  void theSameServerTwiceIsThatServer() {
    GeneratorResult twice = generate();
    var united = SoapClients.files(folder.resolve("out"));
    SoapClients.generate(folder.resolve("east"), folder.resolve("out"));

    assertThat(SoapClients.files(folder.resolve("out"))).isEqualTo(united);
    assertThat(warnings(twice)).isEmpty();
    assertThat(twice.problems())
        .anyMatch(problem -> problem.where().equals("west /PersonWsService"));
    assertThat(twice.summary()).anyMatch(line -> line.contains("6 operations in 2 services"));
  }

  private void recordService() throws IOException {
    for (String clinic : List.of("east", "west")) {
      for (String file : List.of("RecordService.wsdl", "record.xsd")) {
        Files.copy(INPUT.resolve(file), folder.resolve(clinic).resolve(file));
      }
    }
  }

  @Test
  void derivedTypesDatesAndHeadersOfAnswersAreUnitedToo() throws IOException {
    recordService();
    GeneratorResult twice = generate();
    var united = SoapClients.files(folder.resolve("out"));
    SoapClients.generate(folder.resolve("east"), folder.resolve("out"));
    assertThat(SoapClients.files(folder.resolve("out"))).isEqualTo(united);
    assertThat(warnings(twice)).isEmpty();
  }

  @Test
  void aDateIsNoDateAndTimeAndAHeaderOfTwoTypesIsOpen() throws IOException {
    recordService();
    west(
        "RecordService.wsdl",
        "name=\"arg0\" type=\"xs:date\"",
        "name=\"arg0\" type=\"xs:dateTime\"");
    west("record.xsd", "name=\"quota\" type=\"xs:int\"", "name=\"quota\" type=\"r:visit\"");
    GeneratorResult result = generate();
    assertThat(operations(result, "echoDate"))
        .extracting(operation -> operation.parts().get(0).lexical())
        .containsExactly(LexicalForm.DATE, LexicalForm.USUAL);
    assertThat(operations(result, "echoVisit").get(0).envelope().answerHeaders())
        .extracting(header -> header.element() + ": " + TypeText.of(header.type()))
        .containsExactly(
            "{urn:example:record}quota: JsonValue", "{urn:example:record}trace: Visit");
    assertThat(warnings(result))
        .anyMatch(text -> text.contains("xs:date"))
        .anyMatch(text -> text.contains("header {urn:example:record}quota"));
  }

  @Test
  void aChangedHeaderOfAnAnswerIsADifferenceThatBreaks() throws Exception {
    recordService();
    west("record.xsd", "name=\"quota\" type=\"xs:int\"", "name=\"quota\" type=\"xs:string\"");
    DiffResult diff =
        new OscarClientGenerator().diff(new DiffRequest(source("east"), source("west")));
    assertThat(diff.report().columns().get(0).diff().changes())
        .filteredOn(change -> change.toString().contains("echoVisit"))
        .singleElement()
        .satisfies(change -> assertThat(change.toString()).contains("response header", "quota"));
  }

  private NamedSource source(String clinic) {
    return new NamedSource(
        clinic, new DescriptionSource.Documents(List.of(folder.resolve(clinic))));
  }

  @Test
  void whatOnlySomeHaveIsMarked() throws Exception {
    west("ChartService.wsdl", "<wsdl:operation name=\"class\"", "<wsdl:operation name=\"close\"");
    Files.delete(folder.resolve("west").resolve("PersonService.wsdl"));
    generate();

    Class<?> chart = compiled(".soap.ChartService");
    assertThat(onlyAt(chart, "class")).containsExactly("east");
    assertThat(onlyAt(chart, "close")).containsExactly("west");
    assertThat(onlyAt(chart, "find")).isEmpty();
    assertThat(onlyAt(compiled(".soap.PersonWsService"), "ping")).containsExactly("east");
    assertThat(
            SoapClients.files(folder.resolve("out"))
                .get("com/example/clinic/soap/PersonWsService.java"))
        .contains("Not at every clinic; only at {@code east}.");
  }

  /** East calls a person of one service otherwise than that of another; west has only one. */
  @Test
  void aTypeThatOnlySomeHaveToTellApartCostsAMethod() throws Exception {
    Files.delete(folder.resolve("west").resolve("ChartService.wsdl"));
    GeneratorResult result = generate();

    assertThat(operations(result, "rename"))
        .extracting(SoapOperationModel::methodName)
        .containsExactly("rename", "renameAtWest");
    assertThat(warnings(result))
        .anyMatch(warning -> warning.contains("parameter person: PersonPersonWsService, Person"));
    compiled(".soap.PersonWsService");
  }

  private static List<String> onlyAt(Class<?> service, String operation) {
    for (Method method : service.getMethods()) {
      OscarSoapOperation named = method.getAnnotation(OscarSoapOperation.class);
      if (named != null && named.operation().equals(operation)) {
        OscarOnlyAt only = method.getAnnotation(OscarOnlyAt.class);
        return only == null ? List.of() : List.of(only.value());
      }
    }
    throw new AssertionError(operation);
  }

  @Test
  void aPartThatOneServerLacksIsOptionalAndStandsWhereItBelongs() throws IOException {
    west(
        "PersonService.wsdl",
        "<wsdl:part name=\"to\" type=\"xs:string\"/>",
        "<wsdl:part name=\"reason\" type=\"xs:string\"/><wsdl:part name=\"to\" type=\"xs:string\"/>");
    SoapOperationModel rename = operations(generate(), "rename").get(0);

    assertThat(rename.parts()).extracting(SoapPart::name).containsExactly("person", "reason", "to");
    assertThat(rename.parts()).extracting(SoapPart::required).containsExactly(true, false, true);
    assertThat(rename.clinics()).isEmpty();
  }

  @Test
  void requestsThatContradictAreKeptApart() throws Exception {
    west("PersonService.wsdl", "soapAction=\"urn:rename\"", "soapAction=\"urn:west:rename\"");
    west(
        "ChartService.wsdl",
        "<xs:element name=\"arg0\" type=\"xs:int\"/>",
        "<xs:element name=\"arg0\" type=\"xs:string\"/>");
    GeneratorResult result = generate();

    assertThat(operations(result, "rename"))
        .extracting(SoapOperationModel::methodName)
        .containsExactly("rename", "renameAtWest");
    assertThat(operations(result, "rename"))
        .extracting(SoapOperationModel::clinics)
        .containsExactly(List.of("east"), List.of("west"));
    assertThat(warnings(result))
        .anySatisfy(
            warning ->
                assertThat(warning)
                    .contains("SOAP /PersonWsService/rename")
                    .contains("(action \"urn:rename\", \"urn:west:rename\")")
                    .contains("a method for each: rename, renameAtWest"))
        .anySatisfy(warning -> assertThat(warning).contains("parameter arg0: Integer, String"));
    assertThat(
            Arrays.stream(compiled(".soap.PersonWsService").getMethods())
                .map(Method::getName)
                .toList())
        .contains("rename", "renameAtWest");
  }

  @Test
  void positionsWithoutNamesAreNotTakenForTheSame() throws IOException {
    west(
        "ChartService.wsdl",
        "<xs:element name=\"arg0\" type=\"xs:int\"/>",
        "<xs:element name=\"arg0\" type=\"xs:int\"/>"
            + "<xs:element name=\"arg9\" type=\"xs:int\"/>");
    GeneratorResult result = generate();

    assertThat(operations(result, "getChart")).hasSize(2);
    assertThat(warnings(result)).anyMatch(warning -> warning.contains("(4 parameters, 5)"));
  }

  @Test
  void typesHaveAllPropertiesInAnOrderThatSuitsEach() throws IOException {
    west(
        "PersonService.wsdl",
        "<xs:element minOccurs=\"0\" name=\"names\" type=\"tns:names\"/></xs:sequence>\n",
        "<xs:element minOccurs=\"0\" name=\"age\" type=\"xs:int\"/>"
            + "<xs:element minOccurs=\"0\" name=\"names\" type=\"tns:names\"/></xs:sequence>\n");
    west(
        "PersonService.wsdl",
        "<xs:element name=\"id\" type=\"xs:int\"/>",
        "<xs:element name=\"id\" type=\"xs:long\"/>");
    assertThat(properties(generate(), "PersonPersonWsService"))
        .containsExactly("id: Long", "age: Integer", "names: Names");
  }

  @Test
  void contradictionsOfTypesAreRawAndTold() throws Exception {
    west(
        "PersonService.wsdl",
        "<xs:element name=\"id\" type=\"xs:int\"/>",
        "<xs:element name=\"id\" type=\"tns:names\"/>");
    GeneratorResult result = generate();

    assertThat(properties(result, "PersonPersonWsService")).contains("id: JsonValue");
    assertThat(warnings(result))
        .anyMatch(
            w -> w.startsWith("SOAP PersonPersonWsService.id: ") && w.contains("Integer, Names"));
    survives("<person><id>5</id><names><name>a</name></names></person>");
    survives("<person><id><name>a</name><name>b</name></id></person>");
  }

  /** What either server sends comes back as it was. */
  @SuppressWarnings("unchecked") // the contract of generated classes
  private void survives(String xml) throws Exception {
    Class<?> person = compiled(".soap.model.PersonPersonWsService");
    OscarType<Object> type = (OscarType<Object>) person.getField("TYPE").get(null);
    Object read = XmlCodec.create().read(xml.getBytes(StandardCharsets.UTF_8), type);
    assertThat(new String(XmlCodec.create().write(type, read), StandardCharsets.UTF_8))
        .contains(xml.substring("<person>".length(), xml.length() - "</person>".length()));
  }

  @Test
  void anotherPlaceInXmlIsTold() throws IOException {
    west(
        "PersonService.wsdl",
        "<xs:element name=\"id\" type=\"xs:int\"/>"
            + "<xs:element minOccurs=\"0\" name=\"names\" type=\"tns:names\"/></xs:sequence>",
        "<xs:element minOccurs=\"0\" name=\"names\" type=\"tns:names\"/></xs:sequence>"
            + "<xs:attribute name=\"id\" type=\"xs:int\"/>");
    assertThat(warnings(generate()))
        .anyMatch(w -> w.contains("(element id, attribute id); the client has the first."));
  }

  @Test
  void oneServerWithoutSoapIsNoObstacleButAllAre() throws IOException {
    Path rest = Files.createDirectories(folder.resolve("rest"));
    Path wadl = Path.of("src", "test", "golden", "vendor", "input", "services.wadl");
    Files.copy(wadl, rest.resolve("services.wadl"));
    GeneratorResult result = generate(folder.resolve("east"), rest);

    assertThat(operations(result, "rename").get(0).clinics()).containsExactly("east");
    assertThat(result.problems())
        .anyMatch(p -> p.what().contains("no SOAP service") && p.where().startsWith("rest"));
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.copy(wadl, other.resolve("services.wadl"));
    assertThatThrownBy(() -> generate(rest, other))
        .cause()
        .isInstanceOfSatisfying(
            GeneratorException.class,
            e ->
                assertThat(e.problems())
                    .anyMatch(
                        p ->
                            p.severity() == Problem.Severity.ERROR && p.setting() == Setting.SOAP));
  }

  /** Skipped where the documents of real versions are absent. */
  @Test
  void realVersionsInOneClient() throws Exception {
    Path oscar19 = SharedFolder.specs("oscar19");
    Path openO = SharedFolder.specs("openo26");
    SoapModel east = SoapClients.generate(oscar19, folder.resolve("a")).model().soap();
    SoapModel west = SoapClients.generate(openO, folder.resolve("b")).model().soap();
    GeneratorResult result = generate(oscar19, openO);
    SoapModel both = result.model().soap();

    Set<String> names = names(east);
    names.addAll(names(west));
    assertThat(names(both)).isEqualTo(names);
    assertThat(both.operations()).isEqualTo(names.size());
    assertThat(both.services()).hasSize(14);
    for (SoapServiceModel service : both.services()) {
      for (SoapOperationModel operation : service.operations()) {
        List<String> only = new ArrayList<>();
        String name = service.address() + "/" + operation.name();
        if (names(east).contains(name) != names(west).contains(name)) {
          only.add(names(east).contains(name) ? "oscar19" : "openo26");
        }
        assertThat(operation.clinics()).as(name).isEqualTo(only);
        assertThat(operation.facts().standard()).as(name).isTrue();
        assertThat(operation.parts()).noneMatch(part -> part.type().equals(TypeRef.RAW_JSON));
      }
    }
    SourceCompiler.compile(SoapClients.files(folder.resolve("out")));
    System.out.println(
        both.operations() + " SOAP operations of both, " + both.types().size() + " types");
    assertThat(warnings(result)).noneMatch(warning -> warning.contains("SOAP"));
  }

  private static SortedSet<String> names(SoapModel soap) {
    SortedSet<String> names = new TreeSet<>();
    for (SoapServiceModel service : soap.services()) {
      service.operations().forEach(o -> names.add(service.address() + "/" + o.name()));
    }
    return names;
  }
}
