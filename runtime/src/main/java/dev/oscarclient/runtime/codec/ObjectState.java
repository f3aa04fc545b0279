package dev.oscarclient.runtime.codec;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a generated object holds; opaque outside this package. Immutable. */
public final class ObjectState {

  /** In a slot: the JSON null. An absent property leaves its slot {@code null}. */
  static final Object NULL = new Object();

  private final ObjectType<?> type;
  private final @Nullable Object[] slots;
  private final Map<String, JsonValue> additional;
  private final Set<String> added;

  /** What came from a server. Takes over the collections: nobody may change them any more. */
  ObjectState(ObjectType<?> type, @Nullable Object[] slots, Map<String, JsonValue> additional) {
    this(type, slots, additional, Set.of());
  }

  /**
   * What a builder made. Takes over the collections: nobody may change them any more.
   *
   * @param added names of those in {@code additional} that did not come from a server
   */
  ObjectState(
      ObjectType<?> type,
      @Nullable Object[] slots,
      Map<String, JsonValue> additional,
      Set<String> added) {
    this.type = type;
    this.slots = slots;
    this.additional = additional;
    this.added = added;
  }

  ObjectType<?> type() {
    return type;
  }

  /** What the slots hold, those of aliases last; not to be changed. */
  @Nullable Object[] slots() {
    return slots;
  }

  /** Properties the type does not know; not to be changed. */
  Map<String, JsonValue> additional() {
    return additional;
  }

  /** Names of the unknown properties that the caller set; not to be changed. */
  Set<String> added() {
    return added;
  }
}
