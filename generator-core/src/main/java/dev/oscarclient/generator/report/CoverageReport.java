package dev.oscarclient.generator.report;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.problem.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** What a run made of a server's documents: for people as lines, for tools as JSON. */
public final class CoverageReport {

  private final String generator;
  private final ApiModel model;
  private final List<Problem> problems;
  private final Coverage coverage;

  /**
   * Creates the report of a run. The same arguments always give the same text.
   *
   * @param generator name and version of the generator
   * @param problems of the whole run, in the order they are to be told
   */
  public CoverageReport(String generator, ApiModel model, List<Problem> problems) {
    this.generator = generator;
    this.model = model;
    this.problems = List.copyOf(problems);
    this.coverage = Coverage.of(model);
  }

  /** Returns the summary that ends a run, without line ends; problems are not repeated in it. */
  public List<String> summary() {
    return SummaryLines.of(model, coverage);
  }

  /**
   * Writes the report as JSON: {@code generator}, {@code summary}, {@code operations} with one
   * entry for each operation and address, {@code types}, {@code uncallable}, {@code problems}.
   *
   * @param out flushed, not closed
   * @throws IOException if {@code out} fails
   */
  public void writeJson(Writer out) throws IOException {
    new JsonReport(generator, model, problems, coverage).write(out);
  }

  /**
   * Returns the report to be read, as Markdown: the summary, and a table of the operations of each
   * service with the types of their bodies, who decided them, and what remains open.
   */
  public String toMarkdown() {
    return MarkdownReport.of(model, summary(), problems);
  }

  /** Returns what {@link #writeJson} writes. */
  public String toJson() {
    StringWriter out = new StringWriter();
    try {
      writeJson(out);
    } catch (IOException e) {
      throw new UncheckedIOException("A string writer does not fail", e);
    }
    return out.toString();
  }
}
