package dev.oscarclient.runtime.http;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A request body that can be sent again: each attempt asks for a publisher of its own. Their {@code
 * toString} shows nothing of what is in them.
 */
public sealed interface WireBody {

  /** Returns the value of {@code Content-Type}. */
  String contentType();

  /**
   * Returns a publisher for one attempt.
   *
   * @throws FileNotFoundException if the body is a file that is gone
   */
  BodyPublisher publisher() throws FileNotFoundException;

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
}
