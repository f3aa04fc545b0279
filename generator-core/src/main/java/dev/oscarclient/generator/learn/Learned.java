package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.problem.Problem;
import java.util.List;

/**
 * What samples say.
 *
 * @param proposals by operation, the request of each before its response
 * @param newTypes those that proposals use and no description has
 * @param samples how many files were read
 * @param problems warnings and notes
 */
public record Learned(
    List<Proposal> proposals, List<NewTypeModel> newTypes, int samples, List<Problem> problems) {

  /** Copies the lists. */
  public Learned {
    proposals = List.copyOf(proposals);
    newTypes = List.copyOf(newTypes);
    problems = List.copyOf(problems);
  }
}
