package dev.oscarclient.samples.firstcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.ApiCaller;
import dev.oscarclient.runtime.ApiRequest;
import dev.oscarclient.runtime.FormFields;
import dev.oscarclient.runtime.OscarClientBuilder;
import dev.oscarclient.runtime.OscarUnauthorizedException;
import dev.oscarclient.runtime.RequestParameters;
import dev.oscarclient.runtime.ResponseBody;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a caller sends, CXF's own OAuth filter accepts the signature and the server gets what
 * was sent.
 */
final class SignedCallsTest {
  private static final String ECHO = "/kiosk/echo/{value : .*}";

  private static Sandbox sandbox;
  private static ApiCaller caller;

  @BeforeAll
  static void start() throws IOException {
    sandbox = Sandbox.start(Jars.SANDBOX);
    caller = caller(sandbox.value("tokenSecret"));
  }

  @AfterAll
  static void stop() throws IOException {
    sandbox.close();
  }

  static Stream<String> texts() {
    Stream<String> ascii =
        IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).filter(c -> !c.equals("."));
    return Stream.concat(
        ascii,
        Stream.of(
            "a.b",
            "Zoé Lévesque",
            "測試",
            "𝄞",
            "a b+c%20d&e=f",
            "%2F",
            "~*'()",
            "\u0001",
            "\ttab\n"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void inThePath(String text) {
    JsonValue echo = echo(ApiRequest.of("GET", ECHO, "/services").path("value", text));
    assertThat(field(echo, "path").asText()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void inTheQuery(String text) {
    ApiRequest request = ApiRequest.of("GET", ECHO, "/services").path("value", "x");
    JsonValue echo = echo(request.parameters(new Query().set("q", text).set("n" + text, "v")));
    assertThat(parameters(echo, "query")).containsExactlyInAnyOrder("q=" + text, "n" + text + "=v");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void inAForm(String text) {
    ApiRequest request = ApiRequest.of("POST", ECHO, "/services").path("value", "x");
    JsonValue echo =
        echo(request.form(FormFields.create().add("f", text).add("f", "").add("g" + text, "v")));
    assertThat(parameters(echo, "form"))
        .containsExactlyInAnyOrder("f=" + text, "f=", "g" + text + "=v");
  }

  @Test
  void emptyAndRepeatedValues() {
    ApiRequest request = ApiRequest.of("GET", ECHO, "/services").path("value", "x");
    JsonValue echo =
        echo(request.parameters(new Query().set("many", List.of("2", "", "1", "2")).set("q", "")));
    assertThat(parameters(echo, "query"))
        .containsExactlyInAnyOrder("many=2", "many=", "many=1", "many=2", "q=");
  }

  @Test
  void aWrongSecretIsRefused() {
    ApiRequest request = ApiRequest.of("GET", ECHO, "/services").path("value", "x");
    assertThatThrownBy(
            () -> caller("not-the-secret").call(request, ResponseBody.json(OscarTypes.JSON)))
        .isInstanceOf(OscarUnauthorizedException.class)
        .hasMessageNotContaining("not-the-secret");
  }

  private static JsonValue echo(ApiRequest request) {
    return Objects.requireNonNull(
        caller.call(request.accept("application/json"), ResponseBody.json(OscarTypes.JSON)));
  }

  private static List<String> parameters(JsonValue echo, String name) {
    return field(echo, name).asList().stream()
        .map(p -> field(p, "name").asText() + "=" + field(p, "value").asText())
        .toList();
  }

  private static JsonValue field(JsonValue object, String name) {
    return Objects.requireNonNull(object.fields().get(name));
  }

  private static ApiCaller caller(String tokenSecret) {
    return new CallerBuilder()
        .baseUrl(sandbox.baseUrl())
        .credentials(
            OAuthCredentials.of(
                sandbox.value("consumerKey"),
                sandbox.value("consumerSecret"),
                sandbox.value("token"),
                tokenSecret))
        .build();
  }

  private static final class CallerBuilder extends OscarClientBuilder<ApiCaller, CallerBuilder> {
    @Override
    protected CallerBuilder self() {
      return this;
    }

    @Override
    public ApiCaller build() {
      return newCaller();
    }
  }

  private static final class Query extends RequestParameters<Query> {
    @Override
    protected Query self() {
      return this;
    }

    Query set(String name, Object value) {
      query(name, value);
      return this;
    }
  }
}
