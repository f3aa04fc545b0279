package dev.oscarclient.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.sandbox.faults.Certificate;
import dev.oscarclient.sandbox.faults.Fault;
import dev.oscarclient.sandbox.faults.KeyStoreFile;
import dev.oscarclient.sandbox.faults.Surroundings;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/** Each fault shows as what it stands for. */
final class SurroundingsTest {

  @Test
  void aFirewallAnswersForEveryAddress() throws Exception {
    try (SandboxServer server = start(Surroundings.NONE.with(Fault.FIREWALL))) {
      for (String path : new String[] {"/", "/ws", "/ws/services?_wadl", "/ws/oauth/initiate"}) {
        HttpResponse<String> answer = get(server, path);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Request blocked");
      }
    }
  }

  @Test
  void withoutTheRestModuleTheSessionAddressAndSoapAreLeft() throws Exception {
    try (SandboxServer server = start(Surroundings.NONE.with(Fault.REST_OFF))) {
      assertThat(get(server, "/ws/oauth/initiate").statusCode()).isEqualTo(404);
      // CXF has its list at /services, whatever is asked, as soon as nothing else is there.
      assertThat(get(server, "/ws/services?_wadl").body())
          .contains("Service list")
          .contains("/ws/rs");
      assertThat(get(server, "/ws/services/status/checkIfAuthed").statusCode()).isEqualTo(404);
      assertThat(get(server, "/ws/rs?_wadl").statusCode()).isEqualTo(200);
      assertThat(get(server, "/ws/LoginService?wsdl").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void descriptionsCanBeMissing() throws Exception {
    try (SandboxServer server =
        start(Surroundings.NONE.with(Fault.WADL_OFF).with(Fault.LIST_OFF))) {
      assertThat(get(server, "/ws/services?_wadl").statusCode()).isEqualTo(404);
      assertThat(get(server, "/ws").statusCode()).isEqualTo(404);
      assertThat(get(server, "/ws/services/").statusCode()).isEqualTo(404);
      assertThat(get(server, "/ws/services/status/checkIfAuthed").statusCode()).isEqualTo(401);
    }
    try (SandboxServer server =
        start(Surroundings.NONE.with(Fault.WADL_WITHOUT_TYPES).with(Fault.LIST_BELOW_SERVICES))) {
      assertThat(get(server, "/ws/services?_wadl").body()).contains("<application");
      assertThat(get(server, "/ws/services?_wadl&_type=json").body()).contains("#document");
      assertThat(get(server, "/ws/").statusCode()).isEqualTo(404);
      assertThat(get(server, "/ws/services/").body()).contains("?_wadl");
    }
  }

  @Test
  void behindAProxyTheServerNamesAnotherBase() throws Exception {
    URI inner = URI.create("http://oscar-inner:8080");
    try (SandboxServer server = start(Surroundings.NONE.withSeenAs(inner))) {
      assertThat(get(server, "/ws/services?_wadl").body())
          .contains("base=\"http://oscar-inner:8080/oscar/ws/services");
    }
  }

  @Test
  void theClockShowsInTheDate() throws Exception {
    Duration ahead = Duration.ofMinutes(-42);
    try (SandboxServer server = start(Surroundings.NONE.withClockOffset(ahead))) {
      String date = get(server, "/ws").headers().firstValue("Date").orElseThrow();
      Instant told = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      assertThat(Duration.between(Instant.now().plus(ahead), told))
          .isLessThan(Duration.ofMinutes(1));
      assertThat(told).isBefore(Instant.now().minus(Duration.ofMinutes(41)));
    }
  }

  @Test
  void tlsIsRealAndItsKeyGoesWithTheServer() throws Exception {
    SandboxServer server = start(Surroundings.NONE.withTls(Certificate.VALID));
    try (server) {
      assertThat(server.baseUrl()).startsWith("https://localhost:");
      assertThat(get(server, "/ws").statusCode()).isEqualTo(200);
      assertThatThrownBy(
              () ->
                  HttpClient.newHttpClient()
                      .send(
                          HttpRequest.newBuilder(URI.create(server.wsUrl())).build(),
                          HttpResponse.BodyHandlers.ofString()))
          .isInstanceOf(SSLHandshakeException.class);
    }
    assertThat(server.trustStore()).doesNotExist();
  }

  @Test
  void aCertificateForAnotherHostIsRefusedEvenByWhoTrustsIt() {
    try (SandboxServer server = start(Surroundings.NONE.withTls(Certificate.WRONG_HOST))) {
      assertThatThrownBy(() -> get(server, "/ws")).isInstanceOf(SSLHandshakeException.class);
    }
  }

  @Test
  void certificatesExpire() throws Exception {
    try (SandboxServer server = start(Surroundings.NONE.withTls(Certificate.EXPIRED))) {
      assertThatThrownBy(() -> certificate(server).checkValidity())
          .isInstanceOf(CertificateExpiredException.class);
    }
    try (SandboxServer server = start(Surroundings.NONE.withTls(Certificate.EXPIRING))) {
      certificate(server).checkValidity();
      assertThat(certificate(server).getNotAfter().toInstant())
          .isBefore(Instant.now().plus(Duration.ofDays(7)));
    }
  }

  private static SandboxServer start(Surroundings surroundings) {
    return SandboxServer.start(SandboxOptions.DEFAULT.withSurroundings(surroundings));
  }

  private static HttpResponse<String> get(SandboxServer server, String path) throws Exception {
    HttpClient.Builder client = HttpClient.newBuilder();
    if (server.trustStore() != null) {
      client.sslContext(trusting(server));
    }
    return client
        .build()
        .send(
            HttpRequest.newBuilder(URI.create(server.baseUrl() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static SSLContext trusting(SandboxServer server) throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("sandbox", certificate(server));
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  private static X509Certificate certificate(SandboxServer server) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(server.trustStore())) {
      store.load(in, KeyStoreFile.PASSWORD.toCharArray());
    }
    return (X509Certificate) store.getCertificate("sandbox");
  }
}
