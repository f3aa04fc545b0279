package dev.oscarclient.maven;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Setting;
import java.util.List;
import java.util.stream.Collectors;

/** Tells problems in the words of a POM: which element of which execution to change. */
final class PomNames {
  private final String goal;
  private final String execution;
  private final boolean compares;

  /**
   * Creates names.
   *
   * @param goal e.g. {@code generate}
   * @param execution id of the execution
   * @param compares whether the goal compares servers, and so has no snapshot to generate from
   */
  PomNames(String goal, String execution, boolean compares) {
    this.goal = goal;
    this.execution = execution;
    this.compares = compares;
  }

  /** Returns a problem with the element to change. */
  String text(Problem problem) {
    Setting setting = problem.setting();
    return setting == null ? problem.toString() : problem + " " + change(element(setting));
  }

  /** Returns all errors of a run, a line for each. */
  String errors(List<Problem> problems) {
    return problems.stream()
        .filter(p -> p.severity() == Problem.Severity.ERROR)
        .map(this::text)
        .collect(Collectors.joining("\n"));
  }

  /** Returns where to change an element. */
  String change(String element) {
    return "Change " + element + " of " + place() + ".";
  }

  /** Returns the execution as the POM or the command line has it. */
  String place() {
    return execution.startsWith("default-cli")
        ? "oscar-client:" + goal
        : "execution \"" + execution + "\" of oscar-client-maven-plugin";
  }

  private String element(Setting setting) {
    return switch (setting) {
      case SOURCE -> compares ? "<snapshot>, <from>, <to> or <server>" : "<snapshot>";
      case PACKAGE -> "<packageName>";
      case OUTPUT -> "<outputDirectory>";
      case ADDRESSES -> "<addresses>";
      case EXCLUDED_ADDRESSES -> "<excludeAddresses>";
      case INCLUDES -> "<includes>";
      case EXCLUDES -> "<excludes>";
      case UNTYPED -> "<untyped>";
      case LINEAGE -> "<lineage>";
      case CONFIG -> "<config>";
      case SOAP -> "<soap>";
      case STYLE -> "<styles>";
      case TOOLS -> "<cxfVersion>";
      case ENRICHED -> "<writeEnriched>";
      case REPORT -> "<report>";
      case SAMPLES, REPLACE ->
          throw new IllegalStateException("No goal has the setting " + setting);
    };
  }
}
