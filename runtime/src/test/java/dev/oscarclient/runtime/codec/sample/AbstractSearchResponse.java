package dev.oscarclient.runtime.codec.sample;

import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.ObjectState;
import dev.oscarclient.runtime.codec.ObjectType;
import dev.oscarclient.runtime.codec.OscarDateTime;
import dev.oscarclient.runtime.codec.OscarObject;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

public class AbstractSearchResponse<T> extends OscarObject {
  public static final ObjectType<AbstractSearchResponse<JsonValue>> TYPE = type(OscarTypes.JSON);

  public static <T> ObjectType<AbstractSearchResponse<T>> type(OscarType<T> content) {
    return ObjectType.builder("AbstractSearchResponse", AbstractSearchResponse<T>::new)
        .property("content", OscarTypes.listOf(content))
        .property("total", OscarTypes.INT)
        .property("timestamp", OscarTypes.DATE_TIME)
        .build();
  }

  protected AbstractSearchResponse(ObjectState state) {
    super(state);
  }

  public static <T> Builder<T> builder(OscarType<T> content) {
    return new Builder<>(type(content));
  }

  public Builder<T> toBuilder() {
    return new Builder<>(this);
  }

  public @Nullable List<T> content() {
    return get(0);
  }

  public @Nullable Integer total() {
    return get(1);
  }

  public @Nullable OscarDateTime timestamp() {
    return get(2);
  }

  public static class Builder<T> extends OscarObject.Builder {
    protected Builder(ObjectType<?> type) {
      super(type);
    }

    protected Builder(OscarObject source) {
      super(source);
    }

    public Builder<T> content(@Nullable List<T> content) {
      set(0, content);
      return this;
    }

    public Builder<T> total(@Nullable Integer total) {
      set(1, total);
      return this;
    }

    public Builder<T> timestamp(@Nullable OscarDateTime timestamp) {
      set(2, timestamp);
      return this;
    }

    public AbstractSearchResponse<T> build() {
      return new AbstractSearchResponse<>(state());
    }
  }
}
