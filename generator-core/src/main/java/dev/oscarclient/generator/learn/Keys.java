package dev.oscarclient.generator.learn;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells names of properties from keys that are data: the numbers of patients, days, names. In doubt
 * a key is data, for what is taken for a name is written down.
 */
final class Keys {

  private static final int LONGEST_NAME = 64;

  /** Behind the accented letters of French. */
  private static final char LATIN = 0x250;

  /** So many members of one kind are no properties. */
  private static final int MANY = 24;

  private final Set<String> known;

  /**
   * @param known names that descriptions have for properties, which are no data anywhere
   */
  Keys(Set<String> known) {
    this.known = new HashSet<>(known);
  }

  /** Returns whether a key may be told. */
  boolean isName(String key) {
    return known.contains(key) || looksLikeName(key);
  }

  /**
   * Returns the shape of the values if objects are maps with dynamic keys, or {@code null} if they
   * are records with properties.
   */
  @Nullable Shape mapValues(ObjectShape object) {
    if (object.hasTooManyKeys()) {
      return object.merged();
    }
    Map<String, Shape> members = object.members();
    long data = 0;
    long unknown = 0;
    long seen = 0;
    for (Map.Entry<String, Shape> member : members.entrySet()) {
      data += isName(member.getKey()) ? 0 : 1;
      unknown += known.contains(member.getKey()) ? 0 : 1;
      seen += member.getValue().count();
    }
    if (members.isEmpty() || unknown < members.size()) {
      // A name that a description has makes a record of it, unless most keys cannot be names.
      return members.isEmpty() || data * 2 < members.size() ? null : object.merged();
    }
    if (data * 2 >= members.size()) {
      return object.merged();
    }
    return looksDynamic(object, seen) && areAlike(members) ? object.merged() : null;
  }

  /**
   * Returns whether keys change from object to object, or are too many, or are written as names.
   */
  private static boolean looksDynamic(ObjectShape object, long seen) {
    Map<String, Shape> members = object.members();
    int size = members.size();
    if (size >= MANY) {
      return true;
    }
    boolean rare = object.count() >= 2 && size >= 4 && seen * 2 <= object.count() * size;
    boolean records = size >= 4 && members.values().stream().allMatch(m -> m.object() != null);
    boolean capitals = members.keySet().stream().allMatch(Keys::isCapitalised);
    return rare || records || capitals;
  }

  /** Returns whether all values are of one kind, objects with mostly the same keys. */
  private static boolean areAlike(Map<String, Shape> members) {
    Map<String, Integer> inner = new TreeMap<>();
    String kind = null;
    int objects = 0;
    for (Shape member : members.values()) {
      if (member.isNull()) {
        continue;
      }
      String own = kind(member);
      if (own.isEmpty() || (kind != null && !kind.equals(own))) {
        return false;
      }
      kind = own;
      ObjectShape object = member.object();
      if (object != null) {
        objects++;
        object.members().keySet().forEach(key -> inner.merge(key, 1, Integer::sum));
      }
    }
    int shared = 0;
    for (int count : inner.values()) {
      shared += count;
    }
    return objects == 0 || shared * 3 >= inner.size() * objects * 2;
  }

  private static String kind(Shape shape) {
    boolean object = shape.object() != null;
    boolean list = shape.lists() > 0;
    boolean text = shape.forms().keySet().stream().anyMatch(ValueForm::isText);
    boolean number = shape.forms().keySet().stream().anyMatch(ValueForm::isNumber);
    boolean flag = shape.has(ValueForm.BOOLEAN);
    String kinds =
        (object ? "o" : "")
            + (list ? "l" : "")
            + (text ? "t" : "")
            + (number ? "n" : "")
            + (flag ? "b" : "");
    return kinds.length() == 1 ? kinds : "";
  }

  /** Names of properties are letters and few digits; dates, numbers and codes are not. */
  private static boolean looksLikeName(String key) {
    if (key.isEmpty() || key.length() > LONGEST_NAME) {
      return false;
    }
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c < LATIN && Character.isLetter(c)) {
        letters++;
      } else if ("_-$.[]:".indexOf(c) < 0 || (i == 0 && c != '_' && c != '$')) {
        return false;
      }
    }
    return letters > 0 && digits <= 3 && digits * 2 <= letters && !Character.isDigit(key.charAt(0));
  }

  /** {@code Smith}, {@code Smith-Jones}: as people write names, and OSCAR no properties. */
  private static boolean isCapitalised(String key) {
    return Character.isUpperCase(key.charAt(0))
        && key.length() > 1
        && key.substring(1).equals(key.substring(1).toLowerCase(Locale.ROOT));
  }
}
