package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.OneOrMany;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.OscarTypes;
import dev.oscarclient.runtime.codec.sample.DrugResponse;
import dev.oscarclient.runtime.codec.sample.GenericRESTResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Status 200, and yet not done. */
class RejectionTest {
  private static final String REJECTED = "{\"success\":false,\"message\":\"no drug of Tremblay\"}";

  private static <T> @Nullable T call(
      String json, OscarType<T> type, ApiRequest request, boolean asValues) {
    try (RawServer server = RawServer.answering("200 OK\r\nContent-Type: application/json", json)) {
      return TestClient.builder(server)
          .rejectionsAsValues(asValues)
          .build()
          .caller
          .call(request.accept("application/json"), ResponseBody.json(type));
    }
  }

  private static <T> @Nullable T call(String json, OscarType<T> type) {
    return call(json, type, TestClient.post("/rx/new"), false);
  }

  @Test
  void successFalseIsAnException() {
    OscarRejectedException rejected =
        catchThrowableOfType(
            OscarRejectedException.class, () -> call(REJECTED, GenericRESTResponse.TYPE));
    assertThat(rejected.getMessage())
        .startsWith("POST /rx/new was rejected: OSCAR answered with success = false.")
        .doesNotContain("Tremblay");
    assertThat(rejected.reason()).isEqualTo("no drug of Tremblay");
    assertThat(rejected.bodyText()).isEqualTo(REJECTED);
    assertThat(rejected.status()).hasValue(200);
    assertThat(rejected.answer()).isInstanceOf(GenericRESTResponse.class);
    assertThat(rejected.toString()).doesNotContain("Tremblay");
  }

  @Test
  void itsRelativesAreMeantToo() {
    assertThatThrownBy(() -> call(REJECTED, DrugResponse.TYPE))
        .isInstanceOf(OscarRejectedException.class);
    assertThatThrownBy(() -> call(REJECTED, OscarTypes.oneOrMany(GenericRESTResponse.TYPE)))
        .isInstanceOf(OscarRejectedException.class);
    assertThatThrownBy(
            () -> call("{\"success\":\"false\",\"message\":{}}", GenericRESTResponse.TYPE))
        .isInstanceOfSatisfying(
            OscarRejectedException.class, rejected -> assertThat(rejected.reason()).isNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"success\":true}",
        "{\"success\":null}",
        "{}",
        "{\"message\":\"x\"}",
        "{\"success\":{}}"
      })
  void anythingElseIsAnAnswer(String json) {
    assertThat(call(json, GenericRESTResponse.TYPE)).isNotNull();
  }

  @Test
  void onlyTypesWithSuccessCanSayNo() {
    assertThat(call(REJECTED, OscarTypes.JSON)).isEqualTo(JsonValue.parse(REJECTED));
    OneOrMany<GenericRESTResponse> list =
        Objects.requireNonNull(
            call("[" + REJECTED + "]", OscarTypes.oneOrMany(GenericRESTResponse.TYPE)));
    assertThat(list).hasSize(1);
  }

  @Test
  void xmlSaysNoToo() {
    try (RawServer server =
        RawServer.answering(
            "200 OK\r\nContent-Type: application/xml",
            "<genericRESTResponse><message>m</message><success>false</success>"
                + "</genericRESTResponse>")) {
      TestClient client = TestClient.builder(server).build();
      ApiRequest request = TestClient.post("/x").accept("application/xml");
      ResponseBody<GenericRESTResponse> body = ResponseBody.xml(GenericRESTResponse.TYPE);
      assertThatThrownBy(() -> client.caller.call(request, body))
          .isInstanceOfSatisfying(
              OscarRejectedException.class,
              rejected -> assertThat(rejected.reason()).isEqualTo("m"));
    }
  }

  @Test
  void aQuestionMayBeAnsweredWithNo() {
    GenericRESTResponse answer =
        call(REJECTED, GenericRESTResponse.TYPE, TestClient.get("/x").successIsAnswer(), false);
    assertThat(Objects.requireNonNull(answer).success()).isFalse();
  }

  @Test
  void aClientMayWantValues() {
    GenericRESTResponse answer =
        call(REJECTED, GenericRESTResponse.TYPE, TestClient.post("/x"), true);
    assertThat(Objects.requireNonNull(answer).message()).isEqualTo("no drug of Tremblay");
  }
}
