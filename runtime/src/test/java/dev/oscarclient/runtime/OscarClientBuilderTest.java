package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.auth.OAuthCredentials;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.ZoneId;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OscarClientBuilderTest {

  @Test
  void withoutBaseUrlItSaysWhatToSet() {
    assertThatThrownBy(() -> TestClient.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("set baseUrl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "clinic.example/oscar",
        "/oscar",
        "ftp://clinic.example/oscar",
        "http:///oscar",
        "http://my_host/oscar",
        "http://user:pa55word@clinic.example/oscar",
        "http://clinic.example/oscar?pa55word",
        "http://clinic.example/oscar#pa55word",
        "http://clinic.example/pa55word oscar",
        "http://clinic.example/a/../pa55word"
      })
  void addressesThatCannotBeOneAreRefusedWithoutRepeatingThem(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestClient.builder().baseUrl(address).build())
        .withMessageStartingWith("baseUrl ")
        .withMessageNotContaining("pa55word");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TestClient.builder()
                    .baseUrl("http://h")
                    .credentials(TestClient.credentials())
                    .signingBaseUrl(address)
                    .build())
        .withMessageStartingWith("signingBaseUrl ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/ws", "/ws/", "//ws//"})
  void slashesAndTheWebServicePathAtTheEndDoNoHarm(String end) {
    try (RawServer server = RawServer.answering("204 No Content", "")) {
      TestClient.builder()
          .baseUrl(" " + server.url() + end)
          .build()
          .caller
          .call(TestClient.get("a"));
      assertThat(server.onlyRequest().target()).isEqualTo("/oscar/ws/services/a");
    }
  }

  @Test
  void theWebServicePathCanBeAnother() {
    try (RawServer server = RawServer.answering("204 No Content", "")) {
      for (String path : new String[] {"", "/", "api/x/", "/api/x"}) {
        TestClient.builder(server)
            .webServicePath(path)
            .build()
            .caller
            .call(ApiRequest.of("GET", "/a/", "/services/"));
      }
      assertThat(server.requests().stream().map(RawServer.Request::target))
          .containsExactly(
              "/oscar/services/a/",
              "/oscar/services/a/",
              "/oscar/api/x/services/a/",
              "/oscar/api/x/services/a/");
    }
  }

  @Test
  void aGivenHttpClientMustNotFollowRedirects() {
    for (HttpClient.Redirect policy :
        new HttpClient.Redirect[] {HttpClient.Redirect.ALWAYS, HttpClient.Redirect.NORMAL}) {
      HttpClient follows = HttpClient.newBuilder().followRedirects(policy).build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TestClient.builder().httpClient(follows))
          .withMessageContaining("redirects");
    }
  }

  @Test
  void aGivenHttpClientIsUsed() {
    HttpClient shared = HttpClient.newHttpClient();
    try (RawServer server = RawServer.answering("204 No Content", "")) {
      for (int i = 0; i < 3; i++) {
        TestClient.builder(server).httpClient(shared).build().caller.call(TestClient.get("/a"));
      }
      assertThat(server.connectionCount()).isEqualTo(1);
    }
    assertThatThrownBy(
            () ->
                TestClient.builder()
                    .baseUrl("http://h")
                    .httpClient(shared)
                    .connectTimeout(Duration.ofSeconds(1))
                    .build())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aProxyIsUsed() throws IOException {
    try (RawServer proxy = RawServer.answering("204 No Content", "")) {
      TestClient.builder()
          .baseUrl("http://clinic.invalid/oscar")
          .proxy(ProxySelector.of(new InetSocketAddress("localhost", proxy.port())))
          .build()
          .caller
          .call(TestClient.get("/a"));
      assertThat(proxy.onlyRequest().target())
          .isEqualTo("http://clinic.invalid/oscar/ws/services/a");
    }
  }

  @Test
  void optionsAreChecked() throws NoSuchAlgorithmException {
    TestClient.Builder builder =
        TestClient.builder()
            .baseUrl("https://clinic.example/oscar")
            .serverTimeZone(ZoneId.of("America/Toronto"))
            .sslContext(SSLContext.getDefault());
    assertThat(builder.build().caller.toString())
        .isEqualTo("ApiCaller[https://clinic.example/oscar, none]");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.requestTimeout(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.connectTimeout(Duration.ofMillis(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.maxBodySize(0));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.header("Accept", "a/b"));
    assertThatThrownBy(
            () ->
                builder
                    .credentials(TestClient.credentials())
                    .header("authorization", "Basic x")
                    .build())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void credentialsWithTracesOfCopyingAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OAuthCredentials.of("key", "s3cret\n", "token", "secret"))
        .withMessageContaining("consumer secret")
        .withMessageNotContaining("s3cret");
    assertThatIllegalArgumentException().isThrownBy(() -> OAuthCredentials.of("", "s", "t", "s"));
    assertThatIllegalArgumentException().isThrownBy(() -> OAuthCredentials.of("k", "s", "", "s"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OAuthCredentials.of("k", "\udc00", "t", "s"));
    assertThat(OAuthCredentials.of("k", "", "t", "").toString()).doesNotContain("k…");
  }
}
