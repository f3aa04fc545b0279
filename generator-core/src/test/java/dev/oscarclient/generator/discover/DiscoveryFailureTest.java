package dev.oscarclient.generator.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Problem.Severity;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way a server can fail gives a message of what, where and what to do. */
class DiscoveryFailureTest {
  private static final String WADL = "/oscar/ws/services?_wadl";

  @TempDir Path temp;
  private FakeServer server;

  @BeforeEach
  void start() throws IOException {
    server = new FakeServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "200, A login page came where a WADL should be",
    "401, The server asks for a login",
    "403, A firewall page says no",
    "500, The server failed to make a WADL",
    "503, The server is busy or down",
    "418, The server answered without a WADL"
  })
  void htmlInsteadOfWadl(int status, String what) {
    server.on(WADL, status, "text/html", Documents.LOGIN_PAGE);
    ProblemException e = failure("/oscar");
    assertThat(e.problems())
        .anySatisfy(
            p -> {
              assertThat(p.severity()).isEqualTo(Severity.ERROR);
              assertThat(p.what()).startsWith(what);
              assertThat(p.where()).isEqualTo(server.url(WADL) + " (HTTP " + status + ")");
              assertThat(p.advice()).isNotNull();
            });
    assertThat(temp.resolve("snapshot")).doesNotExist();
  }

  @Test
  void nothingThere() {
    assertThat(failure("/oscra"))
        .hasMessageContaining("no OSCAR web services below this URL")
        .hasMessageContaining("Check the context's name");
  }

  @Test
  void oscarWithoutWadlAndList() {
    server.on("/oscar/ws/LoginService?wsdl", 200, "text/xml", Documents.WSDL);
    assertThat(failure("/oscar")).hasMessageContaining("publishes no description");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<application xmlns=\"http://wadl.dev.java.net/2009/02\">\n<resources>\n<resource",
        "<application xmlns=\"http://wadl.dev.java.net/2009/02\">\n\n</resources></application>"
      })
  void malformedXml(String body) {
    server.on(WADL, 200, "application/xml", body);
    assertThat(failure("/oscar"))
        .hasMessageContaining("truncated or not well-formed XML (line 3)")
        .hasMessageContaining(server.url(WADL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x \"lol\"><!ENTITY y \"&x;&x;\">]>",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://localhost:1/x\">%p;]>"
      })
  void doctype(String doctype) {
    server.on(WADL, 200, "application/xml", doctype + Documents.WADL);
    assertThat(failure("/oscar"))
        .hasMessageContaining("holds a DOCTYPE")
        .hasMessageContaining(WADL);
  }

  @Test
  void unknownWadlNamespace() {
    server.on(WADL, 200, "application/xml", Documents.WADL.replace("2009/02", "2006/10"));
    assertThat(failure("/oscar"))
        .hasMessageContaining("unknown namespace \"http://wadl.dev.java.net/2006/10\"")
        .hasMessageContaining("Only WADL 2009-02");
  }

  @Test
  void endlessBodyIsCutOff() {
    CountDownLatch hungUp = new CountDownLatch(1);
    server.on(
        WADL,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] zeros = new byte[1 << 16];
          OutputStream out = exchange.getResponseBody();
          try {
            for (int i = 0; i < 16_384; i++) {
              out.write(zeros);
            }
          } catch (IOException e) {
            hungUp.countDown();
            throw e;
          }
        });
    assertThat(failure("/oscar", limits(Duration.ofSeconds(30), 1 << 20)))
        .hasMessageContaining("larger than 1 MiB");
    assertThat(await(hungUp)).as("the connection was closed before 1 GiB was sent").isTrue();
  }

  @Test
  void gzipBomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[8 << 20]);
    }
    server.on(
        WADL,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          FakeServer.send(exchange, 200, "application/xml", packed.toByteArray());
        });
    assertThat(failure("/oscar", limits(Duration.ofSeconds(30), 1 << 20)))
        .hasMessageContaining("larger than 1 MiB");
  }

  @Test
  void totalIsBounded() {
    server.on(WADL, 200, "application/xml", Documents.WADL + " ".repeat(2000));
    DiscoveryLimits limits =
        new DiscoveryLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), 4096, 2000, 1, 1);
    assertThat(failure("/oscar", limits))
        .hasMessageContaining("All documents together are larger than 2000 bytes");
  }

  @Test
  void slowBodyEndsInTime() {
    CountDownLatch done = new CountDownLatch(1);
    server.on(
        WADL,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('<');
          exchange.getResponseBody().flush();
          await(done);
        });
    long start = System.nanoTime();
    assertThat(failure("/oscar", limits(Duration.ofMillis(300), 1 << 20)))
        .hasMessageContaining("not there within 300 ms");
    done.countDown();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void serverThatHangsIsGivenUp() {
    CountDownLatch done = new CountDownLatch(1);
    for (String path : List.of("/ws", "/ws/", "/ws/services/")) {
      server.on("/oscar" + path, exchange -> await(done));
    }
    assertThat(failure("/oscar", limits(Duration.ofMillis(200), 1 << 20)))
        .hasMessageContaining("not there within 200 ms");
    done.countDown();
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void truncatedBody() {
    server.on(
        WADL,
        exchange -> {
          exchange.sendResponseHeaders(200, 100_000);
          exchange.getResponseBody().write(Documents.WADL.getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
    assertThat(failure("/oscar")).hasMessageContaining("The answer is truncated or damaged");
  }

  @Test
  void connectionReset() throws Exception {
    try (RawServer resetting = new RawServer(socket -> socket.setSoLinger(true, 0))) {
      assertThat(failureOf(request(resetting.url("http", "/oscar"), DiscoveryLimits.DEFAULT)))
          .hasMessageContaining("connection broke");
    }
  }

  @Test
  void connectionRefused() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String url = "http://localhost:" + port + "/oscar";
    ProblemException e = failureOf(request(url, DiscoveryLimits.DEFAULT));
    assertThat(e).hasMessageContaining("connection was refused");
    assertThat(e.problems()).hasSize(1);
  }

  @Test
  void noSuchHost() {
    ProblemException e =
        failureOf(request("http://no-such-host.invalid/oscar", DiscoveryLimits.DEFAULT));
    assertThat(e).hasMessageContaining("no host of that name");
  }

  @Test
  void tlsToPlainPort() throws Exception {
    byte[] answer = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    try (RawServer plain = new RawServer(socket -> socket.getOutputStream().write(answer))) {
      assertThat(failureOf(request(plain.url("https", "/oscar"), DiscoveryLimits.DEFAULT)))
          .hasMessageContaining("No TLS connection could be made")
          .hasMessageContaining("https or plain http");
    }
  }

  @Test
  void untrustedCertificate() throws Exception {
    try (SelfSignedServer server = new SelfSignedServer(temp)) {
      assertThat(failureOf(request(server.url("/oscar"), DiscoveryLimits.DEFAULT)))
          .hasMessageContaining("certificate is not trusted")
          .hasMessageContaining("javax.net.ssl.trustStore");
    }
  }

  @Test
  void redirectToAnotherOriginIsRefused() throws IOException {
    try (FakeServer other = new FakeServer()) {
      other.on("/login", 200, "application/xml", Documents.WADL);
      server.on(WADL, DiscoveryTest.redirect(other.url("/login?ticket=s3cret")));
      assertThat(failure("/oscar"))
          .hasMessageContaining("redirects to another one, " + other.url("") + ";")
          .hasMessageNotContaining("s3cret");
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void redirectToHttpsNamesTheUrlToUse() {
    server.on("/oscar/ws", DiscoveryTest.redirect("https://localhost/oscar/ws"));
    assertThat(failure("/oscar"))
        .hasMessageContaining("The server wants HTTPS")
        .hasMessageContaining("--server https://localhost/oscar");
  }

  @Test
  void redirectLoop() {
    server.on(WADL, DiscoveryTest.redirect(WADL));
    assertThat(failure("/oscar")).hasMessageContaining("redirects more than 5 times");
  }

  @Test
  void redirectToLoginPageShowsWhere() {
    server.on(WADL, DiscoveryTest.redirect("/oscar/login?session=s3cret"));
    server.on("/oscar/login?session=s3cret", 200, "text/html", Documents.LOGIN_PAGE);
    assertThat(failure("/oscar"))
        .hasMessageContaining("redirected to " + server.url("/oscar/login"))
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void brokenWsdlLosesNothingElse() {
    server.on(WADL, 200, "application/xml", Documents.WADL);
    server.on(
        "/oscar/ws",
        200,
        "text/html",
        Documents.htmlList("http://h/oscar/ws/A?wsdl", "http://h/oscar/ws/B?wsdl"));
    server.on("/oscar/ws/A?wsdl", 200, "text/xml", Documents.WSDL.substring(0, 150));
    server.on("/oscar/ws/B?wsdl", 200, "text/xml", Documents.WSDL);
    DiscoveryResult result =
        Discovery.run(request(server.url("/oscar"), DiscoveryLimits.DEFAULT), s -> {});
    assertThat(result.snapshot().entries())
        .extracting(e -> e.file())
        .contains("wsdl/B.wsdl", "services.wadl")
        .doesNotContain("wsdl/A.wsdl");
    assertThat(result.problems())
        .filteredOn(p -> p.severity() == Severity.WARNING)
        .extracting(Problem::where)
        .containsExactly(server.url("/oscar/ws/A?wsdl") + " (HTTP 200)");
  }

  @Test
  void namedAddressMustBeThereAndEarlierSnapshotStays() throws IOException {
    server.on(WADL, 200, "application/xml", Documents.WADL);
    Discovery.run(request(server.url("/oscar"), DiscoveryLimits.DEFAULT), s -> {});
    byte[] before = Files.readAllBytes(temp.resolve("snapshot/snapshot.json"));
    server.on(WADL, 200, "application/xml", Documents.WADL + " ");
    DiscoveryRequest request =
        new DiscoveryRequest(
            server.url("/oscar"),
            temp.resolve("snapshot"),
            List.of(),
            List.of("/absent"),
            DiscoveryLimits.DEFAULT);
    assertThat(failureOf(request))
        .hasMessageContaining(server.url("/oscar/ws/absent?_wadl") + " (HTTP 404)");
    assertThat(temp.resolve("snapshot/snapshot.json")).hasBinaryContent(before);
  }

  @Test
  void manyImportsEndInAWarning() {
    StringBuilder includes = new StringBuilder("<grammars>");
    for (int i = 0; i < 300; i++) {
      includes.append("<include href=\"x").append(i).append(".xsd\"/>");
    }
    server.on(
        WADL,
        200,
        "application/xml",
        Documents.WADL.replace("<grammars/>", includes.append("</grammars>")));
    DiscoveryResult result =
        Discovery.run(request(server.url("/oscar"), DiscoveryLimits.DEFAULT), s -> {});
    assertThat(result.problems()).anyMatch(p -> p.what().contains("refer to more than 200 others"));
    assertThat(server.requests()).noneMatch(r -> r.endsWith(".xsd"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clinic.example/oscar",
        "ftp://clinic.example/oscar",
        "https://user:s3cret@clinic.example/oscar",
        "https://clinic.example/os car",
        "https:///oscar",
        "https://under_score.example/oscar",
        "https://clinic.example/a/../oscar"
      })
  void unusableUrls(String url) {
    assertThat(failureOf(request(url, DiscoveryLimits.DEFAULT)))
        .hasMessageStartingWith("--server: ")
        .hasMessageNotContaining("s3cret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NoColon", "Bad Name: x", "Host: x", "accept: x", "X: a\r\nY: b"})
  void unusableHeaders(String line) {
    assertThatThrownBy(() -> RequestHeader.parse(line))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("--header: ");
  }

  @Test
  void foreignFolderIsRefusedBeforeAnythingIsAsked() throws IOException {
    Files.createDirectories(temp.resolve("snapshot"));
    Files.writeString(temp.resolve("snapshot/mine.txt"), "mine");
    assertThat(failure("/oscar")).hasMessageContaining("not empty and holds no snapshot");
    assertThat(server.requests()).isEmpty();
  }

  private ProblemException failure(String path) {
    return failure(path, DiscoveryLimits.DEFAULT);
  }

  private ProblemException failure(String path, DiscoveryLimits limits) {
    return failureOf(request(server.url(path), limits));
  }

  private static ProblemException failureOf(DiscoveryRequest request) {
    return catchThrowableOfType(
        ProblemException.class, () -> Discovery.run(request, ProgressListener.NONE));
  }

  private DiscoveryRequest request(String url, DiscoveryLimits limits) {
    return new DiscoveryRequest(url, temp.resolve("snapshot"), List.of(), List.of(), limits);
  }

  private static DiscoveryLimits limits(Duration timeout, long bytes) {
    return new DiscoveryLimits(Duration.ofSeconds(5), timeout, bytes, 256L << 20, 200, 10);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
