package dev.oscarclient.runtime.http;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A request body: each attempt asks for a publisher of its own, and gets one unless the body is
 * spent. Their {@code toString} shows nothing of what is in them.
 */
public sealed interface WireBody {

  /** Returns the value of {@code Content-Type}. */
  String contentType();

  /**
   * Returns a publisher for one attempt.
   *
   * @throws FileNotFoundException if the body is a file that is gone
   * @throws SpentException if the body is a stream that was sent before
   */
  BodyPublisher publisher() throws IOException;

  /** Form fields; part of an OAuth signature (RFC 5849 section 3.4.1.3.1), unlike other bodies. */
  record Form(List<NameValue> fields) implements WireBody {
    /** Copies the fields. */
    public Form {
      fields = List.copyOf(fields);
    }

    /**
     * Returns the media type without charset: CXF's OAuth filter sees the fields of a form only if
     * its type is exactly this text, and then decodes them as UTF-8.
     */
    @Override
    public String contentType() {
      return "application/x-www-form-urlencoded";
    }

    @Override
    public BodyPublisher publisher() {
      return BodyPublishers.ofString(
          PercentEncoding.encodePairs(fields), StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
      return "Form";
    }
  }

  /** Bytes in memory, not copied: whoever hands them over leaves them alone. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Bytes(String contentType, byte[] bytes) implements WireBody {
    @Override
    public BodyPublisher publisher() {
      return BodyPublishers.ofByteArray(bytes);
    }

    @Override
    public String toString() {
      return "Bytes";
    }
  }

  /**
   * Bytes in memory with a place among them that is filled anew for each attempt, as the security
   * header of a SOAP envelope. Not copied, as above.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Fillable(String contentType, byte[] before, byte[] filling, byte[] after)
      implements WireBody {

    /** Returns the same with something in its place; it is not copied. */
    public Fillable filledWith(byte[] newFilling) {
      return new Fillable(contentType, before, newFilling, after);
    }

    @Override
    public BodyPublisher publisher() {
      long length = (long) before.length + filling.length + after.length;
      return BodyPublishers.fromPublisher(
          BodyPublishers.ofByteArrays(List.of(before, filling, after)), length);
    }

    @Override
    public String toString() {
      return "Fillable";
    }
  }

  /** A file, read anew for each attempt and never held in memory. */
  record File(String contentType, Path file) implements WireBody {
    @Override
    public BodyPublisher publisher() throws FileNotFoundException {
      return BodyPublishers.ofFile(file);
    }

    @Override
    public String toString() {
      return "File";
    }
  }

  /** Returns whether an attempt has used up the body, so that there can be no other. */
  default boolean isSpent() {
    return false;
  }

  /**
   * A stream, read while it is sent, and therefore once.
   *
   * @param length how many bytes it has; negative if nobody knows
   * @param taken whether it was sent, or part of it
   */
  record Streamed(String contentType, InputStream stream, long length, AtomicBoolean taken)
      implements WireBody {

    @Override
    public BodyPublisher publisher() throws SpentException {
      if (taken.get()) {
        throw new SpentException();
      }
      if (length == 0) {
        return BodyPublishers.noBody();
      }
      BodyPublisher publisher = BodyPublishers.ofInputStream(this::take);
      return length < 0 ? publisher : BodyPublishers.fromPublisher(publisher, length);
    }

    private InputStream take() {
      taken.set(true);
      return stream;
    }

    @Override
    public boolean isSpent() {
      return taken.get();
    }

    @Override
    public String toString() {
      return "Streamed";
    }
  }

  /** A stream was to be sent a second time. */
  final class SpentException extends IOException {
    private static final long serialVersionUID = 1L;

    SpentException() {
      super("the stream was sent before");
    }
  }
}
