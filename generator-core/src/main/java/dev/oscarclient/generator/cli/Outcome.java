package dev.oscarclient.generator.cli;

import dev.oscarclient.generator.GeneratorException;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Setting;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the user how a run ended: summary to standard output, problems to standard error. */
final class Outcome {
  static final int DONE = 0;
  static final int FAILED = 1;

  private final PrintWriter out;
  private final PrintWriter err;

  Outcome(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  int done(List<String> summary, List<Problem> problems) {
    tell(problems);
    summary.forEach(out::println);
    out.flush();
    return DONE;
  }

  /** Tells the summary apart from a document, which alone goes to standard output. */
  int document(String text, List<String> summary, List<Problem> problems) {
    tell(problems);
    summary.forEach(err::println);
    err.flush();
    out.print(text);
    out.flush();
    return DONE;
  }

  int failed(GeneratorException failure) {
    tell(failure.problems());
    long errors =
        failure.problems().stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    err.println(
        errors == 1
            ? "Failed: 1 error. Nothing was changed."
            : "Failed: " + errors + " errors. Nothing was changed.");
    err.flush();
    return FAILED;
  }

  private void tell(List<Problem> problems) {
    for (Problem problem : problems) {
      String label =
          switch (problem.severity()) {
            case ERROR -> "error: ";
            case WARNING -> "warning: ";
            case INFO -> "note: ";
          };
      err.println(label + problem + option(problem.setting()));
    }
    err.flush();
  }

  private static String option(@Nullable Setting setting) {
    return setting == null ? "" : " [" + OptionNames.of(setting) + "]";
  }
}
