package dev.oscarclient.runtime.codec;

import org.jspecify.annotations.Nullable;

/** Base of generated types: immutable, and without loss what the server sent. */
public abstract class OscarObject {

  /** For generated classes. */
  protected OscarObject(ObjectState state) {
    throw new UnsupportedOperationException("" + state);
  }

  /**
   * Returns the value in a slot; {@code null} if it is absent or null. The caller names the type.
   */
  protected final <V> @Nullable V get(int slot) {
    throw new UnsupportedOperationException("" + slot);
  }

  /** Base of generated builders. */
  public abstract static class Builder {

    /** Starts empty. */
    protected Builder(ObjectType<?> type) {
      throw new UnsupportedOperationException("" + type);
    }

    /** Starts with all that {@code source} holds, unknown properties included. */
    protected Builder(OscarObject source) {
      throw new UnsupportedOperationException("" + source);
    }

    /** Sets a slot; {@code null} is sent as null. */
    protected final void set(int slot, @Nullable Object value) {
      throw new UnsupportedOperationException("" + slot + value);
    }

    /** Returns what was set, for the constructor of the generated class. */
    protected final ObjectState state() {
      throw new UnsupportedOperationException();
    }
  }
}
