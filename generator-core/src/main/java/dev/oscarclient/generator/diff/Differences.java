package dev.oscarclient.generator.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects in what two versions of something differ. */
final class Differences {
  private final List<Difference> found = new ArrayList<>();

  /** Adds a difference if the two are not the same. */
  void compare(String what, @Nullable String from, @Nullable String to, boolean breaking) {
    if (!Objects.equals(from, to)) {
      found.add(new Difference(what, from, to, breaking));
    }
  }

  /** Adds what is in one list only. */
  void compare(String what, List<String> from, List<String> to, boolean removalBreaks) {
    for (String value : from) {
      if (!to.contains(value)) {
        found.add(new Difference(what, value, null, removalBreaks));
      }
    }
    for (String value : to) {
      if (!from.contains(value)) {
        found.add(new Difference(what, null, value, false));
      }
    }
  }

  List<Difference> all() {
    return List.copyOf(found);
  }
}
