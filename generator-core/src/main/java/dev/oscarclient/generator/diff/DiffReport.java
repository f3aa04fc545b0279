package dev.oscarclient.generator.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the APIs of one or more servers differ from one, for people and for tools.
 *
 * @param from name of what the others are compared with
 * @param columns the others
 */
public record DiffReport(String from, List<Column> columns) {

  /**
   * One of the others.
   *
   * @param name for messages, e.g. the folder of its snapshot
   */
  public record Column(String name, ApiDiff diff) {}

  /**
   * A line of the table of all that differs anywhere.
   *
   * @param cells one for each column: what became of it there, or {@code null} for nothing
   */
  record Row(Change.Subject subject, String name, List<@Nullable Change> cells) {}

  /** Checks the components. */
  public DiffReport {
    Objects.requireNonNull(from, "from");
    columns = List.copyOf(columns);
  }

  /** Returns whether anything differs. */
  public boolean isEmpty() {
    return columns.stream().allMatch(column -> column.diff().changes().isEmpty());
  }

  /** Returns whether one of the changes may break code generated from {@link #from}. */
  public boolean breaking() {
    return columns.stream().anyMatch(column -> column.diff().breaking());
  }

  /** Returns the report as lines to read. */
  public List<String> toText() {
    return DiffText.of(this);
  }

  /** Returns the report for tools. */
  public String toJson() {
    return DiffJson.of(this);
  }

  /** Returns the report as one page that needs nothing else. */
  public String toHtml() {
    return DiffHtml.of(this);
  }

  /** Returns the table: operations by path, then types by name. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Change.Subject subject : Change.Subject.values()) {
      Map<String, List<@Nullable Change>> byName = new TreeMap<>(ApiDiff::byPathThenVerb);
      for (int i = 0; i < columns.size(); i++) {
        for (Change change : columns.get(i).diff().changes()) {
          if (change.subject() == subject) {
            byName.computeIfAbsent(change.name(), name -> empty()).set(i, change);
          }
        }
      }
      byName.forEach((name, cells) -> rows.add(new Row(subject, name, cells)));
    }
    return rows;
  }

  private List<@Nullable Change> empty() {
    List<@Nullable Change> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(null));
    return cells;
  }
}
