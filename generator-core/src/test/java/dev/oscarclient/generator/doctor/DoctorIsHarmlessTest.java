package dev.oscarclient.generator.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.discover.RequestHeader;
import dev.oscarclient.generator.discover.ServerLocation;
import dev.oscarclient.generator.doctor.Patient.Secret;
import dev.oscarclient.generator.doctor.RecordingServer.Reply;
import dev.oscarclient.generator.doctor.RecordingServer.Request;
import java.io.IOException;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever a server answers: only reading calls, and a token is not spent on guesses. */
final class DoctorIsHarmlessTest {
  private static final Secret APPLICATION = new Secret("the-key", "the-consumer-secret");
  private static final Secret GRANT = new Secret("the-live-token", "the-token-secret");
  private static final Secret USER = new Secret("the-user", "the-password");

  private static final String WADL =
      "<application xmlns=\"http://wadl.dev.java.net/2009/02\"><resources"
          + " base=\"http://inner:8080/oscar/ws/services\"/></application>";
  private static final Reply UNAUTHORIZED = Reply.of(401, "text/plain", "");
  private static final Reply REQUEST_TOKEN =
      Reply.of(
          200, "text/plain", "oauth_token=t&oauth_token_secret=s&oauth_callback_confirmed=true");

  @Test
  void aRefusedSignatureNeverTouchesTheToken() throws Exception {
    try (RecordingServer server = new RecordingServer(oscar(r -> UNAUTHORIZED))) {
      List<Finding> findings = examine(server, null, false);
      assertThat(codes(findings))
          .contains(Code.SIGNATURE_REFUSED)
          .doesNotContain(Code.TOKEN_REFUSED);
      assertOnlyReading(server.requests());
      assertThat(server.requests())
          .filteredOn(r -> r.isTo("/oauth/initiate"))
          .hasSizeGreaterThan(10);
      assertThat(withTheToken(server)).isEmpty();
    }
  }

  @Test
  void aRefusedTokenIsTriedOnce() throws Exception {
    try (RecordingServer server = new RecordingServer(oscar(firstIsAccepted()))) {
      assertThat(codes(examine(server, null, false)))
          .contains(Code.SIGNATURE_ACCEPTED, Code.TOKEN_REFUSED);
      assertOnlyReading(server.requests());
      assertThat(withTheToken(server)).hasSize(1);
    }
    try (RecordingServer server = new RecordingServer(oscar(firstIsAccepted()))) {
      examine(server, null, true);
      assertOnlyReading(server.requests());
      assertThat(withTheToken(server)).hasSizeGreaterThan(5);
    }
  }

  @Test
  void aLoginIsTriedOnceAndOnlyIfAskedFor() throws Exception {
    try (RecordingServer server = new RecordingServer(oscar(r -> UNAUTHORIZED))) {
      examine(server, USER, false);
      assertThat(server.requests())
          .filteredOn(r -> r.verb().equals("POST") && r.isTo("/LoginService"))
          .hasSize(1);
      assertOnlyReading(server.requests());
    }
  }

  @Test
  void nothingSecretIsInTheFindings() throws Exception {
    for (Function<Request, Reply> initiate :
        List.<Function<Request, Reply>>of(r -> UNAUTHORIZED, firstIsAccepted(), r -> echo(r))) {
      try (RecordingServer server = new RecordingServer(oscar(initiate))) {
        List<Finding> findings = examine(server, USER, true);
        String all = findings + String.join("\n", TextReport.lines("s", findings));
        assertThat(all + JsonReport.of("s", findings))
            .doesNotContain("the-consumer-secret", "the-live-token", "the-token-secret")
            .doesNotContain("the-password", "the-gateway-key");
      }
    }
    assertThat(APPLICATION.toString() + patient("http://h/oscar", USER, false))
        .doesNotContain("the-");
  }

  @Test
  void answersThatEchoAreNoRequestTokens() throws Exception {
    try (RecordingServer server = new RecordingServer(oscar(r -> echo(r)))) {
      assertThat(codes(examine(server, null, false))).doesNotContain(Code.SIGNATURE_ACCEPTED);
    }
  }

  /** An OSCAR whose first leg answers by a rule, and whose services refuse every token. */
  private static Function<Request, Reply> oscar(Function<Request, Reply> initiate) {
    return request -> {
      if (request.isTo("/oscar/ws/services?_wadl")) {
        return Reply.of(200, "application/xml", WADL);
      }
      if (request.verb().equals("POST") && request.isTo("/oscar/ws/oauth/initiate")) {
        return initiate.apply(request);
      }
      return request.target().startsWith("/oscar/ws/") && !request.target().contains("?")
          ? UNAUTHORIZED
          : Reply.of(404, "text/html", "<html>none</html>");
    };
  }

  /** Accepts the first signature, which is the right one, and refuses those that follow. */
  private static Function<Request, Reply> firstIsAccepted() {
    AtomicInteger asked = new AtomicInteger();
    return request -> asked.getAndIncrement() == 0 ? REQUEST_TOKEN : UNAUTHORIZED;
  }

  private static Reply echo(Request request) {
    return Reply.of(500, "text/plain", request.authorization());
  }

  private static void assertOnlyReading(List<Request> requests) {
    assertThat(requests)
        .isNotEmpty()
        .allMatch(
            r ->
                r.verb().equals("GET")
                    || (r.verb().equals("POST") && r.isTo("/oauth/initiate"))
                    || (r.verb().equals("POST") && r.isTo("/LoginService")));
  }

  private static List<Request> withTheToken(RecordingServer server) {
    return server.requests().stream()
        .filter(r -> r.authorization().contains("the-live-token"))
        .toList();
  }

  private static List<Code> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  private static List<Finding> examine(
      RecordingServer server, @Nullable Secret user, boolean riskToken)
      throws IOException, InterruptedException {
    return Doctor.examine(
        patient(server.url("/oscar"), user, riskToken),
        CatalogStore.bundled(),
        ProxySelector.of(null),
        step -> {});
  }

  private static Patient patient(String server, @Nullable Secret user, boolean riskToken) {
    return new Patient(
        ServerLocation.parse(server),
        List.of(new RequestHeader("X-Gateway", "the-gateway-key")),
        Duration.ofSeconds(10),
        APPLICATION,
        GRANT,
        null,
        List.of(),
        "oob",
        null,
        user,
        riskToken);
  }
}
