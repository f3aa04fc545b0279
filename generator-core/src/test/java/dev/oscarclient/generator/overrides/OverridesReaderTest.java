package dev.oscarclient.generator.overrides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OverridesReaderTest {

  @TempDir private Path folder;

  @Test
  void readsTheExampleOfItsOwnPage() throws Exception {
    String page = Files.readString(Path.of("..", "docs", "oscar-client-yaml.md"));
    String example = page.split("```yaml\n", 2)[1].split("```", 2)[0];

    OverridesReader.Result read = OverridesReader.read("oscar-client.yaml", example);

    assertThat(read.problems()).isEmpty();
    assertThat(read.overrides().operations()).hasSize(7);
    assertThat(read.overrides().count()).isEqualTo(17);
    assertThat(read.overrides().soapOperations().get(0).parameters()).hasSize(2);
    assertThat(read.overrides().soapServices().get(0).name()).isEqualTo("/TicketService");
    OperationEntry limited = read.overrides().operations().get(3);
    assertThat(limited.path()).isEqualTo("/board/count");
    assertThat(limited.address()).isEqualTo("/rs");
    OperationEntry sample = read.overrides().operations().get(4);
    assertThat(sample.detail()).isEqualTo("oscar-client.yaml:18:3, from samples, confidence 0.83");
    assertThat(read.overrides().types().get(0).properties().get(0).date()).isEqualTo(DateForm.DATE);
  }

  @Test
  void fileInWhichEverythingIsCommentedOutSaysNothing() {
    assertThat(read("# nothing yet\n").overrides().count()).isZero();
    assertThat(read("operations:\n#  \"GET /a\":\ntypes:\n").problems()).isEmpty();
  }

  @Test
  void wordsOfYamlsPastAreTexts() {
    OverridesReader.Result read = read("newTypes:\n  A:\n    values: [no, 010, true, ~, 1e3]\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.overrides().newTypes().get(0).values())
        .containsExactly("no", "010", "true", "~", "1e3");
  }

  @Test
  void tellsEverythingAtOnceWithLineColumnAndKey() {
    List<Problem> problems =
        read("""
                operations:
                  "FETCH tickets": { drop: true }
                  "GET /a":
                    respons: Ticket
                    method: [x]
                    successIsAnswer: yes
                  "GET /b": { drop: true, method: b }
                  "GET /c": { response: "List<" }
                types:
                  A: { properties: { x: { date: today }, y: {} } }
                operation: {}
                """)
            .problems();
    assertThat(problems)
        .extracting(problem -> problem.where() + ": " + problem.what())
        .containsExactlyInAnyOrder(
            "f.yaml:2:3 operations > FETCH tickets: The key of an operation is its verb, a space,"
                + " and its path, as in \"GET /tickets/{id}\".",
            "f.yaml:4:5 operations > GET /a > respons: The key \"respons\" is unknown here. Did you"
                + " mean \"response\"?",
            "f.yaml:5:5 operations > GET /a > method: A text is expected here.",
            "f.yaml:6:5 operations > GET /a > successIsAnswer: true or false is expected here.",
            "f.yaml:7:3 operations > GET /b: What is dropped can have nothing else said of it.",
            "f.yaml:8:15 operations > GET /c > response: \"List<\" is no type.",
            "f.yaml:10:27 types > A > properties > x > date: The form of a date is one of"
                + " epochMillis, dateTimeWithOffset, dateTime, date, time, unchanged.",
            "f.yaml:10:42 types > A > properties > y: The entry says nothing.",
            "f.yaml:11:1 operation: The key \"operation\" is unknown here. Did you mean"
                + " \"operations\"?");
    assertThat(problems)
        .allMatch(p -> p.severity() == Problem.Severity.ERROR)
        .allMatch(p -> String.valueOf(p.advice()).contains("oscar-client-yaml.md"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "types: { A: { doc: x }, A: { doc: y } }|f.yaml:1:25 types > A: The key stands here twice,"
            + " first at f.yaml:1:10.",
        "types: &a { A: { doc: x } }|f.yaml:1:1 types: Anchors are refused: write out what is"
            + " meant.",
        "types: { A: { doc: *a } }|f.yaml:1:15 types > A > doc: Aliases are refused: write out what"
            + " is meant.",
        "types: { A: { doc: !!java.net.URL [\"http://example.com\"] } }|f.yaml:1:15 types > A > doc:"
            + " Tags are refused: what stands here is what it says.",
        "types: { A: { doc: !<tag:yaml.org,2002:js/function> x } }|f.yaml:1:15 types > A > doc: Tags"
            + " are refused: what stands here is what it says.",
        "types: { A: { <<: { doc: x } } }|f.yaml:1:15 types > A > <<: Merge keys are refused.",
        "services: { a: { } }|f.yaml:1:13 services > a: A service has either a name, or drop: true.",
        "services: { a: { name: b, drop: true } }|f.yaml:1:13 services > a: A service has either a"
            + " name, or drop: true.",
        "newTypes: { A: { doc: x } }|f.yaml:1:13 newTypes > A: A new type has either properties or"
            + " values.",
        "newTypes: { A: { properties: { x: { doc: y } } } }|f.yaml:1:32 newTypes > A > properties >"
            + " x: A new property needs a type.",
        "newTypes: { A: { values: [x, x] } }|f.yaml:1:18 newTypes > A > values: An enumeration has"
            + " at least one value, and each once.",
        "newTypes: { 'A<T,>': { values: [x] } }|f.yaml:1:13 newTypes > A<T,>: The type parameters"
            + " <T,> are malformed.",
        "types: { A: { properties: { x: { access: none } } } }|f.yaml:1:34 types > A > properties > x"
            + " > access: An access is read, write or both.",
        "operations: { GET /a: { paging: { limit: n } } }|f.yaml:1:25 operations > GET /a > paging:"
            + " Paging is by limit and either offset or page.",
        "operations: { GET /a: { effect: none } }|f.yaml:1:25 operations > GET /a > effect: An effect"
            + " is read, create, update, delete or action.",
        "operations: { GET /a: { parameters: { x: Ticket } } }|f.yaml:1:39 operations > GET /a >"
            + " parameters > x: A parameter is a value without parts, or a list of them.",
        "operations: { GET /a: { produces: [json] } }|f.yaml:1:36 operations > GET /a > produces:"
            + " \"json\" is no media type.",
        "operations: { GET /a: { method: m, confidence: 2 } }|f.yaml:1:36 operations > GET /a >"
            + " confidence: A confidence is a number from 0 to 1.",
        "operations: { GET /a: { method: m, from: hearsay } }|f.yaml:1:36 operations > GET /a > from:"
            + " An entry is from sample; leave it out for one of your own.",
        "operations: [a]|f.yaml:1:1 operations: An object is expected here.",
        "just text|f.yaml:1:1: An object is expected here.",
      })
  void tellsWhatIsWrongAndWhere(String text, String expected) {
    assertThat(read(text).problems())
        .extracting(problem -> problem.where() + ": " + problem.what())
        .contains(expected);
  }

  @Test
  void whatIsNoYamlIsToldWithLineAndColumn() {
    assertThatThrownBy(() -> read("types:\n  A: [unclosed\n  B: x\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("f.yaml:3:")
        .hasMessageContaining("This is no YAML");
    assertThatThrownBy(() -> read("a: b\n---\nc: d\n")).hasMessageContaining("more than one");
    assertThatThrownBy(() -> read("\u0000")).hasMessageContaining("This is no YAML");
  }

  @Test
  void bombsDoNotGoOff() {
    StringBuilder laughs = new StringBuilder("a0: &a0 x\n");
    for (int i = 1; i < 40; i++) {
      laughs.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    assertThat(read(laughs.toString()).problems())
        .anyMatch(problem -> problem.what().contains("Aliases are refused"));
    assertThatThrownBy(() -> read("[".repeat(500_000))).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> read("- ".repeat(5_000) + "x"))
        .hasMessageContaining("nested deeper than anything");
  }

  @Test
  void filesThatCannotBeReadAreNamed() throws Exception {
    Path file = folder.resolve("oscar-client.yaml");
    assertThatThrownBy(() -> OverridesReader.read(file)).hasMessageContaining("no such file");
    Files.write(file, new byte[] {'#', (byte) 0xff, '\n'});
    assertThatThrownBy(() -> OverridesReader.read(file)).hasMessageContaining("not UTF-8");
    Files.writeString(file, "#".repeat(1 << 20) + "\n");
    assertThatThrownBy(() -> OverridesReader.read(file)).hasMessageContaining("larger than");
    Files.write(file, "types: { A: { doc: é } }".getBytes(StandardCharsets.UTF_8));
    assertThat(OverridesReader.read(file).overrides().types().get(0).doc()).isEqualTo("é");
  }

  private static OverridesReader.Result read(String text) {
    return OverridesReader.read("f.yaml", text);
  }
}
