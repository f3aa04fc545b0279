package dev.oscarclient.generator.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All objects seen at one place, merged: their keys, and what was seen under each. */
final class ObjectShape {

  /** No class has so many properties; a map with the records of a year may. */
  private static final int MOST_KEYS = 400;

  private final Map<String, Shape> members = new LinkedHashMap<>();
  private @Nullable Shape values;
  private long count;

  void seen() {
    count++;
  }

  /** Returns where the value of a key belongs. */
  Shape member(String key) {
    if (values != null) {
      return values;
    }
    Shape member = members.get(key);
    if (member == null) {
      if (members.size() == MOST_KEYS) {
        values = merged();
        members.clear();
        return values;
      }
      member = new Shape();
      members.put(key, member);
    }
    return member;
  }

  void merge(ObjectShape other) {
    count += other.count;
    if (other.values != null && values == null) {
      values = merged();
      members.clear();
    }
    if (other.values != null) {
      member("").merge(other.values);
    }
    other.members.forEach((key, shape) -> member(key).merge(shape));
  }

  /** Returns the same objects as if they had some of their keys alone. */
  ObjectShape only(List<String> keys) {
    ObjectShape part = new ObjectShape();
    part.count = count;
    for (String key : keys) {
      part.member(key).merge(members.get(key));
    }
    return part;
  }

  /** Returns how many objects there were. */
  long count() {
    return count;
  }

  /** Returns what was seen by key, in the order of first sight; empty if there were too many. */
  Map<String, Shape> members() {
    return members;
  }

  /** Returns whether there were more keys than any class has properties. */
  boolean hasTooManyKeys() {
    return values != null;
  }

  /** Returns whether no object had any key. */
  boolean isEmpty() {
    return values == null && members.isEmpty();
  }

  /** Returns the values of all keys, merged. */
  Shape merged() {
    if (values != null) {
      return values;
    }
    Shape merged = new Shape();
    members.values().forEach(merged::merge);
    return merged;
  }
}
