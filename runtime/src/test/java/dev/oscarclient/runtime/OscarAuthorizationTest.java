package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.runtime.OscarAuthorizationException.Reason;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.auth.OAuthSignature;
import dev.oscarclient.runtime.auth.PendingAuthorization;
import dev.oscarclient.runtime.auth.TokenStore;
import dev.oscarclient.runtime.http.PercentEncoding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The three legs against answers as servers, and what stands before them, give them. */
class OscarAuthorizationTest {
  private static final String CALLBACK = "https://app.example/back?own=1";
  private static final String REQUEST_SECRET = "request-secret-5577";
  private static final String VERIFIER = "verifier-8899";
  private static final String INITIATED =
      "oauth_token=request%2Btoken&oauth_token_secret="
          + REQUEST_SECRET
          + "&oauth_callback_confirmed=true";
  private static final String GRANTED =
      "oauth_token=" + TestClient.TOKEN + "&oauth_token_secret=token%2Bsecret%7E%2A4d5e6f";
  private static final String GOOD_QUERY =
      "own=1&oauth_token=request%2Btoken&oauth_verifier=" + VERIFIER;

  private String initiateHead = "200 OK\r\nSet-Cookie: JSESSIONID=abc; Path=/; HttpOnly";
  private String initiateBody = INITIATED;
  private String tokenHead = "200 OK";
  private String tokenBody = GRANTED;
  private String date =
      DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.now().atOffset(ZoneOffset.UTC));
  private final RawServer server = RawServer.answering(this::answer);

  private void answer(RawServer.Request request, Socket socket) throws IOException {
    boolean first = request.target().endsWith("/initiate");
    long timestamp =
        Long.parseLong(Rfc5849Verifier.protocolParameters(request).get("oauth_timestamp"));
    Instant told = DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
    boolean early = Math.abs(told.getEpochSecond() - timestamp) > 300;
    String head = early ? "401 Unauthorized" : first ? initiateHead : tokenHead;
    RawServer.respond(
        socket,
        head + "\r\nDate: " + date,
        (first ? initiateBody : tokenBody).getBytes(StandardCharsets.UTF_8));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private OscarAuthorizationBuilder builder() {
    return OscarAuthorization.builder()
        .baseUrl(server.url())
        .consumer(TestClient.CONSUMER_KEY, TestClient.CONSUMER_SECRET)
        .requestTimeout(Duration.ofSeconds(10));
  }

  private OscarAuthorizationException beginFails() {
    return catchThrowableOfType(
        OscarAuthorizationException.class, () -> builder().build().begin(CALLBACK));
  }

  @Test
  void legsAreSignedAndKeepTheSession() throws Exception {
    OscarAuthorization authorization =
        builder().scope("demographic.read").lifetime(Duration.ofDays(1)).build();
    PendingAuthorization pending = authorization.begin(CALLBACK);
    assertThat(pending.authorizationUrl().toString())
        .isEqualTo(server.url() + "/ws/oauth/authorize?oauth_token=request%2Btoken");
    OAuthCredentials credentials = authorization.complete(pending, GOOD_QUERY);

    RawServer.Request initiate = server.requests().get(0);
    new Rfc5849Verifier(TestClient.CONSUMER_SECRET, "")
        .verify(initiate, "http://localhost:" + server.port());
    assertThat(initiate.requestLine()).isEqualTo("POST /oscar/ws/oauth/initiate HTTP/1.1");
    assertThat(Rfc5849Verifier.protocolParameters(initiate))
        .containsEntry("oauth_callback", CALLBACK)
        .containsEntry("scope", "demographic.read");
    RawServer.Request token = server.requests().get(1);
    new Rfc5849Verifier(TestClient.CONSUMER_SECRET, REQUEST_SECRET)
        .verify(token, "http://localhost:" + server.port());
    assertThat(Rfc5849Verifier.protocolParameters(token))
        .containsEntry("oauth_token", "request+token")
        .containsEntry("oauth_verifier", VERIFIER);
    assertThat(token.header("Cookie")).isEqualTo("JSESSIONID=abc");

    assertThat(credentials.token()).isEqualTo(TestClient.TOKEN);
    assertThat(credentials.tokenSecret()).isEqualTo(TestClient.TOKEN_SECRET);
    assertThat(Duration.between(Instant.now(), credentials.expiresAt()))
        .isBetween(Duration.ofHours(23), Duration.ofHours(24));
  }

  @Test
  void plaintextAndAnotherSigningAddress() throws Exception {
    builder().signature(OAuthSignature.PLAINTEXT).build().begin(CALLBACK);
    Map<String, String> plain = Rfc5849Verifier.protocolParameters(server.onlyRequest());
    assertThat(plain)
        .containsEntry("oauth_signature_method", "PLAINTEXT")
        .containsEntry("oauth_signature", PercentEncoding.encode(TestClient.CONSUMER_SECRET) + "&");
    server.requests().clear();
    builder().signingBaseUrl("http://inside.example:8080/other").build().begin(CALLBACK);
    RawServer.Request called = server.onlyRequest();
    new Rfc5849Verifier(TestClient.CONSUMER_SECRET, "")
        .verify(
            new RawServer.Request(called.head().replace("/oscar/ws", "/other/ws"), called.body()),
            "http://inside.example:8080");
    assertThatThrownBy(
            () ->
                builder()
                    .baseUrl("http://clinic.example/oscar")
                    .signature(OAuthSignature.PLAINTEXT)
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("use https");
  }

  @Test
  void aClockThatIsOffIsFollowed() {
    date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            Instant.now().minusSeconds(3600).atOffset(ZoneOffset.UTC));
    PendingAuthorization pending = builder().build().begin(CALLBACK);
    assertThat(pending.token()).isEqualTo("request+token");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void refusalsOfTheFirstLegSayWhatToDo() {
    initiateBody = "";
    record Case(String head, Reason reason, String hint) {}
    for (Case each :
        List.of(
            new Case("401 Unauthorized", Reason.REFUSED, "consumer key is unknown"),
            new Case("400 Bad Request", Reason.REFUSED, "callback does not start with"),
            new Case("404 Not Found", Reason.NOT_THERE, "REST module is off"),
            new Case("403 Forbidden\r\nContent-Type: text/html", Reason.NOT_OSCAR, "firewall"),
            new Case("200 OK\r\nContent-Type: text/html", Reason.NOT_OSCAR, "firewall or login"),
            new Case("302 Found\r\nLocation: /login", Reason.NOT_OSCAR, "points elsewhere"),
            new Case("503 Unavailable", Reason.NOT_OSCAR, "no answer of an OAuth server"))) {
      initiateHead = each.head;
      OscarAuthorizationException failure = beginFails();
      assertThat(failure.reason()).as(each.head).isEqualTo(each.reason);
      assertThat(failure).hasMessageContaining(each.hint);
      assertThat(failure.status()).hasValue(Integer.parseInt(each.head.substring(0, 3)));
    }
    initiateHead = "500 Error";
    initiateBody = "<html>Access Denied</html>";
    assertThat(beginFails().reason()).isEqualTo(Reason.REFUSED);
  }

  @Test
  void aServerThatDoesNotConfirmTheCallbackIsRefused() {
    initiateBody = "oauth_token=a&oauth_token_secret=" + REQUEST_SECRET;
    assertThat(beginFails())
        .hasMessageContaining("without oauth_callback_confirmed")
        .hasMessageNotContaining(REQUEST_SECRET);
  }

  @Test
  void aServerThatIsNotThereIsToldSo() {
    server.close();
    assertThat(beginFails().reason()).isEqualTo(Reason.UNREACHABLE);
  }

  @Test
  void callbacksOfAnotherSignInAndDenialsAreToldApart() {
    OscarAuthorization authorization = builder().build();
    PendingAuthorization pending = authorization.begin(CALLBACK);
    for (String query :
        new String[] {
          null,
          "",
          "oauth_token=other&oauth_verifier=" + VERIFIER,
          "oauth_verifier=" + VERIFIER,
          "oauth_token=request%2Btoken&" + GOOD_QUERY,
          "oauth_token=%zz&oauth_verifier=" + VERIFIER
        }) {
      assertThat(
              catchThrowableOfType(
                      OscarAuthorizationException.class,
                      () -> authorization.complete(pending, query))
                  .reason())
          .as(query)
          .isEqualTo(Reason.WRONG_CALLBACK);
    }
    for (String query :
        new String[] {
          "oauth_token=request%2Btoken", "oauth_token=request%2Btoken&oauth_verifier="
        }) {
      assertThat(
              catchThrowableOfType(
                      OscarAuthorizationException.class,
                      () -> authorization.complete(pending, query))
                  .reason())
          .isEqualTo(Reason.DENIED);
    }
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aCallbackIsGoodForOneUse() throws IOException {
    OscarAuthorization authorization = builder().build();
    PendingAuthorization pending = authorization.begin(CALLBACK);
    authorization.complete(pending, GOOD_QUERY);
    assertThatThrownBy(() -> authorization.complete(pending, GOOD_QUERY))
        .hasMessageContaining("completed before");

    OscarAuthorization stored = builder().store(TokenStore.inMemory()).build();
    PendingAuthorization unused = stored.begin(CALLBACK);
    assertThat(unused.toString()).isEqualTo("PendingAuthorization");
    stored.complete(GOOD_QUERY);
    assertThatThrownBy(() -> stored.complete(GOOD_QUERY))
        .isInstanceOf(OscarAuthorizationException.class)
        .hasMessageContaining("used before");
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void whatTheServerNeverAnsweredCanBeTriedAgain() {
    OscarAuthorization authorization = builder().build();
    PendingAuthorization pending = authorization.begin(CALLBACK);
    OscarAuthorization elsewhere = builder().baseUrl("http://localhost:1/oscar").build();
    assertThatThrownBy(() -> elsewhere.complete(pending, GOOD_QUERY))
        .isInstanceOf(OscarAuthorizationException.class);
    assertThat(authorization.complete(pending, GOOD_QUERY).token()).isEqualTo(TestClient.TOKEN);
  }

  @Test
  void anExpiredRequestTokenIsToldSo() {
    OscarAuthorization authorization = builder().build();
    PendingAuthorization pending = authorization.begin(CALLBACK);
    tokenHead = "400 Bad Request";
    tokenBody = "";
    assertThatThrownBy(() -> authorization.complete(pending, GOOD_QUERY))
        .isInstanceOf(OscarAuthorizationException.class)
        .hasMessageContaining("has expired or was used before");
  }

  @Test
  void whatIsPendingCanBeKeptBySerializationAndAsBytes() throws Exception {
    OscarAuthorization authorization = builder().build();
    PendingAuthorization pending = authorization.begin(CALLBACK);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(pending);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      PendingAuthorization read = (PendingAuthorization) in.readObject();
      assertThat(authorization.complete(read, GOOD_QUERY).token()).isEqualTo(TestClient.TOKEN);
    }
    PendingAuthorization read = PendingAuthorization.ofBytes(pending.toBytes());
    assertThat(authorization.complete(read, GOOD_QUERY).token()).isEqualTo(TestClient.TOKEN);
    assertThat(server.requests().get(2).header("Cookie")).isEqualTo("JSESSIONID=abc");
    assertThatThrownBy(() -> PendingAuthorization.ofBytes(new byte[] {1, 2, 3}))
        .isInstanceOf(IOException.class);
  }

  @Test
  void noSecretShowsAnywhere() {
    CapturedLog.lines().clear();
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    for (String head : List.of("200 OK", "401 No", "403 No\r\nContent-Type: text/html", "500 No")) {
      OscarAuthorization authorization = builder().header("X-Gateway", "gateway-key-31").build();
      PendingAuthorization pending = authorization.begin(CALLBACK);
      out.println(authorization + " " + pending + " " + builder());
      for (String body : List.of(GRANTED, "oauth_token=" + TestClient.TOKEN, GRANTED + "&%zz")) {
        tokenHead = head;
        tokenBody = body;
        try {
          out.println(authorization.complete(pending, GOOD_QUERY));
        } catch (OscarException e) {
          e.printStackTrace(out);
        }
      }
    }
    assertThat(server.requests()).hasSizeGreaterThan(7);
    assertThat(said + String.join("\n", CapturedLog.lines()))
        .doesNotContain(
            TestClient.CONSUMER_SECRET,
            TestClient.TOKEN,
            TestClient.TOKEN_SECRET,
            "token%2Bsecret",
            REQUEST_SECRET,
            VERIFIER,
            "gateway-key-31",
            "JSESSIONID");
  }
}
