package dev.oscarclient.generator.link;

import dev.oscarclient.generator.wadl.WadlParameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Unites what several methods of one verb and path say: sibling resources of one path, or one
 * service described by several documents.
 */
final class DuplicateMerger {

  /** Parameters are the same if they are sent the same way. */
  private record Key(WadlParameter.Style style, String name) {}

  private DuplicateMerger() {}

  /** Returns one operation for all of {@code same}, whatever their order. */
  static DescribedOperation unite(List<DescribedOperation> same) {
    if (same.size() == 1) {
      return same.get(0);
    }
    List<DescribedOperation> sorted = new ArrayList<>(same);
    sorted.sort(Comparator.comparing(DescribedOperation::content));
    Set<DescribedBody> requests = new LinkedHashSet<>();
    Set<DescribedBody> responses = new LinkedHashSet<>();
    Set<String> docs = new LinkedHashSet<>();
    for (DescribedOperation operation : sorted) {
      requests.addAll(operation.requests());
      responses.addAll(operation.responses());
      docs.addAll(operation.docs());
    }
    DescribedOperation first = same.get(0);
    return new DescribedOperation(
        first.verb(),
        first.path(),
        parameters(sorted),
        List.copyOf(requests),
        List.copyOf(responses),
        List.copyOf(docs),
        first.origin());
  }

  private static List<WadlParameter> parameters(List<DescribedOperation> same) {
    Map<Key, List<WadlParameter>> byKey = new LinkedHashMap<>();
    for (DescribedOperation operation : same) {
      for (WadlParameter parameter : operation.parameters()) {
        byKey
            .computeIfAbsent(new Key(parameter.style(), parameter.name()), key -> new ArrayList<>())
            .add(parameter);
      }
    }
    List<WadlParameter> united = new ArrayList<>(byKey.size());
    for (List<WadlParameter> stated : byKey.values()) {
      united.add(unite(stated, stated.size() == same.size()));
    }
    return united;
  }

  /** Keeps what all agree on; a parameter that only some have cannot be required. */
  private static WadlParameter unite(List<WadlParameter> stated, boolean everywhere) {
    WadlParameter united = stated.get(0);
    boolean template = united.style() == WadlParameter.Style.TEMPLATE;
    united = withRequired(united, united.required() && (everywhere || template));
    for (WadlParameter other : stated.subList(1, stated.size())) {
      united =
          new WadlParameter(
              united.name(),
              united.style(),
              united.type().equals(other.type()) ? united.type() : "string",
              united.required() && other.required(),
              united.repeating() || other.repeating(),
              Objects.equals(united.defaultValue(), other.defaultValue())
                  ? united.defaultValue()
                  : null,
              Objects.equals(united.fixedValue(), other.fixedValue()) ? united.fixedValue() : null,
              options(united, other),
              united.docs().isEmpty() ? other.docs() : united.docs());
    }
    return united;
  }

  private static WadlParameter withRequired(WadlParameter parameter, boolean required) {
    return new WadlParameter(
        parameter.name(),
        parameter.style(),
        parameter.type(),
        required,
        parameter.repeating(),
        parameter.defaultValue(),
        parameter.fixedValue(),
        parameter.options(),
        parameter.docs());
  }

  /** Unites listed values; if one side lists none, every value goes. */
  private static List<String> options(WadlParameter one, WadlParameter other) {
    if (one.options().isEmpty() || other.options().isEmpty()) {
      return List.of();
    }
    Set<String> united = new LinkedHashSet<>(one.options());
    united.addAll(other.options());
    return List.copyOf(united);
  }
}
