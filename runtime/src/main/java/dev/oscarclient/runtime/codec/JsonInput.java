package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** What types read from. The parser stands on a value's first token, and is left on its last. */
final class JsonInput implements Location {
  private final JsonParser parser;
  private final ServerTimeZone timeZone;

  JsonInput(JsonParser parser, ServerTimeZone timeZone) {
    this.parser = parser;
    this.timeZone = timeZone;
  }

  /** What dates are to remember. */
  ServerTimeZone timeZone() {
    return timeZone;
  }

  JsonParser parser() {
    return parser;
  }

  /** Reads the current value whatever it is, for types that found something else than expected. */
  JsonValue tree() throws IOException {
    return JsonTree.read(parser, timeZone);
  }

  @Override
  public void appendTo(StringBuilder out) {
    out.append(parser.getParsingContext().pathAsPointer());
  }
}
