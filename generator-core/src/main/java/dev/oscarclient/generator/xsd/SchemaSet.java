package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.problem.Problem;
import java.util.List;

/**
 * What the schemas of one description define.
 *
 * @param types named and anonymous types, sorted by name
 * @param elements global elements, sorted by name
 * @param problems what could not be resolved, with document and component; never an exception for
 *     one broken part
 */
public record SchemaSet(
    List<SchemaType> types, List<SchemaElement> elements, List<Problem> problems) {

  /** Copies the lists. */
  public SchemaSet {
    types = List.copyOf(types);
    elements = List.copyOf(elements);
    problems = List.copyOf(problems);
  }
}
