package dev.oscarclient.generator.overrides;

import dev.oscarclient.generator.notation.Members;
import dev.oscarclient.generator.notation.Node;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads piece by piece: what is wrong with one piece does not keep the others from being read. */
final class Attempts {
  private final List<Problem> problems;

  /** Starts with problems to be added to. */
  Attempts(List<Problem> problems) {
    this.problems = problems;
  }

  /** Reads something, or returns {@code null} and notes what is wrong. */
  <T> @Nullable T read(Supplier<? extends @Nullable T> reading) {
    try {
      return reading.get();
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  /** Reads a member, or returns {@code null} if there is none or it is wrong. */
  <T> @Nullable T member(Members members, String name, Function<Node, ? extends @Nullable T> how) {
    Node node = members.take(name);
    return node == null ? null : read(() -> how.apply(node));
  }

  /** Notes what is wrong. */
  void run(Runnable reading) {
    read(
        () -> {
          reading.run();
          return null;
        });
  }

  void add(Problem problem) {
    problems.add(problem);
  }
}
