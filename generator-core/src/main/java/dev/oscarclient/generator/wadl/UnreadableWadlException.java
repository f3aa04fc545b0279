package dev.oscarclient.generator.wadl;

import dev.oscarclient.generator.problem.Problem;
import org.xml.sax.SAXException;

/** Ends the reading of one document; says what the user is told about it. */
final class UnreadableWadlException extends SAXException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  UnreadableWadlException(Problem problem) {
    super(problem.what());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
