package dev.oscarclient.generator;

import dev.oscarclient.generator.diff.DiffReport;
import dev.oscarclient.generator.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What refreshing a snapshot gave.
 *
 * @param summary lines for the user: documents saved, by kind, and where
 * @param changes what changed in the API, or {@code null} if there was no earlier snapshot, or one
 *     of both cannot be read
 * @param problems warnings and notes
 */
public record RefreshResult(
    List<String> summary, @Nullable DiffReport changes, List<Problem> problems) {
  /** Copies the lists. */
  public RefreshResult {
    summary = List.copyOf(summary);
    problems = List.copyOf(problems);
  }
}
