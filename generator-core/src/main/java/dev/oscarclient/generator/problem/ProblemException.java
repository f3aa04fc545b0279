package dev.oscarclient.generator.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Stops a step of the run; carries everything that step found, so that one run reports all. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Creates the exception.
   *
   * @param problems all that was found, at least one of them an error
   */
  public ProblemException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Creates the exception for a single error. */
  public ProblemException(Problem problem) {
    this(List.of(problem));
  }

  /** Returns all that was found, in the order it was found. */
  public List<Problem> problems() {
    return problems;
  }
}
