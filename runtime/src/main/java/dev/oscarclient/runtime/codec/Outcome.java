package dev.oscarclient.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * What an answer says of its own success: {@code GenericRESTResponse} and its relatives have a
 * boolean {@code success} and mostly a {@code message}. For the runtime.
 */
public final class Outcome {
  private Outcome() {}

  /** Tells whether an answer is of a type with a boolean {@code success}, and that is false. */
  public static boolean isRejection(@Nullable Object answer) {
    ObjectState state = state(answer);
    return state != null && Boolean.FALSE.equals(value(state, "success", OscarTypes.BOOLEAN));
  }

  /** Returns what an answer says of the reason, or {@code null}. May hold health data. */
  public static @Nullable String message(@Nullable Object answer) {
    ObjectState state = state(answer);
    return state == null ? null : (String) value(state, "message", OscarTypes.STRING);
  }

  private static @Nullable ObjectState state(@Nullable Object answer) {
    if (answer instanceof OneOrMany<?> one && !one.isList()) {
      return state(OddValue.comparable(one.held()[0]));
    }
    return answer instanceof OscarObject object ? object.state() : null;
  }

  /** Returns a property's value if the property is there and of a type. */
  private static @Nullable Object value(ObjectState state, String name, OscarType<?> type) {
    int slot = state.type().slot(name);
    if (slot < 0 || state.type().propertyType(slot).resolved() != type) {
      return null;
    }
    Object value = OddValue.comparable(state.slots()[slot]);
    return value instanceof OddValue || value == ObjectState.NULL ? null : value;
  }
}
