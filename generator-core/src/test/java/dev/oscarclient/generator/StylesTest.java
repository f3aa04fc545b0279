package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.generator.cxf.CxfTools;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run in other styles writes, and what stays as it was when it fails. */
final class StylesTest {
  private static final Path GOLDEN = Path.of("src", "test", "golden");
  private static final Path REST = GOLDEN.resolve("vendor").resolve("input");
  private static final Path SOAP = GOLDEN.resolve("soap").resolve("input");
  private static final String WSDL = "oscar.wsdl";
  private static final String WADL = "oscar-rest.wadl";
  private static final String XSD = "oscar-rest.xsd";

  @TempDir private Path folder;
  private Path output;
  private Path enriched;

  @BeforeEach
  void nameFolders() {
    output = folder.resolve("sources");
    enriched = folder.resolve("enriched");
  }

  private GeneratorResult generate(UnaryOperator<GeneratorRequest.Builder> options)
      throws GeneratorException {
    return new OscarClientGenerator().generate(options.apply(builder()).build());
  }

  private GeneratorRequest.Builder builder() {
    return GeneratorRequest.builder(
        new DescriptionSource.Documents(List.of(REST, SOAP)), "com.example", output);
  }

  private List<Problem> failure(UnaryOperator<GeneratorRequest.Builder> options) {
    return catchThrowableOfType(GeneratorException.class, () -> generate(options)).problems();
  }

  private Map<String, String> written() throws IOException {
    return Files.exists(output) ? SoapClients.files(output) : Map.of();
  }

  @Test
  void aChangeOfStyleRemovesWhatIsStale() throws Exception {
    generate(request -> request);
    SortedMap<String, String> client = SoapClients.files(output);

    generate(request -> request.styles(EnumSet.of(Style.JAXWS)));
    assertThat(written().keySet())
        .anyMatch(file -> file.startsWith("com/example/jaxws/part2/model/"))
        .allMatch(file -> file.startsWith("com/example/jaxws/"));

    generate(request -> request.styles(EnumSet.of(Style.JAXRS)));
    assertThat(written().keySet()).allMatch(file -> file.startsWith("com/example/jaxrs/"));

    generate(request -> request);
    assertThat(written()).isEqualTo(client);
  }

  @Test
  void stylesStandSideBySide() throws Exception {
    generate(request -> request);
    SortedMap<String, String> client = SoapClients.files(output);

    GeneratorResult result = generate(request -> request.styles(EnumSet.allOf(Style.class)));

    assertThat(written()).containsAllEntriesOf(client);
    assertThat(result.written())
        .contains("com/example/jaxws/" + WSDL)
        .anyMatch(file -> file.startsWith("com/example/jaxrs/model/"))
        .anyMatch(file -> file.startsWith("com/example/jaxws/model/"));
    assertThat(result.removed()).isEmpty();
  }

  @Test
  void theSameAgainChangesNothing() throws Exception {
    UnaryOperator<GeneratorRequest.Builder> all =
        request -> request.styles(EnumSet.allOf(Style.class)).enrichedFolder(enriched);
    generate(all);
    SortedMap<String, String> documents = SoapClients.files(enriched);

    GeneratorResult again = generate(all);

    assertThat(again.written()).isEmpty();
    assertThat(again.removed()).isEmpty();
    assertThat(SoapClients.files(enriched)).isEqualTo(documents);
  }

  @Test
  void theEnrichedDocumentsComeWithCommands() throws Exception {
    GeneratorResult result = generate(request -> request.soap(true).enrichedFolder(enriched));

    SortedMap<String, String> files = SoapClients.files(enriched);
    assertThat(files).containsKeys(WSDL, WADL, XSD);
    assertThat(files.get("commands.txt").lines().skip(1))
        .hasSize(3) // two of these services contradict each other, so there are two WSDLs
        .anySatisfy(line -> assertThat(line).startsWith("wsdl2java ").endsWith(" " + WSDL))
        .anySatisfy(line -> assertThat(line).startsWith("wadl2java ").endsWith(" " + WADL))
        .allSatisfy(line -> assertThat(line).contains("com.example").contains(" -d OUTPUT "));
    assertThat(result.summary()).contains("Enriched documents: " + enriched);
  }

  @Test
  void withoutSoapNoWsdlIsWritten() throws Exception {
    generate(request -> request.enrichedFolder(enriched));
    assertThat(SoapClients.files(enriched)).containsOnlyKeys("commands.txt", WADL, XSD);
  }

  @Test
  void aToolThatFailsLeavesAllAsItWas() throws Exception {
    generate(request -> request.enrichedFolder(enriched));
    Map<String, String> before = written();
    SortedMap<String, String> documents = SoapClients.files(enriched);
    CxfTools nowhere = new CxfTools.Folder(folder.resolve("nowhere"));

    List<Problem> problems =
        failure(
            request ->
                request
                    .styles(EnumSet.of(Style.JAXWS))
                    .tools(nowhere)
                    .enrichedFolder(enriched)
                    .report(folder.resolve("report.json")));

    assertThat(problems).last().extracting(Problem::setting).isEqualTo(Setting.TOOLS);
    assertThat(written()).isEqualTo(before);
    assertThat(SoapClients.files(enriched)).isEqualTo(documents);
    assertThat(folder.resolve("report.json")).doesNotExist();
  }

  @Test
  void aForeignFileAmongTheDocumentsLeavesAllAsItWas() throws Exception {
    Path foreign = Files.writeString(Files.createDirectories(enriched).resolve(XSD), "<mine/>\n");

    List<Problem> problems = failure(request -> request.enrichedFolder(enriched));

    assertThat(problems)
        .last()
        .satisfies(
            problem -> {
              assertThat(problem.setting()).isEqualTo(Setting.ENRICHED);
              assertThat(problem.where()).isEqualTo(foreign.toString());
            });
    assertThat(output).doesNotExist();
    assertThat(SoapClients.files(enriched)).containsOnlyKeys(XSD);
  }

  @Test
  void aDryRunTellsOfDocumentsAndWritesNone() throws Exception {
    GeneratorResult result =
        generate(
            request ->
                request.styles(EnumSet.of(Style.JAXRS)).enrichedFolder(enriched).dryRun(true));

    assertThat(result.written())
        .contains(enriched.resolve(WADL).toString())
        .anyMatch(file -> file.startsWith("com/example/jaxrs/"));
    assertThat(output).doesNotExist();
    assertThat(enriched).doesNotExist();
  }

  @Test
  void whatAToolCannotHaveIsTold() throws Exception {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    for (String file : List.of("services.wadl", "services.wadl.json")) {
      String text = Files.readString(REST.resolve(file));
      assertThat(text).contains("DELETE");
      Files.writeString(documents.resolve(file), text.replace("DELETE", "M-SEARCH"));
    }
    GeneratorRequest request =
        GeneratorRequest.builder(
                new DescriptionSource.Documents(List.of(documents)), "com.example", output)
            .enrichedFolder(enriched)
            .build();

    GeneratorResult result = new OscarClientGenerator().generate(request);

    assertThat(result.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.where()).startsWith("M-SEARCH /");
              assertThat(problem.what()).contains("left out of the artifacts for CXF");
            });
  }

  @Test
  void soapIsNotForgottenInSilence() {
    List<Problem> problems = failure(request -> request.styles(EnumSet.of(Style.JAXRS)).soap(true));

    assertThat(problems).singleElement().extracting(Problem::setting).isEqualTo(Setting.STYLE);
  }

  @Test
  void withoutSoapServicesTheStyleIsToBlame() {
    GeneratorRequest request =
        GeneratorRequest.builder(
                new DescriptionSource.Documents(List.of(REST)), "com.example", output)
            .styles(EnumSet.of(Style.JAXWS))
            .build();

    List<Problem> problems =
        catchThrowableOfType(
                GeneratorException.class, () -> new OscarClientGenerator().generate(request))
            .problems();

    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.what()).contains("There is no SOAP service");
              assertThat(problem.setting()).isEqualTo(Setting.STYLE);
            });
  }

  @Test
  void aStyleWithNothingToGenerate() {
    GeneratorRequest request =
        GeneratorRequest.builder(
                new DescriptionSource.Documents(List.of(SOAP)), "com.example", output)
            .styles(EnumSet.of(Style.JAXRS, Style.JAXWS))
            .build();

    List<Problem> problems =
        catchThrowableOfType(
                GeneratorException.class, () -> new OscarClientGenerator().generate(request))
            .problems();

    assertThat(problems).last().extracting(Problem::setting).isEqualTo(Setting.STYLE);
    assertThat(problems.get(problems.size() - 1).what()).contains("no REST operation");
  }
}
