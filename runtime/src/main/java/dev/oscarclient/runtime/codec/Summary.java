package dev.oscarclient.runtime.codec;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a generated object says of itself in a log: its type and ids, no health data. */
final class Summary {

  /** Of nine digits and more are health card, insurance and telephone numbers. */
  private static final long LARGEST_ID = 99_999_999;

  /** Numbers of a person rather than of a record, whatever their name ends with. */
  private static final List<String> PERSONAL =
      List.of("hin", "card", "health", "phone", "fax", "cell", "pager", "sin", "ssn", "chart");

  private Summary() {}

  static String of(ObjectState state) {
    StringBuilder ids = new StringBuilder();
    int count = state.additional().size();
    @Nullable Object[] slots = state.slots();
    for (int slot = 0; slot < slots.length; slot++) {
      Object held = slots[slot];
      if (held != null) {
        count++;
        appendId(ids, state.type().slotName(slot), OddValue.comparable(held));
      }
    }
    return state.type().name()
        + (ids.length() == 0 ? "" : "[" + ids + "]")
        + " with "
        + count
        + (count == 1 ? " property" : " properties");
  }

  private static void appendId(StringBuilder ids, String name, @Nullable Object value) {
    if (isWholeNumber(value) && isIdName(name)) {
      long id = ((Number) value).longValue();
      if (id >= 0 && id <= LARGEST_ID) {
        ids.append(ids.length() == 0 ? "" : ", ").append(name).append('=').append(id);
      }
    }
  }

  private static boolean isWholeNumber(@Nullable Object value) {
    return value instanceof Integer
        || value instanceof Long
        || (value instanceof BigInteger big && big.bitLength() < Long.SIZE);
  }

  private static boolean isIdName(String name) {
    if (name.equals("id")) {
      return true;
    }
    if (!name.endsWith("No") && !name.endsWith("Id")) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    for (String personal : PERSONAL) {
      if (lower.contains(personal)) {
        return false;
      }
    }
    return true;
  }
}
