package dev.oscarclient.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The command line, in a JVM of its own. */
@Timeout(60)
class SandboxMainTest {

  @Test
  void announcesItselfAndStopsWhenStandardInputEnds() throws Exception {
    Process process = run("--context", "/oscar_15", "--stop-on-stdin-close");
    List<String> lines = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      String line;
      do {
        line = out.readLine();
        lines.add(String.valueOf(line));
      } while (line != null && !line.equals("ready"));
      process.getOutputStream().close();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroy();
    }
    assertThat(process.exitValue()).isZero();
    assertThat(lines.get(0)).matches("Sandbox OSCAR at http://localhost:[0-9]+/oscar_15/ws");
    assertThat(lines)
        .contains("consumerKey=sandbox-consumer", "tokenSecret=sandbox-token-secret", "ready");
  }

  @Test
  void runsOneForEachLine() throws Exception {
    Process process = run("--many");
    try (BufferedReader out = process.inputReader();
        Writer in = process.outputWriter()) {
      in.write("--context /one\n--prot 1\n--context /two --fault rest-off\n\n");
      in.flush();
      List<String> said = new ArrayList<>();
      while (said.stream().filter("ready"::equals).count() < 3) {
        said.add(String.valueOf(out.readLine()));
      }
      assertThat(said)
          .filteredOn(line -> line.startsWith("Sandbox") || line.startsWith("error"))
          .satisfiesExactly(
              line -> assertThat(line).contains("/one/ws"),
              line -> assertThat(line).contains("unknown option --prot"),
              line -> assertThat(line).contains("/two/ws"),
              line -> assertThat(line).contains("/oscar/ws"));
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void wrongOptionIsExplained() throws Exception {
    Process process = run("--prot", "1");
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(errors(process)).contains("unknown option --prot", "usage:");
  }

  @Test
  void takenPortIsExplained() throws Exception {
    try (SandboxServer other = SandboxServer.start(SandboxOptions.DEFAULT)) {
      String port = Integer.toString(URI.create(other.baseUrl()).getPort());
      Process process = run("--port", port);
      assertThat(errors(process)).contains("cannot start on port " + port);
      assertThat(process.waitFor()).isEqualTo(1);
    }
  }

  private static String errors(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Process run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--add-opens", "java.base/java.lang=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(SandboxMain.class.getName());
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).start();
  }
}
