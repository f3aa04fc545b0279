package dev.oscarclient.runtime.codec;

/**
 * Base of generated enumerations: constants for the values the server lists, and room for those it
 * does not.
 */
public abstract class OscarEnum {
  private final String value;

  /** For generated classes. */
  protected OscarEnum(String value) {
    this.value = value;
  }

  /** Returns the value as on the wire. */
  public final String value() {
    return value;
  }
}
