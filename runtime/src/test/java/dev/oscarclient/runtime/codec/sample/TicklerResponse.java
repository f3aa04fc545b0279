package dev.oscarclient.runtime.codec.sample;

import dev.oscarclient.runtime.codec.ObjectState;
import dev.oscarclient.runtime.codec.ObjectType;
import dev.oscarclient.runtime.codec.OscarObject;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that JSON and XML Schema disagree about, and what only the server writes. */
public class TicklerResponse extends OscarObject {
  public static final ObjectType<TicklerResponse> TYPE =
      ObjectType.builder("TicklerResponse", TicklerResponse::new)
          .property("content", OscarTypes.listOf(OscarTypes.lazy(() -> TicklerResponse.TYPE)))
          .alias("tickler")
          .property("demographicNo", OscarTypes.INT)
          .property("demographicName", OscarTypes.STRING)
          .readOnly()
          .property("age", OscarTypes.INT)
          .alias("ageInYears")
          .readOnly()
          .property("hcNumberNo", OscarTypes.LONG)
          .build();

  protected TicklerResponse(ObjectState state) {
    super(state);
  }

  public static Builder builder() {
    return new Builder(TYPE);
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  public @Nullable List<@Nullable TicklerResponse> content() {
    return get(0);
  }

  public @Nullable Integer demographicNo() {
    return get(1);
  }

  public @Nullable String demographicName() {
    return get(2);
  }

  public @Nullable Integer age() {
    return get(3);
  }

  public static class Builder extends OscarObject.Builder {
    protected Builder(ObjectType<?> type) {
      super(type);
    }

    protected Builder(OscarObject source) {
      super(source);
    }

    public Builder content(@Nullable List<@Nullable TicklerResponse> content) {
      set(0, content);
      return this;
    }

    public Builder demographicNo(@Nullable Integer demographicNo) {
      set(1, demographicNo);
      return this;
    }

    public Builder demographicName(@Nullable String demographicName) {
      set(2, demographicName);
      return this;
    }

    public Builder age(@Nullable Integer age) {
      set(3, age);
      return this;
    }

    public TicklerResponse build() {
      return new TicklerResponse(state());
    }
  }
}
