package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Setting;
import dev.oscarclient.generator.select.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From WSDLs to clients: what is united, kept apart, selected, and lost with a broken document. */
final class SoapGenerationTest {
  private static final Path INPUT = Path.of("src", "test", "golden", "soap", "input");

  @TempDir private Path folder;
  private Path documents;

  @BeforeEach
  void copyDocuments() throws IOException {
    documents = Files.createDirectories(folder.resolve("documents"));
    for (String file : List.of("ChartService.wsdl", "PersonService.wsdl", "chart.xsd")) {
      Files.copy(INPUT.resolve(file), documents.resolve(file));
    }
  }

  private GeneratorResult generate(ModelOptions options) {
    return SoapClients.generate(documents, folder.resolve("out"), options);
  }

  private GeneratorResult generate() {
    return generate(ModelOptions.DEFAULT);
  }

  private static ModelOptions selected(List<String> includes, List<String> excludes) {
    return ModelOptions.DEFAULT.withSelection(new Selection(includes, excludes));
  }

  private void change(String file, String from, String to) throws IOException {
    String text = Files.readString(documents.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(documents.resolve(file), text.replace(from, to));
  }

  private static List<String> operations(GeneratorResult result) {
    return result.model().soap().services().stream()
        .flatMap(s -> s.operations().stream().map(o -> s.address() + "/" + o.name()))
        .toList();
  }

  private static List<String> types(GeneratorResult result) {
    return result.model().soap().types().stream().map(TypeModel::javaName).toList();
  }

  @Test
  void typesAreUnitedOrKeptApartAndToldAbout() {
    GeneratorResult result = generate();
    assertThat(types(result))
        .contains("Chart", "Note", "SignedNote", "Names", "RenameResponse")
        .contains("Person", "PersonPersonWsService") // one name, two services
        .anyMatch(name -> name.matches("Person_[0-9a-f]{6}")) // differs by case only
        .doesNotContain("Unreachable", "GetChart", "GetChartResponse");
    assertThat(result.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.INFO);
              assertThat(problem.what()).contains("PersonPersonWsService");
            });
  }

  @Test
  void aTypeThatServicesShareExistsOnce() throws IOException {
    change(
        "ChartService.wsdl",
        "<xs:element minOccurs=\"0\" name=\"name\" type=\"xs:string\"/>",
        "<xs:element name=\"id\" type=\"xs:int\"/>"
            + "<xs:element minOccurs=\"0\" name=\"names\" type=\"tns:names\"/>");
    change(
        "ChartService.wsdl",
        "<xs:complexType name=\"person\">",
        "<xs:complexType name=\"names\"><xs:sequence><xs:element maxOccurs=\"unbounded\""
            + " minOccurs=\"0\" name=\"name\" type=\"xs:string\"/></xs:sequence></xs:complexType>"
            + "<xs:complexType name=\"person\">");
    GeneratorResult result = generate();
    assertThat(types(result)).doesNotContain("PersonPersonWsService");
    assertThat(result.problems()).noneMatch(problem -> problem.what().contains("another one here"));
  }

  @Test
  void theOrderOfDocumentsAndOfWhatIsInThemDoesNotMatter() throws Exception {
    generate();
    SortedMap<String, String> before = SoapClients.files(folder.resolve("out"));
    for (String file : List.of("ChartService.wsdl", "PersonService.wsdl", "chart.xsd")) {
      Path path = documents.resolve(file);
      Files.writeString(path, Reorder.reversed(Files.readString(path), "schema", "definitions"));
    }
    Files.move(documents.resolve("PersonService.wsdl"), documents.resolve("A.wsdl"));
    GeneratorResult again = generate();
    assertThat(again.written()).isEmpty();
    assertThat(SoapClients.files(folder.resolve("out"))).isEqualTo(before);
  }

  @Test
  void aBrokenWsdlCostsOnlyItsService() throws IOException {
    String whole = Files.readString(documents.resolve("PersonService.wsdl"));
    Files.writeString(documents.resolve("PersonService.wsdl"), whole.substring(0, 1500));
    GeneratorResult result = generate();
    assertThat(operations(result)).hasSize(4).allMatch(o -> o.startsWith("/ChartService/"));
    assertThat(result.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
              assertThat(problem.where()).startsWith("PersonService.wsdl:");
            });
    assertThat(result.summary()).anyMatch(line -> line.contains("4 operations in 1 service of 2"));
  }

  @Test
  void aMissingSchemaCostsOnlyWhatNeedsIt() throws IOException {
    Files.delete(documents.resolve("chart.xsd"));
    GeneratorResult result = generate();
    assertThat(operations(result))
        .contains("/ChartService/getChart", "/ChartService/class", "/PersonWsService/rename")
        .doesNotContain("/ChartService/find");
    assertThat(result.problems())
        .anyMatch(p -> p.what().contains("chart.xsd"))
        .anyMatch(p -> p.what().contains("find cannot be called"));
  }

  @Test
  void selectionAppliesToSoapToo() {
    assertThat(operations(generate(selected(List.of("chart"), List.of()))))
        .hasSize(4)
        .allMatch(o -> o.startsWith("/ChartService/"));
    GeneratorResult one = generate(selected(List.of("SOAP /ChartService/f*"), List.of()));
    assertThat(operations(one)).containsExactly("/ChartService/find");
    assertThat(types(one)).containsExactly("Chart", "Kind", "Note", "Query", "SignedNote");
    assertThat(one.removed()).anyMatch(file -> file.endsWith("model/ChartLocked.java"));
    assertThat(operations(generate(selected(List.of(), List.of("/ChartService/**")))))
        .hasSize(2)
        .allMatch(o -> o.startsWith("/PersonWsService/"));
    assertThatThrownBy(() -> generate(selected(List.of("SOAP /ChartService/nope"), List.of())))
        .hasStackTraceContaining("matches no operation")
        .hasStackTraceContaining("SOAP /ChartService/find");
  }

  @Test
  void withoutAskingTheSummarySaysHowManyThereAre() throws Exception {
    Files.copy(
        Path.of("src", "test", "golden", "vendor", "input", "services.wadl"),
        documents.resolve("services.wadl"));
    GeneratorResult result =
        new OscarClientGenerator()
            .generate(
                GeneratorRequest.builder(
                        new DescriptionSource.Documents(List.of(documents)),
                        SoapClients.PACKAGE,
                        folder.resolve("rest"))
                    .build());
    assertThat(result.summary()).anyMatch(line -> line.contains("2 services not generated"));
    assertThat(result.written()).noneMatch(file -> file.contains("/soap/"));
  }

  @Test
  void nothingToGenerateIsAnErrorAboutTheSetting() throws IOException {
    Files.delete(documents.resolve("ChartService.wsdl"));
    Files.writeString(
        documents.resolve("PersonService.wsdl"),
        "<definitions xmlns='" + "http://schemas.xmlsoap.org/wsdl/'/>");
    assertThatThrownBy(this::generate)
        .cause()
        .isInstanceOfSatisfying(
            GeneratorException.class,
            e -> assertThat(e.problems()).anyMatch(problem -> problem.setting() == Setting.SOAP));
  }

  @Test
  void anEntryOfTheCatalogueIsUsedOnlyWhereTheWsdlAgrees() throws IOException {
    Files.writeString(
        documents.resolve("LoginService.wsdl"),
        Files.readString(documents.resolve("ChartService.wsdl"))
            .replace("ChartService", "LoginService")
            .replace("getChart", "login2"));
    GeneratorResult result = generate();
    SoapServiceModel login =
        result.model().soap().services().stream()
            .filter(service -> service.address().equals("/LoginService"))
            .findFirst()
            .orElseThrow();
    SoapOperationModel login2 =
        login.operations().stream()
            .filter(o -> o.name().equals("login2"))
            .findFirst()
            .orElseThrow();
    assertThat(login2.facts()).isEqualTo(SoapOperationModel.Facts.NONE);
    assertThat(login2.parts().get(0).javaName()).isEqualTo("arg0");
  }
}
