package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.problem.Problem;
import java.util.List;

/**
 * What samples say.
 *
 * @param proposals by operation, the request of each before its response
 * @param newTypes those that proposals use and no description has
 * @param additions properties that known types lack, by type
 * @param samples how many files were read
 * @param problems warnings and notes
 */
public record Learned(
    List<Proposal> proposals,
    List<NewTypeModel> newTypes,
    List<NewTypeModel> additions,
    int samples,
    List<Problem> problems) {

  /** Copies the lists. */
  public Learned {
    proposals = List.copyOf(proposals);
    newTypes = List.copyOf(newTypes);
    additions = List.copyOf(additions);
    problems = List.copyOf(problems);
  }
}
