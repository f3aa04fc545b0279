package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.OscarDateTime;
import dev.oscarclient.runtime.codec.OscarJson;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** JSON in both directions. */
class JsonCallTest {
  private static final String JSON = "200 OK\r\nContent-Type: application/json";

  private static <T> @Nullable T read(String head, byte[] body, OscarType<T> type) {
    try (RawServer server = RawServer.answering(head, body)) {
      return TestClient.builder(server)
          .build()
          .caller
          .call(TestClient.get("/a").accept("application/json"), ResponseBody.json(type));
    }
  }

  private static <T> @Nullable T read(String head, String body, OscarType<T> type) {
    return read(head, body.getBytes(StandardCharsets.UTF_8), type);
  }

  private static RawServer.Request sent(ApiRequest request) {
    try (RawServer server = RawServer.answering("204 No Content", "")) {
      TestClient.builder(server).build().caller.call(request);
      return server.onlyRequest();
    }
  }

  @Test
  void jsonOfAnyShapeIsRead() {
    JsonValue value = read(JSON, "{\"a\":[1,2.50,null]}", OscarTypes.JSON);
    assertThat(OscarJson.write(value)).isEqualTo("{\"a\":[1,2.50,null]}");
    assertThat(read(JSON, "[1,2]", OscarTypes.listOf(OscarTypes.INT))).containsExactly(1, 2);
  }

  @Test
  void otherNamesForJsonAreUnderstood() {
    for (String type :
        List.of("text/json", "application/vnd.x+json; charset=utf-8", "text/plain", "")) {
      String head = type.isEmpty() ? "200 OK" : "200 OK\r\nContent-Type: " + type;
      assertThat(read(head, "[1]", OscarTypes.listOf(OscarTypes.INT))).containsExactly(1);
    }
  }

  @Test
  void withoutABodyThereIsNull() {
    OscarType<List<Integer>> type = OscarTypes.listOf(OscarTypes.INT);
    assertThat(read("204 No Content", "", type)).isNull();
    assertThat(read(JSON, "", type)).isNull();
    assertThat(read(JSON, " \n", type)).isNull();
    assertThat(read(JSON, "null", type)).isNull();
  }

  @Test
  void bareTextIsAString() {
    assertThat(read(JSON, "done, é", OscarTypes.STRING)).isEqualTo("done, é");
    assertThat(read(JSON, "\"quoted\"", OscarTypes.STRING)).isEqualTo("quoted");
  }

  @Test
  void jsonIsReadInItsCharset() {
    OscarType<List<String>> type = OscarTypes.listOf(OscarTypes.STRING);
    for (String charset : List.of("UTF-8", "UTF-16BE", "ISO-8859-1", "windows-1252")) {
      assertThat(
              read(
                  JSON + ";charset=" + charset, "[\"é\"]".getBytes(Charset.forName(charset)), type))
          .containsExactly("é");
    }
    assertThatThrownBy(() -> read(JSON + ";charset=x-none", "[]", type))
        .isInstanceOf(OscarDecodeException.class)
        .hasMessageContaining("unknown charset");
  }

  @Test
  void jsonOfAnotherTypeSaysWhereWithoutTheValue() {
    OscarDecodeException failure =
        catchThrowableOfType(
            OscarDecodeException.class,
            () -> read(JSON, "[1,{\"Tremblay\":2}]", OscarTypes.mapOf(OscarTypes.INT)));
    assertThat(failure).hasMessageContaining("Map").hasMessageStartingWith("GET /a was answered");
    assertThat(failure.getMessage()).doesNotContain("Tremblay");
    assertThat(failure.expectedType()).isNotNull();
    assertThat(failure.status()).hasValue(200);
    assertThat(failure.bodyText()).contains("Tremblay");
  }

  @Test
  void brokenJsonIsADecodeFailure() {
    OscarDecodeException failure =
        catchThrowableOfType(
            OscarDecodeException.class,
            () -> read(JSON, "[1,2", OscarTypes.listOf(OscarTypes.INT)));
    assertThat(failure).isNotNull();
    assertThat(failure.bodyText()).isEqualTo("[1,2");
  }

  @Test
  void webPagesAreNoJson() {
    assertThatThrownBy(() -> read("200 OK\r\nContent-Type: text/html", "<html>", OscarTypes.STRING))
        .isInstanceOf(OscarDecodeException.class)
        .hasMessageContaining("web page");
  }

  @Test
  void halfABodyIsATransportFailure() {
    try (RawServer server =
        RawServer.answering(
            (request, socket) -> {
              socket
                  .getOutputStream()
                  .write(
                      ("HTTP/1.1 " + JSON + "\r\nContent-Length: 10\r\n\r\n[1,2")
                          .getBytes(StandardCharsets.US_ASCII));
              socket.close();
            })) {
      TestClient client = TestClient.builder(server).build();
      for (ResponseBody<?> body :
          List.of(
              ResponseBody.json(OscarTypes.listOf(OscarTypes.INT)),
              ResponseBody.json(OscarTypes.JSON))) {
        assertThatThrownBy(() -> client.caller.call(TestClient.get("/a"), body))
            .isExactlyInstanceOf(OscarTransportException.class);
      }
    }
  }

  @Test
  void jsonIsSentAsTheDescriptionSays() {
    RawServer.Request request =
        sent(
            TestClient.post("/a")
                .json("application/json", OscarTypes.listOf(OscarTypes.STRING), List.of("é", "b")));
    assertThat(request.header("Content-Type")).isEqualTo("application/json");
    assertThat(OscarJson.read(request.bodyText(), JsonValue.class))
        .isEqualTo(OscarJson.read("[\"é\",\"b\"]", JsonValue.class));
    assertThat(sent(TestClient.post("/a").json("*/*", OscarTypes.STRING, null)).bodyText())
        .isEqualTo("null");
    assertThat(
            sent(TestClient.post("/a").json("*/*", OscarTypes.STRING, "x")).header("Content-Type"))
        .isEqualTo("application/json");
  }

  @Test
  void datesTravelInParametersAsOnTheWire() {
    OscarDateTime date = OscarDateTime.of(LocalDate.of(2024, 2, 29));
    assertThat(sent(TestClient.get("/a/{d}").path("d", date)).target()).endsWith("/a/2024-02-29");
  }
}
