package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.TestClient.Parameters;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent, and what is refused before. */
class RequestTest {
  private final RawServer server = RawServer.answering("204 No Content", "");
  private final TestClient client =
      TestClient.builder(server).header("X-Key", "k").header("X-Both", "default").build();

  @AfterEach
  void close() {
    server.close();
  }

  private RawServer.Request sent(ApiRequest request) {
    server.requests().clear();
    client.caller.call(request);
    return server.onlyRequest();
  }

  @Test
  void aPostWithoutBodyHasNoContentType() {
    RawServer.Request request = sent(TestClient.post("/a"));
    assertThat(request.header("Content-Type")).isNull();
    assertThat(request.header("Content-Length")).isEqualTo("0");
    RawServer.Request get = sent(TestClient.get("/a"));
    assertThat(get.header("Content-Type")).isNull();
    assertThat(get.body()).isEmpty();
    assertThat(sent(ApiRequest.of("DELETE", "/a", "/services")).header("Content-Type")).isNull();
    assertThat(sent(ApiRequest.of("PATCH", "/a", "/services")).verb()).isEqualTo("PATCH");
  }

  @Test
  void aContentTypeWithoutBodyIsNotSentEvenIfTheDescriptionHasItAsAHeader() {
    assertThat(
            sent(TestClient.post("/a").parameters(new Parameters().h("Content-Type", "a/b")))
                .header("Content-Type"))
        .isNull();
  }

  @Test
  void aDeleteMayHaveABody() {
    RawServer.Request request =
        sent(ApiRequest.of("DELETE", "/a", "/services").text("text/plain", "gone"));
    assertThat(request.bodyText()).isEqualTo("gone");
  }

  @Test
  void acceptHoldsTheMediaTypesAsStated() {
    assertThat(
            sent(TestClient.get("/a").accept("application/json", "text/plain;q=0.5"))
                .headers("Accept"))
        .containsExactly("application/json, text/plain;q=0.5");
    assertThat(sent(TestClient.get("/a")).headers("Accept")).containsExactly("*/*");
  }

  @Test
  void headersOfACallWinOverThoseOfTheClient() {
    RawServer.Request request =
        sent(
            TestClient.get("/a")
                .fixedHeader("X-Fixed", "f")
                .parameters(new Parameters().h("x-both", List.of("one", "two"))));
    assertThat(request.headers("X-Key")).containsExactly("k");
    assertThat(request.headers("X-Fixed")).containsExactly("f");
    assertThat(request.headers("X-Both")).containsExactly("one", "two");
  }

  @Test
  void headersCannotBeForged() {
    for (String value : List.of("a\r\nX-Evil: 1", "a\nb", "a\rb", "a\u0000", "é")) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Parameters().h("X-A", value));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TestClient.get("/a").fixedHeader("X-A", value));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TestClient.builder().header("X-A", value));
      assertThatIllegalArgumentException().isThrownBy(() -> TestClient.get("/a").accept(value));
    }
    for (String name : List.of("X-A: b", "", "X\r\n", "X A", "Host", "content-length")) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Parameters().h(name, "v"));
    }
  }

  @Test
  void valuesTravelInTheFormServersRead() {
    RawServer.Request request =
        sent(
            TestClient.get("/a")
                .parameters(
                    new Parameters()
                        .q("n", new BigDecimal("1E+3"))
                        .q("d", LocalDate.of(2024, 2, 29))
                        .q("b", true)
                        .q("l", Arrays.asList(1, null, 2L))
                        .q("none", null)
                        .q("unset", 1)
                        .q("unset", null)
                        .q("includes[]", "x")
                        .additionalQuery("more", "1")
                        .additionalQuery("more", "2")));
    assertThat(request.target())
        .endsWith("/a?n=1000&d=2024-02-29&b=true&l=1&l=2&includes%5B%5D=x&more=1&more=2");
  }

  @Test
  void valuesWithoutAKnownTextAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Parameters().q("when", URI.create("secret:text")))
        .withMessageContaining("'when'")
        .withMessageContaining("java.net.URI")
        .withMessageNotContaining("secret:text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sent(TestClient.get("/a").parameters(new Parameters().q("q", "\ud800"))))
        .withMessageContaining("surrogate");
  }

  @Test
  void requiredParametersAreRequired() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestClient.get("/a").parameters(new Parameters("type").q("type", null)))
        .withMessage("GET /a needs the parameter 'type'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> TestClient.get("/a").parameters(new Parameters("type").q("type", List.of())));
    assertThat(sent(TestClient.get("/a").parameters(new Parameters("t").f("t", "1"))).bodyText())
        .isEqualTo("t=1");
  }

  @Test
  void contentIsSentWithItsOwnMediaType(@TempDir Path folder) throws Exception {
    RawServer.Request bytes =
        sent(TestClient.post("/a").content("image/*", Content.of(new byte[] {1, -1}, "image/png")));
    assertThat(bytes.body()).containsExactly(1, -1);
    assertThat(bytes.header("Content-Type")).isEqualTo("image/png");

    Path file = Files.writeString(folder.resolve("a.xml"), "<é/>");
    RawServer.Request xml =
        sent(TestClient.post("/a").content("application/xml", Content.of(file, "*/*")));
    assertThat(xml.bodyText()).isEqualTo("<é/>");
    assertThat(xml.header("Content-Type")).isEqualTo("application/xml");

    Content latin = Content.ofText("é", "text/plain;charset=ISO-8859-1");
    assertThat(sent(TestClient.post("/a").content("*/*", latin)).body()).containsExactly(0xE9);
    assertThat(latin.text()).isEqualTo("é");
  }

  @Test
  void aFileThatIsGoneIsAFailureNotAHang(@TempDir Path folder) {
    Content gone = Content.of(folder.resolve("gone"), "text/plain");
    assertThatThrownBy(() -> sent(TestClient.post("/a").content("text/plain", gone)))
        .isExactlyInstanceOf(OscarException.class)
        .hasMessageContaining("was not sent: the file to send is not there");
    assertThatThrownBy(gone::bytes).isInstanceOf(java.io.UncheckedIOException.class);
  }

  @Test
  void aResponseCanBeSentOnAsARequest() {
    try (RawServer source =
        RawServer.answering("200 OK\r\nContent-Type: image/png", new byte[] {9, 8})) {
      Content picture =
          TestClient.builder(source)
              .build()
              .caller
              .call(TestClient.get("/p"), ResponseBody.content());
      assertThat(sent(TestClient.post("/a").content("image/*", picture)).body())
          .containsExactly(9, 8);
    }
  }

  @Test
  void textMustFitItsCharset() {
    assertThat(sent(TestClient.post("/a").text("text/xml;charset=UTF-16BE", "é")).body())
        .isEqualTo("é".getBytes(StandardCharsets.UTF_16BE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestClient.post("/a").text("text/plain;charset=US-ASCII", "é"));
    assertThat(sent(TestClient.post("/a").text("*/*", "x")).header("Content-Type"))
        .isEqualTo("text/plain; charset=UTF-8");
  }

  @Test
  void aFormAndAnotherBodyExcludeEachOther() {
    assertThatThrownBy(
            () -> sent(TestClient.post("/a").form(FormFields.create()).text("text/plain", "x")))
        .isInstanceOf(IllegalStateException.class);
    RawServer.Request empty = sent(TestClient.post("/a").form(FormFields.create()));
    assertThat(empty.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(empty.header("Content-Length")).isEqualTo("0");
  }
}
