package dev.oscarclient.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A response whose status and header fields have come, and whose body is still to be read. To be
 * closed; if the body has not been read to its end, closing gives up the connection.
 */
public final class WireResponse implements AutoCloseable {
  private final int status;
  private final HttpHeaders headers;
  private final BodyStream arriving;
  private final InputStream body;

  WireResponse(int status, HttpHeaders headers, BodyStream arriving) {
    this.status = status;
    this.headers = headers;
    this.arriving = arriving;
    this.body = ContentDecoding.decode(headers.allValues("Content-Encoding"), arriving);
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the first value of a header field, or {@code null} if it is not there. */
  public @Nullable String header(String name) {
    Optional<String> value = headers.firstValue(name);
    return value.isPresent() ? value.get() : null;
  }

  /** Returns all values of a header field, in their order. */
  public List<String> headerValues(String name) {
    return headers.allValues(name);
  }

  /** Returns what {@code Content-Type} says. */
  public MediaType mediaType() {
    return MediaType.parse(header("Content-Type"));
  }

  /**
   * Returns the body, decompressed. Reading it fails with {@link
   * java.net.http.HttpTimeoutException} once the call's time is up.
   */
  public InputStream body() {
    return body;
  }

  /** Waits no longer than this for the rest of the body, for bodies that matter little. */
  public void waitAtMost(Duration limit) {
    arriving.waitAtMost(limit);
  }

  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException e) {
      // Nothing is lost: the body was read, or is not wanted.
      arriving.close();
    }
  }

  /** Returns the status only. */
  @Override
  public String toString() {
    return "HTTP " + status;
  }
}
