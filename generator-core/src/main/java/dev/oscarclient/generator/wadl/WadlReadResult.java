package dev.oscarclient.generator.wadl;

import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What reading a set of WADL documents gave.
 *
 * @param documents those that could be read, in the order they were given; each carries the
 *     problems of its parts
 * @param problems of the documents that could not be read, in the order they were given
 */
public record WadlReadResult(List<WadlDocument> documents, List<Problem> problems) {

  /** Copies the lists. */
  public WadlReadResult {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }

  /** Returns the problems of unreadable documents, then those of each document that was read. */
  public List<Problem> allProblems() {
    List<Problem> all = new ArrayList<>(problems);
    for (WadlDocument document : documents) {
      all.addAll(document.problems());
    }
    return List.copyOf(all);
  }
}
