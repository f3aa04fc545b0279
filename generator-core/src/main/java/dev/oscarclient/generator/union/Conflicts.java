package dev.oscarclient.generator.union;

import dev.oscarclient.generator.problem.Problem;
import java.util.Collection;
import java.util.List;

/** Tells where servers contradict each other. */
final class Conflicts {
  private final List<Problem> problems;
  private final String prefix;
  private final String advice;

  private Conflicts(List<Problem> problems, String prefix, String advice) {
    this.problems = problems;
    this.prefix = prefix;
    this.advice = advice;
  }

  /** Tells of REST. */
  Conflicts(List<Problem> problems) {
    this(problems, "", "Say in a file of corrections what it is, or leave it out.");
  }

  /** Returns what tells of SOAP, which has types of the same names. */
  Conflicts ofSoap() {
    return new Conflicts(problems, "SOAP ", "It has what each of them sends; or leave it out.");
  }

  /**
   * Adds a contradiction.
   *
   * @param where operation or type and part of it
   * @param said what the servers say, in their order
   * @param taken what stands in the client in its place
   */
  void add(String where, List<String> said, String taken) {
    problems.add(
        Problem.warning(
            prefix + where,
            "The servers contradict each other ("
                + String.join(", ", said.stream().distinct().toList())
                + "); the client has "
                + taken
                + ".",
            advice));
  }

  /**
   * Adds a contradiction that costs nothing but a method more.
   *
   * @param where operation
   * @param about what the servers contradict each other about
   * @param methods what the client has, for the clinics in their order
   */
  void keptApart(String where, Collection<String> about, List<String> methods) {
    problems.add(
        Problem.warning(
            prefix + where,
            "The servers contradict each other ("
                + String.join("; ", about)
                + "); the client has a method for each: "
                + String.join(", ", methods)
                + ".",
            "Call at each clinic the one that is for it, as its javadoc and @OscarOnlyAt say."));
  }

  /**
   * Adds a property that servers carry in different places of their XML.
   *
   * @param where type and property
   * @param said the places, in the order of the servers
   */
  void place(String where, List<String> said) {
    problems.add(
        Problem.warning(
            prefix + where,
            "The servers contradict each other ("
                + String.join(", ", said.stream().distinct().toList())
                + "); the client has the first.",
            "What stands elsewhere is in additionalProperties()."));
  }
}
