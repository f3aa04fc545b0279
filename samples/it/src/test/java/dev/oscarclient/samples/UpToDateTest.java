package dev.oscarclient.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.samples.firstcall.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the samples hold of sandbox and generator is what these give now. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class UpToDateTest {
  private static final String ADVICE =
      "The sample is stale. Run samples/refresh (or the build with -Dgolden.update=true), then read"
          + " the diff.";

  /** Fixed, so that a refreshed snapshot differs from the one before only in what changed. */
  private static final String UPDATE_PORT = "8990";

  private static final String SAME = ": no change";

  @TempDir private Path folder;

  @ParameterizedTest
  @Order(1)
  @ValueSource(strings = {"booking-app", "checked-in-client"})
  void theSnapshotIsOfTheSandbox(String sample) throws Exception {
    Path snapshot = Samples.folder(sample).resolve("src/main/oscar");
    // Of two values of one option the last one counts.
    String[] options = Samples.UPDATE ? new String[] {"--port", UPDATE_PORT} : new String[0];
    try (Sandbox sandbox = Sandbox.start(Samples.SANDBOX, options)) {
      String differences = differences(snapshot, sandbox);
      // A server lists the same things in another order after a restart: no reason for a new one.
      if (Samples.UPDATE && !differences.contains(SAME)) {
        Samples.generated(
            "fetch", "--server", sandbox.baseUrl(), "--snapshot", snapshot.toString());
        differences = differences(snapshot, sandbox);
      }
      assertThat(differences).as(ADVICE).contains(SAME);
    }
  }

  private static String differences(Path snapshot, Sandbox sandbox) throws Exception {
    return Samples.generated("diff", "--from", snapshot.toString(), "--to", sandbox.baseUrl());
  }

  @Test
  @Order(2)
  void theCheckedInClientIsWhatTheGeneratorWrites() throws Exception {
    Path sample = Samples.folder("checked-in-client");
    Path checkedIn = sample.resolve("src/main/java");
    if (Samples.UPDATE) {
      generate(sample, checkedIn);
    }
    generate(sample, folder);
    assertThat(tree(checkedIn.resolve("com/example/clinic/oscar")))
        .as(ADVICE)
        .isEqualTo(tree(folder.resolve("com/example/clinic/oscar")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "booking-app/pom.xml",
        "checked-in-client/pom.xml",
        "standalone-gradle/build.gradle"
      })
  void theVersionIsTheOneOfThisBuild(String file) throws IOException {
    String version = System.getProperty("project.version");
    assertThat(Files.readString(Samples.folder(file)))
        .containsAnyOf(
            "<oscar-client.version>" + version + "<", "oscarClientVersion = '" + version + "'");
  }

  /** As the sample's POM has it. */
  private static void generate(Path sample, Path output) throws Exception {
    Samples.generated(
        "generate",
        "--snapshot",
        sample.resolve("src/main/oscar").toString(),
        "--output",
        output.toString(),
        "--package",
        "com.example.clinic.oscar",
        "--include",
        "providerService",
        "--exclude",
        "/providerService/settings/**");
  }

  private static SortedMap<String, String> tree(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}
