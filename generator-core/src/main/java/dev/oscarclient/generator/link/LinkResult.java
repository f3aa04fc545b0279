package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.problem.Problem;
import java.util.List;

/**
 * What linking gave.
 *
 * @param model complete as far as the documents allow; of no use if there is an error among the
 *     problems
 * @param problems those of the documents and schemas of the addresses taken, then those of linking
 */
public record LinkResult(ApiModel model, List<Problem> problems) {

  /** Copies the list. */
  public LinkResult {
    problems = List.copyOf(problems);
  }
}
