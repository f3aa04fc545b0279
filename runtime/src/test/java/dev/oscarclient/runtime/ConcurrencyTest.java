package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One client, many threads; many clients, no threads left. */
@Timeout(60)
class ConcurrencyTest {
  private static final int THREADS = 64;
  private static final int CALLS = 50;

  @Test
  void manyThreadsShareOneClient() throws Exception {
    RawServer.Answer echo =
        (request, socket) ->
            RawServer.respond(
                socket,
                "200 OK\r\nContent-Type: text/plain",
                request.target().getBytes(StandardCharsets.UTF_8));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (RawServer server = RawServer.answering(echo)) {
      TestClient client = TestClient.builder(server).credentials(TestClient.credentials()).build();
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int number = thread;
        all.add(
            threads.submit(
                () -> {
                  for (int call = 0; call < CALLS; call++) {
                    String value = number + "-" + call;
                    assertThat(client.text(TestClient.get("/a/{v}").path("v", value)))
                        .isEqualTo("/oscar/ws/services/a/" + value);
                  }
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
      Rfc5849Verifier verifier =
          new Rfc5849Verifier(TestClient.CONSUMER_SECRET, TestClient.TOKEN_SECRET);
      Set<String> nonces = new HashSet<>();
      for (RawServer.Request request : server.requests()) {
        nonces.add(
            verifier.verify(request, "http://localhost:" + server.port()).get("oauth_nonce"));
      }
      assertThat(nonces).hasSize(THREADS * CALLS);
      assertThat(server.connectionCount()).isLessThanOrEqualTo(THREADS);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void clientsThatAreGoneLeaveNoSelectorThreads() throws Exception {
    long before = selectorThreads();
    try (RawServer server = RawServer.answering("200 OK\r\nContent-Type: text/plain", "x")) {
      for (int i = 0; i < 20; i++) {
        TestClient.builder(server).build().text(TestClient.get("/a"));
      }
    }
    long after = selectorThreads();
    for (int attempt = 0; attempt < 200 && after > before; attempt++) {
      System.gc();
      Thread.sleep(50);
      after = selectorThreads();
    }
    assertThat(after).isLessThanOrEqualTo(before);
  }

  private static long selectorThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().contains("SelectorManager"))
        .count();
  }
}
