package dev.oscarclient.generator.notation;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;

/**
 * Where something is said.
 *
 * @param origin file, line and, if known, column, e.g. {@code oscar-client.yaml:12:3}
 * @param keys the keys that lead there, e.g. {@code types > TicketTo1 > properties}; empty for the
 *     file as a whole
 * @param advice what to do about a mistake in the file
 */
public record Place(String origin, String keys, String advice) {

  /** Returns the error that something is wrong here. */
  public Problem error(String what) {
    return Problem.error(where(), what, advice);
  }

  /** Returns the warning that something here may not be meant so. */
  public Problem warning(String what, String whatToDo) {
    return Problem.warning(where(), what, whatToDo);
  }

  /** Returns the exception for a single error here. */
  public ProblemException wrong(String what) {
    return new ProblemException(error(what));
  }

  /** Returns origin and keys. */
  public String where() {
    return keys.isEmpty() ? origin : origin + " " + keys;
  }
}
