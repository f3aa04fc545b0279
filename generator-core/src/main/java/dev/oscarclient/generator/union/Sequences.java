package dev.oscarclient.generator.union;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Unites sequences: XML has its elements in an order, each server in its own. */
final class Sequences {
  private Sequences() {}

  /**
   * Returns all names, each once, in an order that agrees with each sequence as far as they agree
   * with one another; else with the first.
   */
  static List<String> merge(List<List<String>> sequences) {
    List<String> merged = new ArrayList<>();
    for (List<String> sequence : sequences) {
      int after = 0;
      for (String name : new LinkedHashSet<>(sequence)) {
        int at = merged.indexOf(name);
        if (at < 0) {
          merged.add(after, name);
          after++;
        } else {
          after = Math.max(after, at + 1);
        }
      }
    }
    return merged;
  }

  /** Returns whether the names that both have stand in the same order in both. */
  static boolean agree(List<String> one, List<String> other) {
    List<String> common = new ArrayList<>(one);
    common.retainAll(other);
    List<String> same = new ArrayList<>(other);
    same.retainAll(one);
    return common.equals(same);
  }
}
