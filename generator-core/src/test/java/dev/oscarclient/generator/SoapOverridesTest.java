package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oscarclient.generator.emit.SourceCompiler;
import dev.oscarclient.generator.model.Effect;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Setting;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user's file does to SOAP services, and how it is told what is wrong. */
final class SoapOverridesTest {
  private static final Path GOLDEN = Path.of("src", "test", "golden");

  @TempDir private Path folder;
  private Path documents;

  @BeforeEach
  void copyDocuments() throws IOException {
    documents = Files.createDirectories(folder.resolve("documents"));
    for (String file : List.of("ChartService.wsdl", "PersonService.wsdl", "chart.xsd")) {
      Files.copy(GOLDEN.resolve("soap/input").resolve(file), documents.resolve(file));
    }
    Files.copy(GOLDEN.resolve("vendor/input/services.wadl"), documents.resolve("services.wadl"));
  }

  private GeneratorResult generate(String yaml, boolean soap) throws GeneratorException {
    Path file = folder.resolve("f.yaml");
    try {
      Files.writeString(file, yaml);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new OscarClientGenerator()
        .generate(
            GeneratorRequest.builder(
                    new DescriptionSource.Documents(List.of(documents)),
                    SoapClients.PACKAGE,
                    folder.resolve("out"))
                .options(ModelOptions.DEFAULT.withOverrides(file))
                .report(folder.resolve("report.json"))
                .soap(soap)
                .build());
  }

  private GeneratorResult generate(String yaml) throws GeneratorException {
    return generate(yaml, true);
  }

  private static SoapServiceModel service(GeneratorResult result, String address) {
    return result.model().soap().services().stream()
        .filter(service -> service.address().equals(address))
        .findFirst()
        .orElseThrow();
  }

  private static SoapOperationModel operation(GeneratorResult result, String name) {
    return result.model().soap().services().stream()
        .flatMap(service -> service.operations().stream())
        .filter(operation -> operation.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesEffectsAndDocsAreThoseOfTheFile() throws Exception {
    GeneratorResult result =
        generate(
            """
            operations:
              "SOAP /ChartService/getChart":
                method: chartOf
                effect: read
                deprecated: true
                login: false
                summary: Gets a patient's chart.
                notes: [Slow.]
                parameters:
                  arg0: patientNo
                  arg1: { name: asOf, required: true, note: a day of this century }
                  arg3: { name: flags }
            services:
              "SOAP /ChartService": { name: records }
            """);
    SoapOperationModel chart = operation(result, "getChart");

    assertThat(chart.parts())
        .extracting(SoapPart::javaName)
        .containsExactly("patientNo", "asOf", "arg2", "flags");
    assertThat(chart.facts().effect()).isEqualTo(Effect.READ);
    assertThat(chart.facts().needsLogin()).isFalse();
    SoapServiceModel records = service(result, "/ChartService");
    assertThat(records.accessor()).isEqualTo("records");
    assertThat(records.className()).isEqualTo("RecordsService");
    String source =
        SoapClients.files(folder.resolve("out")).get("com/example/clinic/soap/RecordsService.java");
    assertThat(source)
        .contains("Gets a patient's chart.", "<p>Slow.", "a day of this century")
        .contains(".readsOnly()", ".withoutLogin()")
        .containsPattern("chartOf\\(\\s*int patientNo,\\s*OscarDateTime asOf,");
    Class<?> compiled =
        SourceCompiler.compile(SoapClients.files(folder.resolve("out")))
            .loadClass(SoapClients.PACKAGE + ".soap.RecordsService");
    Method method =
        Arrays.stream(compiled.getMethods())
            .filter(each -> each.getName().equals("chartOf"))
            .findFirst()
            .orElseThrow();
    assertThat(method.isAnnotationPresent(Deprecated.class)).isTrue();
  }

  @Test
  void typesAreCalledAndDocumentedAsTheFileSays() throws Exception {
    generate(
        """
        types:
          SOAP PersonPersonWsService: { name: Patient, doc: Somebody with a chart. }
          SOAP Kind: { name: ChartKind, doc: What a chart is about. }
        """);
    var files = SoapClients.files(folder.resolve("out"));
    assertThat(files.get("com/example/clinic/soap/model/Patient.java"))
        .contains("Somebody with a chart.");
    assertThat(files.get("com/example/clinic/soap/model/ChartKind.java"))
        .contains("What a chart is about.");
    assertThat(files.get("com/example/clinic/soap/PersonWsService.java"))
        .contains("Patient person");
    assertThat(files).doesNotContainKey("com/example/clinic/soap/model/PersonPersonWsService.java");
    SourceCompiler.compile(SoapClients.files(folder.resolve("out")));
  }

  @Test
  void theReportNamesTheEntry() throws Exception {
    GeneratorResult result =
        generate("operations:\n  \"SOAP /ChartService/find\": { effect: read }\n");
    assertThat(result.summary()).contains("Corrections: 1 entry of f.yaml applied");
    JsonNode report = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    assertThat(report.get("soapOperations").findValuesAsText("override"))
        .containsExactly("f.yaml:2:3");
  }

  @Test
  void droppedOperationsTakeTheirTypesWithThem() throws Exception {
    GeneratorResult result =
        generate(
            """
            operations:
              SOAP /ChartService/find: { drop: true }
            services:
              SOAP /PersonWsService: { drop: true }
            """);
    assertThat(result.model().soap().services()).hasSize(1);
    assertThat(service(result, "/ChartService").operations()).hasSize(3);
    assertThat(result.model().soap().types()).noneMatch(type -> type.javaName().equals("Query"));
    assertThat(result.summary())
        .contains("Corrections: 2 entries of f.yaml applied; 3 operations dropped");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "operations: { SOAP /ChartService: { drop: true } }|1:15 operations > SOAP /ChartService|The"
            + " key of a SOAP operation is SOAP, a space, the address of its service",
        "operations: { SOAP /ChartService/getChrt: { effect: read } }|1:15 operations > SOAP"
            + " /ChartService/getChrt|There is no such operation at /ChartService. Did you mean \"SOAP"
            + " /ChartService/getChart\"",
        "operations: { SOAP /ChatService/getChart: { effect: read } }|1:15 operations > SOAP"
            + " /ChatService/getChart|The server has no SOAP service at /ChatService. Did you mean"
            + " \"SOAP /ChartService/getChart\"",
        "operations: { SOAP /ChartService/find: { method: class } }|1:42 operations > SOAP"
            + " /ChartService/find > method|\"class\" has a meaning of its own in Java or in every"
            + " client.",
        "operations: { SOAP /ChartService/find: { method: getChart } }|1:42 operations > SOAP"
            + " /ChartService/find > method|Another operation of the service has this name.",
        "operations: { SOAP /ChartService/find: { respons: x } }|1:42 operations > SOAP"
            + " /ChartService/find > respons|The key \"respons\" is unknown here.",
        "operations: { SOAP /ChartService/find: { response: Chart } }|1:42 operations > SOAP"
            + " /ChartService/find > response|\"response\" is for REST; of SOAP the WSDL says it.",
        "operations: { SOAP /ChartService/find: { effect: reads } }|1:42 operations > SOAP"
            + " /ChartService/find > effect|An effect is read, create, update, delete or action.",
        "operations: { SOAP /ChartService/getChart: { parameters: { arg9: x } } }|1:60 operations >"
            + " SOAP /ChartService/getChart > parameters > arg9|The operation has no parameter"
            + " \"arg9\". Did you mean \"arg0\"",
        "operations: { SOAP /ChartService/getChart: { parameters: { arg0: x, arg1: x } } }|1:69 operations >"
            + " SOAP /ChartService/getChart > parameters > arg1|\"x\" cannot be the name of this"
            + " parameter",
        "operations: { SOAP /ChartService/getChart: { parameters: { arg0: String } } }|1:60 operations"
            + " > SOAP /ChartService/getChart > parameters > arg0|\"String\" cannot be the name of this"
            + " parameter",
        "operations: { SOAP /ChartService/getChart: { parameters: { arg0: { type: int } } } }|1:68"
            + " operations > SOAP /ChartService/getChart > parameters > arg0 > type|\"type\" is for"
            + " REST; of SOAP the WSDL says it.",
        "operations: { SOAP /ChartService/find: {drop: true}, SOAP  /ChartService/find: {drop:"
            + " true} }|1:54 operations > SOAP  /ChartService/find|This is about the same operation as"
            + " f.yaml:1:15 operations > SOAP /ChartService/find.",
        "operations: { SOAP /ChartService/find: { drop: true, effect: read } }|1:15 operations > SOAP"
            + " /ChartService/find|What is dropped can have nothing else said of it.",
        "types: { SOAP Persn: { name: x } }|1:10 types > SOAP Persn|The server has no such SOAP type in"
            + " use. Did you mean \"Person\"",
        "types: { SOAP Person: { name: Chart } }|1:25 types > SOAP Person > name|Another type is called"
            + " \"Chart\".",
        "types: { SOAP Person: { properties: { a: int } } }|1:25 types > SOAP Person > properties|"
            + "\"properties\" is for REST; of SOAP the WSDL says it.",
        "types: { SOAP Person: { doc: a }, SOAP  Person: { doc: b } }|1:35 types > SOAP  Person|This is"
            + " about the same type as f.yaml:1:10 types > SOAP Person.",
        "services: { SOAP /ChatService: { name: x } }|1:13 services > SOAP /ChatService|The server has"
            + " no SOAP service at /ChatService. Did you mean \"/ChartService\"",
        "services: { SOAP ChartService: { name: x } }|1:13 services > SOAP ChartService|The key of a"
            + " SOAP service is SOAP, a space, and its address",
        "services: { SOAP /ChartService: { name: a-b } }|1:13 services > SOAP /ChartService|\"a-b\""
            + " cannot be the name of a service: it has letters and digits.",
        "services: { SOAP /ChartService: { name: PersonWs } }|1:13 services > SOAP /ChartService|"
            + "Another SOAP service is called \"PersonWsService\".",
      })
  void tellsWhatMatchesNothingAndWhatComesClose(String text, String where, String what) {
    assertThat(problems(text))
        .anySatisfy(
            problem -> {
              assertThat(problem.where()).isEqualTo("f.yaml:" + where);
              assertThat(problem.what()).startsWith(what);
              assertThat(problem.setting()).isEqualTo(Setting.CONFIG);
            });
  }

  private List<Problem> problems(String text) {
    GeneratorException failure = failure(text, true);
    assertThat(failure).as("no error").isNotNull();
    return failure.problems();
  }

  private @Nullable GeneratorException failure(String text, boolean soap) {
    try {
      generate(text, soap);
      return null;
    } catch (GeneratorException e) {
      return e;
    }
  }

  @Test
  void aNameThatIsNotWantedGivesWay() throws Exception {
    GeneratorResult result =
        generate("operations: { SOAP /PersonWsService/rename: { parameters: { to: person } } }");
    assertThat(operation(result, "rename").parts())
        .extracting(SoapPart::javaName)
        .containsExactly("person2", "person");
  }

  /** A file may serve several runs; those without SOAP know addresses only. */
  @Test
  void withoutSoapEntriesWaitForAnotherRun() throws Exception {
    String known =
        """
        operations: { SOAP /ChartService/find: { effect: read } }
        services: { SOAP /ChartService: { name: x } }
        types: { SOAP Chart: { name: X } }
        """;
    assertThat(failure(known, false)).isNull();
    Files.delete(documents.resolve("ChartService.wsdl"));
    Files.delete(documents.resolve("PersonService.wsdl"));
    assertThat(failure(known, false))
        .isNotNull()
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(Problem::what)
                    .anyMatch(what -> what.startsWith("The server has no SOAP service at"))
                    .anyMatch(what -> what.startsWith("The server has no such SOAP type")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "operations: { GET /tickets: { method: list } }",
        "services: { board: { drop: true } }",
        "types: { TicketTo1: { doc: x } }"
      })
  void whatIsAboutRestIsWrongWhereThereIsNone(String text) throws IOException {
    Files.delete(documents.resolve("services.wadl"));
    assertThat(problems(text)).anyMatch(problem -> problem.what().contains("SOAP services only"));
  }
}
