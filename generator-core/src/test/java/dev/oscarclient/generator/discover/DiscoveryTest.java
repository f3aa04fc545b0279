package dev.oscarclient.generator.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Problem.Severity;
import dev.oscarclient.generator.snapshot.DocumentReferences;
import dev.oscarclient.generator.snapshot.SnapshotEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding what a server publishes, in the forms servers have. */
class DiscoveryTest {
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
  @ValueSource(
      strings = {
        "/oscar",
        "/oscar/",
        "/oscar/index.jsp",
        "/oscar/ws",
        "/oscar/ws/",
        "/oscar/ws/services",
        "/oscar/ws/services/",
        "/oscar/ws/services?_wadl",
        "/oscar/ws/services/?_wadl&_type=xml"
      })
  void takesAnyUrlThatNamesTheServer(String url) {
    publishServices("/oscar");
    assertThat(requestsOf(discover(url)))
        .containsExactly("/ws/services?_wadl", "/ws/services?_wadl application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/oscar_15", "/kaiemr/", "/emr/oscar"})
  void takesAnyContext(String context) {
    String trimmed = context.endsWith("/") ? context.substring(0, context.length() - 1) : context;
    publishServices(trimmed);
    DiscoveryResult result = discover(context);
    assertThat(requestsOf(result)).hasSize(2);
    assertThat(result.server()).isEqualTo(server.url(trimmed));
    assertThat(result.addresses())
        .containsExactly(new FoundAddress("/services", FoundAddress.Kind.REST, 200, true, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ws",
        "/ws/",
        "/ws/services/",
        "/ws?formatted=false",
        "/ws/?formatted=false",
        "/ws/services/?formatted=false"
      })
  void findsTheListWhereverItIs(String place) {
    publishServices("/oscar");
    boolean plain = place.endsWith("false");
    String extra = "http://localhost:8080/oscar/ws/extra/v1";
    server.on(
        "/oscar" + place,
        200,
        "text/html;charset=UTF-8",
        plain
            ? "http://localhost:8080/oscar/ws/LoginService\n\n" + extra + "?_wadl\n"
            : Documents.htmlList(
                "http://localhost:8080/oscar/ws/LoginService?wsdl", extra + "?_wadl"));
    server.on("/oscar/ws/extra/v1?_wadl", 200, "application/xml", Documents.WADL);
    server.on("/oscar/ws/LoginService?wsdl", 200, "text/xml", Documents.WSDL);
    DiscoveryResult result = discover("/oscar");
    assertThat(requestsOf(result))
        .contains(place, "/ws/extra/v1?_wadl", "/ws/LoginService?wsdl", "/ws/services?_wadl");
    assertThat(files(result)).contains("extra-v1.wadl", "wsdl/LoginService.wsdl");
  }

  @Test
  void linksOfUnreachableHostsArePutOnTheGivenOne() {
    publishServices("/clinic");
    server.on(
        "/clinic/ws",
        200,
        "text/html",
        Documents.htmlList(
            "https://127.0.0.1:8081/oscar/ws/DemographicService?wsdl",
            "http://inner:8080/oscar/ws/v2?_wadl&amp;_type=xml",
            "/clinic/ws/v3;jsessionid=ABC?_wadl",
            "//evil.example/oscar/ws/v4?_wadl"));
    for (String address : List.of("v2", "v3", "v4")) {
      server.on("/clinic/ws/" + address + "?_wadl", 200, "application/xml", Documents.WADL);
    }
    server.on("/clinic/ws/DemographicService?wsdl", 200, "text/xml", Documents.WSDL);
    DiscoveryResult result = discover("/clinic");
    assertThat(result.addresses())
        .filteredOn(FoundAddress::described)
        .extracting(FoundAddress::address)
        .containsExactly("/DemographicService", "/services", "/v2", "/v3", "/v4");
    assertThat(files(result)).noneMatch(file -> file.contains("namespace"));
  }

  @Test
  void linksThatClimbAreNotFollowed() {
    publishServices("/oscar");
    server.on(
        "/oscar/ws",
        200,
        "text/html",
        Documents.htmlList(
            "http://localhost/oscar/ws/../admin?_wadl",
            "http://localhost/oscar/ws/%2e%2e/admin?_wadl",
            "http://localhost/oscar/ws/a%2fb?_wadl",
            "http://localhost/oscar/ws/a%252e?_wadl",
            "http://localhost/oscar/ws/a\\b?_wadl",
            "../admin?_wadl",
            "http://localhost/elsewhere/admin?_wadl"));
    DiscoveryResult result = discover("/oscar");
    assertThat(server.requests()).noneMatch(r -> r.contains("admin") || r.contains("ws/a"));
    assertThat(result.problems())
        .filteredOn(p -> p.severity() == Severity.WARNING)
        .hasSizeGreaterThanOrEqualTo(7)
        .allMatch(p -> p.what().contains("was not followed"));
  }

  @Test
  void withoutListTheStandardAddressesAreTried() {
    publishServices("/oscar");
    server.on("/oscar/ws/rs?_wadl", 200, "application/xml", Documents.WADL);
    for (String name : List.of("LoginService", "ScheduleService")) {
      server.on("/oscar/ws/" + name + "?wsdl", 200, "text/xml", Documents.WSDL);
    }
    DiscoveryResult result = discover("/oscar");
    assertThat(files(result))
        .containsExactly(
            "rs.wadl",
            "services.wadl",
            "services.wadl.json",
            "wsdl/LoginService.wsdl",
            "wsdl/ScheduleService.wsdl");
    assertThat(result.problems()).noneMatch(p -> p.severity() != Severity.INFO);
  }

  @Test
  void withoutListAndSoapOnlyOneWsdlIsTried() {
    publishServices("/oscar");
    discover("/oscar");
    assertThat(server.requests()).filteredOn(r -> r.endsWith("?wsdl")).hasSize(1);
  }

  @Test
  void namedAddressesAreAsked() {
    publishServices("/oscar");
    server.on("/oscar/ws/services/v1?_wadl", 200, "application/xml", Documents.WADL);
    DiscoveryRequest request =
        new DiscoveryRequest(
            server.url("/oscar"),
            temp.resolve("s"),
            List.of(),
            List.of("services/v1"),
            DiscoveryLimits.DEFAULT);
    assertThat(files(Discovery.run(request, ProgressListener.NONE))).contains("services-v1.wadl");
  }

  @Test
  void proxyMayHideTheServicesPath() {
    server.on(
        "/api/", 200, "text/html", Documents.htmlList("http://inner:8080/oscar/ws/services?_wadl"));
    server.on("/api/services?_wadl", 200, "application/xml", Documents.WADL);
    DiscoveryResult result = discover("/api");
    assertThat(files(result)).contains("services.wadl");
    assertThat(result.snapshot().server()).isEqualTo(server.url("/api"));
  }

  @Test
  void wadlOfAnotherProducerIsTakenByItsOwnUrl() {
    server.on("/app/application.wadl", 200, "application/xml", Documents.WADL);
    DiscoveryResult result = discover("/app/application.wadl");
    assertThat(requestsOf(result)).contains("/application.wadl");
    assertThat(server.requests()).noneMatch(r -> r.contains("/rs"));
  }

  @Test
  void oauthIsMentionedButNotFetched() {
    publishServices("/oscar");
    server.on("/oscar/ws", 200, "text/html", Documents.htmlList("http://h/oscar/ws/oauth?_wadl"));
    DiscoveryResult result = discover("/oscar");
    assertThat(server.requests()).noneMatch(r -> r.contains("oauth"));
    assertThat(result.problems()).anyMatch(p -> p.what().contains("OAuth legs"));
  }

  @Test
  void jsonFormIsTriedInItsSecondWayButNeverOnRs() {
    for (String address : List.of("services", "rs")) {
      String request = "/oscar/ws/" + address + "?_wadl";
      server.on(request, 200, "application/xml", Documents.WADL);
      server.onJson(request, 200, "application/json", "[#document: null]");
    }
    server.on(
        "/oscar/ws/services?_wadl&_type=json", 200, "application/json", Documents.WADL_JSON_OBJECT);
    DiscoveryResult result = discover("/oscar");
    assertThat(requestsOf(result))
        .containsExactly("/ws/rs?_wadl", "/ws/services?_wadl", "/ws/services?_wadl&_type=json");
    assertThat(server.requests()).doesNotContain("/oscar/ws/rs?_wadl&_type=json");
    assertThat(result.problems())
        .extracting(Problem::what)
        .anyMatch(what -> what.contains("no JSON form"));
  }

  @ParameterizedTest
  @ValueSource(ints = {406, 500})
  void xmlFormAloneWillDo(int status) {
    server.on("/oscar/ws/services?_wadl", 200, "application/xml", Documents.WADL);
    server.onJson("/oscar/ws/services?_wadl", status, "text/html", "<html>no</html>");
    assertThat(files(discover("/oscar"))).containsExactly("services.wadl");
  }

  @Test
  void importsAreFetchedFromTheGivenOriginOnly() {
    server.on(
        "/oscar/ws/services?_wadl",
        200,
        "application/xml",
        Documents.WADL.replace(
            "<grammars/>",
            "<grammars><include href=\"http://inner:8080/emr/ws/schemas/a.xsd\"/>"
                + "<include href=\"../other/plain.xsd\"/>"
                + "<include href=\"http://www.example.org/2001/far.xsd\"/></grammars>"));
    server.on(
        "/oscar/ws/schemas/a.xsd",
        200,
        "text/xml",
        Documents.SCHEMA.replace(
            "<xs:element name=\"a\"/>",
            "<xs:include schemaLocation=\"b.xsd\"/><xs:include schemaLocation=\"a.xsd\"/>"));
    server.on("/oscar/ws/schemas/b.xsd", 200, "text/xml", Documents.SCHEMA);
    server.on("/oscar/other/plain.xsd", 200, "text/xml", Documents.SCHEMA);
    DiscoveryResult result = discover("/oscar");
    assertThat(files(result))
        .containsExactly(
            "import/other-plain.xsd",
            "import/schemas-a.xsd",
            "import/schemas-b.xsd",
            "services.wadl");
    assertThat(result.problems())
        .anyMatch(p -> p.what().contains("outside of this server's web application"));
    assertThat(
            DocumentReferences.find(
                result.snapshot(),
                entry(result, "services.wadl"),
                "http://inner:8080/emr/ws/schemas/a.xsd"))
        .contains(entry(result, "import/schemas-a.xsd"));
  }

  @Test
  void wsdlImportsWithQueriesAreFetched() {
    publishServices("/oscar");
    server.on("/oscar/ws", 200, "text/html", Documents.htmlList("http://h/oscar/ws/A?wsdl"));
    server.on(
        "/oscar/ws/A?wsdl",
        200,
        "text/xml",
        Documents.WSDL.replace(
            "<wsdl:types/>", "<wsdl:import location=\"http://h:1/oscar/ws/A?wsdl=B.wsdl\"/>"));
    server.on("/oscar/ws/A?wsdl=B.wsdl", 200, "text/xml", Documents.WSDL);
    assertThat(files(discover("/oscar"))).contains("wsdl/A.wsdl", "import/A-wsdl-B.wsdl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/oscar/ws/LoginService?wsdl",
        "/oscar/ws/LoginService",
        "/oscar/ws/oauth/initiate"
      })
  void urlOfAnotherServiceStandsForTheServer(String url) {
    publishServices("/oscar");
    assertThat(files(discover(url))).contains("services.wadl");
  }

  @Test
  void jsonFormAloneWillDoWithAWarning() {
    server.on("/oscar/ws/services?_wadl", 500, "text/html", "<html>no</html>");
    server.onJson("/oscar/ws/services?_wadl", 200, "application/json", Documents.WADL_JSON);
    DiscoveryResult result = discover("/oscar");
    assertThat(files(result)).containsExactly("services.wadl.json");
    assertThat(result.problems())
        .anyMatch(p -> p.severity() == Severity.WARNING && p.where().contains("HTTP 500"));
  }

  @Test
  void serverThatRefusesRequestsWithoutAcceptIsAskedAgain() {
    server.on("/oscar/ws/services?_wadl", 406, "text/html", "");
    server.on("/oscar/ws/services?_wadl application/xml", 200, "application/xml", Documents.WADL);
    DiscoveryResult result = discover("/oscar");
    assertThat(entry(result, "services.wadl").accept()).isEqualTo("application/xml");
  }

  @Test
  void refusedRsIsNoReasonToWorry() {
    publishServices("/oscar");
    server.on("/oscar/ws/rs?_wadl", 401, "text/html", Documents.LOGIN_PAGE);
    assertThat(discover("/oscar").problems()).allMatch(p -> p.severity() == Severity.INFO);
  }

  @Test
  void gzipIsUndone() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Documents.WADL.getBytes(StandardCharsets.UTF_8));
    }
    server.on(
        "/oscar/ws/services?_wadl",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          FakeServer.send(exchange, 200, "application/xml", packed.toByteArray());
        });
    DiscoveryResult result = discover("/oscar");
    assertThat(result.snapshot().read(entry(result, "services.wadl")))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(Documents.WADL);
  }

  @Test
  void redirectsWithinTheOriginAreFollowed() {
    server.on("/oscar/ws/services?_wadl", redirect("/oscar/moved?_wadl"));
    server.on("/oscar/moved?_wadl", 200, "application/xml", Documents.WADL);
    DiscoveryResult result = discover("/oscar");
    assertThat(requestsOf(result)).containsExactly("/ws/services?_wadl");
  }

  @Test
  void headersGoWithEveryRequestAndIntoNoFile() {
    publishServices("/oscar");
    DiscoveryRequest request =
        new DiscoveryRequest(
            server.url("/oscar"),
            temp.resolve("s"),
            List.of(RequestHeader.parse("X-Gateway: s3cret")),
            List.of(),
            DiscoveryLimits.DEFAULT);
    List<String> steps = new ArrayList<>();
    Discovery.run(request, steps::add);
    assertThat(server.headers()).allMatch(h -> "s3cret".equals(h.getFirst("X-Gateway")));
    assertThat(temp.resolve("s/snapshot.json")).content().doesNotContain("s3cret");
    assertThat(String.join("\n", steps) + request + request.headers()).doesNotContain("s3cret");
  }

  @Test
  void secondRunOfTheSameServerTouchesNothing() throws IOException {
    publishServices("/oscar");
    discover("/oscar");
    Path manifest = temp.resolve("snapshot/snapshot.json");
    var old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(manifest, old);
    discover("/oscar");
    assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(old);
  }

  @Test
  void listThatShowsLessThanThereIsDoesNotHideTheStandardAddresses() {
    publishServices("/oscar");
    server.on("/oscar/ws/rs?_wadl", 200, "application/xml", Documents.WADL);
    server.on("/oscar/ws", 200, "text/html", Documents.htmlList("http://h/oscar/ws/services"));
    assertThat(files(discover("/oscar"))).contains("services.wadl", "rs.wadl");
  }

  private void publishServices(String context) {
    String request = context + "/ws/services?_wadl";
    server.on(request, 200, "application/xml", Documents.WADL);
    server.onJson(request, 200, "application/json", Documents.WADL_JSON);
  }

  private DiscoveryResult discover(String path) {
    return Discovery.run(
        DiscoveryRequest.of(server.url(path), temp.resolve("snapshot")), ProgressListener.NONE);
  }

  static FakeServer.Answer redirect(String to) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  private static List<String> requestsOf(DiscoveryResult result) {
    List<String> requests = new ArrayList<>();
    for (SnapshotEntry entry : result.snapshot().entries()) {
      requests.add(entry.request() + (entry.accept().isEmpty() ? "" : " " + entry.accept()));
    }
    return requests;
  }

  private static List<String> files(DiscoveryResult result) {
    return result.snapshot().entries().stream().map(SnapshotEntry::file).toList();
  }

  private static SnapshotEntry entry(DiscoveryResult result, String file) {
    return result.snapshot().entries().stream()
        .filter(e -> e.file().equals(file))
        .findFirst()
        .orElseThrow();
  }
}
