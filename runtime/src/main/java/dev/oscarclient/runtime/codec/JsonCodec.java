package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON bodies of calls. For the runtime; users of generated clients have
 * {@link OscarJson}. Immutable, safe for many threads.
 *
 * <p>Limits, against hostile servers: 500 levels of nesting, numbers of 1,000 characters, names of
 * 50,000, strings of half a billion. The size of a whole body is for the transport to limit.
 */
public final class JsonCodec {
  private static final int MAX_DEPTH = 500;

  /** Scanned documents come as base64 text. */
  private static final int MAX_STRING = 512 * 1024 * 1024;

  private final JsonFactory factory;
  private final CodecSettings settings;

  private JsonCodec(JsonFactory factory, CodecSettings settings) {
    this.factory = factory;
    this.settings = settings;
  }

  /** Returns a codec that belongs to no client, and so knows no server's time zone. */
  public static JsonCodec create() {
    return create(CodecSettings.NONE);
  }

  /** Returns a codec. One for each client is enough: it remembers the names it has read. */
  public static JsonCodec create(CodecSettings settings) {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxStringLength(MAX_STRING)
            .build();
    return new JsonCodec(
        JsonFactory.builder()
            .streamReadConstraints(limits)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // the names may be anybody's
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build(),
        settings);
  }

  /** Returns the zone that the dates it reads remember. */
  ServerTimeZone timeZone() {
    return settings.timeZone();
  }

  /**
   * Reads a body to its end; the stream stays open. UTF-8, UTF-16 and UTF-32 are told apart by the
   * first bytes.
   *
   * <p>Where a single value or JSON of any shape is expected, text that is no JSON is read as if it
   * stood in quotes, and for {@link OscarTypes#STRING} also what only looks like JSON ({@code 007},
   * {@code {"a":1}}): OSCAR sends text bare under {@code application/json}.
   *
   * @return {@code null} if the body is empty or the JSON null
   * @throws CodecException if the body is not one JSON value of that type
   * @throws IOException if the stream fails
   */
  public <T> @Nullable T read(InputStream body, OscarType<T> type) throws IOException {
    if (BareText.isPossible(type)) {
      return BareText.read(this, body, type);
    }
    return parse(factory.createParser(body), type, true);
  }

  /** Like {@link #read(InputStream, OscarType)}. */
  public <T> @Nullable T read(byte[] body, OscarType<T> type) {
    try {
      return read(new ByteArrayInputStream(body), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no array fails
    }
  }

  /** Like {@link #read(InputStream, OscarType)}, for a body that has been decoded to text. */
  public <T> @Nullable T read(String body, OscarType<T> type) {
    return BareText.isPossible(type) ? BareText.read(this, body, type) : readText(body, type, true);
  }

  /** Reads what must be JSON, and not nothing. */
  <T> @Nullable T readJson(String json, OscarType<T> type) {
    return readText(json, type, false);
  }

  /** Reads what must be JSON, or nothing. */
  <T> @Nullable T readJson(InputStream json, OscarType<T> type) throws IOException {
    return parse(factory.createParser(json), type, true);
  }

  private <T> @Nullable T readText(String json, OscarType<T> type, boolean orNothing) {
    try {
      return parse(factory.createParser(json), type, orNothing);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no string fails
    }
  }

  private <T> @Nullable T parse(JsonParser parser, OscarType<T> type, boolean orNothing)
      throws IOException {
    JsonInput in = new JsonInput(parser, settings.timeZone());
    try (parser) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        if (orNothing) {
          return null;
        }
        throw malformed("no JSON at all", in, parser.currentLocation());
      }
      if (first == JsonToken.START_ARRAY && type.resolved() instanceof ObjectType) {
        // Not as in a slot, where a list of one may stand for its element: it could not be kept.
        throw CodecException.mismatch("", type.name(), JsonValue.Kind.ARRAY);
      }
      Object held = first == JsonToken.VALUE_NULL ? null : type.decode(in);
      if (parser.nextToken() != null) {
        throw malformed("more text after the end of the JSON", in, parser.currentTokenLocation());
      }
      return result(held);
    } catch (JsonProcessingException e) {
      throw malformed(problem(e), in, e.getLocation());
    } catch (CharConversionException e) {
      throw malformed("bytes that are no text", in, parser.currentLocation());
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the type made it
  static <T> @Nullable T result(@Nullable Object held) {
    return (T) OddValue.valueOf(held);
  }

  /** Jackson's own messages quote the text. */
  private static String problem(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "JSON is cut short";
    }
    return e instanceof StreamConstraintsException
        ? "JSON beyond the limits (nesting, or the length of a number, name or string)"
        : "malformed JSON";
  }

  private static CodecException malformed(
      String problem, Location within, @Nullable JsonLocation at) {
    int line = at == null ? -1 : at.getLineNr();
    int column = at == null ? -1 : at.getColumnNr();
    return CodecException.malformed(problem, within.pointer(), line, column);
  }

  /**
   * Writes all that a value holds, as it came.
   *
   * @throws CodecException if the value is nested too deeply
   */
  public <T> byte[] write(OscarType<T> type, @Nullable T value) {
    return bytes(type, value, null);
  }

  /**
   * Writes the body of a request: without what a server only writes, and with dates in forms that
   * it reads.
   *
   * @throws CodecException if the value is nested too deeply
   * @throws IllegalStateException if a date depends on the server's zone, and this codec belongs to
   *     no client
   */
  public <T> byte[] writeRequest(OscarType<T> type, @Nullable T value) {
    return bytes(type, value, settings);
  }

  /**
   * Like {@link #write(OscarType, Object)}; the stream stays open.
   *
   * @throws IOException if the stream fails
   */
  public <T> void write(OutputStream out, OscarType<T> type, @Nullable T value) throws IOException {
    write(asciiGenerator(out), type, value, null);
  }

  private byte[] bytes(OscarType<?> type, @Nullable Object value, @Nullable CodecSettings request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(asciiGenerator(out), type, value, request);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no array fails
    }
    return out.toByteArray();
  }

  /**
   * Escapes all but ASCII, so that no server decodes it wrongly, and halves of surrogate pairs
   * survive.
   */
  private JsonGenerator asciiGenerator(OutputStream out) throws IOException {
    return factory
        .createGenerator(out, JsonEncoding.UTF8)
        .enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
  }

  /** Writes JSON as text, with no more escapes than it needs. */
  String writeText(OscarType<?> type, @Nullable Object value) {
    StringWriter out = new StringWriter();
    try {
      write(factory.createGenerator(out), type, value, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no writer of strings fails
    }
    return out.toString();
  }

  private static void write(
      JsonGenerator generator,
      OscarType<?> type,
      @Nullable Object value,
      @Nullable CodecSettings request)
      throws IOException {
    try (generator) {
      new JsonOutput(generator, request).write(type, value);
    } catch (JsonProcessingException e) {
      throw CodecException.unwritable("nested too deeply to be written as JSON");
    }
  }
}
