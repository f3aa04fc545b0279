package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.emit.SourceCompiler;
import dev.oscarclient.generator.link.LinkResult;
import dev.oscarclient.generator.link.Linker;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.overrides.OverridesReader;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.snapshot.LooseDocuments;
import dev.oscarclient.generator.wadl.WadlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user's file does to the documents of a server, and how it is told what is wrong. */
final class OverridesTest {
  private static final Path GOLDEN = Path.of("src", "test", "golden");
  private static final Path VENDOR = GOLDEN.resolve("vendor").resolve("input");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "operations: { GET /tickts: { method: list } }|1:15 operations > GET /tickts|There is no such"
            + " operation at /services. Did you mean \"GET /tickets/\"",
        "operations: { GET /board at /rest: { method: x } }|1:15 operations > GET /board at /rest|The"
            + " server has no address /rest.",
        "operations: { GET /board: { response: TiketTo1 } }|1:29 operations > GET /board >"
            + " response|There is no type \"TiketTo1\". Did you mean \"TicketTo1\"",
        "operations: { GET /board: { response: TicketTo1<String> } }|1:29 operations > GET /board >"
            + " response|The type \"TicketTo1\" is not generic, and here are 1 type arguments.",
        "operations: { GET /board: { response: List<void> } }|1:29 operations > GET /board >"
            + " response|\"void\" is for whole bodies only.",
        "operations: { GET /board: { method: class } }|1:29 operations > GET /board > method|\"class\""
            + " has a meaning of its own in Java or in every client.",
        "operations: { GET /board: { method: count } , GET /board/count: { method: count } }|"
            + "1:67 operations > GET /board/count > method|Another operation of the service has this"
            + " name with as many parameters (GET /board). Give one of them another.",
        "operations: { GET /board: { service: a-b } }|1:29 operations > GET /board > service|\"a-b\""
            + " cannot be the name of a service: it has letters and digits.",
        "operations: { GET /tickets: { parameters: { limt: int } } }|1:45 operations > GET /tickets >"
            + " parameters > limt|The operation has no parameter \"limt\"; one that only the server's"
            + " code knows is undeclared: true. Did you mean \"limit\"?",
        "operations: { GET /tickets: { parameters: { limit: { date: date } } } }|1:45 operations > GET"
            + " /tickets > parameters > limit|Only a date, a text or a long can have the form of a"
            + " date.",
        "operations: { GET /tickets: { paging: { offset: from, limit: limit } } }|1:31 operations > GET"
            + " /tickets > paging|The operation has no parameter \"from\".",
        "operations: { POST /tickets: { request: TicketTo1, paging: { offset: opend, limit: id, in: body } } }|1:52"
            + " operations > POST /tickets > paging|TicketTo1 has no property \"opend\". Did you mean"
            + " \"opened\"",
        "operations: { GET /board/count: { consumes: [text/plain] } }|1:15 operations > GET"
            + " /board/count|The server describes no such body: say what it holds as well.",
        "operations: { \"GET /tickets/{a}\": { method: x }, \"GET /tickets/{b}\": { method: y } }|1:50"
            + " operations > GET /tickets/{b}|This is about the same operation as f.yaml:1:15"
            + " operations > GET /tickets/{a}.",
        "services: { bord: { name: x } }|1:13 services > bord|The server has no service \"bord\". Did"
            + " you mean \"board\"?",
        "types: { TiketTo1: { doc: x } }|1:10 types > TiketTo1|The server has no such type in use; one"
            + " that is missing belongs to newTypes. Did you mean \"TicketTo1\"",
        "types: { TicketTo1: { properties: { opend: String } } }|1:37 types > TicketTo1 > properties >"
            + " opend|The type has no such property; one that the grammar lacks is add: true. Did you"
            + " mean \"opened\"",
        "types: { TicketTo1: { properties: { id: long } } }|1:37 types > TicketTo1 > properties >"
            + " id|TicketTo1 has it from RecordTo1, which it extends: correct it there.",
        "types: { TicketTo1: { properties: { opened: { alias: [state] } } } }|1:10 types >"
            + " TicketTo1|Two properties have the key \"state\" in JSON.",
        "types: { TicketTo1: { name: State } }|1:23 types > TicketTo1 > name|Another type is called"
            + " \"State\".",
        "types: { TicketTo1: { name: Object } }|1:23 types > TicketTo1 > name|\"Object\" is a name of"
            + " Java or of every client.",
        "types: { TicketTo1: { values: [x] } }|1:10 types > TicketTo1|This type is no enumeration; it"
            + " has no values.",
        "types: { State: { root: x } }|1:10 types > State|This type is an enumeration; it has no"
            + " properties.",
        "types: { TicketTo1: { doc: a }, ticketTo1: { doc: b } }|1:33 types > ticketTo1|This is about"
            + " the same type as f.yaml:1:10 types > TicketTo1.",
        "newTypes: { TicketTo1: { values: [x] } }|1:13 newTypes > TicketTo1|There is a type of this"
            + " name already.",
      })
  void tellsWhatMatchesNothingAndWhatComesClose(String text, String where, String what) {
    assertThat(link(text).problems())
        .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
        .anySatisfy(
            problem -> {
              assertThat(problem.where()).isEqualTo("f.yaml:" + where);
              assertThat(problem.what()).startsWith(what);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "operations: { POST /tickets: { response: State } }|The server states class TicketResponse"
            + " where the file says State.",
        "operations: { GET /board/count: { response: String } }|The server states plain int where"
            + " the file says String.",
        "operations: { GET /tickets: { parameters: { limit: String } } }|The server declares Integer"
            + " where the file says String.",
        "types: { TicketTo1: { properties: { opened: long } } }|The server's grammar says date where"
            + " the file says Long.",
      })
  void contradictionsAreToldWithBothSidesAndTheFileWins(String text, String what) {
    LinkResult linked = link(text);
    assertThat(linked.problems())
        .filteredOn(problem -> problem.where().startsWith("f.yaml"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
              assertThat(problem.what()).isEqualTo(what);
            });
  }

  @Test
  void pagingOfAResponseWithoutRowsIsToldOf() {
    LinkResult linked =
        link(
            "operations: { POST /tickets: { request: TicketTo1,"
                + " paging: { offset: opened, limit: id, in: body } } }");
    assertThat(linked.problems())
        .filteredOn(problem -> problem.where().startsWith("f.yaml"))
        .anySatisfy(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
              assertThat(problem.what()).startsWith("The response has no list of rows");
            });
  }

  @Test
  void whatOnlySaysMoreIsNoContradiction() {
    LinkResult linked =
        link(
            """
            operations:
              "GET /tickets": { response: List<TicketTo1> }
              "GET /tickets/{id}": { response: TicketTo1 }
              "GET /tickets/{id}/print": { response: bytes }
            types:
              RecordTo1: { properties: { note: String } }
            """);
    assertThat(linked.problems()).noneMatch(problem -> problem.where().startsWith("f.yaml"));
    BodyModel list = operation(linked, "GET /tickets/").response();
    assertThat(list.type()).isEqualTo(new TypeRef.ListOf(new TypeRef.Named("TicketTo1")));
    assertThat(list.binding().authority()).isEqualTo(Authority.OVERRIDE);
    assertThat(list.binding().detail()).isEqualTo("f.yaml:2:3");
  }

  @Test
  void sampleIsNamedAsTheAuthority() {
    LinkResult linked =
        link("operations: { GET /board: { response: Board, from: sample, confidence: 0.9 } }");
    OperationModel operation = operation(linked, "GET /board");
    assertThat(operation.response().binding().authority()).isEqualTo(Authority.SAMPLE);
    assertThat(operation.override()).isEqualTo("f.yaml:1:15, from samples, confidence 0.9");
  }

  @Test
  void newTypeThatNothingRefersToIsToldOf() {
    assertThat(link("newTypes: { Alone: { values: [x] } }").problems())
        .anyMatch(
            problem ->
                problem.severity() == Problem.Severity.WARNING
                    && problem.what().startsWith("No operation takes or gives this type"));
  }

  @Test
  void entryForAnAddressStandsInPlaceOfOneForAll() {
    LinkResult linked =
        link(
            """
            operations:
              "GET /board": { response: json }
              "GET /board at /services": { response: Board }
            """);
    assertThat(operation(linked, "GET /board").response().type())
        .isEqualTo(new TypeRef.Named("Board"));
  }

  @Test
  void correctsWhatOscar19Publishes() {
    List<Path> documents = SharedSpecs.documents("oscar19", "/services");
    String text =
        """
        operations:
          "POST /demographics/search":
            response: AbstractSearchResponse<Found>
          "GET /demographics/{id}":
            method: patient
            service: patients
          "GET /allergies/active":
            response: List<AllergyTo1>
        services:
          tickler: { name: tasks }
        types:
          DemographicTo1:
            name: Patient
            properties:
              dateOfBirth: { date: date }
          AllergyTo1: { properties: { reaction: { type: Decimal } } }
        newTypes:
          Found: { properties: { demographicNo: long, name: String } }
        """;
    LinkResult linked =
        Linker.link(
            SharedSpecs.request(documents, List.of("/services"))
                .withOverrides(OverridesReader.read("f.yaml", text).overrides()));

    assertThat(linked.problems()).noneMatch(p -> p.severity() == Problem.Severity.ERROR);
    assertThat(operation(linked, "POST /demographics/search").response().type())
        .isEqualTo(
            new TypeRef.Named("AbstractSearchResponse", List.of(new TypeRef.Named("Found"))));
    OperationModel patient = operation(linked, "GET /demographics/{dataId}");
    assertThat(patient.methodName()).isEqualTo("patient");
    assertThat(patient.response().type()).isEqualTo(new TypeRef.Named("Patient"));
    assertThat(linked.model().services())
        .extracting(service -> service.accessor())
        .contains("patients", "tasks")
        .doesNotContain("tickler");
    ObjectType type = (ObjectType) type(linked, "Patient");
    assertThat(type.properties())
        .filteredOn(property -> property.jsonName().equals("dateOfBirth"))
        .singleElement()
        .satisfies(property -> assertThat(property.dateForm()).isEqualTo(DateForm.DATE));
    assertThat(((ObjectType) type(linked, "AllergyTo1")).properties())
        .filteredOn(property -> property.jsonName().equals("reaction"))
        .singleElement()
        .satisfies(
            property ->
                assertThat(property.type()).isEqualTo(new TypeRef.Scalar(ScalarKind.DECIMAL)));
  }

  @Test
  void reportAndSummaryTellWhatTheFileDid() throws Exception {
    Path report = folder.resolve("report.json");
    GeneratorResult result = generate(folder.resolve("out"), report);
    assertThat(result.summary())
        .contains("Corrections: 14 entries of oscar-client.yaml applied; 1 operation dropped");
    assertThat(Files.readString(report))
        .contains("\"override\" : \"oscar-client.yaml:", "\"responseDecidedBy\" : \"OVERRIDE\"")
        .contains("\"requestDecidedBy\" : \"OVERRIDE\"", "\"responseDecidedBy\" : \"SAMPLE\"")
        .contains("\"DELETE /tickets/");
  }

  @Test
  void sameFileGivesTheSameBytes() throws Exception {
    generate(folder.resolve("one"), null);
    generate(folder.resolve("two"), null);
    assertThat(FileTree.read(folder.resolve("one")))
        .isEqualTo(FileTree.read(folder.resolve("two")));
  }

  @Test
  void generatedClientIsUsedAsTheFileSays() throws Exception {
    generate(folder.resolve("out"), null);
    SortedMap<String, String> sources = FileTree.read(folder.resolve("out"));
    sources.put(
        "use/Use.java",
        """
        package use;

        import com.example.corrected.OscarClient;
        import com.example.corrected.model.*;
        import dev.oscarclient.runtime.codec.OscarJson;
        import java.time.LocalDate;
        import java.util.List;

        /** Use. */
        public final class Use {
          private Use() {}

          /** {@return what was seen} */
          public static List<Object> run() {
            TicketPage<Ticket> page =
                TicketPage.builder(Ticket.TYPE)
                    .items(List.of(Ticket.builder().id(7).colour(Colour.RED).build()))
                    .build();
            Ticket read = OscarJson.read("{\\"recordId\\":3,\\"tags\\":[\\"a\\"]}", Ticket.class);
            return List.of(OscarJson.write(page), read.id(), read.labels(), State.CLOSED.value());
          }

          static List<Ticket> list(OscarClient client) {
            return client.tickets().list(q -> q.limit(5).from(0).since(LocalDate.EPOCH));
          }

          static TicketCreated create(OscarClient client, Ticket ticket) {
            return client.tickets().post(ticket);
          }

          static String log(OscarClient client) {
            return client.audit().log(5L);
          }

          static TicketPage<Ticket> board(OscarClient client) {
            return client.notices().get();
          }
        }
        """);
    ClassLoader compiled = SourceCompiler.compile(sources);
    assertThat(compiled.loadClass("use.Use").getMethod("run").invoke(null))
        .isEqualTo(
            List.of(
                "{\"items\":[{\"recordId\":7,\"colour\":\"red\"}]}", 3, List.of("a"), "closed"));
  }

  private static GeneratorResult generate(Path output, Path report) throws GeneratorException {
    return new OscarClientGenerator()
        .generate(
            GeneratorRequest.builder(
                    new DescriptionSource.Documents(List.of(VENDOR)),
                    "com.example.corrected",
                    output)
                .options(
                    ModelOptions.DEFAULT.withOverrides(
                        GOLDEN.resolve("overrides").resolve("oscar-client.yaml")))
                .report(report)
                .build());
  }

  private static LinkResult link(String text) {
    OverridesReader.Result read = OverridesReader.read("f.yaml", text);
    assertThat(read.problems()).isEmpty();
    return Linker.link(
        new DescriptionReader(LooseDocuments.open(List.of(VENDOR)), new WadlReader())
            .read(List.of(), List.of(), null)
            .withOverrides(read.overrides()));
  }

  private static OperationModel operation(LinkResult linked, String key) {
    Map<String, OperationModel> operations = StandardOperationsTruthTest.operations(linked.model());
    assertThat(operations).containsKey(key);
    return operations.get(key);
  }

  private static TypeModel type(LinkResult linked, String javaName) {
    return linked.model().types().stream()
        .filter(type -> type.javaName().equals(javaName))
        .findFirst()
        .orElseThrow();
  }
}
