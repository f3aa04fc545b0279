package dev.oscarclient.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oscarclient.sandbox.SignedCalls.Parameter;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text a client sends, rightly encoded, passes the OAuth filter and arrives. */
class EncodingTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static SandboxServer server;
  private static SignedCalls calls;

  @BeforeAll
  static void start() {
    server = SandboxServer.start(SandboxOptions.DEFAULT);
    calls = new SignedCalls(server, server.credentials());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<String> texts() {
    Stream<String> ascii = IntStream.rangeClosed(0x20, 0x7e).mapToObj(c -> "a" + (char) c + "b");
    return Stream.concat(
        ascii, Stream.of("", "é", "測試", "𝄞", "a b+c%20d", "%2F", "line\nbreak", "x=1&y=2"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void query(String text) throws IOException {
    JsonNode echo = echo(calls.get("/kiosk/echo/x", new Parameter("q", text)));
    assertThat(parameters(echo, "query")).containsExactly(new Parameter("q", text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void path(String text) throws IOException {
    JsonNode echo = echo(calls.get("/kiosk/echo/" + SignedCalls.encode(text)));
    assertThat(echo.get("path").textValue()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void form(String text) throws IOException {
    List<Parameter> sent = List.of(new Parameter("f", text), new Parameter("g" + text, "v"));
    JsonNode echo = echo(calls.form("/kiosk/echo/x", List.of(), sent));
    assertThat(parameters(echo, "form")).containsExactlyInAnyOrderElementsOf(sent);
  }

  @Test
  void repeatedAndEmptyValuesKeepTheirOrder() throws IOException {
    Parameter[] query = {
      new Parameter("many", "2"),
      new Parameter("many", ""),
      new Parameter("many", "1"),
      new Parameter("odd name[]=+", "é & ü")
    };
    JsonNode echo = echo(calls.get("/kiosk/echo/x", query));
    assertThat(parameters(echo, "query")).containsExactlyInAnyOrder(query);
    assertThat(parameters(echo, "query").stream().filter(p -> p.name().equals("many")))
        .containsExactly(query[0], query[1], query[2]);
  }

  @Test
  void queryAndFormTogether() throws IOException {
    JsonNode echo =
        echo(
            calls.form(
                "/kiosk/echo/x",
                List.of(new Parameter("q", "from query")),
                List.of(new Parameter("f", "one"), new Parameter("f", "two"))));
    assertThat(parameters(echo, "query")).containsExactly(new Parameter("q", "from query"));
    assertThat(parameters(echo, "form"))
        .contains(new Parameter("f", "one"), new Parameter("f", "two"));
  }

  private static JsonNode echo(HttpResponse<String> response) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private static List<Parameter> parameters(JsonNode echo, String part) {
    List<Parameter> result = new ArrayList<>();
    for (JsonNode parameter : echo.get(part)) {
      result.add(
          new Parameter(parameter.get("name").textValue(), parameter.get("value").textValue()));
    }
    return result;
  }
}
