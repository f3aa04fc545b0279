package dev.oscarclient.runtime;

import org.jspecify.annotations.Nullable;

/** Makes the calls of generated clients. Safe for many threads. */
public final class ApiCaller {
  ApiCaller() {}

  /**
   * Makes a call and reads the response.
   *
   * @return what {@code body} makes of the response; {@code null} if the server answers without one
   * @throws OscarException if the call fails in any way
   */
  public <T> @Nullable T call(ApiRequest request, ResponseBody<T> body) {
    throw new UnsupportedOperationException("" + request + body);
  }

  /**
   * Makes a call whose response has no body; one that comes all the same is discarded.
   *
   * @throws OscarException if the call fails in any way
   */
  public void call(ApiRequest request) {
    throw new UnsupportedOperationException("" + request);
  }
}
