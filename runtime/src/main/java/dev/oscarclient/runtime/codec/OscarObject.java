package dev.oscarclient.runtime.codec;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Base of generated types: immutable, and without loss what the server sent. Properties the type
 * does not know, the difference between null and absent, and values in another form than expected
 * are kept and written back.
 *
 * <p>Two objects are equal if they are of one class and are written as the same JSON; but a date,
 * or a value in another form than expected, that came as XML equals only one that came so too.
 */
public abstract class OscarObject {
  private final ObjectState state;

  /** For generated classes. */
  protected OscarObject(ObjectState state) {
    this.state = Objects.requireNonNull(state);
  }

  final ObjectState state() {
    return state;
  }

  /**
   * Returns the value in a slot; {@code null} if it is absent or null. The caller names the type.
   *
   * @throws CodecException if the server sent something that is no value of the property's type;
   *     {@link #jsonProperty} has it all the same
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the slot is declared
  protected final <V> @Nullable V get(int slot) {
    Object held = state.type().held(state.slots(), slot);
    return held == ObjectState.NULL ? null : (V) OddValue.valueOf(held);
  }

  /** Returns the properties the type does not know, in the server's order; unmodifiable. */
  public final Map<String, JsonValue> additionalProperties() {
    return Collections.unmodifiableMap(state.additional());
  }

  /** Tells whether a property is there, be it null; {@code jsonName} is its name on the wire. */
  public final boolean isPresent(String jsonName) {
    int slot = state.type().slot(jsonName);
    return slot >= 0 ? state.slots()[slot] != null : state.additional().containsKey(jsonName);
  }

  /**
   * Returns any property, known or not, as the JSON it is written as: also one that cannot be read
   * as its type.
   *
   * @param jsonName its name on the wire
   * @return {@code null} if it is absent; {@link JsonValue#NULL} if it is null
   */
  public final @Nullable JsonValue jsonProperty(String jsonName) {
    int slot = state.type().slot(jsonName);
    if (slot < 0) {
      return state.additional().get(jsonName);
    }
    Object held = state.slots()[slot];
    return held == null ? null : OscarJson.tree(state.type().propertyType(slot), held);
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // generated types extend each other, and add properties
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof OscarObject object
            && getClass() == object.getClass()
            && Held.same(state.slots(), object.state.slots())
            && state.additional().equals(object.state.additional()));
  }

  @Override
  public final int hashCode() {
    return Arrays.hashCode(state.slots()) * 31 + state.additional().hashCode();
  }

  /**
   * Returns the type, the ids of the record such as {@code demographicNo}, and how many properties
   * are there; no other values: they are health data. {@link OscarJson#write} has them all.
   */
  @Override
  public final String toString() {
    return Summary.of(state);
  }

  /** Base of generated builders. For one thread; may go on after {@code build()}. */
  public abstract static class Builder {
    private final ObjectType<?> type;
    private final @Nullable Object[] slots;
    private final Map<String, JsonValue> additional;
    private final Set<String> added;
    private final @Nullable XmlRest xml;

    /** Starts empty. */
    protected Builder(ObjectType<?> type) {
      this.type = type;
      this.slots = new @Nullable Object[type.size()];
      this.additional = new LinkedHashMap<>();
      this.added = new HashSet<>();
      this.xml = null;
    }

    /** Starts with all that {@code source} holds, unknown properties included. */
    protected Builder(OscarObject source) {
      this.type = source.state.type();
      this.slots = source.state.slots().clone();
      this.additional = new LinkedHashMap<>(source.state.additional());
      this.added = new HashSet<>(source.state.added());
      this.xml = source.state.xml();
    }

    /** Sets a slot; {@code null} is sent as null. Lists and maps are copied. */
    protected final void set(int slot, @Nullable Object value) {
      Object held =
          value == null || JsonValue.NULL.equals(value)
              ? ObjectState.NULL
              : type.propertyType(slot).keep(value);
      type.hold(slots, slot, held);
    }

    /**
     * Sets a property that the type does not know. One that it does know is read as what it should
     * be, so that code for an older type goes on working.
     *
     * @param jsonName its name on the wire
     * @param value {@code null} is sent as null
     */
    public Builder additionalProperty(String jsonName, @Nullable JsonValue value) {
      JsonValue json = value == null ? JsonValue.NULL : value;
      int slot = type.slot(jsonName);
      if (slot < 0) {
        additional.put(Objects.requireNonNull(jsonName), json);
        added.add(jsonName);
      } else if (json.isNull()) {
        slots[slot] = ObjectState.NULL;
      } else {
        slots[slot] = type.propertyType(slot).fromTree(json, Location.ROOT.property(jsonName));
      }
      return this;
    }

    /** Makes a property absent, known to the type or not; {@code jsonName} as on the wire. */
    public Builder removeProperty(String jsonName) {
      int slot = type.slot(jsonName);
      if (slot < 0) {
        additional.remove(jsonName);
        added.remove(jsonName);
      } else {
        slots[slot] = null;
      }
      return this;
    }

    /** Returns what was set, for the constructor of the generated class. */
    protected final ObjectState state() {
      return new ObjectState(
          type,
          slots.clone(),
          additional.isEmpty() ? Map.of() : new LinkedHashMap<>(additional),
          Set.copyOf(added),
          xml);
    }
  }
}
