package dev.oscarclient.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets kept in memory and in an encrypted file. */
class TokenStoreTest {
  private static final byte[] SECRET = "a secret é".getBytes(StandardCharsets.UTF_8);
  private static final char[] PASSWORD = "correct horse".toCharArray();

  @TempDir private Path folder;

  private static SecretKeySpec key(int seed) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) seed;
    return new SecretKeySpec(bytes, "AES");
  }

  private List<TokenStore> stores() throws IOException {
    return List.of(
        TokenStore.inMemory(),
        TokenStore.inFile(folder.resolve("by-key"), key(1)),
        TokenStore.inFile(folder.resolve("by-password"), PASSWORD));
  }

  @Test
  void keepsReplacesAndForgets() throws IOException {
    for (TokenStore store : stores()) {
      assertThat(store.get("a")).isNull();
      store.put("a", new byte[] {1});
      store.put("a", SECRET);
      store.put("b", new byte[0]);
      assertThat(store.get("a")).isEqualTo(SECRET);
      assertThat(store.remove("a")).isEqualTo(SECRET);
      assertThat(store.remove("a")).isNull();
      assertThat(store.get("b")).isEmpty();
      assertThat(store.toString()).doesNotContain("secret");
    }
  }

  @Test
  void exactlyOneOfManyTakesAValueOut() throws Exception {
    for (TokenStore store : stores()) {
      store.put("a", SECRET);
      ExecutorService threads = Executors.newFixedThreadPool(8);
      List<Callable<Boolean>> takers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        takers.add(() -> store.remove("a") != null);
      }
      int taken = 0;
      for (Future<Boolean> taker : threads.invokeAll(takers)) {
        taken += taker.get() ? 1 : 0;
      }
      threads.shutdown();
      assertThat(taken).isEqualTo(1);
    }
  }

  @Test
  void credentialsComeBackAsTheyWere() throws IOException {
    OAuthCredentials credentials =
        OAuthCredentials.of("k", "é", "t", "")
            .withIssuedAt(Instant.parse("2030-01-02T03:04:05.678Z"))
            .withLifetime(Duration.ofSeconds(7));
    for (TokenStore store : stores()) {
      store.putCredentials("clinic", credentials);
      OAuthCredentials read = store.getCredentials("clinic");
      assertThat(read).usingRecursiveComparison().isEqualTo(credentials);
      store.put("else", SECRET);
      assertThatThrownBy(() -> store.getCredentials("else"))
          .isInstanceOf(IOException.class)
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void theFileIsEncryptedForItsOwnerOnlyAndOpensAgain() throws IOException {
    Path file = folder.resolve("new/store");
    TokenStore.inFile(file, PASSWORD).put("name-of-it", SECRET);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(raw).doesNotContain("secret").doesNotContain("name-of-it");
    assertThat(TokenStore.inFile(file, PASSWORD).get("name-of-it")).isEqualTo(SECRET);
    byte[] before = Files.readAllBytes(file);
    TokenStore.inFile(file, PASSWORD).put("name-of-it", SECRET);
    assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
  }

  @Test
  void aWrongKeyADamagedAndAnOpenFileAreToldApart() throws IOException {
    Path file = folder.resolve("store");
    TokenStore.inFile(file, key(1)).put("a", SECRET);
    assertThatThrownBy(() -> TokenStore.inFile(file, key(2)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot be decrypted");
    assertThatThrownBy(() -> TokenStore.inFile(file, PASSWORD))
        .hasMessageContaining("made with a key");
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 5, 30, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> TokenStore.inFile(file, key(1)))
          .as("%d bytes", length)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("store");
    }
    whole[whole.length / 2] ^= 1;
    Files.write(file, whole);
    assertThatThrownBy(() -> TokenStore.inFile(file, key(1))).isInstanceOf(IOException.class);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> TokenStore.inFile(file, key(1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("open to others (rw-r-----): chmod 600");
  }
}
