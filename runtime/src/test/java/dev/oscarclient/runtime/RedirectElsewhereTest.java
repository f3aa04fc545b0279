package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.auth.SessionLogin;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever a server points to gets nothing: no credentials, no body, not even a connection. */
class RedirectElsewhereTest {

  private static RawServer pointing(int status, RawServer other) {
    return RawServer.answering(status + " X\r\nLocation: " + other.url() + "/ws/services/q", "");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void signedCallsAreNotCarriedThere(int status) {
    try (RawServer other = RawServer.answering("200 OK\r\nContent-Type: text/plain", "fine");
        RawServer server = pointing(status, other)) {
      TestClient client =
          TestClient.builder(server)
              .credentials(TestClient.credentials())
              .checkClockFirst(true)
              .build();
      for (ApiRequest request :
          new ApiRequest[] {
            TestClient.get("/q"),
            TestClient.post("/q").content("text/plain", Content.ofText("body", "text/plain"))
          }) {
        assertThatThrownBy(() -> client.text(request)).isInstanceOf(OscarRedirectedException.class);
        assertThatThrownBy(
                () -> client.caller.async(new ApiCall<>(request, ResponseBody.text())).join())
            .isInstanceOf(CompletionException.class)
            .hasCauseInstanceOf(OscarRedirectedException.class);
      }
      // The question for the time, and each of the four calls once.
      assertThat(server.requests()).hasSize(5);
      assertThat(other.connectionCount()).isZero();
    }
  }

  @Test
  void neitherAreLegsNorLogins() {
    try (RawServer other = RawServer.answering("200 OK\r\nContent-Type: text/plain", "fine");
        RawServer server = pointing(302, other)) {
      OscarAuthorization authorization =
          OscarAuthorization.builder()
              .baseUrl(server.url())
              .consumer(TestClient.CONSUMER_KEY, TestClient.CONSUMER_SECRET)
              .build();
      assertThatThrownBy(() -> authorization.begin("http://127.0.0.1/cb"))
          .isInstanceOf(OscarAuthorizationException.class);
      TestClient session =
          TestClient.builder(server)
              .session(SessionLogin.ofUser("user", "password".toCharArray(), "1".toCharArray()))
              .build();
      assertThatThrownBy(() -> session.text(ApiRequest.of("GET", "/q", "/rs")))
          .isInstanceOf(OscarException.class);
      assertThat(server.requests()).isNotEmpty();
      assertThat(other.connectionCount()).isZero();
    }
  }
}
