package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.OAuthCredentials;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What generated code looks like, as far as calls are concerned. */
final class TestClient {
  static final String CONSUMER_KEY = "consumer-key-9f8e7d";
  static final String CONSUMER_SECRET = "consumer secret/äß&=%+5a4b3c";
  static final String TOKEN = "token-1a2b3c";
  static final String TOKEN_SECRET = "token+secret~*4d5e6f";

  final ApiCaller caller;

  private TestClient(ApiCaller caller) {
    this.caller = caller;
  }

  /** Most tests count what reaches the server; ClockFirstTest is about the clock. */
  static Builder builder() {
    return new Builder().checkClockFirst(false);
  }

  static Builder builder(RawServer server) {
    return builder()
        .baseUrl(server.url())
        .requestTimeout(Duration.ofSeconds(10))
        .retryPause(Duration.ofMillis(1));
  }

  static OAuthCredentials credentials() {
    return OAuthCredentials.of(CONSUMER_KEY, CONSUMER_SECRET, TOKEN, TOKEN_SECRET);
  }

  static ApiRequest get(String path) {
    return ApiRequest.of("GET", path, "/services");
  }

  static ApiRequest post(String path) {
    return ApiRequest.of("POST", path, "/services");
  }

  @Nullable String text(ApiRequest request) {
    return caller.call(request, ResponseBody.text());
  }

  static final class Builder extends OscarClientBuilder<TestClient, Builder> {
    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public TestClient build() {
      return new TestClient(newCaller());
    }
  }

  /** Parameters of every kind. */
  static final class Parameters extends RequestParameters<Parameters> {
    Parameters(String... required) {
      require(required);
    }

    @Override
    protected Parameters self() {
      return this;
    }

    Parameters q(String name, @Nullable Object value) {
      query(name, value);
      return this;
    }

    Parameters h(String name, @Nullable Object value) {
      header(name, value);
      return this;
    }

    Parameters m(String name, @Nullable Object value) {
      matrix(name, value);
      return this;
    }

    Parameters f(String name, @Nullable Object value) {
      form(name, value);
      return this;
    }
  }
}
