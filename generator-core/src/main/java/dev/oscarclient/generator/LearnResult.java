package dev.oscarclient.generator;

import dev.oscarclient.generator.learn.Proposal;
import dev.oscarclient.generator.problem.Problem;
import java.util.List;

/**
 * What samples say.
 *
 * @param yaml entries for {@code oscar-client.yaml}
 * @param proposals one for each body that has samples, those among them that samples only confirm
 * @param summary lines for the user
 * @param problems warnings and notes; a run with errors gives a {@link GeneratorException} instead
 */
public record LearnResult(
    String yaml, List<Proposal> proposals, List<String> summary, List<Problem> problems) {

  /** Copies the lists. */
  public LearnResult {
    proposals = List.copyOf(proposals);
    summary = List.copyOf(summary);
    problems = List.copyOf(problems);
  }
}
