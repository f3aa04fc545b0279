package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.catalog.OperationFacts;
import dev.oscarclient.generator.catalog.OperationFacts.Parameter;
import dev.oscarclient.generator.catalog.StandardOperation;
import dev.oscarclient.generator.catalog.StandardType;
import dev.oscarclient.generator.wadl.WadlParameter;
import dev.oscarclient.generator.xsd.SchemaProperty;
import dev.oscarclient.generator.xsd.SchemaType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Signs of the lineage a server follows: operations, classes, parameters, types and properties that
 * only one lineage has.
 */
final class LineageEvidence {

  private final @Nullable Lineage wanted;
  private final Map<Lineage, Integer> signs = new EnumMap<>(Lineage.class);

  LineageEvidence(@Nullable Lineage wanted) {
    this.wanted = wanted;
  }

  void add(DescribedOperation operation, StandardOperation standard) {
    if (standard.lineages().size() == 1) {
      sign(standard.lineages().iterator().next());
      return;
    }
    Lineage better = better(operation, standard);
    if (better != null) {
      sign(better);
    }
  }

  void add(GrammarIndex grammar, Collection<StandardType> known) {
    for (StandardType standard : known) {
      SchemaType type = standard.unnamed() ? null : grammar.ofClass(standard.name());
      if (type == null) {
        continue;
      }
      if (standard.lineages().size() == 1) {
        sign(standard.lineages().iterator().next());
      } else if (type instanceof SchemaType.Complex complex) {
        addProperties(complex, standard);
      }
    }
  }

  private void addProperties(SchemaType.Complex type, StandardType standard) {
    Set<String> names = new HashSet<>();
    for (SchemaProperty property : type.properties()) {
      names.add(property.name());
    }
    Set<String> common = new HashSet<>();
    Map<String, Lineage> only = new LinkedHashMap<>();
    for (StandardType.Property property : standard.properties()) {
      boolean single = property.lineages().size() == 1;
      if (!single || only.containsKey(property.name())) {
        common.add(property.name());
      } else {
        only.put(property.name(), property.lineages().iterator().next());
      }
    }
    for (Map.Entry<String, Lineage> property : only.entrySet()) {
      if (!common.contains(property.getKey()) && names.contains(property.getKey())) {
        sign(property.getValue());
      }
    }
  }

  /** Returns the lineage with most signs; the older one if there are none, or as many. */
  Lineage concluded() {
    if (wanted != null) {
      return wanted;
    }
    Lineage concluded = Lineage.OSCAR19;
    for (Lineage lineage : Lineage.values()) {
      if (count(lineage) > count(concluded)) {
        concluded = lineage;
      }
    }
    return concluded;
  }

  /** Returns what the conclusion rests on. */
  String reason() {
    StringJoiner counts = new StringJoiner(", ");
    for (Lineage lineage : Lineage.values()) {
      counts.add(count(lineage) + " of " + lineage.key());
    }
    return "signs found: " + counts;
  }

  /**
   * Returns the lineage whose facts hold for an operation: its own signs go before those of others.
   */
  Lineage of(DescribedOperation operation, StandardOperation standard) {
    Lineage concluded = concluded();
    Lineage better = wanted == null ? better(operation, standard) : null;
    if (better != null) {
      return better;
    }
    return standard.lineages().contains(concluded)
        ? concluded
        : standard.lineages().iterator().next();
  }

  /** Returns the lineage that fits an operation best, or {@code null} if all fit alike. */
  private static @Nullable Lineage better(
      DescribedOperation operation, StandardOperation standard) {
    Lineage best = null;
    int highest = Integer.MIN_VALUE;
    boolean tie = false;
    for (Lineage lineage : standard.lineages()) {
      OperationFacts facts = standard.facts(lineage);
      int fit = facts == null ? Integer.MIN_VALUE : fit(operation, facts);
      tie = fit == highest || (tie && fit < highest);
      if (fit > highest) {
        highest = fit;
        best = lineage;
      }
    }
    return tie ? null : best;
  }

  private static int fit(DescribedOperation operation, OperationFacts facts) {
    int fit = fit(StatedClass.of(operation.responses(), facts.response()));
    if (facts.request() != null) {
      fit += fit(StatedClass.of(operation.requests(), facts.request()));
    }
    Set<String> declared = new HashSet<>();
    for (WadlParameter parameter : operation.parameters()) {
      if (parameter.style() == WadlParameter.Style.QUERY) {
        declared.add(parameter.name());
      }
    }
    for (Parameter parameter : facts.parameters()) {
      boolean query = !operation.path().contains("{" + parameter.name());
      if (query && !parameter.undeclared() && !declared.remove(parameter.name())) {
        fit--;
      }
    }
    return fit - declared.size();
  }

  private static int fit(StatedClass stated) {
    return switch (stated) {
      case SAME -> 2;
      case POSSIBLE, SILENT -> 0;
      case OTHER -> -2;
    };
  }

  private void sign(Lineage lineage) {
    signs.put(lineage, count(lineage) + 1);
  }

  private int count(Lineage lineage) {
    return signs.getOrDefault(lineage, 0);
  }
}
