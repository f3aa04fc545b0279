package dev.oscarclient.runtime;

import dev.oscarclient.runtime.http.MediaType;
import dev.oscarclient.runtime.http.WireBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A body as it came or is to be sent: bytes with a media type, such as a PDF, a picture, or XML.
 *
 * <p>One that came from the server streams from the connection: it is to be closed, its stream can
 * be taken once, and it is for one thread at a time. One made with {@code of} can be read and sent
 * any number of times, one made with {@code ofStream} once.
 */
public final class Content implements AutoCloseable {
  private final ContentSource source;
  private final @Nullable String mediaType;
  private final @Nullable String fileName;

  private Content(ContentSource source, @Nullable String mediaType, @Nullable String fileName) {
    this.source = source;
    this.mediaType = mediaType;
    this.fileName = fileName;
  }

  /** Creates a body of bytes; {@code mediaType} e.g. {@code application/pdf}. */
  public static Content of(byte[] bytes, String mediaType) {
    return new Content(new ContentSource.InMemory(bytes.clone()), mediaType, null);
  }

  /**
   * Creates a body of text, in the charset that {@code mediaType} states, otherwise UTF-8.
   *
   * @throws IllegalArgumentException if there is no such charset or it cannot express the text
   */
  public static Content ofText(String text, String mediaType) {
    Charset charset = MediaType.parse(mediaType).charsetOr(StandardCharsets.UTF_8);
    return new Content(new ContentSource.InMemory(TextBody.encode(text, charset)), mediaType, null);
  }

  /** Creates a body that is read from a file while it is sent, and never held in memory. */
  public static Content of(Path file, String mediaType) {
    Path name = file.getFileName();
    return new Content(
        new ContentSource.InFile(file), mediaType, name == null ? null : name.toString());
  }

  /**
   * Creates a body that is read from a stream while it is sent, once, and never held in memory. It
   * goes in chunks, which some old proxies refuse (411); a call that has begun to send it is never
   * sent again. The stream is closed when it has been sent; if it never is, it stays the caller's.
   */
  public static Content ofStream(InputStream stream, String mediaType) {
    return new Content(new ContentSource.Once(stream, -1), mediaType, null);
  }

  /**
   * Creates a body of so many bytes that is read from a stream while it is sent; else as {@link
   * #ofStream(InputStream, String)}. A call whose stream has less bytes, or more, fails.
   *
   * @throws IllegalArgumentException if the length is negative
   */
  public static Content ofStream(InputStream stream, long length, String mediaType) {
    if (length < 0) {
      throw new IllegalArgumentException("the length of a stream must not be negative");
    }
    return new Content(new ContentSource.Once(stream, length), mediaType, null);
  }

  static Content ofResponse(
      ContentSource source, @Nullable String mediaType, @Nullable String fileName) {
    return new Content(source, mediaType, fileName);
  }

  /** Returns the media type with its parameters, or {@code null} if the server states none. */
  public @Nullable String mediaType() {
    return mediaType;
  }

  /**
   * Returns the file name that the server suggests in {@code Content-Disposition}, without any
   * path, or {@code null}.
   */
  public @Nullable String fileName() {
    return fileName;
  }

  /**
   * Returns the bytes as they come. Of a response, only once, unless {@link #bytes()} was called
   * before; reading it fails with an {@code IOException} when the request's time is up.
   *
   * @throws UncheckedIOException if the body is a file that cannot be opened
   */
  public InputStream stream() {
    try {
      return source.stream();
    } catch (IOException e) {
      throw source.failure(e);
    }
  }

  /**
   * Returns all bytes, and closes a response.
   *
   * @throws OscarException if the body of a response breaks off, takes too long, or is larger than
   *     the client may hold in memory
   * @throws UncheckedIOException if the body is a file that cannot be read
   */
  public byte[] bytes() {
    return source.bytes().clone();
  }

  /**
   * Returns all bytes as text, in the charset that the media type states, otherwise UTF-8, or
   * ISO-8859-1 if it is no UTF-8.
   *
   * @throws OscarException as {@link #bytes()} does
   * @throws IllegalStateException if the bytes are not in the charset stated
   */
  public String text() {
    byte[] bytes = source.bytes();
    MediaType type = MediaType.parse(mediaType);
    try {
      return TextBody.decode(
          bytes, type.charset() == null ? null : Charset.forName(type.charset()));
    } catch (CharacterCodingException | IllegalArgumentException e) {
      // No cause: it may show the header's value.
      throw new IllegalStateException("the body is not in the charset it states");
    }
  }

  /**
   * Writes all bytes to a file, and closes a response. The file appears, or replaces an older one,
   * only when it is complete; where the file system has permissions, its owner alone may read it.
   *
   * @throws IOException if the file cannot be written
   * @throws OscarException if the body of a response breaks off or takes too long
   */
  public void copyTo(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path unfinished =
        folder == null
            ? Files.createTempFile("oscar", ".part")
            : Files.createTempFile(folder, ".oscar", ".part");
    try {
      writeTo(unfinished);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
      close();
    }
  }

  private void writeTo(Path file) throws IOException {
    try (InputStream in = stream();
        OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[16 << 10];
      for (int count = read(in, buffer); count >= 0; count = read(in, buffer)) {
        out.write(buffer, 0, count);
      }
    }
  }

  private int read(InputStream in, byte[] buffer) {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw source.failure(e);
    }
  }

  WireBody toWire(String otherMediaType) {
    boolean own = mediaType != null && !MediaType.parse(mediaType).isWildcard();
    return source.toWire(own ? mediaType : otherMediaType);
  }

  /** Releases the connection if the body of a response has not been read to its end. */
  @Override
  public void close() {
    source.close();
  }

  /** Returns the media type: bytes and file name may be health data. */
  @Override
  public String toString() {
    return "Content[" + mediaType + "]";
  }
}
