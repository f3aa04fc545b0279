package dev.oscarclient.generator.report;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.Binding;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the report for people: a table of operations for each service, as Markdown. */
final class MarkdownReport {
  private final StringBuilder out = new StringBuilder();

  private MarkdownReport() {}

  static String of(ApiModel model, List<String> summary, List<Problem> problems) {
    MarkdownReport report = new MarkdownReport();
    report.line("# What was generated");
    report.line("");
    summary.forEach(line -> report.line("    " + line));
    for (ServiceModel service : model.services()) {
      report.service(service);
    }
    for (SoapServiceModel service : model.soap().services()) {
      report.service(service);
    }
    report.problems(problems);
    return report.out.toString();
  }

  private void service(ServiceModel service) {
    line("");
    line("## " + cell(service.className()));
    line("");
    line("| operation | method | request | decided by | response | decided by |");
    line("|---|---|---|---|---|---|");
    for (OperationModel operation : service.operations()) {
      String request = operation.request() == null ? "–" : cell(TypeText.request(operation));
      line(
          "| "
              + cell(operation.verb() + " " + operation.path())
              + " | "
              + cell(operation.methodName())
              + " | "
              + request
              + " | "
              + decision(operation.request())
              + " | "
              + cell(TypeText.of(operation.response().type()))
              + " | "
              + decision(operation.response())
              + " |");
    }
  }

  private void service(SoapServiceModel service) {
    line("");
    line("## " + cell(service.className()) + " (SOAP)");
    line("");
    line("| operation | method | parameters | response | standard |");
    line("|---|---|---|---|---|");
    for (SoapOperationModel operation : service.operations()) {
      String parameters = SoapReport.parameters(operation);
      line(
          "| "
              + cell(service.address() + " " + operation.name())
              + " | "
              + cell(operation.methodName())
              + " | "
              + (parameters.isEmpty() ? "–" : cell(parameters))
              + " | "
              + cell(SoapReport.type(operation.answer()))
              + " | "
              + (operation.facts().standard() ? "yes" : "no")
              + " |");
    }
  }

  private static String decision(@Nullable BodyModel body) {
    if (body == null) {
      return "–";
    }
    Binding binding = body.binding();
    StringBuilder decision = new StringBuilder(SummaryLines.name(binding.authority()));
    if (binding.completedBy() != null) {
      decision.append(", completed by ").append(SummaryLines.name(binding.completedBy()));
    }
    decision.append(": ").append(cell(binding.detail()));
    String open = OpenPart.of(body);
    return open == null ? decision.toString() : decision + "; **open: " + open + "**";
  }

  private void problems(List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    line("");
    line("## Problems");
    line("");
    for (Problem problem : problems) {
      String advice = problem.advice() == null ? "" : " " + problem.advice();
      line(
          "- "
              + problem.severity()
              + " "
              + cell(problem.where())
              + ": "
              + cell(problem.what() + advice));
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** Text of a document stands as code, which no Markdown or HTML in it can leave. */
  private static String cell(String text) {
    String clean = SummaryLines.clean(text).replace('`', '\'').replace("|", "\\|");
    return clean.isEmpty() ? "" : "`" + clean + "`";
  }
}
