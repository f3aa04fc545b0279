package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.emit.SourceCompiler;
import dev.oscarclient.generator.link.LinkRequest;
import dev.oscarclient.generator.link.LinkResult;
import dev.oscarclient.generator.link.Linker;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.snapshot.InMemorySnapshot;
import dev.oscarclient.generator.snapshot.SnapshotEntry;
import dev.oscarclient.generator.wadl.WadlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients of servers that describe nothing: the bundled catalogue is the description. */
final class CatalogueGenerationTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "open-o"})
  void clientOfACatalogueCompiles(String lineage) throws Exception {
    GeneratorResult result = generate(new DescriptionSource.Catalogue(), lineage, List.of());

    assertThat(result.model().catalogue()).isNotNull();
    assertThat(result.model().catalogue().isDescription()).isTrue();
    assertThat(result.summary())
        .anyMatch(
            line ->
                line.contains("the bundled catalogue of " + lineage + " (as asked for) is used"));
    assertThat(result.problems()).noneMatch(problem -> problem.severity() != Problem.Severity.INFO);
    assertThat(SourceCompiler.compile(FileTree.read(folder.resolve("out")))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"oscar19,", "open-o,EPOCH_MILLIS"})
  void dateWhoseFormIsKnownCarriesIt(String lineage, @Nullable DateForm form) throws Exception {
    GeneratorResult result = generate(new DescriptionSource.Catalogue(), lineage, List.of());
    assertThat(result.model().types())
        .filteredOn(type -> type.javaName().equals("ProviderTo1"))
        .flatExtracting(type -> ((TypeModel.ObjectType) type).properties())
        .filteredOn(property -> property.javaName().equals("signedConfidentiality"))
        .singleElement()
        .extracting(PropertyModel::dateForm)
        .isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "oscar19,oscar19,/services",
    "oscar19,oscar19,/rs",
    "open-o,openo26,/services",
    "open-o,openo26,/rs"
  })
  void catalogueHasTheOperationsOfTheServer(String lineage, String version, String address)
      throws Exception {
    GeneratorResult result = generate(new DescriptionSource.Catalogue(), lineage, List.of(address));
    Map<String, OperationModel> known = StandardOperationsTruthTest.operations(result.model());
    Map<String, OperationModel> described =
        StandardOperationsTruthTest.operations(SharedSpecs.link(version, address).model());

    assertThat(new TreeSet<>(known.keySet())).isEqualTo(new TreeSet<>(described.keySet()));
    known.forEach(
        (key, operation) -> {
          OperationModel other = described.get(key);
          assertThat(StandardOperationsTruthTest.types(operation))
              .as(key)
              .isEqualTo(StandardOperationsTruthTest.types(other));
          assertThat(operation.methodName()).as(key).isEqualTo(other.methodName());
          assertThat(parameters(operation)).as(key).isEqualTo(parameters(other));
        });
  }

  @Test
  void serverThatListsItsServicesAndDescribesNoneIsOpenO() throws Exception {
    Path deployed = SharedSpecs.folder().resolve("oscar-specs/openo26/as-deployed");
    Path list = deployed.resolve("index-services-slash.html");
    InMemorySnapshot snapshot =
        InMemorySnapshot.builder("as deployed")
            .add(
                SnapshotEntry.Kind.SERVICE_LIST,
                "index.html",
                "",
                "/ws/services/",
                "",
                200,
                "text/html",
                Files.readAllBytes(list))
            .build();
    LinkResult result =
        Linker.link(
            new DescriptionReader(snapshot, new WadlReader()).read(List.of(), List.of(), null));

    ApiModel.CatalogueUse use = result.model().catalogue();
    assertThat(use).isNotNull();
    assertThat(use.lineage()).isEqualTo("open-o");
    assertThat(use.isDescription()).isTrue();
    int operations = 0;
    for (JsonNode truth : SharedSpecs.json("oscar-specs/openo26/truth.json")) {
      operations += truth.path("address").asText().equals("/services") ? 1 : 0;
    }
    assertThat(StandardOperationsTruthTest.operations(result.model())).hasSize(operations);
  }

  @Test
  void unknownLineageIsAnError() {
    assertThatThrownBy(() -> generate(new DescriptionSource.Catalogue(), "oscar12", List.of()))
        .isInstanceOf(GeneratorException.class)
        .hasMessageContaining("There is no lineage \"oscar12\". Choose one of: oscar19, open-o.");
    assertThatThrownBy(() -> generate(new DescriptionSource.Catalogue(), null, List.of()))
        .isInstanceOf(GeneratorException.class)
        .hasMessageContaining("the catalogue needs to know the lineage");
  }

  /** Links what the catalogue alone knows of a lineage. */
  static ApiModel model(String lineage, List<String> addresses) {
    return Linker.link(
            new LinkRequest(List.of(), Map.of(), addresses, List.of(), Lineage.of(lineage)))
        .model();
  }

  private GeneratorResult generate(
      DescriptionSource source, @Nullable String lineage, List<String> addresses)
      throws GeneratorException {
    return new OscarClientGenerator()
        .generate(
            GeneratorRequest.builder(source, "com.example.clinic", folder.resolve("out"))
                .options(
                    ModelOptions.DEFAULT.withAddresses(addresses, List.of()).withLineage(lineage))
                .build());
  }

  private static List<String> parameters(OperationModel operation) {
    return operation.parameters().stream().map(p -> p.name() + " " + p.type()).sorted().toList();
  }
}
