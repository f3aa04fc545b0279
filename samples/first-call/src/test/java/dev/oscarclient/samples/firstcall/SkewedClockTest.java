package dev.oscarclient.samples.firstcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.runtime.ApiCaller;
import dev.oscarclient.runtime.ApiRequest;
import dev.oscarclient.runtime.OscarClientBuilder;
import dev.oscarclient.runtime.OscarUnauthorizedException;
import dev.oscarclient.runtime.ResponseBody;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.auth.UnauthorizedReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CXF's OAuth server forgets the token of a request whose timestamp it refuses. */
final class SkewedClockTest {
  private static final ApiRequest CHECK =
      ApiRequest.of("GET", "/status/checkIfAuthed", "/services").accept("application/json");

  @ParameterizedTest
  @ValueSource(strings = {"900", "-900"})
  void theTokenSurvives(String seconds) throws Exception {
    try (Sandbox sandbox =
        Sandbox.start(Jars.SANDBOX, "--fault", "forgetful", "--clock-offset", seconds)) {
      ApiCaller careful = new Builder(sandbox).build();
      assertThat(careful.call(CHECK, ResponseBody.text())).contains("100");
      assertThat(careful.call(CHECK, ResponseBody.text())).contains("100");

      // The same without the question: refused, and from then on for everybody.
      ApiCaller careless = new Builder(sandbox).checkClockFirst(false).build();
      assertThat(refusal(careless)).isEqualTo(UnauthorizedReason.SIGNATURE_REFUSED);
      assertThat(refusal(careful)).isEqualTo(UnauthorizedReason.SIGNATURE_REFUSED);
    }
  }

  private static UnauthorizedReason refusal(ApiCaller caller) {
    return catchThrowableOfType(
            OscarUnauthorizedException.class, () -> caller.call(CHECK, ResponseBody.text()))
        .reason();
  }

  private static final class Builder extends OscarClientBuilder<ApiCaller, Builder> {
    Builder(Sandbox sandbox) {
      baseUrl(sandbox.baseUrl());
      credentials(
          OAuthCredentials.of(
              sandbox.value("consumerKey"),
              sandbox.value("consumerSecret"),
              sandbox.value("token"),
              sandbox.value("tokenSecret")));
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public ApiCaller build() {
      return newCaller();
    }
  }
}
