package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers and networks at their worst. Nothing hangs. */
@Timeout(20)
class BrokenConnectionTest {
  private static final Duration SHORT = Duration.ofMillis(400);

  private static TestClient impatient(RawServer server) {
    return TestClient.builder(server).requestTimeout(SHORT).build();
  }

  private static OscarException failure(RawServer.Answer answer) {
    try (RawServer server = RawServer.answering(answer)) {
      TestClient client = impatient(server);
      return catchThrowableOfType(
          OscarException.class, () -> client.text(TestClient.post("/a").text("text/plain", "x")));
    }
  }

  private static void send(Socket socket, String text) throws java.io.IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private static void drip(Socket socket) throws java.io.IOException {
    OutputStream out = socket.getOutputStream();
    try {
      for (int i = 0; i < 300; i++) {
        out.write('x');
        out.flush();
        Thread.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aServerThatNeverAnswersTimesOut() {
    assertThat(failure((request, socket) -> {}))
        .isInstanceOf(OscarTimeoutException.class)
        .hasMessageContaining("400 ms")
        .hasMessageContaining("may have carried it out");
  }

  @Test
  void aBodyThatDripsTimesOut() {
    long start = System.nanoTime();
    OscarException failure =
        failure(
            (request, socket) -> {
              send(socket, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
              drip(socket);
            });
    assertThat(failure).isInstanceOf(OscarTimeoutException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT, SHORT.multipliedBy(8));
  }

  @Test
  void aHeadThatDripsTimesOut() {
    assertThat(
            failure(
                (request, socket) -> {
                  send(socket, "HTTP/1.1 200 OK\r\nX-Long: ");
                  drip(socket);
                }))
        .isInstanceOf(OscarTimeoutException.class);
  }

  @Test
  void anErrorPageThatDripsStillTellsItsStatus() {
    OscarException failure =
        failure(
            (request, socket) -> {
              send(socket, "HTTP/1.1 503 Busy\r\nContent-Type: text/html\r\n\r\nsorry");
              drip(socket);
            });
    assertThat(failure).isInstanceOf(OscarServerException.class);
    assertThat(failure.bodyText()).startsWith("sorry");
  }

  @Test
  void aResetBeforeTheHeadIsATransportFailure() {
    assertThat(failure((request, socket) -> RawServer.reset(socket)))
        .isExactlyInstanceOf(OscarTransportException.class)
        .hasMessageContaining("broke off");
  }

  @Test
  void aCloseWithinTheHeadIsATransportFailure() {
    assertThat(
            failure(
                (request, socket) -> {
                  send(socket, "HTTP/1.1 200 OK\r\nContent-Ty");
                  socket.close();
                }))
        .isExactlyInstanceOf(OscarTransportException.class);
  }

  @Test
  void halfABodyIsATransportFailure() {
    assertThat(
            failure(
                (request, socket) -> {
                  send(
                      socket,
                      "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\nhalf");
                  socket.close();
                }))
        .isExactlyInstanceOf(OscarTransportException.class)
        .hasMessageContaining("broke off");
  }

  @Test
  void halfAChunkedBodyIsATransportFailure() {
    assertThat(
            failure(
                (request, socket) -> {
                  send(
                      socket,
                      "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
                          + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n9\r\nha");
                  socket.close();
                }))
        .isExactlyInstanceOf(OscarTransportException.class);
  }

  @Test
  void somethingThatIsNoHttpIsATransportFailure() {
    assertThat(
            failure(
                (request, socket) -> {
                  send(socket, "220 mail.example ESMTP\r\n\r\n");
                  socket.close();
                }))
        .isInstanceOf(OscarTransportException.class)
        .hasMessageContaining("no HTTP");
  }

  @Test
  void aRefusedConnectionIsATransportFailure() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    TestClient client = TestClient.builder().baseUrl("http://localhost:" + free + "/oscar").build();
    assertThatThrownBy(() -> client.text(TestClient.get("/a")))
        .isExactlyInstanceOf(OscarTransportException.class)
        .hasMessageContaining("connection refused");
  }

  @Test
  void anUnknownHostIsATransportFailure() {
    TestClient client = TestClient.builder().baseUrl("http://no-such-host.invalid/oscar").build();
    assertThatThrownBy(() -> client.text(TestClient.get("/a")))
        .isExactlyInstanceOf(OscarTransportException.class)
        .hasMessageContaining("host name unknown");
  }

  @Test
  void httpsToAPlainServerIsATransportFailure() {
    try (RawServer server = RawServer.answering("200 OK", "x")) {
      TestClient client =
          TestClient.builder()
              .baseUrl(server.url().replace("http:", "https:"))
              .requestTimeout(SHORT)
              .build();
      assertThatThrownBy(() -> client.text(TestClient.get("/a")))
          .isInstanceOf(OscarTransportException.class);
    }
  }

  @Test
  void anInterruptEndsTheCallAndIsKept() throws Exception {
    try (RawServer server = RawServer.answering((request, socket) -> {})) {
      TestClient client = TestClient.builder(server).build();
      AtomicReference<Throwable> failure = new AtomicReference<>();
      AtomicReference<Boolean> flag = new AtomicReference<>();
      Thread thread =
          new Thread(
              () -> {
                try {
                  client.text(TestClient.get("/a"));
                } catch (OscarException e) {
                  failure.set(e);
                  flag.set(Thread.currentThread().isInterrupted());
                }
              });
      thread.start();
      while (server.requests().isEmpty()) {
        Thread.sleep(5);
      }
      thread.interrupt();
      thread.join(5000);
      assertThat(failure.get())
          .isInstanceOf(OscarTransportException.class)
          .hasMessageContaining("interrupted");
      assertThat(flag.get()).isTrue();
    }
  }

  @Test
  void anInterruptWithinABodyEndsTheCallAndIsKept() throws Exception {
    try (RawServer server =
        RawServer.answering(
            (request, socket) ->
                send(
                    socket,
                    "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\nh"))) {
      TestClient client = TestClient.builder(server).build();
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> client.text(TestClient.get("/a")))
          .isInstanceOf(OscarTransportException.class);
      assertThat(Thread.interrupted()).isTrue();

      Content content = client.caller.call(TestClient.get("/a"), ResponseBody.content());
      assertThat(content).isNotNull();
      try (InputStream in = content.stream()) {
        assertThat(in.read()).isEqualTo('h');
        Thread.currentThread().interrupt();
        assertThatThrownBy(in::read).isInstanceOf(java.io.InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }

  @Test
  void aStreamedBodyTimesOutToo(@TempDir Path folder) throws Exception {
    try (RawServer server =
        RawServer.answering(
            (request, socket) ->
                send(
                    socket,
                    "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 10\r\n\r\nh"))) {
      TestClient client = impatient(server);
      Path file = Files.writeString(folder.resolve("a.pdf"), "old");
      Content content = client.caller.call(TestClient.get("/a"), ResponseBody.content());
      assertThat(content).isNotNull();
      assertThatThrownBy(() -> content.copyTo(file)).isInstanceOf(OscarTimeoutException.class);
      assertThat(file).hasContent("old");
      try (var left = Files.list(folder)) {
        assertThat(left).containsExactly(file);
      }
      Content other = client.caller.call(TestClient.get("/a"), ResponseBody.content());
      assertThat(other).isNotNull();
      assertThatThrownBy(other::bytes).isInstanceOf(OscarTimeoutException.class);
    }
  }

  @Test
  void whatTheReaderOfAStreamDoesInBetweenDoesNotCount() throws Exception {
    byte[] body = new byte[1 << 20];
    try (RawServer server = RawServer.answering("200 OK\r\nContent-Type: application/pdf", body)) {
      try (Content content =
          impatient(server).caller.call(TestClient.get("/a"), ResponseBody.content())) {
        assertThat(content).isNotNull();
        try (InputStream in = content.stream()) {
          in.read();
          Thread.sleep(SHORT.toMillis() * 2);
          assertThat(in.readAllBytes()).hasSize(body.length - 1);
        }
      }
    }
  }
}
