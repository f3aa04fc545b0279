package dev.oscarclient.generator.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.discover.ServerLocation;
import dev.oscarclient.generator.doctor.Patient.Secret;
import dev.oscarclient.generator.doctor.RecordingServer.Reply;
import dev.oscarclient.generator.doctor.RecordingServer.Request;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Parts of an OSCAR that are missing, or answer in a way of their own. */
final class DoctorServicesTest {
  private static final Reply UNAUTHORIZED = Reply.of(401, "text/plain", "");
  private static final Reply NOT_FOUND = Reply.of(404, "text/html", "<html>none</html>");
  private static final Reply REQUEST_TOKEN =
      Reply.of(
          200, "text/plain", "oauth_token=t&oauth_token_secret=s&oauth_callback_confirmed=true");

  @Test
  void theLegsAreThereAndTheServicesAreNot() throws Exception {
    Function<Request, Reply> rule =
        r -> r.target().startsWith("/oscar/ws/oauth/") ? UNAUTHORIZED : NOT_FOUND;
    List<Finding> findings = examine(rule);
    assertThat(problems(findings)).containsExactly(Code.SERVICES_MISSING, Code.SOAP_MISSING);
    assertThat(codes(findings)).doesNotContain(Code.REST_ON);
  }

  @Test
  void aLaterLegIsNotThere() throws Exception {
    List<Finding> findings =
        examine(
            r ->
                r.target().startsWith("/oscar/ws/oauth/token")
                    ? NOT_FOUND
                    : oscar(r, initiate -> UNAUTHORIZED));
    assertThat(codes(findings)).contains(Code.REST_ON, Code.LEG_MISSING);
    assertThat(findings.toString()).contains("/oscar/ws/oauth/token");
  }

  @Test
  void theServerTakesAnySignature() throws Exception {
    List<Finding> findings = examine(r -> oscar(r, initiate -> REQUEST_TOKEN));
    assertThat(codes(findings))
        .contains(Code.SIGNATURE_UNCHECKED)
        .doesNotContain(Code.SIGNATURE_ACCEPTED);
  }

  @Test
  void theServerDoesNotKnowTheKeyAndSaysSo() throws Exception {
    Reply unknown = Reply.of(401, "text/plain", "oauth_problem=consumer_key_unknown");
    assertThat(problems(examine(r -> oscar(r, initiate -> unknown))))
        .containsExactly(Code.CONSUMER_UNKNOWN);
  }

  @Test
  void theServerWantsScopesNamed() throws Exception {
    Reply scope = Reply.of(400, "text/plain", "oauth_problem=scope_missing");
    AtomicInteger asked = new AtomicInteger();
    List<Finding> findings =
        examine(r -> oscar(r, initiate -> asked.getAndIncrement() == 0 ? scope : UNAUTHORIZED));
    assertThat(codes(findings)).contains(Code.SIGNATURE_ACCEPTED, Code.SCOPE_WANTED);
    assertThat(problems(findings)).isEmpty();
  }

  @Test
  void thereIsNoSoapLogin() throws Exception {
    assertThat(
            problems(
                examine(
                    r ->
                        r.isTo("/LoginService") ? NOT_FOUND : oscar(r, initiate -> REQUEST_TOKEN))))
        .containsExactly(Code.SOAP_MISSING);
  }

  private static Reply oscar(Request request, Function<Request, Reply> initiate) {
    if (request.verb().equals("POST") && request.isTo("/oscar/ws/oauth/initiate")) {
      return initiate.apply(request);
    }
    if (request.isTo("/LoginService")) {
      return Reply.of(200, "text/xml", "<securityTokenKey>k</securityTokenKey>");
    }
    return request.target().startsWith("/oscar/ws/") && !request.target().contains("?")
        ? UNAUTHORIZED
        : NOT_FOUND;
  }

  private static List<Code> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  private static List<Code> problems(List<Finding> findings) {
    return codes(findings.stream().filter(f -> f.severity() == Severity.PROBLEM).toList());
  }

  private static List<Finding> examine(Function<Request, Reply> rule) throws Exception {
    try (RecordingServer server = new RecordingServer(rule)) {
      Patient patient =
          new Patient(
              ServerLocation.parse(server.url("/oscar")),
              List.of(),
              Duration.ofSeconds(10),
              new Secret("the-key", "the-consumer-secret"),
              null,
              null,
              List.of(),
              "oob",
              null,
              new Secret("the-user", "the-password"),
              false);
      return Doctor.examine(patient, CatalogStore.bundled(), ProxySelector.of(null), step -> {});
    }
  }
}
