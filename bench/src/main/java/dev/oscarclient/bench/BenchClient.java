package dev.oscarclient.bench;

import dev.oscarclient.runtime.ApiCaller;
import dev.oscarclient.runtime.ApiRequest;
import dev.oscarclient.runtime.OscarClientBuilder;
import dev.oscarclient.runtime.RequestParameters;
import dev.oscarclient.runtime.ResponseBody;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a generated client of one operation looks like. */
final class BenchClient {
  static final String CONSUMER_KEY = "0123456789abcdef";
  static final String CONSUMER_SECRET = "fedcba9876543210";
  static final String TOKEN = "a1b2c3d4-e5f6-a7b8-c9d0-e1f2a3b4c5d6";
  static final String TOKEN_SECRET = "d6c5b4a3-f2e1-d0c9-b8a7-f6e5d4c3b2a1";

  private final ApiCaller caller;

  private BenchClient(ApiCaller caller) {
    this.caller = caller;
  }

  static Builder builder(String url) {
    return new Builder()
        .baseUrl(url)
        .serverTimeZone(ZoneId.of("America/Toronto"))
        .credentials(OAuthCredentials.of(CONSUMER_KEY, CONSUMER_SECRET, TOKEN, TOKEN_SECRET));
  }

  @Nullable String text(int id) {
    return caller.call(
        ApiRequest.of("GET", "/demographics/{dataId}", "/services")
            .path("dataId", id)
            .parameters(new Query().startIndex(0).itemsToReturn(20))
            .accept("text/plain")
            .answers(ResponseBody.text()));
  }

  /** Parameters. */
  private static final class Query extends RequestParameters<Query> {
    @Override
    protected Query self() {
      return this;
    }

    Query startIndex(int index) {
      query("startIndex", index);
      return this;
    }

    Query itemsToReturn(int items) {
      query("itemsToReturn", items);
      return this;
    }
  }

  /** Configures it. */
  static final class Builder extends OscarClientBuilder<BenchClient, Builder> {
    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public BenchClient build() {
      return new BenchClient(newCaller());
    }
  }
}
