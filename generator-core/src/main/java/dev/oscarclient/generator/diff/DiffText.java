package dev.oscarclient.generator.diff;

import dev.oscarclient.generator.diff.Change.Kind;
import dev.oscarclient.generator.diff.Change.Subject;
import dev.oscarclient.generator.diff.DiffReport.Column;
import dev.oscarclient.generator.diff.DiffReport.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The report for a terminal. */
final class DiffText {

  private DiffText() {}

  static List<String> of(DiffReport report) {
    List<String> lines = new ArrayList<>();
    for (Column column : report.columns()) {
      lines.add(
          clean(report.from()) + " -> " + clean(column.name()) + ": " + summary(column.diff()));
    }
    if (report.columns().size() > 1) {
      addTable(report, lines);
    }
    for (Column column : report.columns()) {
      if (!column.diff().changes().isEmpty()) {
        lines.add("");
        lines.add(
            report.columns().size() == 1
                ? "Changes (! may break code generated before):"
                : "Changes in " + clean(column.name()) + " (! may break code generated before):");
        column.diff().changes().forEach(change -> add(change, lines));
      }
    }
    return List.copyOf(lines);
  }

  /** Returns what changed, in numbers. */
  static String summary(ApiDiff diff) {
    if (diff.changes().isEmpty()) {
      return "no change";
    }
    StringJoiner parts = new StringJoiner("; ");
    for (Subject subject : Subject.values()) {
      if (subject.compareTo(Subject.TYPE) > 0 && !has(diff, subject)) {
        continue; // Few look at SOAP.
      }
      parts.add(
          subject.plural()
              + " "
              + diff.count(subject, Kind.ADDED)
              + " added, "
              + diff.count(subject, Kind.REMOVED)
              + " removed, "
              + diff.count(subject, Kind.CHANGED)
              + " changed");
    }
    long breaking = diff.changes().stream().filter(Change::breaking).count();
    return parts + "; " + (breaking == 0 ? "nothing breaks" : breaking + " may break code");
  }

  private static boolean has(ApiDiff diff, Subject subject) {
    return diff.changes().stream().anyMatch(change -> change.subject() == subject);
  }

  private static void addTable(DiffReport report, List<String> lines) {
    List<Row> rows = report.rows();
    if (rows.isEmpty()) {
      return;
    }
    lines.add("");
    int width = clean(report.from()).length();
    for (Row row : rows) {
      width = Math.max(width, clean(row.name()).length());
    }
    StringBuilder head = new StringBuilder(pad("", width));
    report.columns().forEach(column -> head.append("  ").append(clean(column.name())));
    lines.add(head.toString());
    for (Row row : rows) {
      StringBuilder line = new StringBuilder(pad(clean(row.name()), width));
      for (int i = 0; i < row.cells().size(); i++) {
        int column = clean(report.columns().get(i).name()).length();
        line.append("  ").append(pad(cell(row.cells().get(i)), column));
      }
      lines.add(line.toString().stripTrailing());
    }
  }

  /** Returns what became of something, in a word. */
  static String cell(@Nullable Change change) {
    if (change == null) {
      return "=";
    }
    return switch (change.kind()) {
      case ADDED -> "added";
      case REMOVED -> "gone";
      case CHANGED -> change.breaking() ? "changed!" : "grown";
    };
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static void add(Change change, List<String> lines) {
    String sign =
        switch (change.kind()) {
          case ADDED -> "+";
          case REMOVED -> "-";
          case CHANGED -> "~";
        };
    String noun =
        switch (change.subject()) {
          case OPERATION -> "";
          case TYPE -> "type ";
          case SOAP_OPERATION -> "SOAP ";
          case SOAP_TYPE -> "SOAP type ";
        };
    lines.add(mark(change.breaking()) + sign + " " + noun + clean(change.name()));
    for (Difference difference : change.differences()) {
      lines.add(mark(difference.breaking()) + "    " + clean(difference.toString()));
    }
  }

  private static String mark(boolean breaking) {
    return breaking ? "! " : "  ";
  }

  /** A document must not steer the terminal: control and direction marks become question marks. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
