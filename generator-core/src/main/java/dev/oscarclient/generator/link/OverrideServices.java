package dev.oscarclient.generator.link;

import dev.oscarclient.generator.link.AddressMerger.Merged;
import dev.oscarclient.generator.naming.OperationNames;
import dev.oscarclient.generator.naming.PathTemplate;
import dev.oscarclient.generator.naming.ServiceName;
import dev.oscarclient.generator.notation.Similar;
import dev.oscarclient.generator.overrides.OperationEntry;
import dev.oscarclient.generator.overrides.OperationEntry.Name;
import dev.oscarclient.generator.overrides.ServiceEntry;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which services operations belong to, and what a user wants methods to be called. */
final class OverrideServices {

  private final List<ServiceEntry> entries;
  private final List<Problem> problems;
  private final Set<ServiceEntry> used = new HashSet<>();
  private final Set<String> natural = new TreeSet<>();

  OverrideServices(List<ServiceEntry> entries, List<Problem> problems) {
    this.entries = entries;
    this.problems = problems;
  }

  /** Returns the service of an operation, or {@code null} if it is dropped. */
  @Nullable ServiceName of(Merged merged) {
    ServiceName name =
        ServiceName.of(
            merged.serviceWords(), PathTemplate.of(merged.operation().described().path()));
    natural.add(name.name());
    OperationEntry entry = merged.operation().entry();
    if (entry != null && entry.service() != null) {
      ServiceName moved = ServiceName.named(entry.service().text());
      if (moved == null) {
        problems.add(impossible(entry.service()));
        return name;
      }
      return moved;
    }
    for (ServiceEntry service : entries) {
      if (service.name().equals(name.name())) {
        used.add(service);
        if (service.newName() == null) {
          return null;
        }
        ServiceName renamed = ServiceName.named(service.newName());
        if (renamed == null) {
          problems.add(impossible(new Name(service.place(), service.newName())));
        }
        return renamed == null ? name : renamed;
      }
    }
    return name;
  }

  /** Returns what the method of an operation is to be called, or {@code null} to go by its path. */
  @Nullable String method(Merged merged) {
    OperationEntry entry = merged.operation().entry();
    Name method = entry == null ? null : entry.method();
    if (method == null) {
      return null;
    }
    String fault = OperationNames.fault(method.text());
    if (fault != null) {
      problems.add(method.place().error("\"" + method.text() + "\" " + fault + "."));
      return null;
    }
    return method.text();
  }

  /** Tells if an operation could not get the name that a user wants. */
  void check(Merged merged, @Nullable String wanted, String given, List<String> others) {
    OperationEntry entry = merged.operation().entry();
    if (wanted == null || wanted.equals(given) || entry == null || entry.method() == null) {
      return;
    }
    problems.add(
        entry
            .method()
            .place()
            .error(
                "Another operation of the service has this name with as many parameters ("
                    + String.join(", ", others)
                    + "). Give one of them another."));
  }

  /** Tells of services that no operation belongs to. */
  void finish() {
    for (ServiceEntry entry : entries) {
      if (!used.contains(entry)) {
        problems.add(
            entry
                .place()
                .error(
                    "The server has no service \""
                        + entry.name()
                        + "\"."
                        + Similar.hint(entry.name(), new ArrayList<>(natural))));
      }
    }
  }

  private static Problem impossible(Name name) {
    return name.place()
        .error(
            "\"" + name.text() + "\" cannot be the name of a service: it has letters and digits.");
  }
}
