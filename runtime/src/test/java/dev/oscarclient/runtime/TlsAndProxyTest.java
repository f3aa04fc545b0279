package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real TLS and a real proxy on the way. */
class TlsAndProxyTest {
  @TempDir private Path folder;

  private static TestClient.Builder signed(String url) {
    return TestClient.builder().baseUrl(url).credentials(TestClient.credentials());
  }

  private static ProxySelector through(ForwardProxy proxy) {
    return ProxySelector.of(new InetSocketAddress("localhost", proxy.port()));
  }

  @Test
  void aGivenSslContextDecidesWhoIsTrusted() throws Exception {
    try (TlsServer server = new TlsServer(folder, "fine")) {
      TestClient client = signed(server.url()).sslContext(server.trusting()).build();
      assertThat(client.text(TestClient.get("/a"))).isEqualTo("fine");
      OscarHttp shared = OscarHttp.builder().sslContext(server.trusting()).build();
      assertThat(signed(server.url()).http(shared).build().text(TestClient.get("/a")))
          .isEqualTo("fine");

      TestClient distrusting = signed(server.url()).maxRetries(0).build();
      assertThatThrownBy(() -> distrusting.text(TestClient.get("/a")))
          .isInstanceOf(OscarTransportException.class)
          .hasMessageContaining("sslContext");
      assertThat(server.targets()).hasSize(2);
    }
  }

  /** The certificate is trusted, but is one of another host. */
  @Test
  void hostNamesAreChecked() throws Exception {
    try (TlsServer server = new TlsServer(folder, "fine")) {
      TestClient client =
          signed(server.url().replace("localhost", "127.0.0.1"))
              .sslContext(server.trusting())
              .maxRetries(0)
              .build();
      assertThatThrownBy(() -> client.text(TestClient.get("/a")))
          .isInstanceOf(OscarTransportException.class);
      assertThat(server.targets()).isEmpty();
    }
  }

  /** The proxy sees host and port, and nothing of the call. */
  @Test
  void httpsIsTunnelled() throws Exception {
    try (TlsServer server = new TlsServer(folder, "fine");
        ForwardProxy proxy = new ForwardProxy()) {
      TestClient client =
          signed(server.url()).sslContext(server.trusting()).proxy(through(proxy)).build();
      assertThat(client.text(TestClient.get("/a"))).isEqualTo("fine");
      assertThat(server.targets()).containsExactly("/oscar/ws/services/a");
      assertThat(proxy.heads())
          .singleElement()
          .asString()
          .startsWith("CONNECT localhost:" + server.port() + " HTTP/1.1")
          .doesNotContain("oauth", TestClient.TOKEN, "/oscar");
    }
  }

  @Test
  void plainHttpIsForwarded() throws Exception {
    try (RawServer server = RawServer.answering("200 OK\r\nContent-Type: text/plain", "fine");
        ForwardProxy proxy = new ForwardProxy()) {
      TestClient client = signed(server.url()).proxy(through(proxy)).build();
      assertThat(client.text(TestClient.get("/a"))).isEqualTo("fine");
      assertThat(proxy.heads()).hasSize(1);
      new Rfc5849Verifier(TestClient.CONSUMER_SECRET, TestClient.TOKEN_SECRET)
          .verify(server.onlyRequest(), "http://localhost:" + server.port());
    }
  }
}
