package dev.oscarclient.runtime;

import dev.oscarclient.runtime.codec.OscarType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How a response body is read. In each case a response without a body becomes {@code null}.
 *
 * @param <T> what it becomes
 */
public final class ResponseBody<T> {

  /** Reads one response. */
  private interface Reading<T> {
    @Nullable T read(SuccessfulResponse response) throws IOException;
  }

  private final Reading<T> reading;
  private final boolean isStreamed;
  private final @Nullable DocumentReader<T> document;

  private ResponseBody(Reading<T> reading) {
    this(reading, false, null);
  }

  private ResponseBody(
      Reading<T> reading, boolean isStreamed, @Nullable DocumentReader<T> document) {
    this.reading = reading;
    this.isStreamed = isStreamed;
    this.document = document;
  }

  /**
   * Reads JSON; the JSON {@code null} becomes {@code null}. What the server says is XML is read as
   * that.
   */
  public static <T> ResponseBody<T> json(OscarType<T> type) {
    return new ResponseBody<>(response -> response.json(type));
  }

  /**
   * Reads XML; a root that is {@code xsi:nil} becomes {@code null}. What the server says is JSON is
   * read as that.
   */
  public static <T> ResponseBody<T> xml(OscarType<T> type) {
    return new ResponseBody<>(response -> response.xml(type));
  }

  /** Reads an XML document of elements, which may be a fault, whatever the status. */
  public static <T> ResponseBody<T> document(DocumentReader<T> reader) {
    return new ResponseBody<>(response -> response.document(reader), false, reader);
  }

  /**
   * Reads text as it is, in the charset the server states, otherwise UTF-8, or ISO-8859-1 if it is
   * no UTF-8.
   */
  public static ResponseBody<String> text() {
    return new ResponseBody<>(SuccessfulResponse::text);
  }

  /** Hands the body over as it comes; it is to be closed. */
  public static ResponseBody<Content> content() {
    return new ResponseBody<>(SuccessfulResponse::content, true, null);
  }

  /** Reads over a body that nobody expects. */
  static ResponseBody<Void> discarded() {
    return new ResponseBody<>(
        response -> {
          response.discard();
          return null;
        });
  }

  /** Returns how error bodies are read, too; {@code null} if those are only kept. */
  @Nullable DocumentReader<T> document() {
    return document;
  }

  /** Returns whether the caller reads the body, after the call. */
  boolean isStreamed() {
    return isStreamed;
  }

  @Nullable T read(SuccessfulResponse response) throws IOException {
    return reading.read(response);
  }
}
