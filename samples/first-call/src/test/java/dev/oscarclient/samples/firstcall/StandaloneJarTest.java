package dev.oscarclient.samples.firstcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The standalone jar against the sandbox, and the first-call sample as the README runs it. */
final class StandaloneJarTest {
  private static Sandbox sandbox;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException {
    sandbox = Sandbox.start(Jars.SANDBOX, "--context", "/oscar_15");
  }

  @AfterAll
  static void stop() throws IOException {
    sandbox.close();
  }

  @Test
  void firstCall() throws Exception {
    ClientProject project = new ClientProject(folder.resolve("project"));
    Jvm.Result generated =
        project.generate(Jars.GENERATOR, sandbox.baseUrl(), "com.example.firstcall.oscar");
    assertThat(generated.exitCode()).as(generated.output()).isZero();
    assertThat(generated.output()).contains("Operations: 150 in 17 services").contains("Output: ");
    assertThat(project.report()).content().contains("\"/kiosk/devices/{id : \\\\d+}\"");

    project.compile(Path.of("src/client/java").toAbsolutePath());
    assertThat(project.run("com.example.firstcall.FirstCall", sandbox)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/ws", "/ws/", "/ws/services", "/ws/services?_wadl"})
  void everyWayToNameTheServerGivesTheSameClient(String suffix) throws Exception {
    assertThat(generate("--server", sandbox.baseUrl() + suffix)).isEqualTo(reference());
  }

  @Test
  void aSnapshotGivesTheSameClientWithoutTheServer() throws Exception {
    Path snapshot = folder.resolve("snapshot");
    Jvm.Result fetched =
        run("fetch", "--server", sandbox.baseUrl(), "--snapshot", snapshot.toString());
    assertThat(fetched.exitCode()).as(fetched.output()).isZero();
    assertThat(snapshot.resolve("snapshot.json")).exists();
    assertThat(snapshot.resolve("wsdl")).isDirectoryContaining("glob:**.wsdl");

    assertThat(generate("--snapshot", snapshot.toString())).isEqualTo(reference());
    assertThat(generate("--documents", snapshot.toString())).isEqualTo(reference());
  }

  @Test
  void anotherAddressIsGeneratedOnRequest() throws Exception {
    SortedMap<String, String> session = generate("--server", sandbox.baseUrl(), "--address", "/rs");
    assertThat(session.get("com/example/sandbox/api/DemographicsApi.java"))
        .contains("addresses = \"/rs\"");
  }

  @Test
  void failuresSayWhatToDoAndWriteNothing() throws Exception {
    Path output = folder.resolve("nothing");
    for (String server :
        List.of(
            "http://localhost:1/oscar", sandbox.baseUrl() + "/wrong", "ftp://x/oscar", "oscar")) {
      Jvm.Result result =
          run("generate", "--server", server, "--output", output.toString(), "--package", "a.b");
      assertThat(result.exitCode()).as("%s: %s", server, result.output()).isEqualTo(1);
      assertThat(result.output()).contains("error: ").contains("Nothing was changed.");
      assertThat(result.output()).doesNotContain("Exception");
    }
    assertThat(output).doesNotExist();
  }

  @Test
  void wrongUsageIsToldApartFromFailure() throws Exception {
    assertThat(run("generate").exitCode()).isEqualTo(2);
    assertThat(run("fetch", "--server").exitCode()).isEqualTo(2);
    assertThat(run().exitCode()).isEqualTo(2);
    assertThat(run("--version").output()).contains("oscar-client-generator");
  }

  private SortedMap<String, String> reference() throws IOException, InterruptedException {
    return generate("--server", sandbox.baseUrl());
  }

  private SortedMap<String, String> generate(String... source)
      throws IOException, InterruptedException {
    Path output = Files.createTempDirectory(folder, "client");
    List<String> arguments = new ArrayList<>(List.of("generate"));
    arguments.addAll(List.of(source));
    arguments.addAll(List.of("--output", output.toString(), "--package", "com.example.sandbox"));
    Jvm.Result result = run(arguments.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.output()).isZero();
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(output)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        files.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  private static Jvm.Result run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("-jar", Jars.GENERATOR.toString()));
    command.addAll(List.of(arguments));
    return Jvm.run(command);
  }
}
