package dev.oscarclient.generator.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that went wrong or that a user should know.
 *
 * @param severity whether it stops the run
 * @param where document and line, URL and status, file, or operation; empty if it concerns the
 *     whole run
 * @param what what failed, as a sentence without health data or secrets
 * @param advice what the user can do next, or {@code null} if there is nothing to do
 * @param setting what the user can change to get rid of it, or {@code null} if that is not known
 */
public record Problem(
    Severity severity,
    String where,
    String what,
    @Nullable String advice,
    @Nullable Setting setting) {

  /** How much a problem matters. */
  public enum Severity {
    /** The run fails; nothing is written. */
    ERROR,
    /** The output is there, yet something in it is less than the user would expect. */
    WARNING,
    /** Worth a line in the summary, nothing to be done. */
    INFO
  }

  /** Checks the components. */
  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(what, "what");
  }

  /** Makes a problem that is about no setting in particular. */
  public Problem(Severity severity, String where, String what, @Nullable String advice) {
    this(severity, where, what, advice, null);
  }

  /** Returns this problem as one about a setting, unless it is about another one already. */
  public Problem about(Setting other) {
    return setting == null ? new Problem(severity, where, what, advice, other) : this;
  }

  /** Returns this problem as one of a part of the run, e.g. one of several servers. */
  public Problem in(String part) {
    // An address stays what it is: it is no file of the part.
    String separator = where.startsWith("/") ? " " : "/";
    String place = where.isEmpty() ? part : part + separator + where;
    return new Problem(severity, place, what, advice, setting);
  }

  /** Returns an error. */
  public static Problem error(String where, String what, @Nullable String advice) {
    return new Problem(Severity.ERROR, where, what, advice);
  }

  /** Returns a warning. */
  public static Problem warning(String where, String what, @Nullable String advice) {
    return new Problem(Severity.WARNING, where, what, advice);
  }

  /** Returns a piece of information. */
  public static Problem info(String where, String what) {
    return new Problem(Severity.INFO, where, what, null);
  }

  /** Returns the problem as the line a user reads: {@code where: what. advice}. */
  @Override
  public String toString() {
    String text = where.isEmpty() ? what : where + ": " + what;
    return advice == null ? text : text + " " + advice;
  }
}
