package dev.oscarclient.runtime;

import dev.oscarclient.runtime.codec.OscarType;

/**
 * How a response body is read.
 *
 * @param <T> what it becomes
 */
public final class ResponseBody<T> {
  private ResponseBody() {}

  /** Reads JSON. */
  public static <T> ResponseBody<T> json(OscarType<T> type) {
    throw new UnsupportedOperationException("" + type);
  }

  /** Reads text as it is, in the charset the server states. */
  public static ResponseBody<String> text() {
    throw new UnsupportedOperationException();
  }

  /** Hands the body over as it comes. */
  public static ResponseBody<Content> content() {
    throw new UnsupportedOperationException();
  }
}
