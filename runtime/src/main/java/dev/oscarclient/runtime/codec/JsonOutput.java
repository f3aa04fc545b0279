package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What types write to: all that a value holds, as it came; or, for a request, what the server
 * accepts, in forms that it reads.
 */
final class JsonOutput {
  private final JsonGenerator generator;

  /** {@code null} if everything is to be written as it came. */
  private final @Nullable CodecSettings request;

  JsonOutput(JsonGenerator generator, @Nullable CodecSettings request) {
    this.generator = generator;
    this.request = request;
  }

  JsonGenerator generator() {
    return generator;
  }

  /** Tells whether properties are left out that a server only writes. */
  boolean isRequest() {
    return request != null;
  }

  /** Tells whether a property is written that the type does not know. */
  boolean sendsUnknown() {
    return request == null || request.sendsUnknown();
  }

  /** Returns a date as it is to be written. */
  OscarDateTime toSend(OscarDateTime value, OscarDateTime.@Nullable Form form) {
    return request == null ? value : RequestDates.toSend(value, form, request.timeZone());
  }

  /** Writes what a slot, list or map holds: a value, an odd one as it came, or null. */
  void write(OscarType<?> type, @Nullable Object held) throws IOException {
    if (held == null || held == ObjectState.NULL) {
      generator.writeNull();
    } else if (held instanceof OddValue odd) {
      writeOdd(type, odd);
    } else {
      type.encode(this, held);
    }
  }

  /** The server takes its own odd forms back; but what is within an object or date still counts. */
  private void writeOdd(OscarType<?> type, OddValue odd) throws IOException {
    Object value = request != null && odd instanceof OddValue.Lossy ? odd.value() : null;
    JsonValue raw = odd.raw();
    if (value instanceof OscarObject && isOneElement(raw)) {
      generator.writeStartArray();
      type.encode(this, value);
      generator.writeEndArray();
    } else if (value instanceof OscarDateTime date && isScalar(raw)) {
      // 1.7E12, which Jackson takes for no date; or from XML, where JSON may have a number for it.
      boolean isNumber = raw.kind() == JsonValue.Kind.NUMBER && !date.isNumber();
      type.encode(this, isNumber ? OscarDateTime.ofWire(Long.parseLong(raw.text())) : date);
    } else {
      JsonTree.write(raw, generator);
    }
  }

  private static boolean isScalar(JsonValue raw) {
    return raw.kind() == JsonValue.Kind.NUMBER || raw.kind() == JsonValue.Kind.STRING;
  }

  private static boolean isOneElement(JsonValue raw) {
    List<JsonValue> elements = raw.kind() == JsonValue.Kind.ARRAY ? raw.elements() : List.of();
    return elements.size() == 1;
  }
}
