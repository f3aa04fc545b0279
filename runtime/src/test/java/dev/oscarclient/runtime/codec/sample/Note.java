package dev.oscarclient.runtime.codec.sample;

import dev.oscarclient.runtime.codec.ObjectState;
import dev.oscarclient.runtime.codec.ObjectType;
import dev.oscarclient.runtime.codec.OscarObject;
import org.jspecify.annotations.Nullable;

/** A class for types that tests make up: its properties are read by their slots. */
public class Note extends OscarObject {
  public Note(ObjectState state) {
    super(state);
  }

  public @Nullable Object slot(int slot) {
    return get(slot);
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  public static final class Builder extends OscarObject.Builder {
    public Builder(ObjectType<Note> type) {
      super(type);
    }

    private Builder(Note source) {
      super(source);
    }

    public Builder with(int slot, @Nullable Object value) {
      set(slot, value);
      return this;
    }

    public Note build() {
      return new Note(state());
    }
  }
}
