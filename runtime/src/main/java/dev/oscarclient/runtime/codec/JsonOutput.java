package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What types write to. Settings of one client that change how values are written belong here: every
 * value passes.
 */
final class JsonOutput {
  private final JsonGenerator generator;

  JsonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  JsonGenerator generator() {
    return generator;
  }

  /** Writes what a slot, list or map holds: a value, an odd one as it came, or null. */
  void write(OscarType<?> type, @Nullable Object held) throws IOException {
    if (held == null || held == ObjectState.NULL) {
      generator.writeNull();
    } else if (held instanceof OddValue odd) {
      JsonTree.write(odd.raw(), generator);
    } else {
      type.encode(this, held);
    }
  }
}
