package dev.oscarclient.generator;

import dev.oscarclient.generator.problem.Problem;
import java.util.List;

/**
 * What fetching gave.
 *
 * @param summary lines for the user: documents saved, by kind, and where
 * @param problems warnings and notes
 */
public record FetchResult(List<String> summary, List<Problem> problems) {

  /** Copies the lists. */
  public FetchResult {
    summary = List.copyOf(summary);
    problems = List.copyOf(problems);
  }
}
