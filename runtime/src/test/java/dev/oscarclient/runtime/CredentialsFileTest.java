package dev.oscarclient.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.runtime.auth.OAuthCredentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that {@code authorize} leaves. */
class CredentialsFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("credentials.json");
    OAuthCredentials credentials =
        TestClient.credentials()
            .withIssuedAt(Instant.parse("2030-01-31T12:00:00Z"))
            .withLifetime(Duration.ofDays(365));
    new CredentialsFile("https://clinic.example/oscar", "http://inside:8080/oscar", credentials)
        .write(file);
  }

  private void expect(String content, String problem) throws IOException {
    Files.writeString(file, content);
    assertThatThrownBy(() -> CredentialsFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(problem)
        .satisfies(
            e ->
                assertThat(e.toString() + e.getCause())
                    .doesNotContain(TestClient.TOKEN_SECRET)
                    .doesNotContain(TestClient.TOKEN));
  }

  @Test
  void comesBackAsItWas() throws IOException {
    CredentialsFile read = CredentialsFile.read(file);
    assertThat(read.baseUrl()).isEqualTo("https://clinic.example/oscar");
    assertThat(read.signingBaseUrl()).isEqualTo("http://inside:8080/oscar");
    assertThat(read.credentials().tokenSecret()).isEqualTo(TestClient.TOKEN_SECRET);
    assertThat(read.credentials().consumerSecret()).isEqualTo(TestClient.CONSUMER_SECRET);
    assertThat(read.credentials().expiresAt()).isEqualTo("2031-01-31T12:00:00Z");
    assertThat(read.toString()).doesNotContain(TestClient.TOKEN);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder.toFile().list()).containsExactly("credentials.json");
  }

  @Test
  void whatIsCutOffAnywhereIsRefused() throws IOException {
    String whole = Files.readString(file);
    for (int length = 0; length < whole.length() - 2; length++) {
      expect(whole.substring(0, length), "");
    }
    expect(whole.substring(0, 120), "cut off");
  }

  @Test
  void whatIsWrongIsNamed() throws IOException {
    String whole = Files.readString(file);
    expect(whole.replace("credentials-1", "credentials-2"), "is not of format");
    expect(whole.replace("\"token\"", "\"tokem\""), "has no token");
    expect(whole.replace("\"lifetimeSeconds\"", "\"lifetime\""), "not of this format");
    expect(whole.replace("2030-01-31", "soon"), "issuedAt");
    expect(whole.replace(TestClient.TOKEN, TestClient.TOKEN + " "), "white space");
    expect("[]", "no JSON object");
    expect("\u0000\u0001", "no JSON object");
  }

  @Test
  void anOpenOrMissingFileIsRefused() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> CredentialsFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("open to others (rw-r--r--): chmod 600");
    Files.delete(file);
    assertThatThrownBy(() -> CredentialsFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("there is no ");
  }

  @Test
  void aClientIsBuiltFromIt() throws Exception {
    try (RawServer server = RawServer.answering("200 OK\r\nContent-Type: text/plain", "ok")) {
      new CredentialsFile(server.url(), null, TestClient.credentials()).write(file);
      TestClient client = TestClient.builder().credentialsFile(CredentialsFile.read(file)).build();
      client.text(TestClient.get("/q"));
      new Rfc5849Verifier(TestClient.CONSUMER_SECRET, TestClient.TOKEN_SECRET)
          .verify(server.onlyRequest(), "http://localhost:" + server.port());
    }
  }
}
