package dev.oscarclient.generator.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What people read. */
public final class TextReport {
  private static final int WIDTH = 96;
  private static final String INDENT = " ".repeat(22);

  private TextReport() {}

  /** Returns the lines: a finding each with its advice, and the sum. */
  public static List<String> lines(String server, List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    lines.add("The doctor looked at " + server);
    lines.add("");
    for (Finding finding : findings) {
      boolean loud = finding.severity() == Severity.PROBLEM;
      String severity =
          loud ? finding.severity().key().toUpperCase(Locale.ROOT) : finding.severity().key();
      String head = String.format(Locale.ROOT, "%-8s %-12s ", severity, finding.stage().key());
      wrap(lines, head, finding.found());
      if (finding.advice() != null) {
        wrap(lines, INDENT + "→ ", finding.advice());
      }
    }
    lines.add("");
    lines.add(sum(findings));
    return lines;
  }

  private static String sum(List<Finding> findings) {
    long problems = count(findings, Severity.PROBLEM);
    long warnings = count(findings, Severity.WARNING);
    long skipped = count(findings, Severity.SKIPPED);
    return (problems == 0 ? "No problem" : problems == 1 ? "1 problem" : problems + " problems")
        + (warnings == 0 ? "" : warnings == 1 ? ", 1 warning" : ", " + warnings + " warnings")
        + (skipped == 0 ? "." : "; " + skipped + " not looked at.");
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  private static void wrap(List<String> lines, String head, String text) {
    StringBuilder line = new StringBuilder(head);
    int start = line.length();
    for (String word : text.split(" ", -1)) {
      if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(head.length()));
      }
      line.append(line.length() > start ? " " : "").append(word);
    }
    lines.add(line.toString());
  }
}
