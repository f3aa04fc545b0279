package dev.oscarclient.runtime;

import org.jspecify.annotations.Nullable;

/** A response came, but not one that can be read as what the operation answers with. */
public final class OscarDecodeException extends OscarException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String jsonPointer;
  private final @Nullable String expectedType;

  OscarDecodeException(
      Details details,
      String what,
      @Nullable String jsonPointer,
      @Nullable String expectedType,
      @Nullable Throwable cause) {
    super(details, what, cause);
    this.jsonPointer = jsonPointer;
    this.expectedType = expectedType;
  }

  /**
   * Returns where in the JSON the trouble is (RFC 6901), or in XML the names of the elements around
   * it, e.g. {@code /demographicTo1/address}; {@code null} if the body is neither.
   */
  public @Nullable String jsonPointer() {
    return jsonPointer;
  }

  /** Returns what was expected there, e.g. {@code DemographicTo1}, or {@code null}. */
  public @Nullable String expectedType() {
    return expectedType;
  }

  @Override
  public String kind() {
    return "undecodable";
  }
}
