package dev.oscarclient.runtime.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The types that are not generated. All are read leniently: numbers and booleans as text and the
 * reverse, a list of one value as the value, nothing but white space as null where text is not
 * expected. What came in such a form is written back in it.
 */
public final class OscarTypes {
  private OscarTypes() {}

  /** Text. */
  public static final OscarType<String> STRING = new StringType();

  /** A single character; in XML the number of its code, as JAXB has it. */
  public static final OscarType<String> CHARACTER = new CharacterType();

  /** Booleans. */
  public static final OscarType<Boolean> BOOLEAN = new BooleanType();

  /** 32-bit numbers. */
  public static final OscarType<Integer> INT = new WholeNumberType.OfInt();

  /** 64-bit numbers. */
  public static final OscarType<Long> LONG = new WholeNumberType.OfLong();

  /** Whole numbers of any size. */
  public static final OscarType<BigInteger> INTEGER = new NumericType.OfInteger();

  /** Decimal numbers of any size. */
  public static final OscarType<BigDecimal> DECIMAL = new NumericType.OfDecimal();

  /** Single precision. */
  public static final OscarType<Float> FLOAT = new FloatingType<>("float", Float::valueOf);

  /** Double precision. */
  public static final OscarType<Double> DOUBLE = new FloatingType<>("double", Double::valueOf);

  /**
   * Dates and times in OSCAR's many forms. In a request, what every OSCAR reads as meant goes as it
   * is, all else as milliseconds.
   */
  public static final OscarType<OscarDateTime> DATE_TIME =
      new DateTimeType(null, DateTimeType.InXml.BOTH);

  /** The same where XML has room for a date only ({@code xs:date}): that at the server. */
  public static final OscarType<OscarDateTime> DATE =
      new DateTimeType(null, DateTimeType.InXml.DATE);

  /** The same where XML has room for a time only ({@code xs:time}): that at the server. */
  public static final OscarType<OscarDateTime> TIME =
      new DateTimeType(null, DateTimeType.InXml.TIME);

  /** Bytes, as base64 text; read from an array of numbers too. */
  public static final OscarType<Base64Bytes> BINARY = new BinaryType();

  /** JSON of unknown shape. */
  public static final OscarType<JsonValue> JSON = new JsonType();

  /**
   * Dates and times of which it is known what the server reads: in a request they are always
   * written in that form, {@link OscarDateTime.Form#OTHER} meaning as they came. Read like {@link
   * #DATE_TIME}.
   */
  public static OscarType<OscarDateTime> dateTime(OscarDateTime.Form requestForm) {
    return new DateTimeType(Objects.requireNonNull(requestForm), DateTimeType.InXml.BOTH);
  }

  /** The same where XML has room for a date only ({@code xs:date}). */
  public static OscarType<OscarDateTime> date(OscarDateTime.Form requestForm) {
    return new DateTimeType(Objects.requireNonNull(requestForm), DateTimeType.InXml.DATE);
  }

  /** The same where XML has room for a time only ({@code xs:time}). */
  public static OscarType<OscarDateTime> time(OscarDateTime.Form requestForm) {
    return new DateTimeType(Objects.requireNonNull(requestForm), DateTimeType.InXml.TIME);
  }

  /** Lists; a single value is read as a list of one, and written back as it came. */
  public static <T> OscarType<List<T>> listOf(OscarType<T> element) {
    return new ListType<>(element);
  }

  /** Maps with string keys, in the server's order. */
  public static <T> OscarType<Map<String, T>> mapOf(OscarType<T> value) {
    return new MapType<>(value);
  }

  /** A value or a list of them, kept as it came. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // every list of the codec is a OneOrMany
  public static <T> OscarType<OneOrMany<T>> oneOrMany(OscarType<T> element) {
    return (OscarType) new ListType<>(element);
  }

  /** Open enumerations: {@code of} makes a constant or keeps an unknown text. */
  public static <E extends OscarEnum> OscarType<E> enumOf(
      String name, Class<E> type, Function<String, E> of) {
    return new EnumType<>(name, type, of);
  }

  /** A type that is looked up at first use: breaks cycles between static initialisers. */
  public static <T> OscarType<T> lazy(Supplier<? extends OscarType<T>> type) {
    return new LazyType<>(type);
  }
}
