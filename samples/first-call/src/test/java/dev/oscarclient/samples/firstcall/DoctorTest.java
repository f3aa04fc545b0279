package dev.oscarclient.samples.firstcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dev.oscarclient.runtime.ApiCaller;
import dev.oscarclient.runtime.ApiRequest;
import dev.oscarclient.runtime.CredentialsFile;
import dev.oscarclient.runtime.OscarClientBuilder;
import dev.oscarclient.runtime.ResponseBody;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.io.File;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The doctor against sandboxes with one fault each: it names the fault, by its exit code and in
 * JSON, and no secret shows. Some visits are those of the standalone jar.
 */
@Execution(ExecutionMode.CONCURRENT)
final class DoctorTest {
  private static final List<String> INNER =
      List.of(
          "http://oscar-inner:8080 --fault forgetful",
          "http://localhost:8080 --fault forgetful --fault wadl-off --fault list-off",
          "https://localhost:8443 --fault forgetful",
          "http://localhost --fault forgetful --fault wadl-off");
  private static final String BEHIND_TLS = "--tls valid --seen-as ";
  private static final String EXPIRING = "--tls expiring";

  private static Sandboxes sandboxes;
  private static SSLContext before;

  @TempDir private Path folder;

  /** What this process trusts, where the doctor is to get past TLS. */
  @BeforeAll
  static void start() throws Exception {
    sandboxes = new Sandboxes();
    before = SSLContext.getDefault();
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    for (String options :
        Stream.concat(INNER.stream().map(BEHIND_TLS::concat), Stream.of(EXPIRING)).toList()) {
      Sandbox sandbox = sandboxes.with(options);
      KeyStore own =
          KeyStore.getInstance(
              new File(sandbox.value("trustStore")),
              sandbox.value("trustStorePassword").toCharArray());
      trusted.setCertificateEntry(options, own.getCertificate("sandbox"));
    }
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    SSLContext.setDefault(context);
  }

  @AfterAll
  static void stop() throws Exception {
    SSLContext.setDefault(before);
    sandboxes.close();
  }

  @Test
  void findsNothingWhereNothingIsWrong() throws Exception {
    Sandbox sandbox = sandboxes.with("");
    DoctorRun visit = new DoctorRun(sandbox).byJar().examine(sandbox.baseUrl());
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

  @ParameterizedTest
  @CsvSource({
    "--fault firewall,                          firewall-page",
    "--fault rest-off,                          rest-off",
    "--clock-offset 900,                        clock-off timestamp-refused",
    "--clock-offset -900,                       clock-off timestamp-refused",
    "--tls expired,                             tls-certificate-expired tls-self-signed",
    "--tls wrong-host,                          tls-wrong-host tls-self-signed",
    "--tls valid,                               tls-self-signed",
    "--tokens-without-provider,                 token-without-provider",
    "--token-lifetime 0,                        token-refused",
    "--wrong-secret,                            signature-refused",
    "--no-oob --application-uri https://app.x,  signature-refused",
    "--scopes demographic.read,                 signature-refused",
    "--seen-as http://oscar-inner:8080,         signing-base-differs",
    "--seen-as http://nowhere --fault wadl-off --fault list-off --fault wsdl-off, signing-base-unknown"
  })
  void namesEachFault(String options, String codes) throws Exception {
    Sandbox sandbox = sandboxes.with(options);
    DoctorRun visit = new DoctorRun(sandbox).examine(sandbox.baseUrl());
    assertThat(visit.problems()).as(visit.json()).containsExactlyInAnyOrder(codes.split(" "));
    assertThat(visit.exitCode()).isEqualTo(1);
    assertThat(visit.json()).contains("\"healthy\" : false");
  }

  /** One address of a name that has two takes connections. */
  @Test
  void namesAnAddressThatIsDead() throws Exception {
    InetAddress own = ownAddress();
    assumeTrue(own != null, "this machine has no address but its loopback ones");
    // The server listens at the first only.
    Path hosts =
        Files.writeString(
            folder.resolve("hosts"),
            own.getHostAddress() + " two.example\n127.0.0.1 two.example\n");
    HttpServer server = HttpServer.create(new InetSocketAddress(own, 0), 0);
    server.start();
    try {
      DoctorRun visit = new DoctorRun(sandboxes.with("")).byJar("-Djdk.net.hosts.file=" + hosts);
      visit.examine(
          "http://two.example:" + server.getAddress().getPort() + "/oscar", "--timeout", "2");
      assertThat(visit.codes()).as(visit.json()).contains("connected", "some-addresses-dead");
      assertThat(visit.json()).contains("127.0.0.1");
    } finally {
      server.stop(0);
    }
  }

  private static @Nullable InetAddress ownAddress() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
        .findFirst()
        .orElse(null);
  }

  /** Switches TLS 1.1 on for all of its process. */
  @Test
  void namesAnOldTls() throws Exception {
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX, "--tls", "valid", "--fault", "old-tls")) {
      DoctorRun visit = new DoctorRun(sandbox).byJar().examine(sandbox.baseUrl());
      assertThat(visit.problems()).as(visit.json()).containsExactly("tls-old-protocol");
      assertThat(visit.exitCode()).isEqualTo(1);
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
    Sandbox sandbox = sandboxes.with(options);
    DoctorRun visit = new DoctorRun(sandbox).examine(sandbox.baseUrl());
    assertThat(visit.codes()).as(visit.json()).contains(code);
    assertThat(visit.problems()).as(visit.json()).isEmpty();
    assertThat(visit.exitCode()).isZero();
  }

  /**
   * TLS in front, plain behind, another port, and a server that forgets tokens: the doctor finds
   * the base without putting the token at risk, and a client that is built with it works.
   */
  @ParameterizedTest
  @FieldSource("INNER")
  void findsTheUrlThatTheServerComputesWith(String seenAs) throws Exception {
    Sandbox sandbox = sandboxes.with(BEHIND_TLS + seenAs);
    DoctorRun visit = new DoctorRun(sandbox).examine(sandbox.baseUrl());
    assertThat(visit.problems()).as(visit.json()).containsExactly("signing-base-differs");
    assertThat(visit.codes()).contains("token-accepted");
    String base = seenAs.split(" ", -1)[0] + "/oscar";
    assertThat(visit.json()).contains("\"signingBaseUrl\" : \"" + base + "\"");

    DoctorRun again = new DoctorRun(sandbox).examine(sandbox.baseUrl(), "--signing-base", base);
    assertThat(again.problems()).isEmpty();
    assertThat(again.codes()).contains("signing-base-confirmed", "token-accepted");
    assertThat(again.exitCode()).isZero();
  }

  @Test
  void theFoundBaseMakesAClientWork() throws Exception {
    String inner = "http://oscar-inner:8080";
    Sandbox sandbox = sandboxes.with("--seen-as " + inner + " --fault forgetful");
    DoctorRun visit = new DoctorRun(sandbox).examine(sandbox.baseUrl());
    assertThat(visit.problems()).containsExactly("signing-base-differs");
    ApiCaller caller = new CallerBuilder().signed(sandbox, inner + "/oscar").build();
    JsonValue answer =
        caller.call(
            ApiRequest.of("GET", "/status/checkIfAuthed", "/services").accept("application/json"),
            ResponseBody.json(OscarTypes.JSON));
    assertThat(answer).isNotNull();
  }

  @Test
  void aCallbackAndScopesAreTakenFromTheUser() throws Exception {
    Sandbox sandbox = sandboxes.with("--no-oob --application-uri https://app.x --scopes a,b");
    DoctorRun visit = new DoctorRun(sandbox);
    visit.examine(sandbox.baseUrl(), "--callback", "https://app.x/callback", "--scope", "a");
    assertThat(visit.codes()).contains("signature-accepted", "token-accepted");
    assertThat(visit.exitCode()).isZero();
  }

  @Test
  void takesACredentialsFile() throws Exception {
    Path file = folder.resolve("clinic.json");
    String inner = "http://oscar-inner:8080/oscar";
    Sandbox sandbox = sandboxes.with("--seen-as http://oscar-inner:8080");
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

  @Test
  void tlsBehindAnHttpUrl() throws Exception {
    Sandbox valid = sandboxes.with("--tls valid");
    String plain = valid.baseUrl().replace("https://", "http://");
    DoctorRun visit = new DoctorRun(valid).examine(plain);
    assertThat(visit.problems()).as(visit.json()).containsExactly("tls-wanted");
    Sandbox sandbox = sandboxes.with(EXPIRING);
    DoctorRun expiring = new DoctorRun(sandbox).examine(sandbox.baseUrl());
    assertThat(expiring.codes()).contains("tls-expires-soon", "token-accepted");
    assertThat(expiring.exitCode()).isZero();
  }

  @Test
  void tellsWrongKeyAndTokenApart() throws Exception {
    Sandbox sandbox = sandboxes.with("");
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

  @Test
  void findsTheContextAndExaminesIt() throws Exception {
    Sandbox sandbox = sandboxes.with("--context /kaiemr");
    String wrong = sandbox.baseUrl().replace("/kaiemr", "/oscar");
    DoctorRun visit = new DoctorRun(sandbox).examine(wrong);
    assertThat(visit.problems()).containsExactly("wrong-context");
    assertThat(visit.json()).contains("\"baseUrl\" : \"" + sandbox.baseUrl() + "\"");
    assertThat(visit.codes()).contains("token-accepted");
    Sandbox other = sandboxes.with("--context /something-else");
    String elsewhere = other.baseUrl().replace("/something-else", "/oscar");
    assertThat(new DoctorRun(other).examine(elsewhere).problems())
        .containsExactly("no-web-services");
  }

  @Test
  void tellsTheSessionAddressFromTheOneForOAuth() throws Exception {
    Sandbox sandbox = sandboxes.with("");
    DoctorRun visit = new DoctorRun(sandbox).examine(sandbox.baseUrl() + "/ws/rs");
    assertThat(visit.codes()).contains("pointed-at-rs", "token-accepted");
    assertThat(visit.exitCode()).isZero();
  }

  @Test
  void triesASoapLoginIfAskedTo() throws Exception {
    Map<String, String> right = Map.of("OSCAR_SOAP_PASSWORD", "sandbox-password");
    Map<String, String> wrong = Map.of("OSCAR_SOAP_PASSWORD", "not-the-password");
    Sandbox sandbox = sandboxes.with("");
    String base = sandbox.baseUrl();
    assertThat(new DoctorRun(sandbox).with(right).examine(base, "--soap-user", "sandbox").codes())
        .contains("soap-login-possible");
    assertThat(
            new DoctorRun(sandbox).with(wrong).examine(base, "--soap-user", "sandbox").problems())
        .containsExactly("soap-login-refused");
    Sandbox mfa = sandboxes.with("--fault mfa");
    assertThat(
            new DoctorRun(mfa)
                .with(right)
                .examine(mfa.baseUrl(), "--soap-user", "sandbox")
                .problems())
        .containsExactly("soap-needs-mfa");
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
