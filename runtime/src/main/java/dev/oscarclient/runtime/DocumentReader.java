package dev.oscarclient.runtime;

import dev.oscarclient.runtime.codec.XmlCodec;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a response body that is an XML document of elements, which may be a fault.
 *
 * @param <T> what it becomes
 */
public interface DocumentReader<T> {

  /**
   * What a document says: a value, or a fault.
   *
   * @param value {@code null} if it says nothing
   * @param fault {@code null} if there was none
   */
  record Answer<T>(@Nullable T value, @Nullable SoapFault fault) {
    /** Returns which of them it is: values may be health data. */
    @Override
    public String toString() {
      return fault == null ? "value" : "fault";
    }
  }

  /** Returns what such a document is called in messages, e.g. {@code a SOAP envelope}. */
  String name();

  /** Returns what a response without a body means: one that was only accepted, for example. */
  default @Nullable T nothing() {
    return null;
  }

  /**
   * Reads a body to its end.
   *
   * @param contentType as the response states it, or {@code null}
   * @throws dev.oscarclient.runtime.codec.CodecException if it is no such document
   * @throws dev.oscarclient.runtime.http.MalformedBodyException if it is not what its header fields
   *     say
   * @throws IOException if the stream fails
   */
  Answer<T> read(InputStream body, @Nullable String contentType, XmlCodec codec) throws IOException;

  /** Returns what to do about a status without a fault; {@code null} for what is said of REST. */
  default @Nullable String hint(int status, boolean html) {
    return null;
  }
}
