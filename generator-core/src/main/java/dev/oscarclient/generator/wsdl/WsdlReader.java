package dev.oscarclient.generator.wsdl;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xsd.SchemaReader;
import dev.oscarclient.generator.xsd.SchemaResolver;
import dev.oscarclient.generator.xsd.SchemaSet;
import dev.oscarclient.generator.xsd.SchemaSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads WSDL 1.1 (W3C Note of 15 March 2001) with SOAP 1.1 bindings (its section 3) and SOAP 1.2
 * bindings (W3C Member Submission of 5 April 2006): document/literal and rpc/literal.
 *
 * <p>Of a service with several ports the first is taken that speaks SOAP 1.1, else the first that
 * speaks SOAP 1.2. What cannot be called (HTTP and other bindings, encoded messages, attachments)
 * is named in a problem and left out. Instances hold no state between calls.
 */
public final class WsdlReader {
  private final SchemaResolver resolver;

  /**
   * Creates a reader.
   *
   * @param resolver finds the WSDLs and schemas that a document imports and includes
   */
  public WsdlReader(SchemaResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Reads a document and what it imports. Never throws for what is wrong with them: a document that
   * is broken, or imports one that is missing, has no services.
   */
  public WsdlDocument read(SchemaSource.Document document) {
    WsdlLoader loader = new WsdlLoader(resolver);
    loader.load(document);
    List<Problem> problems = new ArrayList<>(loader.problems());
    List<WsdlService> services = List.of();
    SchemaSet schemas = new SchemaSet(List.of(), List.of(), List.of());
    if (problems.isEmpty()) {
      schemas = new SchemaReader(resolver).read(loader.schemas());
      schemas.problems().forEach(problem -> problems.add(softened(problem)));
      services = new ServiceReader(loader.definitions(), problems).read();
    }
    Set<Problem> distinct = new LinkedHashSet<>();
    problems.forEach(problem -> distinct.add(Printable.of(problem)));
    return new WsdlDocument(
        document.name(), loader.imports(), services, schemas, List.copyOf(distinct));
  }

  /** A schema without anything in it matters only to this service. */
  private static Problem softened(Problem problem) {
    return problem.severity() == Problem.Severity.ERROR
        ? Problem.warning(problem.where(), problem.what(), problem.advice())
        : problem;
  }
}
