package dev.oscarclient.samples.firstcall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.runtime.ApiCaller;
import dev.oscarclient.runtime.ApiRequest;
import dev.oscarclient.runtime.CredentialsFile;
import dev.oscarclient.runtime.OscarClientBuilder;
import dev.oscarclient.runtime.ResponseBody;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The standalone jar's doctor against sandboxes with one fault each: it names the fault, by its
 * exit code and in JSON, and no secret shows.
 */
final class DoctorTest {
  @TempDir private Path folder;

  @Test
  void findsNothingWhereNothingIsWrong() throws Exception {
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX)) {
      DoctorRun visit = new DoctorRun(sandbox).examine(sandbox.baseUrl());
      assertThat(visit.codes())
          .contains("name-resolved", "connected", "http-answers", "clock-agrees")
          .contains("web-services-found", "rest-on", "list-found", "wadl-both-forms")
          .contains("signature-accepted", "token-accepted", "scopes-suffice");
      assertThat(visit.exitCode()).isZero();
      assertThat(visit.json()).contains("\"healthy\" : true");

      Jvm.Result text = new DoctorRun(sandbox).run(List.of("--server", sandbox.baseUrl()));
      assertThat(text.exitCode()).isZero();
      assertThat(text.output()).contains("No problem").contains("ok       token");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--fault firewall,                          firewall-page",
    "--fault rest-off,                          rest-off",
    "--clock-offset 900,                        clock-off timestamp-refused",
    "--clock-offset -900,                       clock-off timestamp-refused",
    "--tls expired,                             tls-certificate-expired tls-self-signed",
    "--tls wrong-host,                          tls-wrong-host tls-self-signed",
    "--tls valid,                               tls-self-signed",
    "--tls valid --fault old-tls,               tls-old-protocol",
    "--tokens-without-provider,                 token-without-provider",
    "--token-lifetime 0,                        token-refused",
    "--wrong-secret,                            signature-refused",
    "--no-oob --application-uri https://app.x,  signature-refused",
    "--scopes demographic.read,                 signature-refused",
    "--seen-as http://oscar-inner:8080,         signing-base-differs",
    "--seen-as http://nowhere --fault wadl-off --fault list-off --fault wsdl-off, signing-base-unknown"
  })
  void namesEachFault(String options, String codes) throws Exception {
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX, options.split(" "))) {
      DoctorRun visit = new DoctorRun(sandbox).examine(sandbox.baseUrl());
      assertThat(visit.problems()).as(visit.json()).containsExactlyInAnyOrder(codes.split(" "));
      assertThat(visit.exitCode()).isEqualTo(1);
      assertThat(visit.json()).contains("\"healthy\" : false");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--fault wadl-off,                          wadl-missing",
    "--fault wadl-without-types,                wadl-without-types",
    "--fault list-off,                          list-missing",
    "--fault list-below-services,               list-found",
    "--fault narrow-scopes,                     scope-refused",
    "--no-oob,                                  callback-refused",
  })
  void tellsWhatDoesNotKeepClientsFromWorking(String options, String code) throws Exception {
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX, options.split(" "))) {
      DoctorRun visit = new DoctorRun(sandbox).examine(sandbox.baseUrl());
      assertThat(visit.codes()).as(visit.json()).contains(code);
      assertThat(visit.problems()).as(visit.json()).isEmpty();
      assertThat(visit.exitCode()).isZero();
    }
  }

  /**
   * TLS in front, plain behind, another port, and a server that forgets tokens: the doctor finds
   * the base without putting the token at risk, and a client that is built with it works.
   */
  @ParameterizedTest
  @CsvSource({
    "http://oscar-inner:8080, --fault forgetful",
    "http://localhost:8080,   --fault forgetful --fault wadl-off --fault list-off",
    "https://localhost:8443,  --fault forgetful",
    "http://localhost,        --fault forgetful --fault wadl-off"
  })
  void findsTheUrlThatTheServerComputesWith(String inner, String options) throws Exception {
    List<String> all = new ArrayList<>(List.of("--tls", "valid", "--seen-as", inner));
    all.addAll(List.of(options.split(" ")));
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX, all.toArray(String[]::new))) {
      DoctorRun visit = new DoctorRun(sandbox).trusting().examine(sandbox.baseUrl());
      assertThat(visit.problems()).as(visit.json()).containsExactly("signing-base-differs");
      assertThat(visit.codes()).contains("token-accepted");
      String base = inner + "/oscar";
      assertThat(visit.json()).contains("\"signingBaseUrl\" : \"" + base + "\"");

      DoctorRun again =
          new DoctorRun(sandbox).trusting().examine(sandbox.baseUrl(), "--signing-base", base);
      assertThat(again.problems()).isEmpty();
      assertThat(again.codes()).contains("signing-base-confirmed", "token-accepted");
      assertThat(again.exitCode()).isZero();
    }
  }

  @Test
  void theFoundBaseMakesAClientWork() throws Exception {
    String inner = "http://oscar-inner:8080";
    try (Sandbox sandbox =
        Sandbox.start(Jars.SANDBOX, "--seen-as", inner, "--fault", "forgetful")) {
      DoctorRun visit = new DoctorRun(sandbox).examine(sandbox.baseUrl());
      assertThat(visit.problems()).containsExactly("signing-base-differs");
      ApiCaller caller = new CallerBuilder().signed(sandbox, inner + "/oscar").build();
      JsonValue answer =
          caller.call(
              ApiRequest.of("GET", "/status/checkIfAuthed", "/services").accept("application/json"),
              ResponseBody.json(OscarTypes.JSON));
      assertThat(answer).isNotNull();
    }
  }

  @Test
  void aCallbackAndScopesAreTakenFromTheUser() throws Exception {
    try (Sandbox sandbox =
        Sandbox.start(
            Jars.SANDBOX, "--no-oob", "--application-uri", "https://app.x", "--scopes", "a,b")) {
      DoctorRun visit = new DoctorRun(sandbox);
      visit.examine(sandbox.baseUrl(), "--callback", "https://app.x/callback", "--scope", "a");
      assertThat(visit.codes()).contains("signature-accepted", "token-accepted");
      assertThat(visit.exitCode()).isZero();
    }
  }

  @Test
  void takesACredentialsFile() throws Exception {
    Path file = folder.resolve("clinic.json");
    String inner = "http://oscar-inner:8080/oscar";
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX, "--seen-as", "http://oscar-inner:8080")) {
      OAuthCredentials credentials = credentials(sandbox);
      new CredentialsFile(sandbox.baseUrl(), inner, credentials).write(file);
      DoctorRun visit = new DoctorRun(sandbox).without();
      visit.examine(sandbox.baseUrl(), "--credentials", file.toString());
      assertThat(visit.codes()).contains("signing-base-confirmed", "token-accepted");
      assertThat(visit.exitCode()).isZero();

      Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
      OAuthCredentials old = credentials.withIssuedAt(longAgo).withLifetime(Duration.ofDays(1));
      new CredentialsFile(sandbox.baseUrl(), inner, old).write(file);
      visit.examine(sandbox.baseUrl(), "--credentials", file.toString());
      assertThat(visit.problems()).containsExactly("token-expired");

      Files.writeString(file, "{");
      Jvm.Result cutOff =
          visit.run(List.of("--server", sandbox.baseUrl(), "--credentials", file.toString()));
      assertThat(cutOff.exitCode()).isEqualTo(2);
      assertThat(cutOff.output()).contains("--credentials").doesNotContain("Exception");
    }
  }

  @Test
  void tlsBehindAnHttpUrl() throws Exception {
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX, "--tls", "valid")) {
      String plain = sandbox.baseUrl().replace("https://", "http://");
      DoctorRun visit = new DoctorRun(sandbox).examine(plain);
      assertThat(visit.problems()).as(visit.json()).containsExactly("tls-wanted");
    }
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX, "--tls", "expiring")) {
      DoctorRun visit = new DoctorRun(sandbox).trusting().examine(sandbox.baseUrl());
      assertThat(visit.codes()).contains("tls-expires-soon", "token-accepted");
      assertThat(visit.exitCode()).isZero();
    }
  }

  @Test
  void tellsWrongKeyAndTokenApart() throws Exception {
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX)) {
      String base = sandbox.baseUrl();
      assertThat(
              new DoctorRun(sandbox)
                  .with(Map.of("OSCAR_CONSUMER_KEY", "nobody"))
                  .examine(base)
                  .problems())
          .containsExactly("signature-refused");
      assertThat(
              new DoctorRun(sandbox)
                  .with(Map.of("OSCAR_CONSUMER_SECRET", "wrong-one"))
                  .examine(base, "--callback", "http://127.0.0.1/callback")
                  .problems())
          .containsExactly("consumer-secret-wrong");
      assertThat(
              new DoctorRun(sandbox)
                  .with(Map.of("OSCAR_TOKEN_SECRET", "wrong-two"))
                  .examine(base)
                  .problems())
          .containsExactly("token-refused");
      assertThat(
              new DoctorRun(sandbox)
                  .with(Map.of("OSCAR_TOKEN", "no-such-token"))
                  .examine(base)
                  .problems())
          .containsExactly("token-refused");
    }
  }

  @Test
  void findsTheContextAndExaminesIt() throws Exception {
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX, "--context", "/kaiemr")) {
      String wrong = sandbox.baseUrl().replace("/kaiemr", "/oscar");
      DoctorRun visit = new DoctorRun(sandbox).examine(wrong);
      assertThat(visit.problems()).containsExactly("wrong-context");
      assertThat(visit.json()).contains("\"baseUrl\" : \"" + sandbox.baseUrl() + "\"");
      assertThat(visit.codes()).contains("token-accepted");
    }
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX, "--context", "/something-else")) {
      String wrong = sandbox.baseUrl().replace("/something-else", "/oscar");
      assertThat(new DoctorRun(sandbox).examine(wrong).problems())
          .containsExactly("no-web-services");
    }
  }

  @Test
  void tellsTheSessionAddressFromTheOneForOAuth() throws Exception {
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX)) {
      DoctorRun visit = new DoctorRun(sandbox).examine(sandbox.baseUrl() + "/ws/rs");
      assertThat(visit.codes()).contains("pointed-at-rs", "token-accepted");
      assertThat(visit.exitCode()).isZero();
    }
  }

  @Test
  void triesASoapLoginIfAskedTo() throws Exception {
    Map<String, String> right = Map.of("OSCAR_SOAP_PASSWORD", "sandbox-password");
    Map<String, String> wrong = Map.of("OSCAR_SOAP_PASSWORD", "not-the-password");
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX)) {
      String base = sandbox.baseUrl();
      assertThat(new DoctorRun(sandbox).with(right).examine(base, "--soap-user", "sandbox").codes())
          .contains("soap-login-possible");
      assertThat(
              new DoctorRun(sandbox).with(wrong).examine(base, "--soap-user", "sandbox").problems())
          .containsExactly("soap-login-refused");
    }
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX, "--fault", "mfa")) {
      assertThat(
              new DoctorRun(sandbox)
                  .with(right)
                  .examine(sandbox.baseUrl(), "--soap-user", "sandbox")
                  .problems())
          .containsExactly("soap-needs-mfa");
    }
  }

  @Test
  void wrongUsageIsToldApart() throws Exception {
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX)) {
      String base = sandbox.baseUrl();
      for (List<String> usage :
          List.<List<String>>of(
              List.of("--server", "clinic.example"),
              List.of(),
              List.of("--server", base, "--timeout", "0"),
              List.of("--server", base, "--signing-base", "not a url"),
              List.of("--server", base, "--header", "no colon"),
              List.of("--server", base, "--soap-user", "somebody"))) {
        Jvm.Result result = new DoctorRun(sandbox).run(usage);
        assertThat(result.exitCode()).as("%s: %s", usage, result.output()).isEqualTo(2);
        assertThat(result.output()).doesNotContain("Exception");
      }
    }
  }

  private static OAuthCredentials credentials(Sandbox sandbox) {
    return OAuthCredentials.of(
        sandbox.value("consumerKey"),
        sandbox.value("consumerSecret"),
        sandbox.value("token"),
        sandbox.value("tokenSecret"));
  }

  private static final class CallerBuilder extends OscarClientBuilder<ApiCaller, CallerBuilder> {
    CallerBuilder signed(Sandbox sandbox, String signingBase) {
      return baseUrl(sandbox.baseUrl())
          .signingBaseUrl(signingBase)
          .credentials(DoctorTest.credentials(sandbox));
    }

    @Override
    protected CallerBuilder self() {
      return this;
    }

    @Override
    public ApiCaller build() {
      return newCaller();
    }
  }
}
