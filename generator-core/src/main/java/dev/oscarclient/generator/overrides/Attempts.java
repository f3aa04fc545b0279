package dev.oscarclient.generator.overrides;

import dev.oscarclient.generator.notation.Members;
import dev.oscarclient.generator.notation.Node;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
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

  /** Reads each entry of a mapping; those that are wrong, and what is not there, are left out. */
  <T> List<T> entries(@Nullable Node node, BiFunction<String, Node, T> how) {
    List<T> all = new ArrayList<>();
    if (node != null) {
      run(
          () ->
              node.entries()
                  .forEach(
                      (name, value) -> {
                        T one = read(() -> how.apply(name, value));
                        if (one != null) {
                          all.add(one);
                        }
                      }));
    }
    return all;
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
