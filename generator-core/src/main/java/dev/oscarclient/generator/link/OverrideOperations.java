package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.ApiModel.OverrideUse;
import dev.oscarclient.generator.naming.PathTemplate;
import dev.oscarclient.generator.notation.Similar;
import dev.oscarclient.generator.overrides.OperationEntry;
import dev.oscarclient.generator.overrides.Overrides;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The entries of a user's file and the operations they are about. An entry about none is wrong. */
final class OverrideOperations {

  private final Map<String, List<DescribedOperation>> described;
  private final List<Problem> problems;
  private final Map<String, Map<DescribedOperation, OperationEntry>> entries = new HashMap<>();

  private OverrideOperations(
      Map<String, List<DescribedOperation>> described, List<Problem> problems) {
    this.described = described;
    this.problems = problems;
    for (String address : described.keySet()) {
      entries.put(address, new IdentityHashMap<>());
    }
  }

  /**
   * Finds the operations.
   *
   * @param described by address
   * @param published all addresses of the server, also those that are not to be generated
   */
  static OverrideOperations match(
      List<OperationEntry> entries,
      Map<String, List<DescribedOperation>> described,
      List<String> published,
      List<Problem> problems) {
    OverrideOperations matches = new OverrideOperations(described, problems);
    for (boolean limited : new boolean[] {false, true}) {
      for (OperationEntry entry : entries) {
        if (limited == (entry.address() != null)) {
          matches.match(entry, published);
        }
      }
    }
    return matches;
  }

  /** Returns what the file says of an operation, or {@code null}. */
  @Nullable OperationEntry entry(String address, DescribedOperation operation) {
    return entries.getOrDefault(address, Map.of()).get(operation);
  }

  /** Returns the operations that are not dropped, by address. */
  Map<String, List<DescribedOperation>> kept() {
    Map<String, List<DescribedOperation>> kept = new LinkedHashMap<>();
    described.forEach(
        (address, operations) -> {
          List<DescribedOperation> left = new ArrayList<>(operations.size());
          for (DescribedOperation operation : operations) {
            OperationEntry entry = entry(address, operation);
            if (entry == null || !entry.drop()) {
              left.add(operation);
            }
          }
          kept.put(address, left);
        });
    return kept;
  }

  /** Returns how the file served. */
  OverrideUse use(Overrides overrides) {
    SortedSet<String> dropped = new TreeSet<>();
    for (Map<DescribedOperation, OperationEntry> byOperation : entries.values()) {
      byOperation.forEach(
          (operation, entry) -> {
            if (entry.drop()) {
              dropped.add(name(operation));
            }
          });
    }
    return new OverrideUse(overrides.file(), overrides.count(), List.copyOf(dropped));
  }

  private void match(OperationEntry entry, List<String> published) {
    if (entry.address() == null) {
      boolean found = false;
      for (String address : described.keySet()) {
        found |= match(entry, address);
      }
      if (!found) {
        problems.add(nothing(entry, described.keySet().stream().toList()));
      }
      return;
    }
    String address = AddressBook.normal(entry.address());
    if (!described.containsKey(address)) {
      // What is there but not generated now may be so in another run with the same file.
      if (!published.contains(address)) {
        problems.add(
            entry
                .place()
                .error(
                    "The server has no address "
                        + entry.address()
                        + "."
                        + Similar.hint(entry.address(), published)));
      }
    } else if (!match(entry, address)) {
      problems.add(nothing(entry, List.of(address)));
    }
  }

  private boolean match(OperationEntry entry, String address) {
    List<DescribedOperation> found = find(entry, described.getOrDefault(address, List.of()));
    for (DescribedOperation operation : found) {
      OperationEntry other = entries.get(address).put(operation, entry);
      if (other != null && (other.address() == null) == (entry.address() == null)) {
        problems.add(
            entry
                .place()
                .error("This is about the same operation as " + other.place().where() + "."));
      }
    }
    return !found.isEmpty();
  }

  /** Servers may have paths that differ in nothing but slashes: then the very one is meant. */
  private static List<DescribedOperation> find(
      OperationEntry entry, List<DescribedOperation> operations) {
    String key = OperationKey.of(entry.verb(), PathTemplate.of(entry.path()));
    List<DescribedOperation> found = new ArrayList<>();
    for (DescribedOperation operation : operations) {
      if (OperationKey.of(operation.verb(), PathTemplate.of(operation.path())).equals(key)) {
        if (operation.path().equals(entry.path())) {
          return List.of(operation);
        }
        found.add(operation);
      }
    }
    return found;
  }

  private Problem nothing(OperationEntry entry, List<String> addresses) {
    SortedSet<String> known = new TreeSet<>();
    for (String address : addresses) {
      for (DescribedOperation operation : described.getOrDefault(address, List.of())) {
        known.add(name(operation));
      }
    }
    return entry
        .place()
        .error(
            "There is no such operation at "
                + String.join(", ", addresses)
                + "."
                + Similar.hint(entry.verb() + " " + entry.path(), known));
  }

  private static String name(DescribedOperation operation) {
    return operation.verb() + " " + operation.path();
  }
}
