package dev.oscarclient.generator.union;

import dev.oscarclient.generator.problem.Problem;
import java.util.List;

/** Tells where servers contradict each other. */
final class Conflicts {
  private final List<Problem> problems;

  Conflicts(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Adds a contradiction.
   *
   * @param where operation or type and part of it
   * @param said what the servers say, in their order
   * @param taken what stands in the client in its place
   */
  void add(String where, List<String> said, String taken) {
    problems.add(
        Problem.warning(
            where,
            "The servers contradict each other ("
                + String.join(", ", said.stream().distinct().toList())
                + "); the client has "
                + taken
                + ".",
            "Say in a file of corrections what it is, or leave it out."));
  }
}
