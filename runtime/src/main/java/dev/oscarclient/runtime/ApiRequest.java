package dev.oscarclient.runtime;

import dev.oscarclient.runtime.codec.OscarType;
import org.jspecify.annotations.Nullable;

/**
 * One call, as generated code states it. Mutable until it is given to {@link ApiCaller}; used once.
 */
public final class ApiRequest {
  private ApiRequest() {}

  /**
   * Starts a request.
   *
   * @param verb HTTP verb
   * @param path template below the address, as the WADL gives it
   * @param addresses the REST addresses that publish the operation, best first
   */
  public static ApiRequest of(String verb, String path, String... addresses) {
    throw new UnsupportedOperationException(verb + path + addresses.length);
  }

  /**
   * Sets the value of a path variable, encoded later; {@code name} as in the template, without
   * regular expression.
   */
  public ApiRequest path(String name, Object value) {
    throw new UnsupportedOperationException(name + value);
  }

  /** Adds query, header and matrix parameters and form fields. */
  public ApiRequest parameters(RequestParameters<?> parameters) {
    throw new UnsupportedOperationException("" + parameters);
  }

  /** Sends a parameter that has only one value. */
  public ApiRequest fixedQuery(String name, String value) {
    throw new UnsupportedOperationException(name + value);
  }

  /** Sends a header that has only one value. */
  public ApiRequest fixedHeader(String name, String value) {
    throw new UnsupportedOperationException(name + value);
  }

  /** Sends a JSON body; {@code null} sends the JSON {@code null}. */
  public <T> ApiRequest json(String mediaType, OscarType<T> type, @Nullable T value) {
    throw new UnsupportedOperationException(mediaType + type + value);
  }

  /** Sends text as it is. */
  public ApiRequest text(String mediaType, String value) {
    throw new UnsupportedOperationException(mediaType + value);
  }

  /** Sends a form of fields the WADL does not name. */
  public ApiRequest form(FormFields fields) {
    throw new UnsupportedOperationException("" + fields);
  }

  /** Sends bytes or hand-made XML; the content's own media type wins over {@code mediaType}. */
  public ApiRequest content(String mediaType, Content content) {
    throw new UnsupportedOperationException(mediaType + content);
  }

  /** Says what the caller can read: the media types of the WADL, first one preferred. */
  public ApiRequest accept(String... mediaTypes) {
    throw new UnsupportedOperationException("" + mediaTypes.length);
  }
}
