package dev.oscarclient.generator.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oscarclient.generator.DescriptionSource;
import dev.oscarclient.generator.GeneratorException;
import dev.oscarclient.generator.GeneratorRequest;
import dev.oscarclient.generator.GeneratorResult;
import dev.oscarclient.generator.ModelOptions;
import dev.oscarclient.generator.OscarClientGenerator;
import dev.oscarclient.generator.ServerAccess;
import dev.oscarclient.generator.SharedFolder;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ServiceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs against a server that answers as Open-O of 2026 does: without any WADL. */
final class UndescribedServerTest {

  @TempDir private Path temp;

  @Test
  void lineageIsConcludedFromTheServiceList() throws Exception {
    try (FakeServer server = deployed(true)) {
      GeneratorResult result = generate(new FromServer(server, temp.resolve("kept")), null, "a");
      ApiModel.CatalogueUse use = result.model().catalogue();
      assertThat(use).isNotNull();
      assertThat(use.lineage()).isEqualTo("open-o");
      assertThat(use.isDescription()).isTrue();
      assertThat(use.reason()).contains("service list").contains("Open-O 2026");
      assertThat(result.summary())
          .anyMatch(
              line ->
                  line.startsWith("Catalogue:  the server publishes no description; the bundled")
                      && line.contains("of open-o (its service list shows REST services"));
      assertThat(result.problems())
          .anyMatch(problem -> problem.toString().contains("as with --lineage open-o"));
      assertThat(operations(result.model())).isEqualTo(truth());
    }
    DescriptionSource kept = new DescriptionSource.SnapshotFolder(temp.resolve("kept"));
    GeneratorResult offline = generate(kept, null, "b");
    assertThat(offline.model().catalogue()).isNotNull();
    assertThat(operations(offline.model())).isEqualTo(truth());
  }

  @Test
  void withoutServiceListTheErrorSaysWhichOptionWillDo() throws Exception {
    try (FakeServer server = deployed(false)) {
      DescriptionSource source = new FromServer(server, null).get();
      GeneratorException error =
          catchThrowableOfType(GeneratorException.class, () -> generate(source, null, "a"));
      assertThat(error)
          .hasMessageContaining("publishes no description of its REST services")
          .hasMessageContaining("--lineage open-o will do");
      assertThat(temp.resolve("a")).doesNotExist();

      GeneratorResult result = generate(source, "open-o", "b");
      assertThat(result.summary()).anyMatch(line -> line.contains("of open-o (as asked for)"));
      assertThat(operations(result.model())).isEqualTo(truth());
    }
  }

  /** WADLs that are linked and do not come are no sign of Open-O. */
  @Test
  void withheldWadlsConcludeNothing() throws Exception {
    try (FakeServer server = deployed(false)) {
      server.on(
          "/oscar/ws/services/",
          200,
          "text/html",
          """
          <html><body><a href="/oscar/ws/services?_wadl">WADL</a>
          <a href="/oscar/ws/DemographicService?wsdl">{http://ws.oscarehr.org/}D</a></body></html>
          """);
      DescriptionSource source = new FromServer(server, null).get();
      GeneratorException error =
          catchThrowableOfType(GeneratorException.class, () -> generate(source, null, "a"));
      assertThat(error).hasMessageContaining("--lineage oscar19 for an OSCAR 19");
    }
  }

  private record FromServer(FakeServer server, @Nullable Path keep) {
    DescriptionSource get() {
      return new DescriptionSource.Server(ServerAccess.of(server.url("/oscar")), keep);
    }
  }

  private GeneratorResult generate(FromServer source, @Nullable String lineage, String name)
      throws GeneratorException {
    return generate(source.get(), lineage, name);
  }

  private GeneratorResult generate(DescriptionSource source, @Nullable String lineage, String name)
      throws GeneratorException {
    return new OscarClientGenerator()
        .generate(
            GeneratorRequest.builder(source, "com.example.clinic", temp.resolve(name))
                .options(ModelOptions.DEFAULT.withLineage(lineage))
                .build());
  }

  /** Replays what such a server answered; its login service answers too. */
  private static FakeServer deployed(boolean list) throws IOException {
    Path folder = SharedFolder.specs("openo26").resolve("as-deployed");
    FakeServer server = new FakeServer();
    for (String line : Files.readAllLines(folder.resolve("headers.txt"))) {
      String[] parts = line.split("\t", -1);
      String request = parts[4].replaceFirst("GET http://localhost:\\d+", "");
      byte[] body = Files.readAllBytes(folder.resolve(parts[0]));
      if (list || !parts[0].startsWith("index")) {
        server.on(request, Integer.parseInt(parts[1]), parts[2], body);
      }
      if (request.endsWith("?wsdl")) {
        server.on("/oscar/ws/LoginService?wsdl", 200, parts[2], body);
      }
    }
    return server;
  }

  private static Set<String> operations(ApiModel model) {
    Set<String> operations = new TreeSet<>();
    for (ServiceModel service : model.services()) {
      for (OperationModel operation : service.operations()) {
        operations.add(operation.verb() + " " + operation.path());
      }
    }
    return operations;
  }

  private static Set<String> truth() throws IOException {
    Set<String> operations = new TreeSet<>();
    Path truth = SharedFolder.specs("openo26").resolve("truth.json");
    for (JsonNode method : new ObjectMapper().readTree(truth.toFile())) {
      if (method.path("address").asText().equals("/services")) {
        operations.add(method.path("httpMethod").asText() + " " + method.path("fullPath").asText());
      }
    }
    assertThat(operations).hasSizeGreaterThan(200);
    return operations;
  }
}
