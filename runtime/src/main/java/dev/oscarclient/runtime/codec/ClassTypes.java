package dev.oscarclient.runtime.codec;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** The types of Java classes: of generated ones their {@code TYPE}, looked up once. */
final class ClassTypes {
  static final OscarType<Object> ANY = new AnyType();

  private static final Map<Class<?>, OscarType<?>> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, OscarTypes.STRING),
          Map.entry(Boolean.class, OscarTypes.BOOLEAN),
          Map.entry(Integer.class, OscarTypes.INT),
          Map.entry(Long.class, OscarTypes.LONG),
          Map.entry(BigInteger.class, OscarTypes.INTEGER),
          Map.entry(BigDecimal.class, OscarTypes.DECIMAL),
          Map.entry(Float.class, OscarTypes.FLOAT),
          Map.entry(Double.class, OscarTypes.DOUBLE),
          Map.entry(OscarDateTime.class, OscarTypes.DATE_TIME),
          Map.entry(Base64Bytes.class, OscarTypes.BINARY),
          Map.entry(JsonValue.class, OscarTypes.JSON),
          Map.entry(Object.class, ANY),
          Map.entry(List.class, OscarTypes.listOf(OscarTypes.JSON)),
          Map.entry(OneOrMany.class, OscarTypes.oneOrMany(OscarTypes.JSON)),
          Map.entry(Map.class, OscarTypes.mapOf(OscarTypes.JSON)));

  /** Goes away with the class, so that it holds no class loader. */
  private static final ClassValue<OscarType<?>> TYPES =
      new ClassValue<>() {
        @Override
        protected OscarType<?> computeValue(Class<?> type) {
          OscarType<?> plain = PLAIN.get(type);
          return plain == null ? generated(type) : plain;
        }
      };

  private ClassTypes() {}

  /**
   * Returns the type of a class.
   *
   * @throws IllegalArgumentException if it has none
   */
  @SuppressWarnings("unchecked") // the types above, and the contract of generated classes
  static <T> OscarType<T> of(Class<T> type) {
    return (OscarType<T>) TYPES.get(type);
  }

  private static OscarType<?> generated(Class<?> type) {
    try {
      Field field = type.getDeclaredField("TYPE");
      if (Modifier.isStatic(field.getModifiers())
          && OscarType.class.isAssignableFrom(field.getType())) {
        return (OscarType<?>) field.get(null);
      }
    } catch (NoSuchFieldException e) {
      // as for a class with another TYPE
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(
          type.getName() + " cannot be read: it or its TYPE is not public", e);
    }
    throw new IllegalArgumentException(
        type.getName() + " cannot be read: it is neither generated nor a plain class of the codec");
  }
}
