package dev.oscarclient.generator.wsdl;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xsd.SchemaSet;
import java.util.List;

/**
 * What a WSDL and all that it imports say.
 *
 * @param name of the document
 * @param imports names of the WSDLs and schemas that it imports, directly or not
 * @param services those that can be called, in document order; empty if the document is broken
 * @param schemas of the document and what it imports
 * @param problems what is wrong with it, warnings
 */
public record WsdlDocument(
    String name,
    List<String> imports,
    List<WsdlService> services,
    SchemaSet schemas,
    List<Problem> problems) {

  /** Copies the lists. */
  public WsdlDocument {
    imports = List.copyOf(imports);
    services = List.copyOf(services);
    problems = List.copyOf(problems);
  }
}
