package dev.oscarclient.generator.learn;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was seen at one place of some bodies: how often which form of value, never a
 * value. Grows while samples are read.
 */
final class Shape {
  private final EnumMap<ValueForm, Long> forms = new EnumMap<>(ValueForm.class);
  private @Nullable ObjectShape object;
  private @Nullable Shape element;
  private long lists;

  /** Notes a value without parts. */
  void add(ValueForm form) {
    forms.merge(form, 1L, Long::sum);
  }

  /** Notes an object and returns where its members belong. */
  ObjectShape addObject() {
    if (object == null) {
      object = new ObjectShape();
    }
    object.seen();
    return object;
  }

  /** Notes a list and returns where its elements belong. */
  Shape addList() {
    lists++;
    if (element == null) {
      element = new Shape();
    }
    return element;
  }

  /** Adds what another shape has seen. */
  void merge(Shape other) {
    other.forms.forEach((form, count) -> forms.merge(form, count, Long::sum));
    lists += other.lists;
    if (other.element != null) {
      if (element == null) {
        element = new Shape();
      }
      element.merge(other.element);
    }
    if (other.object != null) {
      if (object == null) {
        object = new ObjectShape();
      }
      object.merge(other.object);
    }
  }

  /** Returns objects as a shape of their own. */
  static Shape of(ObjectShape objects) {
    Shape shape = new Shape();
    shape.object = new ObjectShape();
    shape.object.merge(objects);
    return shape;
  }

  /** Returns the merged shape of both. */
  static Shape both(Shape one, Shape other) {
    Shape both = new Shape();
    both.merge(one);
    both.merge(other);
    return both;
  }

  /** Returns the forms of values without parts and how often each was seen. */
  Map<ValueForm, Long> forms() {
    return forms;
  }

  /** Returns whether a form was seen. */
  boolean has(ValueForm form) {
    return forms.containsKey(form);
  }

  /** Returns the objects seen here, merged, or {@code null} if there was none. */
  @Nullable ObjectShape object() {
    return object;
  }

  /** Returns the elements of all lists seen here, merged, or {@code null} if there was no list. */
  @Nullable Shape element() {
    return element;
  }

  /**
   * Returns the elements of all lists and what came alone in place of a list of one, as some
   * servers write it. An empty text that came alone stands for none.
   */
  Shape elements() {
    Shape all = new Shape();
    if (element != null) {
      all.merge(element);
    }
    if (object != null) {
      all.merge(of(object));
    }
    forms.forEach(
        (form, count) -> {
          if (form != ValueForm.NULL && form != ValueForm.EMPTY) {
            all.forms.merge(form, count, Long::sum);
          }
        });
    return all;
  }

  /** Returns how many lists were seen. */
  long lists() {
    return lists;
  }

  /** Returns how many values were seen, {@code null} among them. */
  long count() {
    long count = lists + (object == null ? 0 : object.count());
    for (long one : forms.values()) {
      count += one;
    }
    return count;
  }

  /** Returns how often there was {@code null}. */
  long nulls() {
    return forms.getOrDefault(ValueForm.NULL, 0L);
  }

  /** Returns whether nothing was seen but {@code null}, or nothing at all. */
  boolean isNull() {
    return count() == nulls();
  }

  /** Returns whether nothing was seen that tells a type: no value, no key, no element. */
  boolean saysNothing() {
    boolean noElement = element == null || element.saysNothing();
    return noElement && (object == null || object.isEmpty()) && scalars() == 0;
  }

  /** Returns how many values without parts were seen, without {@code null}. */
  long scalars() {
    long count = 0;
    for (Map.Entry<ValueForm, Long> form : forms.entrySet()) {
      count += form.getKey() == ValueForm.NULL ? 0 : form.getValue();
    }
    return count;
  }

  /** Tells what was seen, by kinds alone. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (ValueForm form : forms.keySet()) {
      if (form != ValueForm.NULL) {
        words.append(words.isEmpty() ? "" : " or ").append(form.words());
      }
    }
    if (element != null) {
      words.append(words.isEmpty() ? "" : " or ").append("list");
    }
    if (object != null) {
      words.append(words.isEmpty() ? "" : " or ").append("object");
    }
    return words.isEmpty() ? "null" : words.toString();
  }

  @Override
  public String toString() {
    return words();
  }
}
