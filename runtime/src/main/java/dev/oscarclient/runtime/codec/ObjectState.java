package dev.oscarclient.runtime.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a generated object holds; opaque outside this package. Immutable. */
public final class ObjectState {

  /** In a slot: the JSON null. An absent property leaves its slot {@code null}. */
  static final Object NULL = new Object();

  private final ObjectType<?> type;
  private final @Nullable Object[] slots;
  private final Map<String, JsonValue> additional;
  private final @Nullable XmlRest xml;

  /** Takes over {@code slots} and {@code additional}: nobody may change them any more. */
  ObjectState(ObjectType<?> type, @Nullable Object[] slots, Map<String, JsonValue> additional) {
    this(type, slots, additional, null);
  }

  /** The same for an object that came as XML; {@code xml} is {@code null} if nothing is left. */
  ObjectState(
      ObjectType<?> type,
      @Nullable Object[] slots,
      Map<String, JsonValue> additional,
      @Nullable XmlRest xml) {
    this.type = type;
    this.slots = slots;
    this.additional = additional;
    this.xml = xml;
  }

  ObjectType<?> type() {
    return type;
  }

  /** What the slots hold; not to be changed. */
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
}
