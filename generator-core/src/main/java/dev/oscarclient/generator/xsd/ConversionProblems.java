package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what is wrong with components; a name that is missing everywhere is told once. */
final class ConversionProblems {
  private final LinkedHashSet<Problem> problems = new LinkedHashSet<>();
  private final TreeMap<String, TreeMap<SchemaName, TreeSet<String>>> unresolved = new TreeMap<>();

  /** Notes that a name does not resolve. */
  void unresolved(String kind, SchemaName name, Unit unit) {
    unresolved
        .computeIfAbsent(kind, key -> new TreeMap<>())
        .computeIfAbsent(name, key -> new TreeSet<>())
        .add(unit.where());
  }

  void warning(Unit unit, String what, String advice) {
    add(Problem.warning(unit.where(), what, advice));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  List<Problem> all() {
    List<Problem> all = new ArrayList<>(problems);
    for (Map.Entry<String, TreeMap<SchemaName, TreeSet<String>>> kind : unresolved.entrySet()) {
      for (Map.Entry<SchemaName, TreeSet<String>> name : kind.getValue().entrySet()) {
        all.add(problem(kind.getKey(), name.getKey(), name.getValue()));
      }
    }
    return all;
  }

  private static Problem problem(String kind, SchemaName name, SortedSet<String> uses) {
    String others = uses.size() == 1 ? "." : " (used in " + (uses.size() - 1) + " more places).";
    return Problem.warning(
        uses.first(),
        "The " + kind + " " + name + " is not defined in any schema at hand" + others,
        "What refers to it stays untyped; add the schema that defines it to the documents.");
  }
}
