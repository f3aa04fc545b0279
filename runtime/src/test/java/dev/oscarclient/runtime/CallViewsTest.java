package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.runtime.codec.OscarTypes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options, raw responses, interceptors and observers. */
@Timeout(30)
class CallViewsTest {
  private static final String TEXT = "200 OK\r\nContent-Type: text/plain";

  @Test
  void optionsCountInPlaceOfTheClients() {
    try (RawServer server = RawServer.answering(TEXT, "x")) {
      TestClient client =
          TestClient.builder(server).header("X-A", "client").header("X-B", "client").build();
      RequestOptions options =
          RequestOptions.builder().header("x-a", "view").requestId("order-77").build();
      ApiCaller view =
          client
              .caller
              .withOptions(RequestOptions.builder().header("X-C", "first").build())
              .withOptions(options);
      view.call(TestClient.get("/a"));
      client.caller.call(TestClient.get("/a"));
      RawServer.Request viewed = server.requests().get(0);
      assertThat(viewed.headers("X-A")).containsExactly("view");
      assertThat(viewed.headers("X-B")).containsExactly("client");
      assertThat(viewed.headers("X-C")).containsExactly("first");
      assertThat(server.requests().get(1).headers("X-A")).containsExactly("client");
      assertThat(server.requests().get(1).headers("X-C")).isEmpty();
    }
    try (RawServer server = RawServer.answering("404 X", "x")) {
      ApiCaller view =
          TestClient.builder(server)
              .build()
              .caller
              .withOptions(RequestOptions.builder().requestId("order-77").build());
      assertThat(
              catchThrowableOfType(OscarException.class, () -> view.call(TestClient.get("/a")))
                  .requestId())
          .isEqualTo("order-77");
    }
  }

  @Test
  void optionsAreChecked() {
    RequestOptions.Builder options = RequestOptions.builder();
    assertThatThrownBy(() -> options.requestTimeout(Duration.ZERO))
        .hasMessageContaining("positive");
    assertThatThrownBy(() -> options.callTimeout(Duration.ofSeconds(-1)))
        .hasMessageContaining("callTimeout");
    assertThatThrownBy(() -> options.maxRetries(-1)).hasMessageContaining("maxRetries");
    assertThatThrownBy(() -> options.header("Accept", "x")).hasMessageContaining("Accept");
    assertThatThrownBy(() -> options.header("X", "a\r\nb")).hasMessageContaining("line break");
    for (String id : List.of("", "a b", "a\nb", "é", "x".repeat(101))) {
      assertThatThrownBy(() -> options.requestId(id))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("requestId");
    }
    try (RawServer server = RawServer.answering(TEXT, "x")) {
      ApiCaller signing =
          TestClient.builder(server).credentials(TestClient.credentials()).build().caller;
      assertThatThrownBy(
              () ->
                  signing.withOptions(
                      RequestOptions.builder().header("authorization", "x").build()))
          .hasMessageContaining("Authorization");
    }
  }

  @Test
  void aRawResponseHasEverything() {
    try (RawServer server =
        RawServer.answering(
            "201 Made\r\nContent-Type: application/json\r\nX-Count: 7\r\nX-Count: 8", " 42 ")) {
      OscarResponse<Integer> response =
          TestClient.builder(server)
              .build()
              .caller
              .raw(TestClient.get("/a").answers(ResponseBody.json(OscarTypes.INT)));
      assertThat(response.status()).isEqualTo(201);
      assertThat(response.header("x-count")).contains("7");
      assertThat(response.headers().get("X-COUNT")).containsExactly("7", "8");
      assertThat(response.body()).asString().isEqualTo(" 42 ");
      assertThat(response.value()).isEqualTo(42);
      assertThat(response.value()).isEqualTo(42);
      assertThat(response).hasToString("OscarResponse[201]");
    }
  }

  @Test
  void whatARawResponseMeansIsLookedAtWhenAsked() {
    try (RawServer server =
        RawServer.answering("200 OK\r\nContent-Type: application/json", "{oops")) {
      OscarResponse<Integer> response =
          TestClient.builder(server)
              .build()
              .caller
              .raw(TestClient.get("/a").answers(ResponseBody.json(OscarTypes.INT)));
      assertThat(response.body()).asString().isEqualTo("{oops");
      assertThatThrownBy(response::value).isInstanceOf(OscarDecodeException.class);
    }
    try (RawServer server = RawServer.answering("204 No", "")) {
      OscarResponse<Integer> response =
          TestClient.builder(server)
              .build()
              .caller
              .raw(TestClient.get("/a").answers(ResponseBody.json(OscarTypes.INT)));
      assertThat(response.body()).isEmpty();
      assertThat(response.value()).isNull();
      assertThat(
              TestClient.builder(server)
                  .build()
                  .caller
                  .raw(TestClient.get("/a").answersNothing())
                  .status())
          .isEqualTo(204);
    }
    try (RawServer server = RawServer.answering("404 X", "")) {
      ApiCaller caller = TestClient.builder(server).build().caller;
      assertThatThrownBy(() -> caller.raw(TestClient.get("/a").answersNothing()))
          .isInstanceOf(OscarNotFoundException.class);
    }
  }

  @Test
  void aRawStreamIsReadByTheCaller() throws Exception {
    byte[] pdf = "%PDF".getBytes(StandardCharsets.UTF_8);
    try (RawServer server = RawServer.answering("200 OK\r\nContent-Type: application/pdf", pdf)) {
      ApiCaller caller = TestClient.builder(server).build().caller;
      OscarResponse<Content> response =
          caller.raw(TestClient.get("/a").answers(ResponseBody.content()));
      try (Content content = response.value()) {
        assertThat(content).isNotNull();
        assertThat(content.stream().readAllBytes()).isEqualTo(pdf);
      }
      assertThat(caller.raw(TestClient.get("/a").answers(ResponseBody.content())).body())
          .isEqualTo(pdf);
    }
  }

  /** Writes down what it sees, and marks each attempt. */
  private static final class Marking implements CallInterceptor {
    private final List<String> seen = new ArrayList<>();

    @Override
    public void onRequest(OutgoingRequest request) {
      seen.add(request + " " + request.header("Authorization") + " " + request.header("X-Key"));
      request.setHeader("X-Attempt", "" + request.attempt());
      request.setHeader("X-Request-Id", request.requestId());
      request.removeHeader("x-unwanted");
      assertThatThrownBy(() -> request.setHeader("Host", "x"))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Override
    public void onResponse(IncomingResponse response) {
      seen.add(
          response.status()
              + " "
              + response.header("X-Answer")
              + " "
              + response.header("Set-Cookie")
              + " "
              + response.attempt());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void interceptorsSeeEachAttemptWithoutItsSecrets(boolean async) {
    Marking marking = new Marking();
    try (RawServer server =
        RawServer.answering("503 Busy\r\nX-Answer: 1\r\nSet-Cookie: JSESSIONID=secret", "x")) {
      ApiCaller caller =
          TestClient.builder(server)
              .credentials(TestClient.credentials())
              .header("X-Key", "gateway")
              .header("X-Unwanted", "u")
              .maxRetries(1)
              .interceptor(marking)
              .build()
              .caller;
      ApiCall<Void> call = TestClient.get("/a/{id}").path("id", 7).answersNothing();
      assertThatThrownBy(
              () -> {
                if (async) {
                  caller.async(call).join();
                } else {
                  caller.call(call);
                }
              })
          .hasMessageContaining("503");
      assertThat(marking.seen).hasSize(4);
      assertThat(marking.seen.get(0)).matches("GET /a/\\{id} \\[\\S+] null gateway");
      assertThat(marking.seen.get(1)).isEqualTo("503 1 null 1");
      assertThat(marking.seen.get(3)).isEqualTo("503 1 null 2");
      assertThat(server.requests())
          .extracting(r -> r.header("X-Attempt"))
          .containsExactly("1", "2");
      assertThat(server.requests().get(0).header("X-Request-Id")).isNotBlank();
      assertThat(server.requests().get(0).header("X-Unwanted")).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anInterceptorThatThrowsEndsTheCall(boolean async) {
    CallInterceptor refusing =
        new CallInterceptor() {
          @Override
          public void onRequest(OutgoingRequest request) {
            throw new IllegalStateException("not today");
          }
        };
    try (RawServer server = RawServer.answering(TEXT, "x")) {
      ApiCaller caller = TestClient.builder(server).interceptor(refusing).build().caller;
      ApiCall<Void> call = TestClient.get("/a").answersNothing();
      assertThatThrownBy(
              () -> {
                if (async) {
                  caller.async(call).join();
                } else {
                  caller.call(call);
                }
              })
          .hasStackTraceContaining("not today");
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "200 OK, 200, ",
    "401 X, 401, unauthorized",
    "403 X, 403, forbidden",
    "404 X, 404, not-found",
    "409 X, 409, http-error",
    "429 X, 429, rate-limited",
    "302 X, 302, redirected",
    "500 X, 500, server-error",
  })
  void theObserverIsToldHowEachCallEnded(String head, int status, String failure) {
    List<ObservedCall> seen = new ArrayList<>();
    try (RawServer server = RawServer.answering(head, "x")) {
      ApiCaller caller =
          TestClient.builder(server).maxRetries(0).observer(seen::add).build().caller;
      try {
        caller.call(TestClient.get("/a/{id}").path("id", 7));
      } catch (OscarException e) {
        assertThat(e.kind()).isEqualTo(failure);
      }
      assertThat(seen)
          .singleElement()
          .satisfies(
              call -> {
                assertThat(call.verb()).isEqualTo("GET");
                assertThat(call.pathTemplate()).isEqualTo("/a/{id}");
                assertThat(call.status()).isEqualTo(status);
                assertThat(call.failure()).isEqualTo(failure);
                assertThat(call.attempts()).isEqualTo(1);
                assertThat(call.duration()).isPositive();
              });
    }
  }

  @Test
  void anObserverThatThrowsCostsNoCall() {
    try (RawServer server = RawServer.answering(TEXT, "fine")) {
      TestClient client =
          TestClient.builder(server)
              .observer(
                  call -> {
                    throw new IllegalStateException("no metrics");
                  })
              .build();
      assertThat(client.text(TestClient.get("/a"))).isEqualTo("fine");
    }
  }
}
