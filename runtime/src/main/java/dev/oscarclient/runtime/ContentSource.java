package dev.oscarclient.runtime;

import dev.oscarclient.runtime.http.WireBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where the bytes of a {@link Content} come from. */
interface ContentSource {

  InputStream stream() throws IOException;

  /** Returns all bytes, not copied. */
  byte[] bytes();

  /** Returns what to throw when reading the stream failed. */
  default RuntimeException failure(IOException e) {
    return new UncheckedIOException(e);
  }

  default WireBody toWire(String mediaType) {
    return new WireBody.Bytes(mediaType, bytes());
  }

  default void close() {}

  /** Bytes in memory. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record InMemory(byte[] bytes) implements ContentSource {
    @Override
    public InputStream stream() {
      return new ByteArrayInputStream(bytes);
    }
  }

  /** A file, read when it is needed. */
  record InFile(Path file) implements ContentSource {
    @Override
    public InputStream stream() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public byte[] bytes() {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public WireBody toWire(String mediaType) {
      return new WireBody.File(mediaType, file);
    }
  }

  /** A stream of the caller's. */
  final class Once implements ContentSource {
    private final InputStream stream;
    private final long length;
    private final AtomicBoolean taken = new AtomicBoolean();

    /** {@code length} is negative if nobody knows. */
    Once(InputStream stream, long length) {
      this.stream = stream;
      this.length = length;
    }

    @Override
    public InputStream stream() {
      if (taken.getAndSet(true)) {
        throw new IllegalStateException("a stream can be read only once");
      }
      return stream;
    }

    @Override
    public byte[] bytes() {
      try (InputStream in = stream()) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public WireBody toWire(String mediaType) {
      return new WireBody.Streamed(mediaType, stream, length, taken);
    }

    @Override
    public void close() {
      try {
        stream.close();
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }
}
