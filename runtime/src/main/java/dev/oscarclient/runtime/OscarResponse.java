package dev.oscarclient.runtime;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A successful response with all that came: status, header fields, bytes, and what they mean. May
 * hold health data. For one thread at a time.
 *
 * @param <T> what the operation answers with
 */
public final class OscarResponse<T> {
  private final int status;
  private final HttpHeaders headers;
  private final Supplier<byte[]> body;
  private final Supplier<@Nullable T> reading;
  private final Rereading rereading;
  private boolean isRead;
  private @Nullable T value;

  /** Reads the bytes of a body. */
  interface Rereading {
    <R> @Nullable R read(byte[] bytes, ResponseBody<R> as);
  }

  OscarResponse(
      int status,
      HttpHeaders headers,
      Supplier<byte[]> body,
      Supplier<@Nullable T> reading,
      Rereading rereading) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.reading = reading;
    this.rereading = rereading;
  }

  /** Returns the HTTP status, 200 to 299. */
  public int status() {
    return status;
  }

  /** Returns the first value of a header field. */
  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /**
   * Returns all header fields: names in lower case and any case when asked for, values in order.
   */
  public Map<String, List<String>> headers() {
    return headers.map();
  }

  /**
   * Returns what the operation answers with, read when this is first called; {@code null} where the
   * operation's own method returns that. If it is a {@link Content}, it is to be closed.
   *
   * @throws OscarDecodeException if the body is not what the operation answers with
   * @throws OscarRejectedException if the answer says that OSCAR did not do what was asked for
   */
  public @Nullable T value() {
    if (!isRead) {
      value = reading.get();
      isRead = true;
    }
    return value;
  }

  /**
   * Returns the bytes of the body, decompressed and else as they came; empty if there is none. If
   * the operation answers with a {@link Content}, this reads it to its end.
   *
   * @throws OscarException if that fails
   */
  public byte[] body() {
    return body.get().clone();
  }

  /**
   * Returns the body read as something else than what the operation answers with; {@code null} if
   * there is none. If the operation answers with a {@link Content}, this reads it to its end.
   *
   * @throws OscarDecodeException if the body is not that
   * @throws OscarException if reading it fails otherwise
   */
  public <R> @Nullable R as(ResponseBody<R> other) {
    return rereading.read(body.get(), other);
  }

  /** Returns the status only: the rest may be health data. */
  @Override
  public String toString() {
    return "OscarResponse[" + status + "]";
  }
}
