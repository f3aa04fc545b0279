package dev.oscarclient.generator.learn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A type that no description has, as samples show it. */
final class NewType {
  private final String hint;
  private final ObjectShape shape = new ObjectShape();

  /** What objects under a key are: a {@link NewType}, or the name of a known type. */
  private final Map<String, Object> members = new LinkedHashMap<>();

  private String name = "";

  NewType(String hint) {
    this.hint = hint;
  }

  String hint() {
    return hint;
  }

  ObjectShape shape() {
    return shape;
  }

  Map<String, Object> members() {
    return members;
  }

  String name() {
    return name;
  }

  void name(String given) {
    name = given;
  }

  /**
   * Returns whether objects may be of this type.
   *
   * @param owner the type they stand in, or {@code null}
   */
  boolean isLike(ObjectShape other, String otherHint, @Nullable NewType owner) {
    Set<String> mine = shape.members().keySet();
    Set<String> theirs = other.members().keySet();
    Set<String> common = new TreeSet<>(mine);
    common.retainAll(theirs);
    int all = mine.size() + theirs.size() - common.size();
    boolean same = common.size() == all;
    boolean alike = common.size() * 10 >= all * 7;
    boolean fits =
        (same && (common.size() >= 3 || hint.equals(otherHint)))
            || (alike && common.size() >= 5)
            || (alike && common.size() >= 2 && this == owner);
    return fits && common.stream().allMatch(key -> kindsMeet(key, other));
  }

  private boolean kindsMeet(String key, ObjectShape other) {
    Shape one = shape.member(key);
    Shape two = other.member(key);
    if (one.isNull() || two.isNull()) {
      return true;
    }
    return (one.object() != null && two.object() != null)
        || (one.lists() > 0 && two.lists() > 0)
        || (one.scalars() > 0 && two.scalars() > 0);
  }
}
