package dev.oscarclient.generator.wsdl;

import dev.oscarclient.generator.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Text of documents, made fit for people: one line, no control characters, no book. */
final class Printable {
  private static final int LONGEST_MESSAGE = 500;

  private Printable() {}

  static Problem of(Problem problem) {
    return new Problem(
        problem.severity(), line(problem.where()), line(problem.what()), problem.advice());
  }

  private static String line(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length() && i < LONGEST_MESSAGE; i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) || Character.isSurrogate(c) ? ' ' : c);
    }
    return text.length() > LONGEST_MESSAGE ? line.append('…').toString() : line.toString();
  }

  /** Returns the text of a documentation element; empty if there is none. */
  static String documentation(@Nullable Element element) {
    return element == null ? "" : element.getTextContent().strip().replaceAll("[ \\t\\r\\n]+", " ");
  }
}
