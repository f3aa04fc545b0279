package dev.oscarclient.generator.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.discover.ServerLocation;
import dev.oscarclient.generator.doctor.RecordingServer.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong below HTTP, or answers in place of OSCAR; and nothing hangs. */
final class DoctorFaultsTest {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  @Test
  void unknownName() {
    assertThat(problems("https://no-such-host.invalid/oscar")).containsExactly(Code.NAME_UNKNOWN);
  }

  @Test
  void refusedConnection() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThat(problems("http://localhost:" + free + "/oscar"))
        .containsExactly(Code.CONNECTION_REFUSED);
  }

  @Test
  void silenceAfterTheConnection() throws IOException {
    try (RawServer server = new RawServer("", false)) {
      assertThat(problems(server.url("http"))).containsExactly(Code.HTTP_TIMEOUT);
      assertThat(problems(server.url("https"))).containsExactly(Code.TLS_TIMEOUT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
        "HTTP/1.1 200 OK\r\nContent-Ty",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"
      })
  void halfAnAnswer(String answer) throws IOException {
    try (RawServer server = new RawServer(answer, false)) {
      assertThat(problems(server.url("http"))).containsExactly(Code.HTTP_TIMEOUT);
    }
    try (RawServer server = new RawServer(answer, true)) {
      assertThat(problems(server.url("http"))).containsExactly(Code.HTTP_BROKEN);
    }
  }

  @Test
  void hangingUpAtOnce() throws IOException {
    try (RawServer server = new RawServer("", true)) {
      assertThat(problems(server.url("http"))).containsExactly(Code.HTTP_BROKEN);
      assertThat(problems(server.url("https"))).containsExactly(Code.TLS_FAILED);
    }
  }

  @Test
  void plainHttpWhereTlsIsExpected() throws IOException {
    try (RawServer server = new RawServer("HTTP/1.1 400 Bad Request\r\n\r\n", true)) {
      assertThat(problems(server.url("https"))).containsExactly(Code.TLS_PLAIN_HTTP);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "401, GATEWAY_LOGIN", "403, FIREWALL_PAGE", "406, FIREWALL_PAGE", "407, PROXY_LOGIN",
    "429, SERVER_DOWN", "502, SERVER_DOWN", "503, SERVER_DOWN", "200, NO_WEB_SERVICES",
    "404, NO_WEB_SERVICES", "500, NO_WEB_SERVICES"
  })
  void theSameForEverything(int status, Code code) throws IOException {
    try (RecordingServer server =
        new RecordingServer(r -> Reply.of(status, "text/html", "<html>no</html>"))) {
      assertThat(problems(server.url("/oscar"))).containsExactly(code);
    }
  }

  @Test
  void documentsKeptBackAreNoFirewall() throws IOException {
    try (RecordingServer server =
        new RecordingServer(
            r ->
                r.target().contains("/oauth/")
                    ? Reply.of(401, "text/plain", "")
                    : Reply.of(403, "text/html", "<html>no</html>"))) {
      List<Finding> findings = examine(server.url("/oscar"));
      assertThat(problems(findings)).isEmpty();
      assertThat(findings)
          .extracting(Finding::code)
          .contains(Code.HTTP_ANSWERS, Code.WEB_SERVICES_FOUND, Code.WADL_MISSING, Code.REST_ON);
    }
  }

  @Test
  void redirects() throws IOException {
    try (RecordingServer server =
        new RecordingServer(r -> new Reply(302, "text/html", "", "https://login.example/in?t=1"))) {
      List<Finding> findings = examine(server.url("/oscar"));
      assertThat(problems(findings)).containsExactly(Code.REDIRECT_ELSEWHERE);
      assertThat(findings.toString()).contains("https://login.example").doesNotContain("t=1");
    }
    try (RecordingServer server =
        new RecordingServer(r -> new Reply(301, "text/html", "", "https://localhost/oscar"))) {
      List<Finding> findings = examine(server.url("/oscar"));
      assertThat(problems(findings)).containsExactly(Code.HTTPS_WANTED);
      assertThat(findings.toString()).contains("baseUrl=https://localhost/oscar");
    }
    try (RecordingServer server =
        new RecordingServer(r -> new Reply(302, "text/html", "", r.target() + "x"))) {
      assertThat(problems(server.url("/oscar"))).isNotEmpty(); // a redirect without end
    }
  }

  @Test
  void everyStageHasAFindingAndTheRestSaysWhyItWasSkipped() {
    List<Finding> findings = examine("https://no-such-host.invalid/oscar");
    assertThat(findings).extracting(Finding::stage).containsExactly(Stage.values());
    assertThat(findings.subList(1, findings.size()))
        .allSatisfy(f -> assertThat(f.severity()).isEqualTo(Severity.SKIPPED))
        .allSatisfy(f -> assertThat(f.found()).isNotBlank());
  }

  private static List<Code> problems(String server) {
    return problems(examine(server));
  }

  private static List<Code> problems(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.severity() == Severity.PROBLEM)
        .map(Finding::code)
        .toList();
  }

  private static List<Finding> examine(String server) {
    Patient patient =
        new Patient(
            ServerLocation.parse(server),
            List.of(),
            Duration.ofSeconds(1),
            null,
            null,
            null,
            List.of(),
            "oob",
            null,
            null,
            false);
    return assertTimeoutPreemptively(
        LONGEST,
        () -> Doctor.examine(patient, CatalogStore.bundled(), ProxySelector.of(null), step -> {}));
  }

  /** Sends the same bytes on every connection, then hangs up or stays silent. */
  private static final class RawServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    RawServer(String answer, boolean hangUp) throws IOException {
      Thread thread = new Thread(() -> serve(answer, hangUp), "raw-server");
      thread.setDaemon(true);
      thread.start();
    }

    String url(String scheme) {
      return scheme + "://localhost:" + socket.getLocalPort() + "/oscar";
    }

    @SuppressWarnings("resource") // silent connections stay open on purpose
    private void serve(String answer, boolean hangUp) {
      while (!socket.isClosed()) {
        try {
          Socket connection = socket.accept();
          OutputStream out = connection.getOutputStream();
          if (!answer.isEmpty()) {
            connection.getInputStream().read(new byte[4096]);
          }
          out.write(answer.getBytes(StandardCharsets.US_ASCII));
          out.flush();
          if (hangUp) {
            connection.close();
          }
        } catch (IOException e) {
          // The other end hung up, or the test is over.
        }
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
