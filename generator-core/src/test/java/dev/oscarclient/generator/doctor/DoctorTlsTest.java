package dev.oscarclient.generator.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.discover.ServerLocation;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate that an authority has issued, whom nobody here knows. */
final class DoctorTlsTest {
  private static final String PASSWORD = "changeit";

  @TempDir private Path folder;

  @Test
  void theAuthorityIsNotTrusted() throws Exception {
    keytool("-alias", "ca", "-dname", "CN=Clinic Authority", "-ext", "bc:c");
    keytool(
        "-alias", "server", "-dname", "CN=localhost", "-ext", "SAN=dns:localhost", "-signer", "ca");
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(serving()));
    server.start();
    try {
      Patient patient =
          new Patient(
              ServerLocation.parse("https://localhost:" + server.getAddress().getPort() + "/oscar"),
              List.of(),
              Duration.ofSeconds(10),
              null,
              null,
              null,
              List.of(),
              "oob",
              null,
              null,
              false);
      List<Finding> findings =
          Doctor.examine(patient, CatalogStore.bundled(), ProxySelector.of(null), step -> {});
      assertThat(findings)
          .filteredOn(f -> f.severity() == Severity.PROBLEM)
          .extracting(Finding::code)
          .containsExactly(Code.TLS_UNTRUSTED);
      assertThat(findings.toString()).contains("Clinic Authority");
    } finally {
      server.stop(0);
    }
  }

  /** Returns a context that shows the server's certificate. */
  private SSLContext serving() throws Exception {
    KeyStore all = KeyStore.getInstance(keys().toFile(), PASSWORD.toCharArray());
    all.deleteEntry("ca");
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(all, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private Path keys() {
    return folder.resolve("keys.p12");
  }

  private void keytool(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                keys().toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
