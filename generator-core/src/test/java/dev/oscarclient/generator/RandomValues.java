package dev.oscarclient.generator;

import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.runtime.codec.Base64Bytes;
import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.OscarDateTime;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Random values as a user's code makes them, by the builders of generated classes: where a type is
 * declared, of any type that extends it.
 */
final class RandomValues {
  private static final int DEEPEST = 3;

  private final SoapWire wire;
  private final Map<String, TypeModel> types = new HashMap<>();
  private final Random random;

  /** Stands where the schema leaves the type open. */
  private final ObjectType open;

  /** How many objects were of another type than declared. */
  private int derived;

  RandomValues(SoapWire wire, SoapModel soap, String open, int seed) {
    this.wire = wire;
    this.random = new Random(seed);
    soap.types().forEach(type -> types.put(type.javaName(), type));
    this.open = (ObjectType) types.get(open);
  }

  int derived() {
    return derived;
  }

  /** Returns what may be passed as a part. */
  Object of(SoapPart part) throws ReflectiveOperationException {
    TypeRef type = part.repeating() ? new TypeRef.ListOf(part.type()) : part.type();
    return value(type, part.lexical(), 0);
  }

  private Object value(TypeRef type, LexicalForm lexical, int depth)
      throws ReflectiveOperationException {
    if (type instanceof TypeRef.ListOf list) {
      List<Object> values = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        values.add(value(list.element(), lexical, depth));
      }
      return values;
    }
    if (type instanceof TypeRef.Scalar scalar) {
      return scalar(scalar, lexical);
    }
    if (type instanceof TypeRef.RawJson) {
      return JsonValue.from(object(open, depth));
    }
    TypeModel model = types.get(((TypeRef.Named) type).javaName());
    return model instanceof ObjectType object
        ? object(object, depth)
        : constant((TypeModel.EnumType) model);
  }

  private Object constant(TypeModel.EnumType type) throws ReflectiveOperationException {
    String value = type.constants().get(random.nextInt(type.constants().size())).value();
    return wire.type(type.javaName()).getMethod("of", String.class).invoke(null, value);
  }

  private Object object(ObjectType declared, int depth) throws ReflectiveOperationException {
    List<ObjectType> possible = new ArrayList<>();
    for (TypeModel type : types.values()) {
      if (type instanceof ObjectType object && !object.isAbstract() && isA(object, declared)) {
        possible.add(object);
      }
    }
    possible.sort((one, other) -> one.javaName().compareTo(other.javaName()));
    ObjectType type = possible.get(random.nextInt(possible.size()));
    derived += type.equals(declared) ? 0 : 1;
    Object builder = wire.type(type.javaName()).getMethod("builder").invoke(null);
    for (PropertyModel property : properties(type)) {
      boolean isObject = !(property.type() instanceof TypeRef.Scalar);
      boolean wanted = isObject ? depth < DEEPEST && random.nextBoolean() : random.nextInt(4) > 0;
      if (property.required() || wanted) {
        set(builder, property, value(property.type(), property.xml().lexical(), depth + 1));
      }
    }
    return builder.getClass().getMethod("build").invoke(builder);
  }

  private static void set(Object builder, PropertyModel property, Object value)
      throws IllegalAccessException, InvocationTargetException {
    for (Method method : builder.getClass().getMethods()) {
      if (method.getName().equals(property.javaName())
          && method.getParameterCount() == 1
          && !method.isBridge()) {
        method.invoke(builder, value);
        return;
      }
    }
    throw new AssertionError(property.javaName());
  }

  private boolean isA(ObjectType type, ObjectType declared) {
    for (ObjectType each = type; each != null; each = parent(each)) {
      if (each.equals(declared)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable ObjectType parent(ObjectType type) {
    return type.superType() == null ? null : (ObjectType) types.get(type.superType().javaName());
  }

  private List<PropertyModel> properties(ObjectType type) {
    List<PropertyModel> properties = new ArrayList<>();
    for (ObjectType each = type; each != null; each = parent(each)) {
      properties.addAll(each.properties());
    }
    return properties;
  }

  private Object scalar(TypeRef.Scalar scalar, LexicalForm lexical) {
    return switch (scalar.kind()) {
      case STRING -> "w" + random.nextInt(100);
      case BOOLEAN -> random.nextBoolean();
      case INT -> random.nextInt();
      case LONG -> random.nextLong();
      case INTEGER -> BigInteger.valueOf(random.nextLong());
      case DECIMAL -> BigDecimal.valueOf(random.nextInt(), random.nextInt(8));
      case FLOAT -> random.nextFloat();
      case DOUBLE -> random.nextDouble();
      case DATE_TIME -> date(lexical);
      case BINARY ->
          Base64Bytes.of(String.valueOf(random.nextInt()).getBytes(StandardCharsets.UTF_8));
    };
  }

  /** Of any form that says what the place has room for, and after the change of calendars. */
  private OscarDateTime date(LexicalForm lexical) {
    Instant instant =
        Instant.ofEpochMilli(random.nextLong(-12_000_000_000_000L, 250_000_000_000_000L));
    LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    int form = random.nextInt(4);
    if (form == 0) {
      return OscarDateTime.of(instant);
    }
    if (form == 1) {
      return OscarDateTime.of(local);
    }
    if (form == 2) {
      return OscarDateTime.ofWire(instant.toString());
    }
    LocalTime time = random.nextBoolean() ? local.toLocalTime() : LocalTime.of(local.getHour(), 0);
    return lexical == LexicalForm.TIME
        ? OscarDateTime.of(time)
        : OscarDateTime.of(local.toLocalDate());
  }
}
