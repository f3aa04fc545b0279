package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies that are read while they are sent. */
@Timeout(60)
class StreamingTest {
  private static final byte[] BYTES = "some bytes".getBytes(StandardCharsets.UTF_8);

  private static InputStream stream() {
    return new ByteArrayInputStream(BYTES);
  }

  @Test
  void aStreamOfKnownLengthStatesIt() {
    try (RawServer server = RawServer.answering("204 X", "")) {
      ApiCaller caller = TestClient.builder(server).build().caller;
      caller.call(
          TestClient.post("/a")
              .content("*/*", Content.ofStream(stream(), BYTES.length, "image/png")));
      assertThat(server.onlyRequest().header("Content-Length")).isEqualTo("" + BYTES.length);
      assertThat(server.onlyRequest().header("Content-Type")).isEqualTo("image/png");
      assertThat(server.onlyRequest().body()).isEqualTo(BYTES);
      caller.call(
          TestClient.post("/a")
              .content("*/*", Content.ofStream(InputStream.nullInputStream(), 0, "image/png")));
      assertThat(server.requests().get(1).header("Content-Length")).isEqualTo("0");
    }
  }

  @Test
  void aStreamOfUnknownLengthGoesInChunks() {
    try (RawServer server = RawServer.answering("204 X", "")) {
      TestClient.builder(server)
          .build()
          .caller
          .call(TestClient.post("/a").content("*/*", Content.ofStream(stream(), "image/png")));
      assertThat(server.onlyRequest().header("Transfer-Encoding")).isEqualTo("chunked");
      assertThat(server.onlyRequest().body()).isEqualTo(BYTES);
    }
  }

  @Test
  void aStreamIsNeverSentTwice() {
    RequestOptions harmless = RequestOptions.builder().repeatable(true).build();
    try (RawServer server = RawServer.answering("503 Busy", "")) {
      ApiCaller caller = TestClient.builder(server).build().caller.withOptions(harmless);
      Content content = Content.ofStream(stream(), "image/png");
      assertThatThrownBy(() -> caller.call(TestClient.post("/a").content("*/*", content)))
          .isInstanceOf(OscarServerException.class);
      assertThatThrownBy(() -> caller.call(TestClient.post("/a").content("*/*", content)))
          .isExactlyInstanceOf(OscarException.class)
          .hasMessageContaining("was sent before");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aStreamThatBreaksOrHasAnotherLengthIsAFailure() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("disk");
          }
        };
    try (RawServer server = RawServer.answering("204 X", "")) {
      ApiCaller caller =
          TestClient.builder(server).requestTimeout(Duration.ofSeconds(5)).build().caller;
      for (Content content :
          new Content[] {
            Content.ofStream(broken, "image/png"),
            Content.ofStream(stream(), BYTES.length + 5, "image/png"),
          }) {
        assertThatThrownBy(() -> caller.call(TestClient.post("/a").content("*/*", content)))
            .isInstanceOf(OscarTransportException.class);
      }
      assertThatThrownBy(() -> Content.ofStream(broken, -1, "image/png"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** A server that reads nothing holds the stream up: so it is not gathered in memory. */
  @Test
  void noMoreIsReadThanTheServerTakes() throws Exception {
    AtomicLong read = new AtomicLong();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read.incrementAndGet();
            return 'x';
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            read.addAndGet(length);
            return length;
          }
        };
    try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      TestClient client =
          TestClient.builder()
              .baseUrl("http://localhost:" + listener.getLocalPort() + "/oscar")
              .requestTimeout(Duration.ofSeconds(2))
              .build();
      assertThatThrownBy(
              () ->
                  client.text(
                      TestClient.post("/a").content("*/*", Content.ofStream(endless, "a/b"))))
          .isInstanceOf(OscarTimeoutException.class);
      // Buffers of the two sockets take a few megabytes.
      assertThat(read.get()).isBetween(1L, 64L << 20);
      Socket accepted = listener.accept();
      accepted.close();
    }
  }
}
