package dev.oscarclient.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.sandbox.SignedCalls.Parameter;
import dev.oscarclient.sandbox.clinic.SyntheticClinic;
import dev.oscarclient.sandbox.faults.Fault;
import dev.oscarclient.sandbox.faults.Surroundings;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The three legs with a login and a consent between them, and each switch that spoils them. */
class OAuthDanceTest {
  private static final String CHECK = "/status/checkIfAuthed";
  private static final String CALLBACK = "http://127.0.0.1:9/back?a=b";
  private static final String LOGIN =
      "username="
          + SyntheticClinic.USER_NAME
          + "&password="
          + SyntheticClinic.PASSWORD
          + "&pin="
          + SyntheticClinic.PIN;

  private SandboxServer server;
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @AfterEach
  void stop() {
    server.close();
  }

  private void start(OAuthRules.Builder rules) {
    server = SandboxServer.start(SandboxOptions.DEFAULT.withOauth(rules.build()));
  }

  private void start(Surroundings surroundings) {
    server = SandboxServer.start(SandboxOptions.DEFAULT.withSurroundings(surroundings));
  }

  private HttpResponse<String> initiate(Parameter... more) {
    SandboxCredentials good = server.credentials();
    SandboxCredentials consumer =
        new SandboxCredentials(good.consumerKey(), good.consumerSecret(), "", "");
    return SignedCalls.leg(server, "/initiate", consumer, more);
  }

  private SandboxCredentials requestToken() {
    HttpResponse<String> response = initiate(new Parameter("oauth_callback", CALLBACK));
    assertThat(response.statusCode()).isEqualTo(200);
    return credentials(response.body());
  }

  private SandboxCredentials credentials(String form) {
    Map<String, String> values = query(form);
    SandboxCredentials good = server.credentials();
    return new SandboxCredentials(
        good.consumerKey(),
        good.consumerSecret(),
        values.get("oauth_token"),
        values.get("oauth_token_secret"));
  }

  private static Map<String, String> query(String text) {
    Map<String, String> values = new HashMap<>();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      values.put(
          pair.substring(0, equals),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return values;
  }

  private HttpResponse<String> get(String url) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html").build();
    return browser.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String url, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofString(form))
            .build();
    return browser.send(request, BodyHandlers.ofString());
  }

  /** Does in the browser what the provider does; returns what the decision is answered with. */
  private HttpResponse<String> decide(SandboxCredentials request, String decision)
      throws Exception {
    String page = get(server.wsUrl() + "/oauth/authorize?oauth_token=" + request.token()).body();
    assertThat(page).contains("Please sign in", "Sandbox client");
    String login = LOGIN + "&ajaxResponse=true&invalidate_session=false&oauth_token=";
    assertThat(post(server.baseUrl() + "/login.do", login + request.token()).body())
        .contains("\"success\":true");
    return post(
        group(page, "action=\"([^\"]+)\""),
        "session_authenticity_token="
            + group(page, "name=\"session_authenticity_token\" value=\"([^\"]+)\"")
            + "&oauth_token="
            + request.token()
            + "&oauthDecision="
            + decision);
  }

  private static String group(String text, String regex) {
    Matcher matcher = Pattern.compile(regex).matcher(text);
    assertThat(matcher.find()).as(regex).isTrue();
    return matcher.group(1);
  }

  private HttpResponse<String> exchange(SandboxCredentials request, String verifier) {
    return SignedCalls.leg(server, "/token", request, new Parameter("oauth_verifier", verifier));
  }

  private Map<String, String> allowed(SandboxCredentials request) throws Exception {
    HttpResponse<String> decided = decide(request, "allow");
    assertThat(decided.statusCode()).isEqualTo(303);
    URI location = URI.create(decided.headers().firstValue("Location").orElseThrow());
    assertThat(location.toString()).startsWith(CALLBACK);
    return query(location.getRawQuery());
  }

  private int signedCall(HttpResponse<String> exchanged) {
    assertThat(exchanged.statusCode()).isEqualTo(200);
    return new SignedCalls(server, credentials(exchanged.body())).get(CHECK).statusCode();
  }

  @Test
  void loginAndConsentLeadToATokenOfTheProvider() throws Exception {
    start(OAuthRules.builder());
    SandboxCredentials request = requestToken();
    Map<String, String> callback = allowed(request);
    assertThat(callback).containsEntry("oauth_token", request.token()).containsEntry("a", "b");
    HttpResponse<String> exchanged = exchange(request, callback.get("oauth_verifier"));
    assertThat(new SignedCalls(server, credentials(exchanged.body())).get(CHECK).body())
        .contains(SyntheticClinic.LOGGED_IN_PROVIDER);
    assertThat(exchange(request, callback.get("oauth_verifier")).statusCode()).isEqualTo(400);
  }

  @Test
  void whoeverDeclinesIsSentBackWithoutVerifier() throws Exception {
    start(OAuthRules.builder());
    HttpResponse<String> decided = decide(requestToken(), "deny");
    assertThat(decided.headers().firstValue("Location").orElseThrow())
        .contains("oauth_token=")
        .doesNotContain("oauth_verifier");
  }

  @Test
  void oobShowsTheVerifier() throws Exception {
    start(OAuthRules.builder());
    SandboxCredentials request =
        credentials(initiate(new Parameter("oauth_callback", "oob")).body());
    String page = decide(request, "allow").body();
    String verifier = group(page, "id=\"verifier\">([^<]+)<");
    assertThat(signedCall(exchange(request, verifier))).isEqualTo(200);
  }

  @Test
  void oobCanBeRefused() {
    start(OAuthRules.builder().oob(false));
    assertThat(initiate(new Parameter("oauth_callback", "oob")).statusCode()).isEqualTo(400);
  }

  @Test
  void aCallbackElsewhereIsRefused() {
    start(OAuthRules.builder().applicationUri("https://app.example/"));
    assertThat(initiate(new Parameter("oauth_callback", CALLBACK)).statusCode()).isEqualTo(400);
  }

  @Test
  void aTokenCanLackItsProvider() throws Exception {
    start(OAuthRules.builder().tokensWithoutProvider(true));
    SandboxCredentials request = requestToken();
    String verifier = allowed(request).get("oauth_verifier");
    assertThat(signedCall(exchange(request, verifier))).isEqualTo(401);
  }

  @Test
  void tokensLapse() throws Exception {
    start(OAuthRules.builder().tokenLifetime(0).requestTokenLifetime(0));
    SandboxCredentials request = requestToken();
    String verifier = allowed(request).get("oauth_verifier");
    Thread.sleep(1_100);
    assertThat(exchange(request, verifier).statusCode()).isEqualTo(400);
    assertThat(new SignedCalls(server, server.credentials()).get(CHECK).statusCode())
        .isEqualTo(401);
  }

  @Test
  void theLegsCanNeedASession() throws Exception {
    start(OAuthRules.builder().sessionBetweenLegs(true));
    SandboxCredentials request = requestToken();
    String verifier = allowed(request).get("oauth_verifier");
    assertThat(exchange(request, verifier).statusCode()).isEqualTo(401);
  }

  @Test
  void aClockThatIsOffRefusesTimestampsAndShowsInDate() throws Exception {
    start(Surroundings.NONE.withClockOffset(Duration.ofHours(-1)));
    HttpResponse<String> response = new SignedCalls(server, server.credentials()).get(CHECK);
    assertThat(response.statusCode()).isEqualTo(401);
    String date = response.headers().firstValue("Date").orElseThrow();
    Instant told = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    assertThat(Duration.between(told, Instant.now())).isGreaterThan(Duration.ofMinutes(59));
  }

  @Test
  void withoutTheRestModuleThereIsNothing() throws Exception {
    start(Surroundings.NONE.with(Fault.REST_OFF));
    assertThat(initiate(new Parameter("oauth_callback", CALLBACK)).statusCode()).isEqualTo(404);
    assertThat(new SignedCalls(server, server.credentials()).get(CHECK).statusCode())
        .isEqualTo(404);
    assertThat(get(server.wsUrl() + "/rs?_wadl").statusCode()).isEqualTo(200);
  }

  @Test
  void scopesAreLookedAtWhereThereAreAny() {
    start(OAuthRules.builder().scopes(List.of("demographic.read", "schedule.read")));
    Parameter callback = new Parameter("oauth_callback", CALLBACK);
    assertThat(initiate(callback).statusCode()).isEqualTo(400);
    assertThat(initiate(callback, new Parameter("scope", "all")).statusCode()).isEqualTo(400);
    assertThat(initiate(callback, new Parameter("scope", "demographic.read")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aChangedSecretMakesSignaturesWrong() {
    start(OAuthRules.builder());
    server.tokens().changeSecret(server.credentials().consumerKey());
    assertThat(new SignedCalls(server, server.credentials()).get(CHECK).statusCode())
        .isEqualTo(401);
    // CXF answers 400 to whatever is wrong in the legs, but for an unknown application.
    assertThat(initiate(new Parameter("oauth_callback", CALLBACK)).statusCode()).isEqualTo(400);
  }

  @Test
  void loginsOpenTheSessionAddressUntilTheyEnd() throws Exception {
    start(OAuthRules.builder());
    String url = server.wsUrl() + "/rs" + CHECK;
    assertThat(post(server.baseUrl() + "/login.do", LOGIN.replace("pin=", "pin=9")).statusCode())
        .isEqualTo(200);
    assertThat(get(url).statusCode()).isEqualTo(401);
    assertThat(post(server.baseUrl() + "/login.do", LOGIN).statusCode()).isEqualTo(302);
    assertThat(get(url).statusCode()).isNotEqualTo(401);
    server.logins().endAll();
    assertThat(get(url).statusCode()).isEqualTo(401);
  }
}
