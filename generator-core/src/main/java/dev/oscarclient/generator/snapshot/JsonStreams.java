package dev.oscarclient.generator.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** JSON streams with limits that fit documents of many megabytes in one string. */
public final class JsonStreams {
  /** Immutable once built, safe for all threads. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonStreams() {}

  /**
   * Returns a parser that finds the encoding by itself (RFC 4627, section 3) and takes strings of
   * any length.
   *
   * @throws IOException if the first bytes are in no known encoding
   */
  public static JsonParser parser(byte[] bytes) throws IOException {
    return FACTORY.createParser(bytes);
  }
}
