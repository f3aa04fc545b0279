package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls as futures. */
@Timeout(30)
class AsyncCallTest {
  private static final String TEXT = "200 OK\r\nContent-Type: text/plain";

  private static CompletableFuture<String> text(TestClient client, String path) {
    return client.caller.async(TestClient.get(path).answers(ResponseBody.text()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(bytes(text));
    socket.getOutputStream().flush();
  }

  @Test
  void aFutureGivesTheAnswerOrTheException() {
    try (RawServer server =
        RawServer.answering(
            (request, socket) ->
                RawServer.respond(
                    socket, request.target().endsWith("/gone") ? "404 X" : TEXT, bytes("fine")))) {
      TestClient client = TestClient.builder(server).build();
      assertThat(text(client, "/a")).succeedsWithin(Duration.ofSeconds(10)).isEqualTo("fine");
      assertThatThrownBy(() -> text(client, "/gone").join())
          .isInstanceOf(CompletionException.class)
          .cause()
          .isInstanceOfSatisfying(
              OscarNotFoundException.class, e -> assertThat(e.bodyText()).isEqualTo("fine"));
      assertThatThrownBy(() -> client.caller.async(TestClient.get("/{x}").answersNothing()).join())
          .hasCauseInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void triesAgainAsOtherCallsDo() {
    AtomicInteger count = new AtomicInteger();
    List<ObservedCall> seen = new CopyOnWriteArrayList<>();
    try (RawServer server =
        RawServer.answering(
            (request, socket) -> {
              switch (count.incrementAndGet()) {
                case 1 -> RawServer.reset(socket);
                case 2 -> RawServer.respond(socket, "503 Busy", bytes("x"));
                default -> RawServer.respond(socket, TEXT, bytes("fine"));
              }
            })) {
      TestClient client = TestClient.builder(server).observer(seen::add).build();
      assertThat(text(client, "/a").join()).isEqualTo("fine");
      assertThat(server.requests()).hasSize(3);
      assertThat(seen)
          .singleElement()
          .satisfies(call -> assertThat(call.attempts()).isEqualTo(3))
          .satisfies(call -> assertThat(call.failure()).isNull());
      assertThatThrownBy(
              () -> client.caller.async(TestClient.post("/a/{no}").answersNothing()).join())
          .hasCauseInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void noThreadWaits() throws Exception {
    int calls = 150;
    CountDownLatch all = new CountDownLatch(calls);
    CountDownLatch go = new CountDownLatch(1);
    RawServer.Answer together =
        (request, socket) -> {
          all.countDown();
          try {
            go.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          RawServer.respond(socket, TEXT, bytes("fine"));
        };
    try (RawServer server = RawServer.answering(together)) {
      TestClient client = TestClient.builder(server).requestTimeout(Duration.ofSeconds(25)).build();
      long before = clientThreads();
      List<CompletableFuture<String>> futures = new ArrayList<>();
      for (int i = 0; i < calls; i++) {
        futures.add(text(client, "/a"));
      }
      assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(clientThreads() - before).isLessThan(calls / 2);
      go.countDown();
      for (CompletableFuture<String> each : futures) {
        assertThat(each.join()).isEqualTo("fine");
      }
    }
  }

  /** The client's workers live on for a minute, but those that wait for something do not count. */
  private static long clientThreads() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(each -> !each.getKey().getName().equals("raw-server"))
        .filter(
            each ->
                java.util.Arrays.stream(each.getValue())
                    .anyMatch(frame -> frame.getClassName().startsWith("dev.oscarclient")))
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"head", "body", "pause"})
  void cancellingEndsTheExchange(String within) throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch given = new CountDownLatch(1);
    List<ObservedCall> seen = new CopyOnWriteArrayList<>();
    RawServer.Answer hanging =
        (request, socket) -> {
          if (within.equals("pause")) {
            RawServer.respond(socket, "503 Busy", bytes("x"));
          } else if (within.equals("body")) {
            send(socket, "HTTP/1.1 " + TEXT + "\r\nContent-Length: 9\r\n\r\nhal");
          }
          arrived.countDown();
          if (socket.getInputStream().read() < 0) {
            given.countDown();
          }
        };
    try (RawServer server = RawServer.answering(hanging)) {
      TestClient client =
          TestClient.builder(server).retryPause(Duration.ofSeconds(3)).observer(seen::add).build();
      CompletableFuture<String> future = text(client, "/a");
      arrived.await();
      Thread.sleep(100);
      assertThat(future.cancel(true)).isTrue();
      if (!within.equals("pause")) {
        assertThat(given.await(10, TimeUnit.SECONDS)).isTrue();
      }
      assertThat(server.requests()).hasSize(1);
      assertThat(seen).singleElement().extracting(ObservedCall::failure).isEqualTo("cancelled");
    }
  }

  @Test
  void bodiesThatStopOrAreTooLargeEnd() {
    try (RawServer server =
        RawServer.answering(
            (request, socket) ->
                send(socket, "HTTP/1.1 " + TEXT + "\r\nContent-Length: 9\r\n\r\nhal"))) {
      TestClient client =
          TestClient.builder(server).requestTimeout(Duration.ofMillis(300)).maxRetries(0).build();
      assertThatThrownBy(() -> text(client, "/a").join())
          .hasCauseInstanceOf(OscarTimeoutException.class);
    }
    try (RawServer server = RawServer.answering(TEXT, new byte[1 << 20])) {
      TestClient client = TestClient.builder(server).maxBodySize(1000).build();
      assertThatThrownBy(() -> text(client, "/a").join())
          .hasCauseExactlyInstanceOf(OscarTransportException.class)
          .hasMessageContaining("more than 1000 bytes");
    }
    try (RawServer server =
        RawServer.answering(
            (request, socket) -> send(socket, "HTTP/1.1 500 X\r\nContent-Length: 9\r\n\r\nhal"))) {
      TestClient client = TestClient.builder(server).requestTimeout(Duration.ofMillis(300)).build();
      assertThatThrownBy(() -> text(client, "/a").join())
          .cause()
          .isInstanceOfSatisfying(
              OscarServerException.class, e -> assertThat(e.bodyText()).isEqualTo("hal"));
    }
  }

  @Test
  void aStreamIsHandedOverWhenItStarts() throws Exception {
    byte[] large = new byte[3 << 20];
    try (RawServer server = RawServer.answering("200 OK\r\nContent-Type: application/pdf", large)) {
      TestClient client = TestClient.builder(server).build();
      try (Content content =
          client.caller.async(TestClient.get("/a").answers(ResponseBody.content())).join()) {
        assertThat(content).isNotNull();
        assertThat(content.stream().readAllBytes()).isEqualTo(large);
      }
    }
    try (RawServer server = RawServer.answering("200 OK\r\nContent-Type: application/pdf", "")) {
      TestClient client = TestClient.builder(server).build();
      assertThat(client.caller.async(TestClient.get("/a").answers(ResponseBody.content())).join())
          .isNull();
    }
  }
}
