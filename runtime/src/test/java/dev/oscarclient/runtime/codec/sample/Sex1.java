package dev.oscarclient.runtime.codec.sample;

import dev.oscarclient.runtime.codec.OscarEnum;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.OscarTypes;

public final class Sex1 extends OscarEnum {
  public static final Sex1 M = new Sex1("M", Known.M);
  public static final Sex1 F = new Sex1("F", Known.F);

  public static final OscarType<Sex1> TYPE = OscarTypes.enumOf("Sex1", Sex1.class, Sex1::of);

  private final Known known;

  private Sex1(String value, Known known) {
    super(value);
    this.known = known;
  }

  public static Sex1 of(String value) {
    return switch (value) {
      case "M" -> M;
      case "F" -> F;
      default -> new Sex1(value, Known.UNKNOWN);
    };
  }

  public Known known() {
    return known;
  }

  public enum Known {
    M,
    F,
    UNKNOWN
  }
}
