package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.runtime.codec.OscarDateTime;
import dev.oscarclient.runtime.codec.OscarTypes;
import dev.oscarclient.runtime.codec.sample.GenericRESTResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** XML in both directions. */
class XmlCallTest {
  private static final String XML = "200 OK\r\nContent-Type: application/xml";
  private static final String DONE =
      "<genericRESTResponse><success>true</success><message>été</message></genericRESTResponse>";

  private static <T> @Nullable T read(String head, byte[] body, ResponseBody<T> as) {
    try (RawServer server = RawServer.answering(head, body)) {
      return TestClient.builder(server).build().caller.call(TestClient.get("/a"), as);
    }
  }

  private static @Nullable GenericRESTResponse read(String head, String body) {
    return read(
        head, body.getBytes(StandardCharsets.UTF_8), ResponseBody.xml(GenericRESTResponse.TYPE));
  }

  private static RawServer.Request sent(ApiRequest request) {
    try (RawServer server = RawServer.answering("204 No Content", "")) {
      TestClient.builder(server)
          .serverTimeZone(ZoneId.of("America/Toronto"))
          .build()
          .caller
          .call(request);
      return server.onlyRequest();
    }
  }

  @Test
  void xmlIsRead() {
    for (String type : new String[] {"application/xml", "text/xml; charset=UTF-8", "a/b+xml"}) {
      GenericRESTResponse done =
          Objects.requireNonNull(read("200 OK\r\nContent-Type: " + type, DONE));
      assertThat(done.success()).isTrue();
      assertThat(done.message()).isEqualTo("été");
    }
    assertThat(Objects.requireNonNull(read("200 OK", DONE)).success()).isTrue();
  }

  @Test
  void theHeadersCharsetIsTaken() {
    byte[] latin = DONE.getBytes(StandardCharsets.ISO_8859_1);
    GenericRESTResponse done =
        Objects.requireNonNull(
            read(XML + ";charset=ISO-8859-1", latin, ResponseBody.xml(GenericRESTResponse.TYPE)));
    assertThat(done.message()).isEqualTo("été");
    assertThatThrownBy(() -> read(XML, latin, ResponseBody.xml(GenericRESTResponse.TYPE)))
        .isInstanceOf(OscarDecodeException.class)
        .hasMessageContaining("no text");
  }

  @Test
  void eitherFormIsReadWhereEitherMayCome() {
    String json = "{\"success\":true,\"message\":\"json\"}";
    GenericRESTResponse fromJson =
        Objects.requireNonNull(read("200 OK\r\nContent-Type: application/json", json));
    assertThat(fromJson.message()).isEqualTo("json");
    GenericRESTResponse fromXml =
        Objects.requireNonNull(
            read(
                XML,
                DONE.getBytes(StandardCharsets.UTF_8),
                ResponseBody.json(GenericRESTResponse.TYPE)));
    assertThat(fromXml.success()).isTrue();
  }

  @Test
  void withoutABodyThereIsNull() {
    assertThat(read("204 No Content", "")).isNull();
    assertThat(read(XML, "")).isNull();
    assertThat(read(XML, "\n")).isNull();
  }

  @Test
  void singleValuesComeBareOrInAnElement() {
    for (String body : new String[] {"5", "<int>5</int>"}) {
      assertThat(
              read(XML, body.getBytes(StandardCharsets.US_ASCII), ResponseBody.xml(OscarTypes.INT)))
          .isEqualTo(5);
    }
  }

  @Test
  void whatIsNotItsTypeSaysWhereWithoutTheValue() {
    OscarDecodeException failure =
        catchThrowableOfType(
            OscarDecodeException.class, () -> read(XML, "<fault><Tremblay>1</Tremblay></fault>"));
    assertThat(failure)
        .hasMessageStartingWith("GET /a was answered")
        .hasMessageContaining("XML at /fault, line 1: expected GenericRESTResponse");
    assertThat(failure.getMessage()).doesNotContain("Tremblay");
    assertThat(failure.jsonPointer()).isEqualTo("/fault");
    assertThat(failure.expectedType()).isEqualTo("GenericRESTResponse");
    assertThat(failure.bodyText()).contains("Tremblay");
    assertThatThrownBy(() -> read("200 OK\r\nContent-Type: text/html", "<html/>"))
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
                      ("HTTP/1.1 " + XML + "\r\nContent-Length: 1000\r\n\r\n<genericRESTResponse>")
                          .getBytes(StandardCharsets.US_ASCII));
              socket.close();
            })) {
      TestClient client = TestClient.builder(server).build();
      assertThatThrownBy(
              () ->
                  client.caller.call(
                      TestClient.get("/a"), ResponseBody.xml(GenericRESTResponse.TYPE)))
          .isExactlyInstanceOf(OscarTransportException.class);
    }
  }

  @Test
  void xmlIsSentAsTheDescriptionSays() {
    GenericRESTResponse body = GenericRESTResponse.builder().message("é<").build();
    RawServer.Request request =
        sent(TestClient.post("/a").xml("text/xml", GenericRESTResponse.TYPE, body));
    assertThat(request.header("Content-Type")).isEqualTo("text/xml");
    assertThat(request.bodyText())
        .isEqualTo(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<genericRESTResponse><message>&#233;&lt;</message></genericRESTResponse>");
    RawServer.Request any = sent(TestClient.post("/a").xml("*/*", GenericRESTResponse.TYPE, body));
    assertThat(any.header("Content-Type")).isEqualTo("application/xml");
    assertThat(
            sent(TestClient.post("/a").json("application/xml", GenericRESTResponse.TYPE, body))
                .bodyText())
        .startsWith("<?xml");
    assertThat(
            sent(TestClient.post("/a").xml("application/json", GenericRESTResponse.TYPE, body))
                .bodyText())
        .startsWith("{");
  }

  @Test
  void datesAreInTheServersTimeZone() {
    assertThat(
            sent(TestClient.post("/a")
                    .xml("application/xml", OscarTypes.DATE_TIME, OscarDateTime.ofWire(0)))
                .bodyText())
        .isEqualTo("1969-12-31T19:00:00-05:00");
  }

  @Test
  void whatXmlCannotSayIsNotSent() {
    GenericRESTResponse body = GenericRESTResponse.builder().message("Tremblay\u0000").build();
    assertThatThrownBy(
            () ->
                sent(TestClient.post("/a").xml("application/xml", GenericRESTResponse.TYPE, body)))
        .isInstanceOf(OscarException.class)
        .hasMessageContaining("/genericRESTResponse/message")
        .hasMessageNotContaining("Tremblay");
    assertThatThrownBy(
            () ->
                sent(TestClient.post("/a").xml("application/xml", GenericRESTResponse.TYPE, null)))
        .isInstanceOf(OscarException.class);
  }
}
