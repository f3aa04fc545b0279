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
  private final @Nullable XmlRest xml;

  /** What came from a server. Takes over the collections: nobody may change them any more. */
  ObjectState(ObjectType<?> type, @Nullable Object[] slots, Map<String, JsonValue> additional) {
    this(type, slots, additional, Set.of(), null);
  }

  /** The same for an object that came as XML; {@code xml} is {@code null} if nothing is left. */
  ObjectState(
      ObjectType<?> type,
      @Nullable Object[] slots,
      Map<String, JsonValue> additional,
      @Nullable XmlRest xml) {
    this(type, slots, additional, Set.of(), xml);
  }

  /**
   * What a builder made. Takes over the collections: nobody may change them any more.
   *
   * @param added names of those in {@code additional} that did not come from a server
   * @param xml what only XML can say, {@code null} if nothing
   */
  ObjectState(
      ObjectType<?> type,
      @Nullable Object[] slots,
      Map<String, JsonValue> additional,
      Set<String> added,
      @Nullable XmlRest xml) {
    this.type = type;
    this.slots = slots;
    this.additional = additional;
    this.added = added;
    this.xml = xml;
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

  /** What only XML can say, for objects that came as XML. */
  @Nullable XmlRest xml() {
    return xml;
  }

  /** Names of the unknown properties that the caller set; not to be changed. */
  Set<String> added() {
    return added;
  }
}
