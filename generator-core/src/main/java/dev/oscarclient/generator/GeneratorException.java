package dev.oscarclient.generator;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.util.List;

/** A run that failed; earlier output is as it was. */
public final class GeneratorException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  GeneratorException(ProblemException cause) {
    super(cause.getMessage(), cause);
    this.problems = cause.problems();
  }

  /** Returns everything the run found, errors among them. */
  public List<Problem> problems() {
    return problems;
  }
}
