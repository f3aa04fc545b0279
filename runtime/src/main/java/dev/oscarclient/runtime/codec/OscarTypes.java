package dev.oscarclient.runtime.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The types that are not generated. */
public final class OscarTypes {
  private OscarTypes() {}

  /** Text. */
  public static final OscarType<String> STRING = stub();

  /** Booleans. */
  public static final OscarType<Boolean> BOOLEAN = stub();

  /** 32-bit numbers. */
  public static final OscarType<Integer> INT = stub();

  /** 64-bit numbers. */
  public static final OscarType<Long> LONG = stub();

  /** Whole numbers of any size. */
  public static final OscarType<BigInteger> INTEGER = stub();

  /** Decimal numbers of any size. */
  public static final OscarType<BigDecimal> DECIMAL = stub();

  /** Single precision. */
  public static final OscarType<Float> FLOAT = stub();

  /** Double precision. */
  public static final OscarType<Double> DOUBLE = stub();

  /** Dates and times in OSCAR's many forms. */
  public static final OscarType<OscarDateTime> DATE_TIME = stub();

  /** Bytes, as base64 text. */
  public static final OscarType<Base64Bytes> BINARY = stub();

  /** JSON of unknown shape. */
  public static final OscarType<JsonValue> JSON = stub();

  /** Lists; a single value is read as a list of one. */
  public static <T> OscarType<List<T>> listOf(OscarType<T> element) {
    throw new UnsupportedOperationException("" + element);
  }

  /** Maps with string keys, in the server's order. */
  public static <T> OscarType<Map<String, T>> mapOf(OscarType<T> value) {
    throw new UnsupportedOperationException("" + value);
  }

  /** A value or a list of them, kept as it came. */
  public static <T> OscarType<OneOrMany<T>> oneOrMany(OscarType<T> element) {
    throw new UnsupportedOperationException("" + element);
  }

  /** Open enumerations: {@code of} makes a constant or keeps an unknown text. */
  public static <E extends OscarEnum> OscarType<E> enumOf(
      String name, Class<E> type, Function<String, E> of) {
    throw new UnsupportedOperationException(name + type + of);
  }

  /** A type that is looked up at first use: breaks cycles between static initialisers. */
  public static <T> OscarType<T> lazy(Supplier<OscarType<T>> type) {
    throw new UnsupportedOperationException("" + type);
  }

  private static <T> OscarType<T> stub() {
    return lazy(
        () -> {
          throw new UnsupportedOperationException();
        });
  }
}
