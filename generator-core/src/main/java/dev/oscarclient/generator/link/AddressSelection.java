package dev.oscarclient.generator.link;

import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
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
   * @param wanted those a user asks for, empty for the default
   * @return best first; what is missing is told in {@code problems}
   */
  static List<String> select(List<String> available, List<String> wanted, List<Problem> problems) {
    return wanted.isEmpty() ? byDefault(available, problems) : asked(available, wanted, problems);
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
              "Name the address to generate from, or give its WADL."));
    }
    return selected;
  }

  private static List<String> asked(
      List<String> available, List<String> wanted, List<Problem> problems) {
    Set<String> selected = new TreeSet<>(AddressBook.BEST_FIRST);
    for (String address : wanted) {
      String normal = AddressBook.normal(address);
      if (available.contains(normal)) {
        selected.add(normal);
      } else {
        problems.add(
            Problem.error(
                "",
                "No document describes the address " + normal + ".",
                available.isEmpty()
                    ? "There is no WADL document at all."
                    : "Described are: " + list(available) + "."));
      }
    }
    return List.copyOf(selected);
  }

  private static String list(List<String> addresses) {
    return String.join(", ", addresses);
  }
}
