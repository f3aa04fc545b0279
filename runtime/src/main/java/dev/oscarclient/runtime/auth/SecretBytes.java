package dev.oscarclient.runtime.auth;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The binary forms in which a {@link TokenStore} gets its values. */
final class SecretBytes {
  private static final int CREDENTIALS = 0x4F434331;
  private static final int PENDING = 0x4F435031;

  private SecretBytes() {}

  static byte[] of(OAuthCredentials credentials) {
    return written(
        CREDENTIALS,
        out -> {
          out.writeUTF(credentials.consumerKey());
          out.writeUTF(credentials.consumerSecret());
          out.writeUTF(credentials.token());
          out.writeUTF(credentials.tokenSecret());
          writeOptional(out, credentials.issuedAt());
          writeOptional(out, credentials.lifetime());
        });
  }

  static OAuthCredentials credentials(byte[] bytes) throws IOException {
    return read(
        bytes,
        CREDENTIALS,
        "credentials",
        in -> {
          OAuthCredentials four =
              OAuthCredentials.of(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF());
          String issuedAt = readOptional(in);
          String lifetime = readOptional(in);
          return four.withIssuedAt(issuedAt == null ? null : Instant.parse(issuedAt))
              .withLifetime(lifetime == null ? null : Duration.parse(lifetime));
        });
  }

  static byte[] of(PendingAuthorization pending) {
    return written(
        PENDING,
        out -> {
          out.writeUTF(pending.authorizationUrl().toString());
          out.writeUTF(pending.token());
          out.writeUTF(pending.tokenSecret());
          writeOptional(out, pending.cookies());
        });
  }

  static PendingAuthorization pending(byte[] bytes) throws IOException {
    return read(
        bytes,
        PENDING,
        "a pending authorization",
        in -> new PendingAuthorization(in.readUTF(), in.readUTF(), in.readUTF(), readOptional(in)));
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  private static byte[] written(int kind, Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(kind);
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static <T> T read(byte[] bytes, int kind, String what, Reading<T> reading)
      throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() == kind) {
        T value = reading.from(in);
        if (in.read() < 0) {
          return value;
        }
      }
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      // Not the cause: its message may quote what was read.
      throw new IOException("what the store holds is damaged, or not " + what);
    }
    throw new IOException("what the store holds is damaged, or not " + what);
  }

  private static void writeOptional(DataOutputStream out, @Nullable Object value)
      throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      out.writeUTF(value.toString());
    }
  }

  private static @Nullable String readOptional(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }
}
