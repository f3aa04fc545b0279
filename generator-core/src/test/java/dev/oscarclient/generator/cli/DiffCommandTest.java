package dev.oscarclient.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff} and several {@code --snapshot} from the command line: output, files, exit codes. */
final class DiffCommandTest {
  private static final String WADL =
      """
      <application xmlns="http://wadl.dev.java.net/2009/02">
      <resources base="http://localhost/oscar/ws/services">%s</resources></application>
      """;

  @TempDir private Path folder;

  private String east;
  private String west;

  @BeforeEach
  void describeTwoServers() throws IOException {
    east = documents("east", resource("/a") + resource("/b"));
    west = documents("west", resource("/b") + resource("/c"));
  }

  @Test
  void tellsWhatDiffersAndEndsWell() {
    Run run = run("diff", "--from", east, "--to", west);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("! - GET /a", "  + GET /c").doesNotContain("GET /b");
  }

  @Test
  void failsOnRequestIfCodeBreaks() {
    assertThat(run("diff", "--from", east, "--to", west, "--fail-on-breaking").code()).isEqualTo(3);
    assertThat(run("diff", "--from", east, "--to", east, "--fail-on-breaking").code()).isZero();
  }

  @Test
  void writesReportsByTheEndsOfTheirNames() throws IOException {
    Path json = folder.resolve("reports/diff.json");
    Path html = folder.resolve("reports/diff.html");
    Path text = folder.resolve("reports/diff.txt");
    Run run =
        run(
            "diff",
            "--from",
            east,
            "--to",
            west,
            east,
            "--report",
            json.toString(),
            "--report",
            html.toString(),
            "--report",
            text.toString());

    assertThat(run.code()).isZero();
    assertThat(json).content().startsWith("{").contains("\"oscar-client-diff/1\"");
    assertThat(html).content().startsWith("<!DOCTYPE html>");
    assertThat(text).content().contains("GET /a").contains("gone");
  }

  @Test
  void aSourceThatIsNotThereFails() {
    Run run = run("diff", "--from", east, "--to", folder.resolve("nowhere").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("nowhere");
  }

  @Test
  void severalSnapshotsGiveOneClient() throws IOException {
    Path out = folder.resolve("out");
    Run run =
        run("generate", "--snapshot", east, "--snapshot", west, "-p", "com.x", "-o", out + "");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(out.resolve("com/x/api/AApi.java")))
        .contains("@OscarOnlyAt(\"east\")");
    assertThat(Files.readString(out.resolve("com/x/api/CApi.java")))
        .contains("@OscarOnlyAt(\"west\")");
    assertThat(Files.readString(out.resolve("com/x/api/BApi.java"))).doesNotContain("OscarOnlyAt");
  }

  @Test
  void severalSnapshotsGiveOneSoapClient() throws IOException {
    Path wsdl = Path.of("src", "test", "golden", "soap", "input", "PersonService.wsdl");
    Files.copy(wsdl, Path.of(east, "PersonService.wsdl"));
    Files.writeString(
        Path.of(west, "PersonService.wsdl"),
        Files.readString(wsdl)
            .replace("<wsdl:operation name=\"ping\"", "<wsdl:operation name=\"beat\""));
    Path out = folder.resolve("out");
    Run run =
        run(
            "generate",
            "--snapshot",
            east,
            "--snapshot",
            west,
            "--soap",
            "-p",
            "com.x",
            "-o",
            out.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("3 operations in 1 service");
    assertThat(Files.readString(out.resolve("com/x/soap/PersonWsService.java")))
        .contains("@OscarOnlyAt(\"east\")", "@OscarOnlyAt(\"west\")", "void beat()");
    assertThat(out.resolve("com/x/OscarSoapClient.java")).exists();
  }

  @Test
  void clinicsOfOneNameCannotBeToldApart() {
    Run run = run("generate", "--snapshot", east, "--snapshot", east, "-p", "com.x", "-o", "x");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("east").contains("--snapshot");
  }

  private record Run(int code, String out, String err) {}

  private static Run run(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    try {
      int code = Main.run(arguments);
      return new Run(
          code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private String documents(String name, String resources) throws IOException {
    Path documents = Files.createDirectories(folder.resolve(name));
    Files.writeString(documents.resolve("services.wadl"), WADL.formatted(resources));
    return documents.toString();
  }

  private static String resource(String path) {
    return "<resource path=\"%s\"><method name=\"GET\"><response/></method></resource>"
        .formatted(path);
  }
}
