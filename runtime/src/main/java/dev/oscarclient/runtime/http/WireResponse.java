package dev.oscarclient.runtime.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A response whose status and header fields have come, and whose body is still to be read. To be
 * closed; if the body has not been read to its end, closing gives up the connection.
 */
public final class WireResponse implements AutoCloseable {
  private final int status;
  private final HttpHeaders headers;
  private final @Nullable BodyStream arriving;
  private final InputStream body;

  WireResponse(int status, HttpHeaders headers, BodyStream arriving) {
    this.status = status;
    this.headers = headers;
    this.arriving = arriving;
    this.body = ContentDecoding.decode(headers.allValues("Content-Encoding"), arriving);
  }

  private WireResponse(int status, HttpHeaders headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.arriving = null;
    this.body = new ByteArrayInputStream(body);
  }

  /** Returns a response of the same status and header fields with this body, decompressed. */
  public WireResponse withBody(byte[] decompressed) {
    return new WireResponse(status, headers, decompressed);
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

  /** Returns all header fields. */
  public HttpHeaders headers() {
    return headers;
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
    if (arriving != null) {
      arriving.waitAtMost(limit);
    }
  }

  /**
   * Lets the body come without a thread that waits. The future is completed, always normally, once
   * the body has come, or has failed to; what has come can then be read.
   *
   * @param limit how long to let it come at most
   * @param maxBytes how much to let come at most, before decompression
   */
  public CompletableFuture<Void> arrive(Duration limit, long maxBytes) {
    return arriving == null
        ? CompletableFuture.completedFuture(null)
        : arriving.arrive(limit, maxBytes);
  }

  /** Does something once the connection is free again; at once if it is. */
  void onEnd(Runnable action) {
    if (arriving == null) {
      action.run();
    } else {
      arriving.onEnd(action);
    }
  }

  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException e) {
      // Nothing is lost: the body was read, or is not wanted.
      if (arriving != null) {
        arriving.close();
      }
    }
  }

  /** Returns the status only. */
  @Override
  public String toString() {
    return "HTTP " + status;
  }
}
