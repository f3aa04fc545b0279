package dev.oscarclient.generator.wadl;

import dev.oscarclient.generator.problem.Problem;
import java.util.List;
import org.w3c.dom.Element;

/**
 * One WADL document, resolved.
 *
 * @param name of the document, for messages
 * @param jsonForm whether it came as JSON ({@code Accept: application/json}): class names in {@code
 *     element}, parameter types without prefix
 * @param bases where each {@code resources} element says it stands, as written, empty if it says
 *     nothing; what the server believes it is called
 * @param operations every method of every resource, in document order
 * @param uncallable resources with neither a method nor a resource in them, in document order
 * @param schemas inline {@code xs:schema} elements, each the root of a document of its own that
 *     keeps every namespace declaration in scope
 * @param includes {@code href}s of {@code grammars/include} as written
 * @param problems what is wrong with parts of the document
 */
public record WadlDocument(
    String name,
    boolean jsonForm,
    List<String> bases,
    List<WadlOperation> operations,
    List<WadlPath> uncallable,
    List<Element> schemas,
    List<String> includes,
    List<Problem> problems) {

  /** Copies the lists. */
  public WadlDocument {
    bases = List.copyOf(bases);
    operations = List.copyOf(operations);
    uncallable = List.copyOf(uncallable);
    schemas = List.copyOf(schemas);
    includes = List.copyOf(includes);
    problems = List.copyOf(problems);
  }

  /**
   * A resource that cannot be called.
   *
   * @param base of the {@code resources} it stands in
   * @param path joined from the root
   * @param line in the document, 1-based
   */
  public record WadlPath(String base, String path, int line) {}
}
