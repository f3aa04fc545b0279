package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole way, on documents written by hand: what comes out, and what a failed run leaves behind.
 */
final class OscarClientGeneratorTest {
  private static final String WADL =
      """
      <application xmlns="http://wadl.dev.java.net/2009/02" xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <grammars><xs:schema elementFormDefault="unqualified">
      <xs:complexType name="ticketTo1"><xs:sequence>
      <xs:element name="id" type="xs:int"/><xs:element minOccurs="0" name="owner" type="ownerTo1"/>
      </xs:sequence></xs:complexType>
      <xs:complexType name="ownerTo1"><xs:sequence>
      <xs:element minOccurs="0" name="name" type="xs:string"/>
      </xs:sequence></xs:complexType>
      </xs:schema></grammars>
      <resources base="http://localhost:8080/oscar/ws/services">
      <resource path="/tickets"><resource path="{id}"><param name="id" style="template" type="xs:int"/>
      <method name="GET"><response><representation mediaType="application/json"%s/></response></method>
      </resource></resource>
      <resource path="/queue"><method name="DELETE"><response status="204"/></method></resource>
      </resources></application>
      """;

  @TempDir private Path folder;

  private Path output() {
    return folder.resolve("out");
  }

  private Path documents(String xml) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Files.writeString(documents.resolve("services.wadl"), xml);
    return documents;
  }

  private GeneratorRequest request(Path... documents) {
    return GeneratorRequest.builder(
            new DescriptionSource.Documents(List.of(documents)), "com.example.clinic", output())
        .build();
  }

  private static String xmlForm() {
    return WADL.formatted("");
  }

  @Test
  void documentsBecomeAClient() throws Exception {
    GeneratorResult result = new OscarClientGenerator().generate(request(documents(xmlForm())));

    assertThat(result.written())
        .containsExactly(
            "com/example/clinic/OscarClient.java",
            "com/example/clinic/api/QueueApi.java",
            "com/example/clinic/api/TicketsApi.java",
            "com/example/clinic/api/package-info.java",
            "com/example/clinic/model/OwnerTo1.java",
            "com/example/clinic/model/TicketTo1.java",
            "com/example/clinic/model/package-info.java",
            "com/example/clinic/package-info.java");
    assertThat(result.summary()).anyMatch(line -> line.contains("2 in 2 services"));
  }

  @Test
  void theJsonFormAddsTypes() throws Exception {
    Path documents = documents(xmlForm());
    String json =
        "\""
            + WADL.formatted(" element=\"TicketTo1\"")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
            + "\"";
    Files.writeString(documents.resolve("services.wadl.json"), json);

    new OscarClientGenerator().generate(request(documents));

    assertThat(output().resolve("com/example/clinic/api/TicketsApi.java"))
        .content()
        .contains("OneOrMany<TicketTo1> getById(int id)");
  }

  @Test
  void aSecondRunTouchesNothing() throws Exception {
    GeneratorRequest request = request(documents(xmlForm()));
    new OscarClientGenerator().generate(request);
    GeneratorResult again = new OscarClientGenerator().generate(request);

    assertThat(again.written()).isEmpty();
    assertThat(again.unchanged()).hasSize(8);
  }

  @Test
  void whatTheServerNoLongerHasIsRemovedAndWhatIsNotOursStays() throws Exception {
    new OscarClientGenerator().generate(request(documents(xmlForm())));
    Path own = output().resolve("com/example/clinic/api/Extras.java");
    Files.writeString(own, "package com.example.clinic.api; class Extras {}\n");

    String fewer = xmlForm().replaceAll("<resource path=\"/queue\">.*</resource>\\R", "");
    GeneratorResult result = new OscarClientGenerator().generate(request(documents(fewer)));

    assertThat(result.removed()).containsExactly("com/example/clinic/api/QueueApi.java");
    assertThat(own).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<application xmlns=\"http://wadl.dev.java.net/2009/02\"><resources base=\"http://h/oscar/ws/services\"/></application>",
        "<application xmlns=\"http://wadl.dev.java.net/2009/02\"><resources base=\"http://h/oscar/ws/services\">",
        "<application xmlns=\"http://research.sun.com/wadl/2006/10\"><resources base=\"http://h/oscar/ws/services\"/></application>",
        "<!DOCTYPE x [<!ENTITY a \"b\">]><application xmlns=\"http://wadl.dev.java.net/2009/02\">&a;</application>",
        "<html><body>Please log in</body></html>",
        ""
      })
  void aFailedRunLeavesEarlierOutputAsItWas(String broken) throws Exception {
    new OscarClientGenerator().generate(request(documents(xmlForm())));
    Map<String, String> before = FileTree.read(output());
    Path bad = folder.resolve("bad.wadl");
    Files.writeString(bad, broken);

    GeneratorException failure =
        catchThrowableOfType(
            GeneratorException.class, () -> new OscarClientGenerator().generate(request(bad)));

    assertThat(failure.problems())
        .anySatisfy(
            p -> {
              assertThat(p.severity()).isEqualTo(Problem.Severity.ERROR);
              assertThat(p.where()).contains("bad.wadl");
            });
    assertThat(failure.problems())
        .filteredOn(p -> p.severity() == Problem.Severity.ERROR)
        .allSatisfy(p -> assertThat(p.advice()).isNotBlank());
    assertThat(FileTree.read(output())).isEqualTo(before);
  }

  @Test
  void allBrokenDocumentsAreNamedInOneRun() throws Exception {
    Path one = Files.writeString(folder.resolve("one.wadl"), "<application");
    Path two = Files.writeString(folder.resolve("two.wadl"), "<html></html>");

    GeneratorException failure =
        catchThrowableOfType(
            GeneratorException.class, () -> new OscarClientGenerator().generate(request(one, two)));

    assertThat(failure.getMessage()).contains("one.wadl").contains("two.wadl");
  }

  @Test
  void aForeignFileInTheWayStopsTheRun() throws Exception {
    Path foreign = output().resolve("com/example/clinic/OscarClient.java");
    Files.createDirectories(foreign.getParent());
    Files.writeString(foreign, "// mine\n");

    assertThatThrownBy(() -> new OscarClientGenerator().generate(request(documents(xmlForm()))))
        .isInstanceOf(GeneratorException.class)
        .hasMessageContaining("OscarClient.java");
    assertThat(FileTree.read(output())).containsOnlyKeys("com/example/clinic/OscarClient.java");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"com.example.class", "com..example", "9lives", "", "com.example;x", "java.oscar"})
  void aBadPackageIsRefusedBeforeAnythingIsRead(String name) {
    GeneratorRequest request =
        GeneratorRequest.builder(
                new DescriptionSource.Documents(List.of(folder.resolve("absent"))), name, output())
            .build();

    assertThatThrownBy(() -> new OscarClientGenerator().generate(request))
        .isInstanceOf(GeneratorException.class)
        .hasMessageContaining("package " + name);
  }

  @Test
  void anAddressThatIsNotThereIsAnErrorThatNamesThoseThatAre() throws Exception {
    Path documents = documents(xmlForm());
    GeneratorRequest request =
        GeneratorRequest.builder(
                new DescriptionSource.Documents(List.of(documents)), "com.example.clinic", output())
            .options(ModelOptions.DEFAULT.withAddresses(List.of("/servces"), List.of()))
            .build();

    assertThatThrownBy(() -> new OscarClientGenerator().generate(request))
        .hasMessageContaining("/servces")
        .hasMessageContaining("/services");
  }

  @Test
  void theReportIsWrittenAndAnUnwritableOneStopsTheRun() throws Exception {
    Path documents = documents(xmlForm());
    Path report = folder.resolve("reports/api.json");
    new OscarClientGenerator().generate(withReport(documents, report));
    assertThat(report).content().contains("\"javaMethod\"").contains("getById");
    assertThat(report.getParent()).isDirectoryContaining(p -> p.equals(report));

    GeneratorRequest unwritable =
        withReport(documents, folder.resolve("documents/services.wadl/x"));
    assertThatThrownBy(() -> new OscarClientGenerator().generate(unwritable))
        .isInstanceOf(GeneratorException.class)
        .hasMessageContaining("--report");
  }

  private GeneratorRequest withReport(Path documents, Path report) {
    return GeneratorRequest.builder(
            new DescriptionSource.Documents(List.of(documents)), "com.example.clinic", output())
        .report(report)
        .build();
  }
}
