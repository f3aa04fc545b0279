package dev.oscarclient.runtime.codec;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Base of generated enumerations: constants for the values the server lists, and room for those it
 * does not. Equal if of one class and one value.
 */
public abstract class OscarEnum {
  private final String value;

  /** For generated classes. */
  protected OscarEnum(String value) {
    this.value = Objects.requireNonNull(value);
  }

  /** Returns the value as on the wire. */
  public final String value() {
    return value;
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // the base of unrelated enumerations
  public final boolean equals(@Nullable Object other) {
    return other instanceof OscarEnum constant
        && getClass() == constant.getClass()
        && value.equals(constant.value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /** Returns the value, as other enumerations and strings do. */
  @Override
  public final String toString() {
    return value;
  }
}
