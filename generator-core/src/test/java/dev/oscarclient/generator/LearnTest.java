package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.generator.emit.SourceCompiler;
import dev.oscarclient.generator.learn.Proposal;
import dev.oscarclient.generator.learn.Proposal.Standing;
import dev.oscarclient.generator.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learnt from samples of a vendor's operations. */
final class LearnTest {

  private static final String WADL =
      """
      <application xmlns="http://wadl.dev.java.net/2009/02" xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <grammars>
          <xs:schema>
            <xs:complexType name="ticketTo1"><xs:sequence>
              <xs:element name="id" type="xs:int"/>
              <xs:element name="subject" type="xs:string" minOccurs="0"/>
              <xs:element name="openedAt" type="xs:dateTime" minOccurs="0"/>
              <xs:element name="urgent" type="xs:boolean"/>
              <xs:element name="room" type="xs:string" minOccurs="0"/>
              <xs:element name="assignee" type="xs:string" minOccurs="0"/>
            </xs:sequence></xs:complexType>
            <xs:complexType name="deskTo1"><xs:sequence>
              <xs:element name="id" type="xs:int"/>
              <xs:element name="place" type="xs:string" minOccurs="0"/>
              <xs:element name="labels" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence></xs:complexType>
            <xs:element name="desk" type="deskTo1"/>
          </xs:schema>
        </grammars>
        <resources base="http://localhost/oscar/ws/services">
          <resource path="/tickets">
            <method name="GET"><response><representation mediaType="application/json"/></response></method>
            <method name="POST"><request><representation mediaType="application/json"/></request>
              <response><representation mediaType="application/json"/></response></method>
            <resource path="{id : \\d+}">
              <method name="GET"><response><representation mediaType="application/json"/></response></method>
            </resource>
            <resource path="open_list">
              <method name="GET"><response><representation mediaType="application/json"/></response></method>
            </resource>
          </resource>
          <resource path="/desks">
            <method name="GET"><response>
              <representation mediaType="application/json" element="desk"/></response></method>
          </resource>
          <resource path="/board/tree">
            <method name="GET"><response><representation mediaType="application/json"/></response></method>
          </resource>
          <resource path="/board/byPatient">
            <method name="GET"><response><representation mediaType="application/json"/></response></method>
          </resource>
          <resource path="/board/count">
            <method name="GET"><response><representation mediaType="application/json">
              <param name="result" style="plain" type="xs:int"/></representation></response></method>
          </resource>
        </resources>
      </application>
      """;

  private static final String TICKET =
      """
      {"id": 7, "subject": "Zoe Fakename", "openedAt": 1710527445000, "urgent": true, "room": null,
       "assignee": "Dr. Fakename"}
      """;

  @TempDir private Path folder;
  private Path samples;

  @BeforeEach
  void prepare() throws Exception {
    Files.writeString(folder.resolve("services.wadl"), WADL);
    samples = Files.createDirectory(folder.resolve("samples"));
  }

  @Test
  void knownTypeAloneAndInAList() throws Exception {
    sample("GET_tickets.json", "[" + TICKET + "," + TICKET + "]");
    sample("GET__tickets__42.json", TICKET);
    LearnResult result = learn();
    assertThat(result.yaml())
        .contains("  \"GET /tickets\":\n    response: List<TicketTo1>\n    from: sample\n")
        .contains("  \"GET /tickets/{id : \\\\d+}\":\n    response: TicketTo1\n");
    assertThat(result.proposals())
        .hasSize(2)
        .allSatisfy(p -> assertThat(p.confidence()).isGreaterThan(Proposal.HIGH));
  }

  @Test
  void newTypeOfMergedSamples() throws Exception {
    sample("POST_tickets.request.json", TICKET.replace("\"id\": 7,", ""));
    sample(
        "created/1.json",
        """
        {"number": 12345678901, "rate": 1, "since": "2024-03-15", "seenAt": 1710527445000,
         "labels": ["Fakename"], "by": null, "links": []}
        """);
    sample(
        "created/2.json",
        """
        {"number": 5, "rate": 2.5, "since": "2024-03-16", "seenAt": 1710527446000,
         "by": {"name": "Fakename", "role": "x"}, "links": []}
        """);
    sample(
        "samples.yaml",
        """
        created/1.json: POST /tickets
        "created/2.json": "POST /tickets/"
        """);
    String yaml = learn().yaml();
    assertThat(yaml)
        .contains(
            """
              "POST /tickets":
                request: TicketTo1
                response: Tickets
                from: sample
            """)
        .contains(
            """
              Tickets:
                from: sample
                properties:
                  number: Long
                  rate: Decimal
                  since: { type: DateTime, date: date }
                  seenAt: { type: DateTime, date: epochMillis }
                  labels: List<String>  # in 1 of 2
                  by: By  # null in 1
                  links: List<json>
            """)
        .contains(
            "  By:\n    from: sample\n    properties:\n      name: String\n      role: String\n");
  }

  @Test
  void statedTypeIsKeptAndGetsWhatItLacks() throws Exception {
    sample(
        "GET_desks.json",
        """
        [{"id": 1, "place": "A", "labels": "Fakename", "build": "b1", "sold": "2024-03-15"},
         {"id": 2, "place": "B", "labels": ["x", "y"], "build": null, "by": {"hand": 1, "foot": 2}}]
        """);
    LearnResult result = learn();
    assertThat(result.yaml())
        .contains("  \"GET /desks\":\n    response: List<DeskTo1>\n")
        .contains("alone, where lists are read: [].labels")
        .contains(
            """
            types:
              # in 2 objects
              DeskTo1:
                from: sample
                properties:
                  build: { type: String, add: true }  # null in 1
                  sold: { type: DateTime, date: date, add: true }  # in 1 of 2
                  by: { type: By, add: true }  # in 1 of 2
            """)
        .contains("  By:\n    from: sample\n")
        .doesNotContain("DeskTo12")
        .doesNotContain("Fakename");
    assertThat(result.problems()).noneMatch(p -> p.severity() == Problem.Severity.WARNING);
  }

  @Test
  void whatContradictsAStatedTypeIsNotAddedToIt() throws Exception {
    sample("GET_desks.json", "{\"id\": {\"x\": 1}, \"place\": \"A\", \"build\": \"b1\"}");
    assertThat(learn().yaml()).contains("against what is known").doesNotContain("\ntypes:");
  }

  @Test
  void typeFoundByStructureGetsWhatItLacks() throws Exception {
    sample("GET__tickets__42.json", TICKET.replace("\"id\"", "\"floor\": 3, \"id\""));
    assertThat(learn().yaml())
        .contains("    response: TicketTo1\n")
        .contains("  TicketTo1:\n    from: sample\n    properties:\n")
        .contains("      floor: { type: Integer, add: true }\n")
        .doesNotContain("newTypes");
  }

  @Test
  void oneValueAndSeveralAreAList() throws Exception {
    sample("GET_tickets.json", "{\"marks\": \"x\", \"sizes\": [1, 2], \"total\": 3}");
    sample("GET_tickets.2.json", "{\"marks\": [\"x\", \"y\"], \"sizes\": 3, \"total\": 3}");
    assertThat(learn().yaml()).contains("marks: List<String>\n").contains("sizes: List<Integer>\n");
  }

  @Test
  void recursionIsNamedOnce() throws Exception {
    sample(
        "GET_board_tree.json",
        """
        {"label": "a", "depth": 1, "open": true, "children": [
          {"label": "b", "depth": 2, "open": true, "children": [
            {"label": "c", "depth": 3, "open": false, "children": []}]}]}
        """);
    LearnResult result = learn();
    assertThat(result.yaml())
        .contains("response: BoardTree\n")
        .contains("children: List<BoardTree>")
        .doesNotContain("Child");
  }

  @Test
  void keysThatAreDataAreNeverTold() throws Exception {
    sample(
        "GET_board_byPatient.json",
        """
        {"Fakename": {"visits": 1, "last": "2024-03-15"}, "Fakeman": {"visits": 2, "last": null}}
        """);
    sample(
        "GET_tickets_open_list.json",
        """
        {"total": 3, "byDay": {"2024-03-15": 1, "2024-03-16": 2}, "9876543225": {"x": 1}}
        """);
    LearnResult result = learn();
    assertThat(result.yaml())
        .contains("response: \"Map<String, BoardByPatient>\"")
        .contains("byDay: \"Map<String, Integer>\"")
        .contains("# 1 key left out that may be data")
        .doesNotContain("Fake")
        .doesNotContain("2024")
        .doesNotContain("9876543225");
    assertThat(result.problems() + " " + result.summary() + result.proposals())
        .doesNotContain("Fake")
        .doesNotContain("9876543225");
  }

  @Test
  void moreKeysThanAnyTypeHasAreData() throws Exception {
    StringJoiner members = new StringJoiner(",", "{", "}");
    for (char one = 'a'; one <= 'z'; one++) {
      for (char two = 'a'; two <= 'z'; two++) {
        members.add("\"x" + one + two + "\": {\"score\": 1, \"other\": \"y\"}");
      }
    }
    sample("GET_board_byPatient.json", members.toString());
    assertThat(learn().yaml())
        .contains("response: \"Map<String, BoardByPatient>\"")
        .doesNotContain("xaa");
  }

  @Test
  void contradictionIsToldAndConfirmationOnlyOnRequest() throws Exception {
    sample("GET_board_count.json", "12");
    assertThat(learn().proposals())
        .extracting(Proposal::standing)
        .containsExactly(Standing.CONFIRMED);
    assertThat(learn().yaml()).doesNotContain("count");
    sample("GET_board_count.json", "{\"total\": 12, \"open\": 3}");
    LearnResult result = learn();
    assertThat(result.proposals())
        .extracting(Proposal::standing)
        .containsExactly(Standing.CONTRADICTED);
    assertThat(result.problems())
        .anyMatch(
            p -> p.toString().contains("GET /board/count: The samples of its response do not fit"));
    assertThat(result.yaml()).contains("response: BoardCount\n").contains("against what is known");
  }

  @Test
  void allThatIsWrongWithSamplesIsToldWithoutTheirText() throws Exception {
    sample("GET_tickets.json", "[{\"subject\": \"ok\"},\n {\"subject\": Fakename}]");
    sample("GET__tickets__1.json", "{\"subject\": \"Fakename");
    assertThatThrownBy(this::learn)
        .isInstanceOf(GeneratorException.class)
        .hasMessageContaining("GET_tickets.json:2:")
        .hasMessageContaining("GET__tickets__1.json:1:")
        .hasMessageNotContaining("Fakename");
  }

  @Test
  void sampleOfNoOperationNamesTheClosest() throws Exception {
    sample("GET_tickts.json", "[]");
    sample("samples.yaml", "gone.json: GET /tickets\n");
    assertThatThrownBy(this::learn)
        .hasMessageContaining("GET_tickts.json: There is no operation of this name.")
        .hasMessageContaining("The closest ones are: GET /tickets,")
        .hasMessageContaining("samples.yaml:1")
        .hasMessageContaining("There is no file gone.json");
  }

  @Test
  void nothingIsReplacedUnasked() throws Exception {
    sample("GET__tickets__42.json", TICKET);
    Path output = folder.resolve("proposals.yaml");
    Files.writeString(output, "mine");
    assertThatThrownBy(() -> learn(output, false))
        .hasMessageContaining("This file is there already.")
        .hasMessageContaining("say that it may be replaced");
    assertThat(output).hasContent("mine");
    LearnResult result = learn(output, true);
    assertThat(output).hasContent(result.yaml());
  }

  private void sample(String name, String text) throws Exception {
    Path file = samples.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private LearnResult learn() throws GeneratorException {
    return learn(null, false);
  }

  private LearnResult learn(@Nullable Path output, boolean replace) throws GeneratorException {
    LearnResult result =
        new OscarClientGenerator()
            .learn(
                new LearnRequest(
                    new DescriptionSource.Documents(List.of(folder.resolve("services.wadl"))),
                    samples,
                    output,
                    replace,
                    false,
                    ModelOptions.DEFAULT,
                    line -> {}));
    generate(result.yaml());
    return result;
  }

  /** Whatever is proposed is accepted as it is, and gives a client that compiles. */
  private void generate(String yaml) throws GeneratorException {
    try {
      Path config = Files.writeString(folder.resolve("oscar-client.yaml"), yaml);
      Path output = Files.createTempDirectory(folder, "client");
      DescriptionSource source =
          new DescriptionSource.Documents(List.of(folder.resolve("services.wadl")));
      GeneratorResult result =
          new OscarClientGenerator()
              .generate(
                  GeneratorRequest.builder(source, "com.example.learnt", output)
                      .options(ModelOptions.DEFAULT.withOverrides(config))
                      .build());
      SortedMap<String, String> sources = new TreeMap<>();
      for (String file : result.written()) {
        sources.put(file, Files.readString(output.resolve(file)));
      }
      SourceCompiler.compile(sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
