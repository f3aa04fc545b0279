package dev.oscarclient.generator.enrich;

import java.util.List;

/**
 * One run of a tool of Apache CXF.
 *
 * @param tool which one
 * @param options its command line, without the output folder and the document
 * @param document name of the file to read
 */
public record ToolRun(Tool tool, List<String> options, String document) {

  /** The tools. */
  public enum Tool {
    /** JAX-WS and JAXB from a WSDL. */
    WSDL2JAVA("wsdl2java"),
    /** JAX-RS and JAXB from a WADL. */
    WADL2JAVA("wadl2java");

    private final String command;

    Tool(String command) {
      this.command = command;
    }

    /** Returns the name that users of CXF know it by. */
    public String command() {
      return command;
    }
  }

  /** Copies the list. */
  public ToolRun {
    options = List.copyOf(options);
  }
}
