package dev.oscarclient.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.sandbox.SignedCalls.Parameter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.cxf.rs.security.oauth.data.RequestToken;
import org.apache.cxf.rs.security.oauth.data.UserSubject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** CXF's own OAuth filter stands before {@code /ws/services}, and lets nothing unsigned through. */
class OAuthTest {
  private static final String CHECK = "/status/checkIfAuthed";

  private static SandboxServer server;
  private static SandboxCredentials good;

  @BeforeAll
  static void start() {
    server = SandboxServer.start(SandboxOptions.DEFAULT);
    good = server.credentials();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void signedCallRunsAsTheProviderWhoGrantedTheToken() {
    HttpResponse<String> response = calls(good).get(CHECK);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"success\":true,\"message\":\"100\"}");
  }

  @Test
  void unsignedCallIsRefused() throws Exception {
    URI uri = URI.create(server.wsUrl() + "/services" + CHECK);
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate")).contains("OAuth");
  }

  @Test
  void wrongSecretsAreRefused() {
    SandboxCredentials consumerSecret =
        new SandboxCredentials(good.consumerKey(), "wrong", good.token(), good.tokenSecret());
    SandboxCredentials tokenSecret =
        new SandboxCredentials(good.consumerKey(), good.consumerSecret(), good.token(), "wrong");
    assertThat(calls(consumerSecret).get(CHECK).statusCode()).isEqualTo(401);
    assertThat(calls(tokenSecret).get(CHECK).statusCode()).isEqualTo(401);
  }

  @Test
  void formFieldsAreCoveredByTheSignature() {
    List<Parameter> form = List.of(new Parameter("f", "v"));
    assertThat(calls(good).form("/kiosk/echo/x", List.of(), form).statusCode()).isEqualTo(200);
    HttpResponse<String> tampered = calls(good).formSignedAsEmpty("/kiosk/echo/x", form);
    assertThat(tampered.statusCode()).isEqualTo(401);
  }

  @Test
  void secretsMayHoldAnyCharacter() {
    SandboxCredentials awkward = new SandboxCredentials("key &=", "se+cr%et/&", "to ken+", "é&=%");
    server.tokens().issue(awkward, "101");
    HttpResponse<String> response = calls(awkward).get(CHECK);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("101");
    server.tokens().revoke(awkward.token());
    assertThat(calls(awkward).get(CHECK).statusCode()).isEqualTo(401);
  }

  @Test
  void signedLegsExchangeARequestTokenForAnAccessToken() {
    SandboxCredentials consumer =
        new SandboxCredentials(good.consumerKey(), good.consumerSecret(), "", "");
    HttpResponse<String> initiated =
        SignedCalls.leg(
            server,
            "/initiate",
            consumer,
            new Parameter("oauth_callback", "http://127.0.0.1/back"));
    assertThat(initiated.statusCode()).as(initiated.body()).isEqualTo(200);
    SandboxCredentials request = granted(initiated.body());

    RequestToken token = server.tokens().getRequestToken(request.token());
    assertThat(token).isNotNull();
    token.setSubject(new UserSubject("101", List.of()));
    token.setVerifier("verified");
    HttpResponse<String> exchanged =
        SignedCalls.leg(server, "/token", request, new Parameter("oauth_verifier", "verified"));
    assertThat(exchanged.statusCode()).as(exchanged.body()).isEqualTo(200);

    HttpResponse<String> response = calls(granted(exchanged.body())).get(CHECK);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("101");
  }

  /** Credentials from {@code oauth_token=...&oauth_token_secret=...}. */
  private static SandboxCredentials granted(String form) {
    Map<String, String> values = new HashMap<>();
    for (String pair : form.split("&", -1)) {
      values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return new SandboxCredentials(
        good.consumerKey(),
        good.consumerSecret(),
        values.getOrDefault("oauth_token", ""),
        values.getOrDefault("oauth_token_secret", ""));
  }

  private static SignedCalls calls(SandboxCredentials credentials) {
    return new SignedCalls(server, credentials);
  }
}
