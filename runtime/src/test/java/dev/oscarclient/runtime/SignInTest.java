package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.auth.SessionLogin;
import dev.oscarclient.runtime.auth.UnauthorizedReason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The age of tokens, the server's clock, and sessions. */
class SignInTest {
  private static final String PASSWORD = "pass-word-4477";
  private static final String PIN = "9911";
  private static final String OK = "200 OK\r\nContent-Type: text/plain";

  private static OAuthCredentials issued(Duration ago, Duration lifetime) {
    return TestClient.credentials().withIssuedAt(Instant.now().minus(ago)).withLifetime(lifetime);
  }

  private static ApiRequest rs() {
    return ApiRequest.of("GET", "/q", "/rs");
  }

  @Test
  void aTokenPastItsLifetimeIsNotSent() {
    try (RawServer server = RawServer.answering(OK, "ok")) {
      TestClient client =
          TestClient.builder(server)
              .credentials(issued(Duration.ofHours(2), Duration.ofHours(1)))
              .build();
      assertThatThrownBy(() -> client.text(TestClient.get("/q")))
          .isInstanceOf(OscarTokenExpiredException.class)
          .isInstanceOf(OscarUnauthorizedException.class)
          .hasMessageContaining("GET /q was not sent")
          .hasMessageContaining("Authorize again");
      Throwable later =
          catchThrowable(
              () ->
                  client
                      .caller
                      .async(new ApiCall<>(TestClient.get("/q"), ResponseBody.text()))
                      .join());
      assertThat(later).isInstanceOf(CompletionException.class);
      assertThat(later.getCause()).isInstanceOf(OscarTokenExpiredException.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aTokenNearItsEndIsWarnedOfOnceAndIsTheLikelyReasonOfARefusal() {
    CapturedLog.lines().clear();
    try (RawServer server = RawServer.answering("401 Unauthorized", "")) {
      TestClient client =
          TestClient.builder(server)
              .credentials(issued(Duration.ofMinutes(95), Duration.ofMinutes(100)))
              .build();
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> client.text(TestClient.get("/q")))
            .isInstanceOfSatisfying(
                OscarUnauthorizedException.class,
                e -> assertThat(e.reason()).isEqualTo(UnauthorizedReason.TOKEN_EXPIRED))
            .hasMessageContaining("most likely has lapsed");
      }
      assertThat(CapturedLog.lines())
          .filteredOn(line -> line.startsWith("WARN") && line.contains("The access token ends at"))
          .hasSize(1);
    }
  }

  @Test
  void aTokenOfUnknownAgeIsSent() {
    try (RawServer server = RawServer.answering(OK, "ok")) {
      for (OAuthCredentials credentials :
          List.of(
              TestClient.credentials().withLifetime(Duration.ofSeconds(1)),
              TestClient.credentials().withIssuedAt(Instant.EPOCH),
              issued(Duration.ZERO, Duration.ofSeconds(Long.MAX_VALUE)))) {
        TestClient client = TestClient.builder(server).credentials(credentials).build();
        assertThat(client.text(TestClient.get("/q"))).isEqualTo("ok");
      }
    }
  }

  /** Refuses timestamps more than five minutes off its own clock, which is an hour late. */
  private static RawServer lateServer() {
    return RawServer.answering(
        (request, socket) -> {
          Instant now = Instant.now().minusSeconds(3600);
          long told =
              Long.parseLong(Rfc5849Verifier.protocolParameters(request).get("oauth_timestamp"));
          boolean right = Math.abs(told - now.getEpochSecond()) < 300;
          String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC));
          RawServer.respond(
              socket,
              (right ? OK : "401 Unauthorized") + "\r\nDate: " + date,
              "ok".getBytes(StandardCharsets.UTF_8));
        });
  }

  @Test
  void timestampsFollowTheServersClock() {
    try (RawServer server = lateServer()) {
      TestClient client = TestClient.builder(server).credentials(TestClient.credentials()).build();
      ApiRequest post =
          TestClient.post("/q").content("application/json", Content.ofText("{}", "a/b"));
      assertThat(client.text(post)).isEqualTo("ok");
      assertThat(client.text(TestClient.get("/q"))).isEqualTo("ok");
      assertThat(server.requests()).hasSize(3);
      assertThat(server.requests().get(1).bodyText()).isEqualTo("{}");
    }
    try (RawServer server = lateServer()) {
      TestClient client = TestClient.builder(server).credentials(TestClient.credentials()).build();
      assertThat(
              client.caller.async(new ApiCall<>(TestClient.get("/q"), ResponseBody.text())).join())
          .isEqualTo("ok");
    }
  }

  @Test
  void aRefusalForAnotherReasonIsNotSentAgain() {
    try (RawServer server = RawServer.answering("401 Unauthorized\r\nDate: yesterday", "")) {
      TestClient client = TestClient.builder(server).credentials(TestClient.credentials()).build();
      assertThatThrownBy(() -> client.text(TestClient.get("/q")))
          .isInstanceOf(OscarUnauthorizedException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  /** An OSCAR whose sessions end after some calls. */
  private static final class Sessions {
    final AtomicInteger logins = new AtomicInteger();
    final String loginHead;
    final String loginBody;
    volatile String valid = "";

    Sessions(String loginHead, String loginBody) {
      this.loginHead = loginHead;
      this.loginBody = loginBody;
    }

    RawServer start() {
      return RawServer.answering(
          (request, socket) -> {
            String head;
            String body = "ok";
            if (request.target().endsWith("/login.do")) {
              valid = "s" + logins.incrementAndGet();
              head = loginHead + "\r\nSet-Cookie: JSESSIONID=" + valid + "; Path=/oscar";
              body = loginBody;
            } else {
              boolean known = ("JSESSIONID=" + valid).equals(request.header("Cookie"));
              head = known ? OK : "401 Unauthorized";
            }
            RawServer.respond(socket, head, body.getBytes(StandardCharsets.UTF_8));
          });
    }
  }

  private static TestClient.Builder user(RawServer server) {
    return TestClient.builder(server)
        .session(SessionLogin.ofUser("doc", PASSWORD.toCharArray(), PIN.toCharArray()));
  }

  @Test
  void aSessionIsOpenedOnceAndRenewedWhenItHasEnded() {
    for (Sessions sessions :
        List.of(
            new Sessions("200 OK\r\nContent-Type: application/json", "{\"success\": true}"),
            new Sessions("302 Found\r\nLocation: /oscar/provider/providercontrol.jsp", ""))) {
      try (RawServer server = sessions.start()) {
        TestClient client = user(server).build();
        assertThat(client.text(rs())).isEqualTo("ok");
        assertThat(client.text(rs())).isEqualTo("ok");
        assertThat(sessions.logins).hasValue(1);
        RawServer.Request login = server.requests().get(0);
        assertThat(login.bodyText())
            .isEqualTo("username=doc&password=" + PASSWORD + "&pin=" + PIN + "&ajaxResponse=true");
        sessions.valid = "ended";
        assertThat(client.caller.async(new ApiCall<>(rs(), ResponseBody.text())).join())
            .isEqualTo("ok");
        assertThat(sessions.logins).hasValue(2);
      }
    }
  }

  @Test
  void aRefusedLoginIsNotTriedAgain() {
    CapturedLog.lines().clear();
    for (Sessions sessions :
        List.of(
            new Sessions("200 OK\r\nContent-Type: application/json", "{\"success\":false}"),
            new Sessions("200 OK\r\nContent-Type: text/html", "<html>login</html>"),
            new Sessions("302 Found\r\nLocation: /oscar/logout.jsp?errormsg=x", ""))) {
      try (RawServer server = sessions.start()) {
        TestClient client = user(server).build();
        for (int i = 0; i < 2; i++) {
          OscarUnauthorizedException failure =
              catchThrowableOfType(OscarUnauthorizedException.class, () -> client.text(rs()));
          assertThat(failure.reason()).isEqualTo(UnauthorizedReason.LOGIN_REFUSED);
          assertThat(failure)
              .hasMessageContaining("OSCAR did not let the user in")
              .hasMessageNotContaining(PASSWORD);
        }
        assertThat(sessions.logins).hasValue(1);
        assertThat(client.caller.toString() + user(server)).doesNotContain(PASSWORD);
      }
    }
    assertThat(String.join("\n", CapturedLog.lines()))
        .isNotEmpty()
        .doesNotContain(PASSWORD, PIN, "JSESSIONID");
  }

  @Test
  void aGivenCookieIsSentAndNotRenewed() {
    Sessions sessions = new Sessions("200 OK", "");
    try (RawServer server = sessions.start()) {
      TestClient client =
          TestClient.builder(server).session(SessionLogin.ofCookie("JSESSIONID=given")).build();
      sessions.valid = "given";
      assertThat(client.text(rs())).isEqualTo("ok");
      sessions.valid = "ended";
      assertThatThrownBy(() -> client.text(rs()))
          .isInstanceOfSatisfying(
              OscarUnauthorizedException.class,
              e -> assertThat(e.reason()).isEqualTo(UnauthorizedReason.SESSION_REFUSED))
          .hasMessageContaining("session of the given cookie has ended");
      assertThat(sessions.logins).hasValue(0);
      assertThatThrownBy(() -> client.text(TestClient.get("/q")))
          .hasMessageContaining("session cookie does not reach");
    }
  }

  @Test
  void sessionAndCredentialsExcludeEachOther() {
    assertThatThrownBy(
            () ->
                TestClient.builder()
                    .baseUrl("http://localhost/oscar")
                    .credentials(TestClient.credentials())
                    .session(SessionLogin.ofCookie("a=b"))
                    .build())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> SessionLogin.ofCookie("secret-cookie"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret-cookie");
  }
}
