package dev.oscarclient.generator;

import dev.oscarclient.generator.diff.DiffReport;
import dev.oscarclient.generator.problem.Problem;
import java.util.List;

/**
 * What comparing gave.
 *
 * @param report the differences
 * @param problems warnings and notes about what was compared
 */
public record DiffResult(DiffReport report, List<Problem> problems) {
  /** Copies the list. */
  public DiffResult {
    problems = List.copyOf(problems);
  }
}
