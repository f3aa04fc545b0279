package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that forgets the token of a request it has refused never gets one to refuse. */
class ClockFirstTest {
  private final AtomicBoolean forgotten = new AtomicBoolean();

  /** Its clock is a quarter of an hour ahead, and it forgets tokens as CXF does. */
  private RawServer forgetfulServer() {
    return RawServer.answering(
        (request, socket) -> {
          Instant now = Instant.now().plusSeconds(900);
          String date =
              "\r\nDate: "
                  + DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC));
          boolean signed = request.header("Authorization") != null;
          if (signed) {
            String told = Rfc5849Verifier.protocolParameters(request).get("oauth_timestamp");
            if (Math.abs(Long.parseLong(told) - now.getEpochSecond()) > 300) {
              forgotten.set(true);
            }
          }
          boolean accepted = signed && !forgotten.get();
          RawServer.respond(
              socket,
              (accepted ? "200 OK\r\nContent-Type: text/plain" : "401 Unauthorized") + date,
              "ok".getBytes(StandardCharsets.UTF_8));
        });
  }

  private static TestClient.Builder builder(RawServer server) {
    return TestClient.builder(server)
        .credentials(TestClient.credentials())
        .checkClockFirst(true)
        .header("X-Gateway-Key", "gateway-key");
  }

  private static List<String> unsigned(RawServer server) {
    return server.requests().stream()
        .filter(request -> request.header("Authorization") == null)
        .map(RawServer.Request::requestLine)
        .toList();
  }

  @Test
  void theTokenSurvivesAClockThatIsOff() {
    try (RawServer server = forgetfulServer()) {
      TestClient client = builder(server).build();
      assertThat(client.text(TestClient.get("/q"))).isEqualTo("ok");
      assertThat(client.text(TestClient.post("/q"))).isEqualTo("ok");
      assertThat(unsigned(server))
          .containsExactly("GET /oscar/ws/services/status/checkIfAuthed HTTP/1.1");
      assertThat(server.requests()).hasSize(3);
      assertThat(server.requests().get(0).head()).doesNotContain(TestClient.TOKEN, "oauth");
    }
  }

  @Test
  void withoutThatItWouldNot() {
    try (RawServer server = forgetfulServer()) {
      TestClient client = builder(server).checkClockFirst(false).build();
      assertThatThrownBy(() -> client.text(TestClient.get("/q")))
          .isInstanceOf(OscarUnauthorizedException.class);
      assertThat(unsigned(server)).isEmpty();
    }
  }

  /** One client for each request of a web application: the clinic is asked once. */
  @Test
  void clientsThatShareConnectionsShareWhatTheyKnow() {
    OscarHttp http = OscarHttp.builder().build();
    try (RawServer server = forgetfulServer()) {
      List<CompletableFuture<String>> calls = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        TestClient client = builder(server).http(http).build();
        calls.add(client.caller.async(new ApiCall<>(TestClient.get("/q"), ResponseBody.text())));
      }
      assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo("ok"));
      assertThat(builder(server).http(http).build().text(TestClient.get("/q"))).isEqualTo("ok");
      assertThat(unsigned(server)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"301 Moved\r\nLocation: https://elsewhere.example/", "403 No", "500 No"})
  void anyAnswerWillDo(String head) {
    try (RawServer server =
        RawServer.answering(
            (request, socket) ->
                RawServer.respond(
                    socket,
                    request.header("Authorization") == null
                        ? head
                        : "200 OK\r\nContent-Type: text/plain",
                    "ok".getBytes(StandardCharsets.UTF_8)))) {
      TestClient client = builder(server).build();
      assertThat(client.text(TestClient.get("/q"))).isEqualTo("ok");
      assertThat(client.text(TestClient.get("/q"))).isEqualTo("ok");
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void noAnswerIsNoReasonNotToCall() {
    try (RawServer server =
        RawServer.answering(
            (request, socket) -> {
              if (request.header("Authorization") == null) {
                RawServer.reset(socket);
              } else {
                RawServer.respond(
                    socket,
                    "200 OK\r\nContent-Type: text/plain",
                    "ok".getBytes(StandardCharsets.UTF_8));
              }
            })) {
      assertThat(builder(server).build().text(TestClient.post("/q"))).isEqualTo("ok");
    }
  }

  @Test
  void theTimeOfTheCallCountsTheQuestion() {
    try (RawServer server = RawServer.answering((request, socket) -> hang())) {
      TestClient client =
          builder(server).requestTimeout(Duration.ofMillis(300)).maxRetries(0).build();
      long start = System.nanoTime();
      assertThatThrownBy(() -> client.text(TestClient.post("/q")))
          .isInstanceOf(OscarTimeoutException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }
  }

  private static void hang() throws IOException {
    try {
      Thread.sleep(10_000);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void unsignedCallsAskNothing() {
    try (RawServer server = RawServer.answering("200 OK\r\nContent-Type: text/plain", "ok")) {
      TestClient client = TestClient.builder(server).checkClockFirst(true).build();
      assertThat(client.text(TestClient.get("/q"))).isEqualTo("ok");
      assertThat(server.requests()).hasSize(1);
    }
  }
}
