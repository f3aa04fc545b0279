package dev.oscarclient.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be understood is told apart from what is wrong with a server. */
final class DoctorCommandTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--server clinic.example",
        "",
        "--server http://localhost:1/oscar --timeout 0",
        "--server http://localhost:1/oscar --signing-base nothing",
        "--server http://localhost:1/oscar --header nocolon",
        "--server http://localhost:1/oscar --soap-user somebody",
        "--server http://localhost:1/oscar --credentials no-such-file.json",
        "--server http://localhost:1/oscar --consumer-secret x"
      })
  void wrongUsage(String arguments) {
    List<String> all = new ArrayList<>(List.of("doctor"));
    all.addAll(arguments.isEmpty() ? List.of() : List.of(arguments.split(" ", -1)));
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code;
    try {
      System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
      code = Main.run(all.toArray(String[]::new));
    } finally {
      System.setErr(before);
    }
    assertThat(code).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).isNotBlank().doesNotContain("Exception");
  }
}
