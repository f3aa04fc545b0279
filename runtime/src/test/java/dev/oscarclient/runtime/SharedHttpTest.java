package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many clients on one {@link OscarHttp}: connections, limits, proxies. */
@Timeout(60)
class SharedHttpTest {
  private static final String TEXT = "200 OK\r\nContent-Type: text/plain";
  private static final byte[] FINE = "fine".getBytes(StandardCharsets.UTF_8);

  @Test
  void clientsShareConnectionsButNotWhoTheyAre() {
    OscarHttp http = OscarHttp.builder().build();
    try (RawServer server = RawServer.answering(TEXT, FINE)) {
      TestClient one =
          TestClient.builder(server).http(http).credentials(TestClient.credentials()).build();
      TestClient other = TestClient.builder(server).http(http).header("X-Clinic", "b").build();
      for (int i = 0; i < 5; i++) {
        one.text(TestClient.get("/a"));
        other.text(TestClient.get("/a"));
      }
      assertThat(server.connectionCount()).isEqualTo(1);
      for (int i = 0; i < 10; i += 2) {
        assertThat(server.requests().get(i).header("Authorization")).startsWith("OAuth ");
        assertThat(server.requests().get(i).header("X-Clinic")).isNull();
        assertThat(server.requests().get(i + 1).header("Authorization")).isNull();
        assertThat(server.requests().get(i + 1).header("X-Clinic")).isEqualTo("b");
      }
    }
  }

  @Test
  void optionsOfTheConnectionBelongToTheSharedObject() {
    assertThatThrownBy(
            () ->
                TestClient.builder()
                    .baseUrl("http://localhost:1/oscar")
                    .http(OscarHttp.builder().build())
                    .maxConcurrentCalls(3)
                    .build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("http");
    assertThatThrownBy(() -> OscarHttp.builder().maxConcurrentCalls(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Counts how many requests it has at a time. */
  private static final class Counting implements RawServer.Answer {
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Override
    public void to(RawServer.Request request, java.net.Socket socket) throws IOException {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      now.decrementAndGet();
      RawServer.respond(socket, TEXT, FINE);
    }
  }

  @Test
  void aServerGetsSoManyCallsAtATime() throws Exception {
    Counting counting = new Counting();
    try (RawServer server = RawServer.answering(counting)) {
      OscarHttp http = OscarHttp.builder().maxConcurrentCalls(3).build();
      ApiCaller one = TestClient.builder(server).http(http).build().caller;
      ApiCaller other = TestClient.builder(server).http(http).build().caller;
      List<CompletableFuture<String>> futures = new ArrayList<>();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        futures.add(one.async(TestClient.get("/a").answers(ResponseBody.text())));
        Thread thread =
            new Thread(() -> other.call(TestClient.get("/a").answers(ResponseBody.text())));
        threads.add(thread);
        thread.start();
      }
      for (CompletableFuture<String> each : futures) {
        assertThat(each.join()).isEqualTo("fine");
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(server.requests()).hasSize(80);
      assertThat(counting.most.get()).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void waitingForOthersEndsInTimeAndLeavesNothingBehind() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    RawServer.Answer hanging =
        (request, socket) -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          RawServer.respond(socket, TEXT, FINE);
        };
    try (RawServer server = RawServer.answering(hanging)) {
      ApiCaller caller = TestClient.builder(server).maxConcurrentCalls(1).build().caller;
      CompletableFuture<String> first =
          caller.async(TestClient.get("/a").answers(ResponseBody.text()));
      ApiCaller impatient =
          caller.withOptions(
              RequestOptions.builder().requestTimeout(Duration.ofMillis(100)).build());
      assertThatThrownBy(() -> impatient.call(TestClient.get("/b")))
          .isInstanceOf(OscarTimeoutException.class)
          .hasMessageContaining("maxConcurrentCalls");
      assertThatThrownBy(() -> impatient.async(TestClient.get("/b").answersNothing()).join())
          .hasCauseInstanceOf(OscarTimeoutException.class);
      CompletableFuture<Void> given = caller.async(TestClient.get("/c").answersNothing());
      given.cancel(true);
      Thread interrupted = new Thread(() -> caller.call(TestClient.get("/d")));
      interrupted.setUncaughtExceptionHandler((thread, failure) -> {});
      interrupted.start();
      interrupted.interrupt();
      interrupted.join();
      go.countDown();
      assertThat(first.join()).isEqualTo("fine");
      assertThat(caller.call(TestClient.get("/e").answers(ResponseBody.text()))).isEqualTo("fine");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void everyWayToEndGivesThePlaceBack() {
    AtomicInteger count = new AtomicInteger();
    RawServer.Answer answer =
        (request, socket) -> {
          switch (count.getAndIncrement() % 5) {
            case 0 -> RawServer.reset(socket);
            case 1 -> RawServer.respond(socket, "500 X", FINE);
            case 2 -> RawServer.respond(socket, "204 X", new byte[0]);
            case 3 -> RawServer.respond(socket, "200 OK\r\nContent-Type: text/html", FINE);
            default -> RawServer.respond(socket, TEXT, new byte[200_000]);
          }
        };
    try (RawServer server = RawServer.answering(answer)) {
      ApiCaller caller =
          TestClient.builder(server).maxConcurrentCalls(1).maxRetries(0).build().caller;
      for (int i = 0; i < 20; i++) {
        ApiRequest request = TestClient.get("/a").accept("text/plain");
        try {
          if (i % 2 == 0) {
            Content content = caller.call(request, ResponseBody.content());
            if (content != null) {
              content.close();
            }
          } else {
            caller.async(request.answers(ResponseBody.text())).join();
          }
        } catch (OscarException | java.util.concurrent.CompletionException e) {
          assertThat(e).hasMessageNotContaining("maxConcurrentCalls");
        }
      }
      assertThat(server.requests()).hasSize(20);
    }
  }

  @Test
  void callsGoThroughAProxy() {
    try (RawServer proxy = RawServer.answering(TEXT, FINE)) {
      TestClient client =
          TestClient.builder()
              .baseUrl("http://clinic.example/oscar")
              .credentials(TestClient.credentials())
              .proxy(ProxySelector.of(new InetSocketAddress("localhost", proxy.port())))
              .build();
      assertThat(client.text(TestClient.get("/a"))).isEqualTo("fine");
      assertThat(proxy.onlyRequest().requestLine())
          .isEqualTo("GET http://clinic.example/oscar/ws/services/a HTTP/1.1");
    }
  }

  @Test
  void aProxyThatWantsASignInSaysSo() {
    try (RawServer proxy =
        RawServer.answering("407 X\r\nProxy-Authenticate: Basic realm=\"p\"", "no")) {
      ApiCaller caller =
          TestClient.builder()
              .baseUrl("http://clinic.example/oscar")
              .proxy(ProxySelector.of(new InetSocketAddress("localhost", proxy.port())))
              .requestTimeout(Duration.ofSeconds(5))
              .build()
              .caller;
      assertThatThrownBy(() -> caller.call(TestClient.get("/a")))
          .isInstanceOf(OscarException.class);
      assertThat(proxy.requests()).hasSize(1);
    }
  }

  @Test
  void aStreamThatIsClosedEarlyGivesThePlaceBack() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    try (RawServer server =
        RawServer.answering(
            (request, socket) -> {
              try {
                RawServer.respond(
                    socket, "200 OK\r\nContent-Type: application/pdf", new byte[50 << 20]);
              } catch (IOException e) {
                closed.countDown();
                throw e;
              }
            })) {
      ApiCaller caller = TestClient.builder(server).maxConcurrentCalls(1).build().caller;
      for (int i = 0; i < 2; i++) {
        Content content = caller.call(TestClient.get("/a").answers(ResponseBody.content()));
        assertThat(content).isNotNull();
        content.close();
      }
      assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }
}
