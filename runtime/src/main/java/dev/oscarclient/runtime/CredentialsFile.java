package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.auth.SecretFile;
import dev.oscarclient.runtime.codec.CodecException;
import dev.oscarclient.runtime.codec.JsonValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of what a client needs to call one OSCAR: the address and the credentials, as the command
 * {@code authorize} leaves it. JSON in UTF-8, readable for its owner only:
 *
 * <pre>{@code
 * {
 *   "format": "oscar-credentials-1",
 *   "baseUrl": "https://clinic.example/oscar",
 *   "signingBaseUrl": "http://inside:8080/oscar",     (only if it differs)
 *   "consumerKey": "…", "consumerSecret": "…", "token": "…", "tokenSecret": "…",
 *   "issuedAt": "2030-01-31T12:00:00Z",               (if known)
 *   "lifetimeSeconds": 31536000                       (if known; leave out what never ends)
 * }
 * }</pre>
 *
 * <p>Properties it does not know are an error, since a mistyped one would go unnoticed.
 *
 * @param baseUrl address of the server's context
 * @param signingBaseUrl the context as the server itself sees it, or {@code null} if that is the
 *     same
 */
public record CredentialsFile(
    String baseUrl, @Nullable String signingBaseUrl, OAuthCredentials credentials) {
  private static final String FORMAT = "oscar-credentials-1";

  /**
   * Reads a file.
   *
   * @throws IOException if it is not there, open to others than its owner, cut off, or otherwise
   *     not such a file. The message says what to do and holds nothing of what is in it
   */
  public static CredentialsFile read(Path file) throws IOException {
    byte[] bytes;
    try {
      bytes = SecretFile.read(file);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no " + file + ": run authorize, or check the path", e);
    }
    try {
      return parse(new Members(file, JsonValue.parse(text(bytes)).fields()));
    } catch (CodecException | CharacterCodingException e) {
      // Not the cause: it may show what it could not read.
      throw new IOException(
          file + " is cut off or no JSON object: run authorize again, or restore it");
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static CredentialsFile parse(Members members) throws IOException {
    if (!FORMAT.equals(members.take("format"))) {
      throw members.invalid("is not of format " + FORMAT);
    }
    String baseUrl = members.require("baseUrl");
    String signingBaseUrl = members.take("signingBaseUrl");
    try {
      OAuthCredentials credentials =
          OAuthCredentials.of(
                  members.require("consumerKey"),
                  members.require("consumerSecret"),
                  members.require("token"),
                  members.require("tokenSecret"))
              .withIssuedAt(instant(members.take("issuedAt")))
              .withLifetime(seconds(members.take("lifetimeSeconds")));
      members.rejectOthers();
      return new CredentialsFile(baseUrl, signingBaseUrl, credentials);
    } catch (NumberFormatException | DateTimeException e) {
      throw members.invalid("has an issuedAt or lifetimeSeconds that is none");
    } catch (IllegalArgumentException e) {
      throw members.invalid("is wrong: " + e.getMessage());
    }
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  private static @Nullable Duration seconds(@Nullable String text) {
    return text == null ? null : Duration.ofSeconds(Long.parseLong(text));
  }

  /**
   * Writes the file, all or nothing, readable for its owner only; it replaces one that is there.
   *
   * @throws IOException if it cannot be written; what was there before is then still there
   */
  public void write(Path file) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("format", JsonValue.of(FORMAT));
    members.put("baseUrl", JsonValue.of(baseUrl));
    if (signingBaseUrl != null) {
      members.put("signingBaseUrl", JsonValue.of(signingBaseUrl));
    }
    members.put("consumerKey", JsonValue.of(credentials.consumerKey()));
    members.put("consumerSecret", JsonValue.of(credentials.consumerSecret()));
    members.put("token", JsonValue.of(credentials.token()));
    members.put("tokenSecret", JsonValue.of(credentials.tokenSecret()));
    Instant issuedAt = credentials.issuedAt();
    if (issuedAt != null) {
      members.put("issuedAt", JsonValue.of(issuedAt.toString()));
    }
    Duration lifetime = credentials.lifetime();
    if (lifetime != null) {
      members.put("lifetimeSeconds", JsonValue.of(lifetime.toSeconds()));
    }
    StringBuilder text = new StringBuilder("{");
    String separator = "\n  ";
    for (Map.Entry<String, JsonValue> member : members.entrySet()) {
      text.append(separator)
          .append(JsonValue.of(member.getKey()).toJson())
          .append(": ")
          .append(member.getValue().toJson());
      separator = ",\n  ";
    }
    SecretFile.write(file, text.append("\n}\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The properties that have not been read yet. */
  private static final class Members {
    private final Path file;
    private final Map<String, JsonValue> left;

    Members(Path file, Map<String, JsonValue> members) {
      this.file = file;
      this.left = new LinkedHashMap<>(members);
    }

    @Nullable String take(String name) {
      JsonValue value = left.remove(name);
      return value == null || value.isNull() ? null : value.asText();
    }

    String require(String name) throws IOException {
      String value = take(name);
      if (value == null || value.isEmpty()) {
        throw invalid("has no " + name);
      }
      return value;
    }

    void rejectOthers() throws IOException {
      if (!left.isEmpty()) {
        throw invalid("has " + left.size() + " properties that are not of this format");
      }
    }

    IOException invalid(String problem) {
      return new IOException(
          "the credentials file " + file + " " + problem + ": run authorize again, or mend it");
    }
  }
}
