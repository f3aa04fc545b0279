package dev.oscarclient.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * JSON or XML that cannot be read or written: malformed, cut short, beyond a limit, or of another
 * type than asked for. Tells where and what was expected, never the value: it may be health data.
 * For the same reason it has no cause: parsers quote what they could not read.
 */
public final class CodecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final @Nullable String expected;
  private final int line;
  private final int column;

  private CodecException(
      String message, String pointer, @Nullable String expected, int line, int column) {
    super(message);
    this.pointer = pointer;
    this.expected = expected;
    this.line = line;
    this.column = column;
  }

  /** Text that is no JSON or XML, or too much of it. */
  static CodecException malformed(String problem, String pointer, int line, int column) {
    String where = line > 0 ? " at line " + line + ", column " + column : "";
    String within = pointer.isEmpty() ? "" : ", within " + pointer;
    return new CodecException(problem + where + within, pointer, null, line, column);
  }

  /** JSON of another type than asked for. */
  static CodecException mismatch(String pointer, String expected, JsonValue.Kind found) {
    String where = pointer.isEmpty() ? "JSON" : "JSON at " + pointer;
    String message = where + ": expected " + expected + ", found " + found.describe();
    return new CodecException(message, pointer, expected, -1, -1);
  }

  /** XML of another type than asked for; {@code found} never quotes it. */
  static CodecException mismatch(String pointer, String expected, String found, int line) {
    String where = line > 0 ? "XML at " + pointer + ", line " + line : "XML at " + pointer;
    String message = where + ": expected " + expected + ", found " + found;
    return new CodecException(message, pointer, expected, line, -1);
  }

  /** A value that JSON cannot express. */
  static CodecException unwritable(String problem) {
    return unwritable(problem, "");
  }

  /** A value that XML cannot express, at a place in what was to be written. */
  static CodecException unwritable(String problem, String pointer) {
    String message = pointer.isEmpty() ? problem : problem + ", at " + pointer;
    return new CodecException(message, pointer, null, -1, -1);
  }

  /**
   * Returns where in the document: a JSON pointer (RFC 6901), empty for the document itself, or the
   * names of the XML elements around, e.g. {@code /demographicTo1/address/city}; cut short if very
   * long.
   */
  public String pointer() {
    return pointer;
  }

  /** Returns the name of the expected type; {@code null} if the text is no JSON or XML at all. */
  public @Nullable String expected() {
    return expected;
  }

  /** Returns the line, from 1; -1 if it is not known, as where the text itself is good JSON. */
  public int line() {
    return line;
  }

  /** Returns the column, from 1, in bytes or characters as the source came; -1 like the line. */
  public int column() {
    return column;
  }
}
