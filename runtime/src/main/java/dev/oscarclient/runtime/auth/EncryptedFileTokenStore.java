package dev.oscarclient.runtime.auth;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Keeps values in one file, encrypted with AES-GCM and readable for its owner only. For one process
 * at a time.
 *
 * <p>The file: {@code OSCRTKS1}; number of PBKDF2 rounds, 4 bytes (0 if the key was given); salt,
 * 16 bytes; nonce, 12 bytes, fresh each time; cipher text with its tag of 128 bits, which covers
 * what stands before. A key made of a password is PBKDF2 with HMAC-SHA256, 256 bits (RFC 8018).
 */
final class EncryptedFileTokenStore implements TokenStore {
  private static final byte[] MAGIC = {'O', 'S', 'C', 'R', 'T', 'K', 'S', '1'};

  /** As OWASP recommends for PBKDF2 with HMAC-SHA256. */
  private static final int ROUNDS = 600_000;

  private static final int MAX_ROUNDS = 100_000_000;
  private static final int SALT_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int HEADER_BYTES = MAGIC.length + Integer.BYTES + SALT_BYTES;

  private final Path file;
  private final SecretKey key;
  private final byte[] header;
  private final SecureRandom random = new SecureRandom();

  private EncryptedFileTokenStore(Path file, SecretKey key, byte[] header) {
    this.file = file;
    this.key = key;
    this.header = header;
  }

  static EncryptedFileTokenStore open(Path file, SecretKey key) throws IOException {
    byte[] header = Files.exists(file) ? headerOf(file) : newHeader(0);
    if (rounds(header) != 0) {
      throw new IOException(file + " was made with a password, not with a key");
    }
    return checked(new EncryptedFileTokenStore(file, key, header));
  }

  static EncryptedFileTokenStore open(Path file, char[] password) throws IOException {
    if (password.length == 0) {
      throw new IllegalArgumentException("the password must not be empty");
    }
    byte[] header = Files.exists(file) ? headerOf(file) : newHeader(ROUNDS);
    int rounds = rounds(header);
    if (rounds == 0) {
      throw new IOException(file + " was made with a key, not with a password");
    }
    if (rounds < 0 || rounds > MAX_ROUNDS) {
      throw damaged(file);
    }
    return checked(new EncryptedFileTokenStore(file, derived(password, header, rounds), header));
  }

  private static EncryptedFileTokenStore checked(EncryptedFileTokenStore store) throws IOException {
    store.load();
    return store;
  }

  private static byte[] newHeader(int rounds) throws IOException {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(MAGIC);
    out.writeInt(rounds);
    out.write(salt);
    return bytes.toByteArray();
  }

  private static byte[] headerOf(Path file) throws IOException {
    byte[] content = SecretFile.read(file);
    if (content.length < HEADER_BYTES + NONCE_BYTES
        || !Arrays.equals(content, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw damaged(file);
    }
    return Arrays.copyOf(content, HEADER_BYTES);
  }

  private static int rounds(byte[] header) throws IOException {
    return new DataInputStream(new ByteArrayInputStream(header, MAGIC.length, Integer.BYTES))
        .readInt();
  }

  private static SecretKey derived(char[] password, byte[] header, int rounds) {
    byte[] salt = Arrays.copyOfRange(header, HEADER_BYTES - SALT_BYTES, HEADER_BYTES);
    PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, 256);
    try {
      byte[] bytes =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return new SecretKeySpec(bytes, "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK lacks PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }

  @Override
  public synchronized void put(String name, byte[] secret) throws IOException {
    Map<String, byte[]> values = load();
    values.put(name, secret.clone());
    save(values);
  }

  @Override
  public synchronized byte @Nullable [] get(String name) throws IOException {
    return load().get(name);
  }

  @Override
  public synchronized byte @Nullable [] remove(String name) throws IOException {
    Map<String, byte[]> values = load();
    byte[] value = values.remove(name);
    if (value != null) {
      save(values);
    }
    return value;
  }

  private Map<String, byte[]> load() throws IOException {
    Map<String, byte[]> values = new TreeMap<>();
    if (!Files.exists(file)) {
      return values;
    }
    byte[] content = SecretFile.read(file);
    if (content.length < HEADER_BYTES + NONCE_BYTES
        || !Arrays.equals(content, 0, HEADER_BYTES, header, 0, HEADER_BYTES)) {
      throw damaged(file);
    }
    byte[] plain = decrypted(content);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain));
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      values.put(name, in.readNBytes(in.readInt()));
    }
    return values;
  }

  private void save(Map<String, byte[]> values) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(plain);
    out.writeInt(values.size());
    for (Map.Entry<String, byte[]> value : values.entrySet()) {
      out.writeUTF(value.getKey());
      out.writeInt(value.getValue().length);
      out.write(value.getValue());
    }
    SecretFile.write(file, encrypted(plain.toByteArray()));
  }

  private byte[] encrypted(byte[] plain) throws IOException {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.write(header);
    content.write(nonce);
    try {
      content.write(cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("the key is no AES key of this JDK", e);
    }
    return content.toByteArray();
  }

  private byte[] decrypted(byte[] content) throws IOException {
    byte[] nonce = Arrays.copyOfRange(content, HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
    int start = HEADER_BYTES + NONCE_BYTES;
    try {
      return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(content, start, content.length - start);
    } catch (AEADBadTagException e) {
      throw new IOException(
          file + " cannot be decrypted: the key or password is another one, or it is damaged", e);
    } catch (GeneralSecurityException e) {
      throw new IOException(file + " cannot be decrypted: is the key an AES key?", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(header);
    return cipher;
  }

  private static IOException damaged(Path file) {
    return new IOException(file + " is no token store, or it is cut off or damaged");
  }

  /** Returns the type and the file. */
  @Override
  public String toString() {
    return "EncryptedFileTokenStore[" + file + "]";
  }
}
