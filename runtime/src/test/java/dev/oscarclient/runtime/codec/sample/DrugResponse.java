package dev.oscarclient.runtime.codec.sample;

import dev.oscarclient.runtime.codec.ObjectState;
import dev.oscarclient.runtime.codec.ObjectType;
import dev.oscarclient.runtime.codec.OscarObject;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

public class DrugResponse extends GenericRESTResponse {
  public static final ObjectType<DrugResponse> TYPE =
      ObjectType.builder("DrugResponse", DrugResponse::new)
          .extending(GenericRESTResponse.TYPE)
          .property("drug", OscarTypes.lazy(() -> DrugTo1.TYPE))
          .property("tags", OscarTypes.listOf(OscarTypes.STRING))
          .build();

  protected DrugResponse(ObjectState state) {
    super(state);
  }

  public static Builder builder() {
    return new Builder(TYPE);
  }

  @Override
  public Builder toBuilder() {
    return new Builder(this);
  }

  public @Nullable DrugTo1 drug() {
    return get(2);
  }

  public @Nullable List<@Nullable String> tags() {
    return get(3);
  }

  public static class Builder extends GenericRESTResponse.Builder {
    protected Builder(ObjectType<?> type) {
      super(type);
    }

    protected Builder(OscarObject source) {
      super(source);
    }

    @Override
    public Builder success(@Nullable Boolean success) {
      super.success(success);
      return this;
    }

    @Override
    public Builder message(@Nullable String message) {
      super.message(message);
      return this;
    }

    public Builder drug(@Nullable DrugTo1 drug) {
      set(2, drug);
      return this;
    }

    public Builder tags(@Nullable List<@Nullable String> tags) {
      set(3, tags);
      return this;
    }

    @Override
    public DrugResponse build() {
      return new DrugResponse(state());
    }
  }
}
