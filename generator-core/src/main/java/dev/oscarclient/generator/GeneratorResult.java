package dev.oscarclient.generator;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.problem.Problem;
import java.util.List;

/**
 * What a run gave.
 *
 * @param model the linked API
 * @param summary lines for the user: addresses, operations, how many bodies are typed and by what,
 *     where the output is
 * @param problems warnings and notes; a run with errors gives a {@link GeneratorException} instead
 * @param written generated files that are new or changed, relative to the output folder
 * @param unchanged generated files that were already there as they should be
 * @param removed files of an earlier run that are no longer generated
 */
public record GeneratorResult(
    ApiModel model,
    List<String> summary,
    List<Problem> problems,
    List<String> written,
    List<String> unchanged,
    List<String> removed) {

  /** Copies the lists. */
  public GeneratorResult {
    summary = List.copyOf(summary);
    problems = List.copyOf(problems);
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
  }
}
