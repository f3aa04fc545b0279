package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.runtime.TestClient.Parameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire, and that a server computes the same signature from it. */
class SignedCallTest {
  private static final String NON_ASCII = "é ß Ω 漢字 😀 \u00a0\u2028 e\u0301";

  private final RawServer server = RawServer.answering("200 OK\r\nContent-Type: text/plain", "ok");
  private final TestClient client =
      TestClient.builder(server).credentials(TestClient.credentials()).build();
  private final Rfc5849Verifier verifier =
      new Rfc5849Verifier(TestClient.CONSUMER_SECRET, TestClient.TOKEN_SECRET);

  @AfterEach
  void close() {
    server.close();
  }

  private static List<String> hardTexts() {
    List<String> texts = new ArrayList<>();
    for (char c = ' '; c <= '~'; c++) {
      texts.add(String.valueOf(c));
      texts.add("a" + c + "b");
    }
    texts.add("%41");
    texts.add("%");
    texts.add("+ +");
    texts.add("a=b&c=d");
    texts.add("\t\r\n\u0000\u007f");
    texts.add(NON_ASCII);
    return texts;
  }

  private RawServer.Request verified() throws Exception {
    RawServer.Request request = server.onlyRequest();
    server.requests().clear();
    verifier.verify(request, "http://localhost:" + server.port());
    return request;
  }

  @Test
  void everyCharacterInAPathIsSignedAsItIsSent() throws Exception {
    for (String text : hardTexts()) {
      if (text.equals(".")) {
        continue;
      }
      assertThat(client.text(TestClient.get("/a/{value}/b").path("value", text))).isEqualTo("ok");
      String target = verified().target();
      String segment = target.substring("/oscar/ws/services/a/".length(), target.length() - 2);
      assertThat(segment).doesNotContain("/");
      assertThat(Rfc5849Verifier.decode(segment, false)).isEqualTo(text);
    }
  }

  @Test
  void everyCharacterInAQueryIsSignedAsItIsSent() throws Exception {
    for (String text : hardTexts()) {
      client.text(
          TestClient.get("/q")
              .parameters(
                  new Parameters()
                      .q("value", text)
                      .q("empty", "")
                      .q("several", List.of("b", text, "a", "a"))
                      .q(text, "as a name")));
      assertThat(Rfc5849Verifier.applicationParameters(verified()))
          .containsExactly(
              new String[] {"value", text},
              new String[] {"empty", ""},
              new String[] {"several", "b"},
              new String[] {"several", text},
              new String[] {"several", "a"},
              new String[] {"several", "a"},
              new String[] {text, "as a name"});
    }
  }

  @Test
  void everyCharacterInAFormIsSignedAsItIsSent() throws Exception {
    for (String text : hardTexts()) {
      client.text(
          TestClient.post("/f")
              .parameters(new Parameters().q("value", "in the query").f("value", text))
              .form(FormFields.create().add("value", "").add("value", text).add(text, "name")));
      RawServer.Request request = verified();
      assertThat(request.bodyText()).matches("[A-Za-z0-9%=&._~-]*");
      assertThat(Rfc5849Verifier.applicationParameters(request))
          .containsExactly(
              new String[] {"value", "in the query"},
              new String[] {"value", text},
              new String[] {"value", ""},
              new String[] {"value", text},
              new String[] {text, "name"});
    }
  }

  @Test
  void parametersAreSortedAfterEncoding() throws Exception {
    // ':' comes after '0', but %3A before it; 'é' after '~', but %C3 before it.
    client.text(
        TestClient.get("/q")
            .parameters(
                new Parameters().q("a:", "1").q("a0", "2").q("aé", "3").q("a~", "4").q("a", "5")));
    verified();
  }

  @Test
  void aFormStatesItsTypeAndNothingMore() throws Exception {
    // CXF's OAuth filter compares the type as text.
    client.text(TestClient.post("/f").form(FormFields.create().add("a", "é")));
    assertThat(verified().header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
  }

  @Test
  void textAndMatrixParametersAreSentAsStated() throws Exception {
    client.text(
        TestClient.post("/m/{id}")
            .path("id", 7)
            .parameters(new Parameters().m("a b", "c/d;e"))
            .text("text/plain", "a=b&c=" + NON_ASCII));
    RawServer.Request request = verified();
    assertThat(request.target()).isEqualTo("/oscar/ws/services/m/7;a%20b=c%2Fd%3Be");
    assertThat(request.bodyText()).isEqualTo("a=b&c=" + NON_ASCII);
    assertThat(request.header("Content-Type")).isEqualTo("text/plain; charset=UTF-8");
  }

  @Test
  void aContextWithOddCharactersIsSignedAsItIsSent() throws Exception {
    TestClient odd =
        TestClient.builder()
            .baseUrl("HTTP://LocalHost:" + server.port() + "/oscar_15%20b/ws/")
            .credentials(TestClient.credentials())
            .build();
    odd.text(TestClient.get("/a b/ü//{x}-{y : [0-9]{2}}/").path("x", "1").path("y", "22"));
    assertThat(verified().target()).isEqualTo("/oscar_15%20b/ws/services/a%20b/%C3%BC//1-22/");
  }

  @Test
  void noncesAreFreshAndTimestampsCurrent() throws Exception {
    Set<String> nonces = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      client.text(TestClient.get("/q"));
      Map<String, String> protocol = Rfc5849Verifier.protocolParameters(verified());
      assertThat(nonces.add(protocol.get("oauth_nonce"))).isTrue();
      assertThat(Long.parseLong(protocol.get("oauth_timestamp")))
          .isBetween(System.currentTimeMillis() / 1000 - 10, System.currentTimeMillis() / 1000);
      assertThat(protocol)
          .containsEntry("oauth_consumer_key", TestClient.CONSUMER_KEY)
          .containsEntry("oauth_token", TestClient.TOKEN);
    }
  }

  @Test
  void aServerBehindAProxySeesItsOwnAddressSigned() throws Exception {
    TestClient proxied =
        TestClient.builder(server)
            .credentials(TestClient.credentials())
            .signingBaseUrl("https://Inside.example:443/other/")
            .build();
    proxied.text(TestClient.get("/q/{id}").path("id", "a b").fixedQuery("c", "d"));
    RawServer.Request request = server.onlyRequest();
    assertThat(request.target()).isEqualTo("/oscar/ws/services/q/a%20b?c=d");
    RawServer.Request seenInside =
        new RawServer.Request(request.head().replace("/oscar/ws", "/other/ws"), request.body());
    verifier.verify(seenInside, "https://inside.example");
  }

  @Test
  void oauthPrefersAnAddressThatTakesIt() {
    client.text(ApiRequest.of("GET", "/q", "/rs", "/services"));
    assertThat(server.onlyRequest().target()).isEqualTo("/oscar/ws/services/q");
  }

  @Test
  void withoutCredentialsTheFirstAddressIsCalledUnsigned() {
    TestClient.builder(server).build().text(ApiRequest.of("GET", "/q", "/rs", "/services"));
    assertThat(server.onlyRequest().target()).isEqualTo("/oscar/ws/rs/q");
    assertThat(server.onlyRequest().header("Authorization")).isNull();
  }

  @Test
  void jsonBodiesAreNotPartOfTheSignature() throws Exception {
    client.text(
        TestClient.post("/j")
            .content("application/json", Content.ofText("{}", "application/json")));
    assertThat(verified().bodyText()).isEqualTo("{}");
  }
}
