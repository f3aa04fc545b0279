package dev.oscarclient.runtime.auth;

import java.io.IOException;
import java.nio.file.Path;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Where an application keeps what sign-in needs between two web requests, and the credentials that
 * come of it. Own implementations (a database, a vault) need three methods. What is put in is
 * secret: it must not be readable where it is kept, and not be logged. Safe for many threads.
 */
public interface TokenStore {

  /**
   * Keeps a value, in place of one of the same name.
   *
   * @param name at most some hundred characters; no secret
   * @throws IOException if it cannot be kept; what was there before still is
   */
  void put(String name, byte[] secret) throws IOException;

  /**
   * Returns a value, or {@code null} if there is none of that name.
   *
   * @throws IOException if what is kept cannot be read
   */
  byte @Nullable [] get(String name) throws IOException;

  /**
   * Takes a value out, or returns {@code null} if there is none of that name. Of several callers
   * exactly one gets it: that is what keeps a callback from being used twice.
   *
   * @throws IOException if it cannot be taken out
   */
  byte @Nullable [] remove(String name) throws IOException;

  /** Keeps credentials. */
  default void putCredentials(String name, OAuthCredentials credentials) throws IOException {
    put(name, SecretBytes.of(credentials));
  }

  /**
   * Returns credentials, or {@code null} if there are none of that name.
   *
   * @throws IOException if what is kept under that name is something else, or damaged
   */
  default @Nullable OAuthCredentials getCredentials(String name) throws IOException {
    byte[] secret = get(name);
    return secret == null ? null : SecretBytes.credentials(secret);
  }

  /** Returns a store that forgets everything when the program ends. */
  static TokenStore inMemory() {
    return new MemoryTokenStore();
  }

  /**
   * Returns a store in one file, encrypted with AES-GCM; see {@link EncryptedFileTokenStore}.
   *
   * @param key an AES key of 128, 192 or 256 bits
   * @throws IOException if there is a file that this key does not open, that is damaged, or that
   *     others than its owner may read
   */
  static TokenStore inFile(Path file, SecretKey key) throws IOException {
    return EncryptedFileTokenStore.open(file, key);
  }

  /**
   * Returns a store in one file, encrypted with AES-GCM with a key made of a password.
   *
   * @param password not kept; the caller may overwrite it afterwards
   * @throws IOException if there is a file that this password does not open, that is damaged, or
   *     that others than its owner may read
   */
  static TokenStore inFile(Path file, char[] password) throws IOException {
    return EncryptedFileTokenStore.open(file, password);
  }
}
