package dev.oscarclient.runtime.codec.sample;

import dev.oscarclient.runtime.codec.ObjectState;
import dev.oscarclient.runtime.codec.ObjectType;
import dev.oscarclient.runtime.codec.OscarObject;
import dev.oscarclient.runtime.codec.OscarTypes;
import org.jspecify.annotations.Nullable;

public class GenericRESTResponse extends OscarObject {
  public static final ObjectType<GenericRESTResponse> TYPE =
      ObjectType.builder("GenericRESTResponse", GenericRESTResponse::new)
          .property("success", OscarTypes.BOOLEAN)
          .property("message", OscarTypes.STRING)
          .build();

  protected GenericRESTResponse(ObjectState state) {
    super(state);
  }

  public static Builder builder() {
    return new Builder(TYPE);
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  public @Nullable Boolean success() {
    return get(0);
  }

  public @Nullable String message() {
    return get(1);
  }

  public static class Builder extends OscarObject.Builder {
    protected Builder(ObjectType<?> type) {
      super(type);
    }

    protected Builder(OscarObject source) {
      super(source);
    }

    public Builder success(@Nullable Boolean success) {
      set(0, success);
      return this;
    }

    public Builder message(@Nullable String message) {
      set(1, message);
      return this;
    }

    public GenericRESTResponse build() {
      return new GenericRESTResponse(state());
    }
  }
}
