package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again, and above all what is not. */
@Timeout(30)
class RetryTest {
  private static final byte[] OK = "fine".getBytes(StandardCharsets.UTF_8);
  private static final String TEXT = "200 OK\r\nContent-Type: text/plain";

  /** Answers so many requests in one way, and the rest well. */
  private static RawServer failingAtFirst(int times, RawServer.Answer failing) {
    AtomicInteger count = new AtomicInteger();
    return RawServer.answering(
        (request, socket) -> {
          if (count.incrementAndGet() <= times) {
            failing.to(request, socket);
          } else {
            RawServer.respond(socket, TEXT, OK);
          }
        });
  }

  private static RawServer.Answer status(String head) {
    return (request, socket) -> RawServer.respond(socket, head, new byte[0]);
  }

  private static ApiRequest request(String verb) {
    return ApiRequest.of(verb, "/a", "/services");
  }

  private static TestClient client(RawServer server) {
    return TestClient.builder(server).credentials(TestClient.credentials()).build();
  }

  private static OscarException failure(TestClient client, ApiRequest request) {
    return catchThrowableOfType(OscarException.class, () -> client.text(request));
  }

  @ParameterizedTest
  @ValueSource(strings = {"429 Slow", "502 Bad", "503 Busy", "504 Late"})
  void whatMayPassIsTriedAgainAndSignedAfresh(String head) throws Exception {
    try (RawServer server = failingAtFirst(2, status(head))) {
      assertThat(client(server).text(request("GET"))).isEqualTo("fine");
      assertThat(server.requests()).hasSize(3);
      Set<String> nonces = new HashSet<>();
      Rfc5849Verifier verifier =
          new Rfc5849Verifier(TestClient.CONSUMER_SECRET, TestClient.TOKEN_SECRET);
      for (RawServer.Request each : server.requests()) {
        nonces.add(verifier.verify(each, "http://localhost:" + server.port()).get("oauth_nonce"));
      }
      assertThat(nonces).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"400 X", "401 X", "403 X", "404 X", "408 X", "500 X", "501 X", "505 X"})
  void whatTheServerWouldSayAgainIsNot(String head) {
    try (RawServer server = failingAtFirst(1, status(head))) {
      assertThat(failure(client(server), request("GET"))).isInstanceOf(OscarHttpException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, false, 2",
    "HEAD, false, 2",
    "OPTIONS, false, 2",
    "PUT, false, 2",
    "DELETE, false, 2",
    "GET, true, 1",
    "PUT, true, 1",
    "DELETE, true, 1",
    "POST, false, 1",
    "PATCH, false, 1",
    "LINK, false, 1",
  })
  void verbAndEffectDecideWhatIsSentTwice(String verb, boolean changesData, int sent) {
    for (RawServer.Answer failing :
        List.<RawServer.Answer>of(
            status("503 Busy"), (request, socket) -> RawServer.reset(socket))) {
      try (RawServer server = failingAtFirst(1, failing)) {
        ApiRequest request = request(verb);
        if (changesData) {
          request.changesData();
        }
        try {
          client(server).caller.call(request);
        } catch (OscarException e) {
          assertThat(sent).isEqualTo(1);
        }
        assertThat(server.requests()).hasSize(sent);
      }
    }
  }

  @Test
  void theCallerHasTheLastWord() {
    RequestOptions harmless = RequestOptions.builder().repeatable(true).build();
    try (RawServer server = failingAtFirst(1, status("503 Busy"))) {
      ApiCaller caller = client(server).caller.withOptions(harmless);
      assertThat(caller.call(request("POST"), ResponseBody.text())).isEqualTo("fine");
    }
    RequestOptions harmful = RequestOptions.builder().repeatable(false).build();
    try (RawServer server = failingAtFirst(1, status("503 Busy"))) {
      ApiCaller caller = client(server).caller.withOptions(harmful);
      assertThatThrownBy(() -> caller.call(request("GET")))
          .isInstanceOf(OscarServerException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  /** Where java.net.http by itself would send a second time, with the same nonce. */
  @Test
  void aConnectionThatEndsWithoutAnAnswerIsNotUsedAgainBehindOurBack() {
    RequestOptions once = RequestOptions.builder().maxRetries(0).build();
    for (int answeredBefore = 0; answeredBefore < 2; answeredBefore++) {
      int healthy = answeredBefore;
      AtomicInteger count = new AtomicInteger();
      RawServer.Answer closing =
          (request, socket) -> {
            if (count.incrementAndGet() <= healthy) {
              RawServer.respond(socket, TEXT, OK);
            } else {
              socket.close();
            }
          };
      try (RawServer server = RawServer.answering(closing)) {
        ApiCaller caller = client(server).caller.withOptions(once);
        for (int i = 0; i < healthy; i++) {
          caller.call(request("GET"));
        }
        assertThatThrownBy(() -> caller.call(request("GET")))
            .isExactlyInstanceOf(OscarTransportException.class)
            .hasMessageContaining("broke off");
        assertThatThrownBy(() -> caller.async(request("GET").answersNothing()).join())
            .isInstanceOf(CompletionException.class)
            .hasCauseExactlyInstanceOf(OscarTransportException.class);
        assertThat(server.requests()).hasSize(healthy + 2);
      }
    }
  }

  @Test
  void halfABodyIsAskedForAgain() {
    RawServer.Answer half =
        (request, socket) -> {
          socket
              .getOutputStream()
              .write(
                  ("HTTP/1.1 " + TEXT + "\r\nContent-Length: 10\r\n\r\nhalf")
                      .getBytes(StandardCharsets.UTF_8));
          socket.close();
        };
    try (RawServer server = failingAtFirst(1, half)) {
      assertThat(client(server).text(request("GET"))).isEqualTo("fine");
    }
    try (RawServer server = failingAtFirst(1, half)) {
      assertThat(failure(client(server), request("POST")))
          .isExactlyInstanceOf(OscarTransportException.class)
          .hasMessageContaining("may have carried it out");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void anAttemptThatTakesTooLongIsFollowedByAnother() {
    try (RawServer server = failingAtFirst(1, (request, socket) -> {})) {
      TestClient client = TestClient.builder(server).requestTimeout(Duration.ofMillis(300)).build();
      assertThat(client.text(request("GET"))).isEqualTo("fine");
    }
  }

  @Test
  void triesEnd() {
    List<ObservedCall> seen = new ArrayList<>();
    try (RawServer server = RawServer.answering("503 Busy", "x")) {
      TestClient client = TestClient.builder(server).maxRetries(4).observer(seen::add).build();
      assertThat(failure(client, request("GET"))).isInstanceOf(OscarServerException.class);
      assertThat(server.requests()).hasSize(5);
      assertThat(seen).singleElement().extracting(ObservedCall::attempts).isEqualTo(5);
    }
  }

  /** A server that starts again: nothing has been sent, so even a POST may go. */
  @Test
  void aConnectionThatWasNeverMadeIsTriedAgainForAnyVerb() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    AtomicReference<HttpServer> started = new AtomicReference<>();
    CallInterceptor starting =
        new CallInterceptor() {
          @Override
          public void onRequest(OutgoingRequest request) {
            if (request.attempt() == 2) {
              started.set(server(port));
            }
          }
        };
    TestClient client =
        TestClient.builder()
            .baseUrl("http://localhost:" + port + "/oscar")
            .retryPause(Duration.ofMillis(1))
            .interceptor(starting)
            .build();
    try {
      assertThat(client.text(request("POST").text("text/plain", "x"))).isEqualTo("fine");
    } finally {
      started.get().stop(0);
    }
  }

  private static HttpServer server(int port) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      server.createContext(
          "/",
          exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, OK.length);
            exchange.getResponseBody().write(OK);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "date"})
  void retryAfterIsWaitedFor(String stated) {
    ZonedDateTime serverNow = ZonedDateTime.of(2001, 2, 3, 4, 5, 6, 0, ZoneOffset.UTC);
    DateTimeFormatter format = DateTimeFormatter.RFC_1123_DATE_TIME;
    String head =
        stated.equals("date")
            ? "429 X\r\nDate: "
                + format.format(serverNow)
                + "\r\nRetry-After: "
                + format.format(serverNow.plusSeconds(1))
            : "503 X\r\nRetry-After: " + stated;
    try (RawServer server = failingAtFirst(1, status(head))) {
      long start = System.nanoTime();
      assertThat(client(server).text(request("GET"))).isEqualTo("fine");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
    }
  }

  @Test
  void longWaitsAreLeftToTheCaller() {
    try (RawServer server = failingAtFirst(1, status("429 X\r\nRetry-After: 3600"))) {
      assertThat(failure(client(server), request("GET")))
          .isInstanceOfSatisfying(
              OscarRateLimitedException.class,
              e -> assertThat(e.retryAfter()).contains(Duration.ofHours(1)));
      assertThat(server.requests()).hasSize(1);
    }
    try (RawServer server = failingAtFirst(1, status("503 X\r\nRetry-After: 50"))) {
      TestClient client = TestClient.builder(server).callTimeout(Duration.ofSeconds(20)).build();
      assertThat(failure(client, request("GET"))).isInstanceOf(OscarServerException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "99999999999", "Mon, 99 Foo 2001 00:00:00 GMT"})
  void aRetryAfterThatSaysNothingDoesNoHarm(String stated) {
    try (RawServer server = failingAtFirst(1, status("503 X\r\nRetry-After: " + stated))) {
      assertThat(client(server).text(request("GET"))).isEqualTo("fine");
    }
  }

  @Test
  void theWholeCallEndsInTime() {
    try (RawServer server = RawServer.answering((request, socket) -> {})) {
      TestClient client =
          TestClient.builder(server)
              .requestTimeout(Duration.ofMillis(200))
              .callTimeout(Duration.ofMillis(500))
              .maxRetries(1000)
              .build();
      long start = System.nanoTime();
      assertThat(failure(client, request("GET"))).isInstanceOf(OscarTimeoutException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(Duration.ofMillis(400), Duration.ofSeconds(5));
    }
  }

  @Test
  void anInterruptEndsThePauseAndIsKept() {
    try (RawServer server = RawServer.answering("503 Busy", "x")) {
      TestClient client =
          TestClient.builder(server)
              .retryPause(Duration.ofSeconds(20))
              .interceptor(
                  new CallInterceptor() {
                    @Override
                    public void onResponse(IncomingResponse response) {
                      Thread.currentThread().interrupt();
                    }
                  })
              .build();
      OscarException failure = failure(client, request("GET"));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure.kind()).isEqualTo("interrupted");
    }
  }
}
