package dev.oscarclient.generator.notation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** What somebody may have meant who wrote something that does not exist. */
public final class Similar {

  private static final int COUNT = 3;

  /** Longer names are compared by their beginnings: a hostile document may name anything. */
  private static final int MAX_LENGTH = 200;

  private Similar() {}

  /**
   * Returns a sentence, behind a space, that names what comes close; empty if nothing does.
   *
   * @param known in an order that does not change from run to run
   */
  public static String hint(String wanted, Collection<String> known) {
    List<String> closest = closest(wanted, known);
    if (closest.isEmpty()) {
      return "";
    }
    StringJoiner names = new StringJoiner("\", \"", " Did you mean \"", "\"?");
    closest.forEach(names::add);
    return names.toString();
  }

  /** Returns the names that come close, closest first; at most three. */
  public static List<String> closest(String wanted, Collection<String> known) {
    record Near(String name, int distance) {}
    List<Near> near = new ArrayList<>();
    for (String name : known) {
      int distance = distance(folded(wanted), folded(name));
      if (distance <= Math.max(2, Math.min(wanted.length(), name.length()) / 2)) {
        near.add(new Near(name, distance));
      }
    }
    near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
    List<String> closest = new ArrayList<>();
    for (Near one : near.subList(0, Math.min(COUNT, near.size()))) {
      closest.add(one.name());
    }
    return closest;
  }

  private static String folded(String name) {
    String start = name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    return start.toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
