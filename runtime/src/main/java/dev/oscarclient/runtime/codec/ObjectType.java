package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A generated type with properties. A property's slot is its number in order of declaration, those
 * of the extended type first.
 *
 * @param <T> the generated class
 */
public final class ObjectType<T extends OscarObject> extends OscarType<T> {
  private ObjectType() {}

  /** Starts a type; {@code create} is the constructor of the generated class. */
  public static <T extends OscarObject> Builder<T> builder(
      String name, Function<ObjectState, T> create) {
    throw new UnsupportedOperationException(name + create);
  }

  @Override
  public String name() {
    throw new UnsupportedOperationException();
  }

  @Override
  @Nullable Object decode(JsonParser in) {
    throw new UnsupportedOperationException();
  }

  @Override
  void encode(JsonGenerator out, @Nullable Object value) {
    throw new UnsupportedOperationException();
  }

  /** Collects the properties of a type. */
  public static final class Builder<T extends OscarObject> {
    private Builder() {}

    /** Starts with the properties of the type that this one extends. */
    public Builder<T> extending(ObjectType<?> superType) {
      throw new UnsupportedOperationException("" + superType);
    }

    /** Adds a property. */
    public Builder<T> property(String jsonName, OscarType<?> type) {
      throw new UnsupportedOperationException(jsonName + type);
    }

    /** Returns the type. */
    public ObjectType<T> build() {
      throw new UnsupportedOperationException();
    }
  }
}
