package dev.oscarclient.generator.link;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Setting;
import dev.oscarclient.generator.select.Glob;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Decides which of a server's REST addresses become part of the client. */
final class AddressSelection {

  /** The server's own pages (OAuth is refused there) and the three legs of OAuth. */
  private static final Set<String> NOT_FOR_CLIENTS = Set.of("/rs", "/oauth");

  private AddressSelection() {}

  /**
   * Selects addresses.
   *
   * @param available those that are described, best first
   * @param wanted patterns of those a user asks for, empty for the default
   * @param unwanted patterns of those to leave out of these
   * @return best first; what is missing is told in {@code problems}
   */
  static List<String> select(
      List<String> available, List<String> wanted, List<String> unwanted, List<Problem> problems) {
    List<String> selected =
        wanted.isEmpty() ? byDefault(available, problems) : asked(available, wanted, problems);
    if (unwanted.isEmpty()) {
      return selected;
    }
    Set<String> left = new LinkedHashSet<>(selected);
    for (String pattern : unwanted) {
      List<String> matched = matching(available, pattern);
      if (matched.isEmpty()) {
        problems.add(noneMatches(pattern, available).about(Setting.EXCLUDED_ADDRESSES));
      }
      matched.forEach(left::remove);
    }
    if (left.isEmpty() && !selected.isEmpty()) {
      problems.add(
          Problem.error("", "Every address is excluded: " + list(selected) + ".", "Exclude less.")
              .about(Setting.EXCLUDED_ADDRESSES));
    }
    return List.copyOf(left);
  }

  private static List<String> byDefault(List<String> available, List<Problem> problems) {
    List<String> selected = new ArrayList<>(available);
    selected.removeAll(NOT_FOR_CLIENTS);
    if (selected.isEmpty() && available.contains("/rs")) {
      selected.add("/rs");
    }
    if (selected.isEmpty()) {
      problems.add(
          Problem.error(
              "",
              available.isEmpty()
                  ? "There is no WADL document to generate from."
                  : "None of the addresses found is meant for clients: " + list(available) + ".",
              available.isEmpty()
                  ? "Give the server's WADL; for a server that publishes none, name its lineage: the"
                      + " bundled catalogue is then the description."
                  : "Name the address to generate from, or give its WADL."));
    }
    return selected;
  }

  private static List<String> asked(
      List<String> available, List<String> wanted, List<Problem> problems) {
    Set<String> selected = new TreeSet<>(AddressBook.BEST_FIRST);
    for (String pattern : wanted) {
      List<String> matched = matching(available, pattern);
      if (matched.isEmpty()) {
        problems.add(noneMatches(pattern, available).about(Setting.ADDRESSES));
      }
      selected.addAll(matched);
    }
    return List.copyOf(selected);
  }

  private static List<String> matching(List<String> available, String pattern) {
    Glob glob = Glob.of(AddressBook.normal(pattern));
    return available.stream().filter(glob::matches).toList();
  }

  private static Problem noneMatches(String pattern, List<String> available) {
    return Problem.error(
        "",
        "No document describes the address " + AddressBook.normal(pattern) + ".",
        available.isEmpty()
            ? "There is no WADL document at all."
            : "Described are: " + list(available) + ".");
  }

  private static String list(List<String> addresses) {
    return String.join(", ", addresses);
  }
}
