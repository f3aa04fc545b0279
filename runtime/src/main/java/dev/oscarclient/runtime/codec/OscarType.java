package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are read and written.
 *
 * @param <T> the Java type
 */
public abstract class OscarType<T> {

  /** For the types of this package. */
  OscarType() {}

  /** Returns a name for messages, e.g. {@code DemographicTo1} or {@code List<String>}. */
  public abstract String name();

  // Sketch of the inner contract; refine freely. The parser stands on the value's first token, and
  // is left on its last.
  abstract @Nullable Object decode(JsonParser in) throws IOException;

  abstract void encode(JsonGenerator out, @Nullable Object value) throws IOException;
}
