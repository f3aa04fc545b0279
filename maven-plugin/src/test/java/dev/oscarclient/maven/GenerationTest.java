package dev.oscarclient.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.generator.DescriptionSource;
import dev.oscarclient.generator.GeneratorRequest;
import dev.oscarclient.generator.ModelOptions;
import dev.oscarclient.generator.select.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an execution does its work again, and when not. */
final class GenerationTest {
  private static final Path SNAPSHOTS = Path.of("src/it/snapshots").toAbsolutePath();

  @TempDir private Path folder;

  private final StringBuilder log = new StringBuilder();
  private Path snapshot;

  private String cxfVersion = CxfJars.defaultVersion();

  @BeforeEach
  void copySnapshot() throws IOException {
    snapshot = Files.createDirectories(folder.resolve("oscar"));
    copy("east");
  }

  @Test
  void anUnchangedBuildDoesNothing() throws Exception {
    assertThat(worked(all())).isTrue();
    assertThat(worked(all())).isFalse();
  }

  @Test
  void anEditedOutputIsNoticedAndMended() throws Exception {
    worked(all());
    Path file = client("OscarClient.java");
    String text = Files.readString(file);
    Files.writeString(file, text + "// edited\n");

    assertThat(worked(all())).isTrue();
    assertThat(file).hasContent(text.stripTrailing() + "\n");
    assertThat(worked(all())).isFalse();
  }

  @Test
  void aDeletedOutputIsNoticedAndMended() throws Exception {
    worked(all());
    Files.delete(client("api/TicketsApi.java"));

    assertThat(worked(all())).isTrue();
    assertThat(client("api/TicketsApi.java")).exists();
  }

  @Test
  void aFileAddedToAFolderOfTheClientIsNoticed() throws Exception {
    worked(all());
    Files.copy(client("api/TicketsApi.java"), client("api/LeftoverApi.java"));

    assertThat(worked(all())).isTrue();
    assertThat(client("api/LeftoverApi.java")).doesNotExist();
  }

  @Test
  void anotherSnapshotIsNoticed() throws Exception {
    worked(all());
    copy("grown");

    assertThat(worked(all())).isTrue();
    assertThat(client("api/RoomsApi.java")).exists();
  }

  @Test
  void anEditedOrDeletedInputIsNoticedAndFailsUntilItIsMended() throws Exception {
    worked(all());
    Path wadl = snapshot.resolve("services.wadl");
    byte[] bytes = Files.readAllBytes(wadl);
    Files.writeString(wadl, Files.readString(wadl).replace("/queue", "/quaue"));
    assertThatThrownBy(() -> worked(all())).hasMessageContaining("SHA-256");
    Files.delete(wadl);
    assertThatThrownBy(() -> worked(all())).hasMessageContaining("missing");

    Files.write(wadl, bytes);
    assertThat(worked(all())).isTrue();
    assertThat(worked(all())).isFalse();
  }

  @Test
  void anotherConfigurationIsNoticed() throws Exception {
    worked(all());
    ModelOptions tickets =
        ModelOptions.DEFAULT.withSelection(new Selection(List.of("tickets"), List.of()));

    assertThat(worked(request(tickets, false))).isTrue();
    assertThat(client("api/QueueApi.java")).doesNotExist();
    assertThat(worked(request(tickets, false))).isFalse();
    assertThat(worked(all())).isTrue();
  }

  @Test
  void anotherCxfIsNoticed() throws Exception {
    worked(all());
    cxfVersion = "3.6.9";

    assertThat(worked(all())).isTrue();
    assertThat(worked(all())).isFalse();
  }

  @Test
  void aDeletedReportIsNoticed() throws Exception {
    Path report = folder.resolve("report.json");
    GeneratorRequest request = builder().report(report).build();
    assertThat(worked(request, List.of(report))).isTrue();
    assertThat(worked(request, List.of(report))).isFalse();
    Files.delete(report);

    assertThat(worked(request, List.of(report))).isTrue();
    assertThat(report).exists();
  }

  @Test
  void afterCleanEverythingIsDoneAgain() throws Exception {
    worked(all());
    Files.delete(state().resolve("oscar-client").toFile().listFiles()[0].toPath());

    assertThat(worked(all())).isTrue();
  }

  @Test
  void twoExecutionsRememberTheirOwn() throws Exception {
    worked(all());
    BuildState other = new BuildState(state(), "generate", "Default");
    BuildState same = new BuildState(state(), "generate", "default");
    other.remember("x");

    assertThat(same.isUpToDate("x")).isFalse();
    assertThat(worked(all())).isFalse();
  }

  @Test
  void verifyingWritesNothingAndRemembersOnlySuccess() throws Exception {
    GeneratorRequest verify = request(ModelOptions.DEFAULT, true);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> worked(verify))
          .isInstanceOf(MojoFailureException.class)
          .hasMessageContaining(
              "missing or other than generated: com/example/clinic/OscarClient.java");
      assertThat(folder.resolve("sources")).doesNotExist();
    }
    worked(all());

    assertThat(worked(verify)).isTrue();
    assertThat(worked(verify)).isFalse();
    Files.writeString(client("OscarClient.java"), "// edited\n");
    assertThatThrownBy(() -> worked(verify)).hasMessageContaining("OscarClient.java");
  }

  private boolean worked(GeneratorRequest request) throws Exception {
    return worked(request, List.of());
  }

  /** Runs an execution; returns whether it did any work. */
  private boolean worked(GeneratorRequest request, List<Path> outputs) throws Exception {
    log.setLength(0);
    GenerationSettings settings =
        new GenerationSettings(
            request,
            cxfVersion,
            List.of(snapshot),
            outputs,
            new BuildState(state(), "generate", "default"));
    new Generation(settings, new PomNames("generate", "default", false), new CollectedLog())
        .run(false);
    return !log.toString().contains("Nothing changed");
  }

  private GeneratorRequest all() {
    return request(ModelOptions.DEFAULT, false);
  }

  private GeneratorRequest request(ModelOptions options, boolean verifyOnly) {
    return builder().options(options).dryRun(verifyOnly).build();
  }

  private GeneratorRequest.Builder builder() {
    return GeneratorRequest.builder(
        new DescriptionSource.SnapshotFolder(snapshot),
        "com.example.clinic",
        folder.resolve("sources"));
  }

  private Path client(String file) {
    return folder.resolve("sources/com/example/clinic").resolve(file);
  }

  private Path state() {
    return folder.resolve("target");
  }

  private void copy(String name) throws IOException {
    for (String file : List.of("snapshot.json", "services.wadl", "services.wadl.json")) {
      Files.write(
          snapshot.resolve(file), Files.readAllBytes(SNAPSHOTS.resolve(name).resolve(file)));
    }
  }

  private final class CollectedLog extends SystemStreamLog {
    @Override
    public void info(CharSequence content) {
      log.append(content).append('\n');
    }
  }
}
