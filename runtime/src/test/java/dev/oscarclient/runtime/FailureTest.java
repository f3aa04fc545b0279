package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.runtime.auth.UnauthorizedReason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which exception says what. */
class FailureTest {
  private static final String LOGIN_PAGE = "<html><body>Login</body></html>";

  private static OscarException failure(String head, byte[] body) {
    return failure(head, body, true);
  }

  private static OscarException failure(String head, byte[] body, boolean signed) {
    try (RawServer server = RawServer.answering(head, body)) {
      TestClient.Builder builder = TestClient.builder(server);
      if (signed) {
        builder.credentials(TestClient.credentials());
      }
      TestClient client = builder.build();
      return catchThrowableOfType(
          OscarException.class,
          () -> client.text(TestClient.get("/a/{id}").path("id", 1).accept("application/json")));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "400, OscarHttpException",
    "401, OscarUnauthorizedException",
    "403, OscarForbiddenException",
    "404, OscarNotFoundException",
    "405, OscarHttpException",
    "406, OscarHttpException",
    "409, OscarHttpException",
    "415, OscarHttpException",
    "429, OscarRateLimitedException",
    "304, OscarHttpException",
    "500, OscarServerException",
    "502, OscarServerException",
    "503, OscarServerException",
    "599, OscarServerException",
  })
  void eachStatusHasItsException(int status, String type) {
    OscarException failure = failure(status + " X", new byte[0]);
    assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
    assertThat(failure.status()).hasValue(status);
    assertThat(failure.verb()).isEqualTo("GET");
    assertThat(failure.pathTemplate()).isEqualTo("/a/{id}");
    assertThat(failure)
        .hasMessageStartingWith("GET /a/{id} answered " + status + ".")
        .hasMessageEndingWith("[request " + failure.requestId() + "]");
    assertThat(failure.body()).isEmpty();
  }

  @Test
  void aFirewallIsToldFromOscar() {
    assertThat(failure("403 X\r\nContent-Type: text/html", bytes("<html/>")))
        .isInstanceOfSatisfying(
            OscarForbiddenException.class, e -> assertThat(e.byFirewall()).isTrue());
    assertThat(failure("403 X\r\nContent-Type: text/plain", bytes("no")))
        .isInstanceOfSatisfying(
            OscarForbiddenException.class, e -> assertThat(e.byFirewall()).isFalse());
  }

  @Test
  void anUnsignedCallIsToldToSign() {
    assertThat(failure("401 X", new byte[0], false).hint()).contains("not signed");
    assertThat(reason(failure("401 X", new byte[0], false)))
        .isEqualTo(UnauthorizedReason.NOT_SIGNED);
  }

  private static UnauthorizedReason reason(OscarException failure) {
    return ((OscarUnauthorizedException) failure).reason();
  }

  @Test
  void aRefusedSignatureIsToldFromATokenWithoutProvider() {
    assertThat(reason(failure("401 X\r\nWWW-Authenticate: OAuth", new byte[0])))
        .isEqualTo(UnauthorizedReason.SIGNATURE_REFUSED);
    assertThat(reason(failure("500 X", bytes("<b>Access Denied</b>"))))
        .isEqualTo(UnauthorizedReason.SIGNATURE_REFUSED);
    assertThat(reason(failure("401 X", new byte[0]))).isEqualTo(UnauthorizedReason.NO_PROVIDER);
    assertThat(failure("401 X\r\nWWW-Authenticate: OAuth", new byte[0]).hint())
        .contains("signature was refused")
        .contains("signingBaseUrl");
    assertThat(failure("401 X", new byte[0]).hint()).contains("no provider");
  }

  @ParameterizedTest
  @CsvSource({
    "<html>Access Denied</html>",
    "OAuth1Exception",
    "net.oauth.OAuthProblemException: signature_invalid"
  })
  void accessDeniedWithStatus500IsUnauthorized(String body) {
    OscarException failure = failure("500 X\r\nContent-Type: text/html", bytes(body));
    assertThat(failure).isInstanceOf(OscarUnauthorizedException.class);
    assertThat(failure.status()).hasValue(500);
    assertThat(failure.hint()).contains("signature was refused");
  }

  @Test
  void aFirewallPageIsToldFromAMissingRight() {
    assertThat(failure("403 X\r\nContent-Type: text/html;charset=utf-8", bytes("<html>")).hint())
        .contains("firewall");
    assertThat(failure("403 X", new byte[0]).hint()).contains("scope");
  }

  @Test
  void aLoginPageIsNoAnswer() {
    OscarException failure = failure("200 OK\r\nContent-Type: text/html", bytes(LOGIN_PAGE));
    assertThat(failure).isInstanceOf(OscarDecodeException.class);
    assertThat(failure.hint()).contains("login or firewall page");
    assertThat(failure.bodyText()).isEqualTo(LOGIN_PAGE);
  }

  @Test
  void aLoginPageIsNoAnswerToAWriteEither() {
    try (RawServer server = RawServer.answering("200 OK\r\nContent-Type: text/html", LOGIN_PAGE)) {
      TestClient client = TestClient.builder(server).build();
      assertThat(
              catchThrowableOfType(
                  OscarException.class, () -> client.caller.call(TestClient.post("/a"))))
          .isInstanceOf(OscarDecodeException.class);
    }
  }

  @Test
  void aRedirectIsNotFollowedAndShowsOnlyItsOrigin() {
    try (RawServer elsewhere = RawServer.answering("200 OK\r\nContent-Type: text/plain", "x")) {
      for (int status : new int[] {301, 302, 303, 307, 308}) {
        String location = elsewhere.url() + "/login;jsessionid=ABC?x=y";
        OscarException failure = failure(status + " X\r\nLocation: " + location, new byte[0]);
        assertThat(failure).isExactlyInstanceOf(OscarRedirectedException.class);
        assertThat(failure.hint()).contains("http://localhost:" + elsewhere.port() + ".");
        assertThat(failure.getMessage()).doesNotContain("jsessionid").doesNotContain("login;");
      }
      assertThat(elsewhere.requests()).isEmpty();
    }
  }

  @Test
  void aRedirectToARelativeOrBrokenPlaceIsExplainedToo() {
    assertThat(failure("302 X\r\nLocation: /login", new byte[0]).hint()).contains("same server");
    assertThat(failure("302 X\r\nLocation: http://[", new byte[0]).hint()).contains("none");
    assertThat(failure("302 X", new byte[0]).hint()).contains("nowhere");
  }

  @Test
  void ofALargeErrorBodyTheStartIsKept() {
    byte[] large = new byte[3 << 20];
    Arrays.fill(large, (byte) 'x');
    assertThat(failure("500 X", large).body()).hasSize(64 << 10).containsOnly('x');
  }

  @Test
  void anOperationThatOAuthCannotReachIsNotCalled() {
    try (RawServer server = RawServer.answering("200 OK", "x")) {
      TestClient client = TestClient.builder(server).credentials(TestClient.credentials()).build();
      OscarException failure =
          catchThrowableOfType(
              OscarException.class, () -> client.text(ApiRequest.of("GET", "/a", "/rs")));
      assertThat(failure).hasMessageContaining("published at /rs only");
      assertThat(failure.status()).isEmpty();
      assertThat(server.requests()).isEmpty();
    }
  }
}
