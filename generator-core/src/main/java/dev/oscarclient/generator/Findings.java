package dev.oscarclient.generator;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.problem.Setting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What a run found, each thing once. */
final class Findings {
  private final Set<Problem> problems = new LinkedHashSet<>();

  void add(List<Problem> found) {
    problems.addAll(found);
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }

  void stopAtErrors() {
    if (problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR)) {
      throw new ProblemException(all());
    }
  }

  /** Runs a step; what goes wrong in it can be put right with {@code setting}. */
  static <T> T about(Setting setting, Supplier<T> step) {
    try {
      return step.get();
    } catch (ProblemException e) {
      throw new ProblemException(e.problems().stream().map(p -> p.about(setting)).toList());
    }
  }
}
