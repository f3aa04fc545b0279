package dev.oscarclient.generator.diff;

import dev.oscarclient.generator.diff.Change.Subject;
import dev.oscarclient.generator.diff.DiffReport.Column;
import dev.oscarclient.generator.diff.DiffReport.Row;
import org.jspecify.annotations.Nullable;

/** The report as a page: no script, nothing loaded, every text of a server escaped. */
final class DiffHtml {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>API differences</title>
      <style>
      body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem; color: #1b1b1b; background: #fff; }
      table { border-collapse: collapse; margin: 1rem 0; }
      th, td { border: 1px solid #ccc; padding: .25rem .6rem; text-align: left; vertical-align: top; }
      th { background: #f3f3f3; position: sticky; top: 0; }
      code { font: 13px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
      .breaking { background: #fde4e1; }
      .added { background: #e4f5e4; }
      .compatible { background: #fff6da; }
      ul { margin: 0; padding-left: 1.2rem; }
      </style>
      </head>
      <body>
      """;

  private final StringBuilder html = new StringBuilder(HEAD);

  private DiffHtml() {}

  static String of(DiffReport report) {
    DiffHtml page = new DiffHtml();
    page.html
        .append("<h1>API differences from ")
        .append(code(report.from()))
        .append("</h1>\n<ul>\n");
    for (Column column : report.columns()) {
      page.html
          .append("<li>")
          .append(code(column.name()))
          .append(": ")
          .append(escape(DiffText.summary(column.diff())))
          .append("</li>\n");
    }
    page.html.append("</ul>\n<p>Marked red: code generated from ").append(code(report.from()));
    page.html.append(", or code that calls it, may no longer compile or work.</p>\n");
    page.table(report, Subject.OPERATION, "Operations");
    page.table(report, Subject.TYPE, "Types");
    page.table(report, Subject.SOAP_OPERATION, "SOAP operations");
    page.table(report, Subject.SOAP_TYPE, "SOAP types");
    return page.html.append("</body>\n</html>\n").toString();
  }

  private void table(DiffReport report, Subject subject, String title) {
    html.append("<h2>").append(title).append("</h2>\n");
    if (report.rows().stream().noneMatch(row -> row.subject() == subject)) {
      html.append("<p>No change.</p>\n");
      return;
    }
    html.append("<table>\n<tr><th></th>");
    for (Column column : report.columns()) {
      html.append("<th>").append(code(column.name())).append("</th>");
    }
    html.append("</tr>\n");
    for (Row row : report.rows()) {
      if (row.subject() == subject) {
        html.append("<tr><td>").append(code(row.name())).append("</td>");
        row.cells().forEach(this::cell);
        html.append("</tr>\n");
      }
    }
    html.append("</table>\n");
  }

  private void cell(@Nullable Change change) {
    if (change == null) {
      html.append("<td>same</td>");
      return;
    }
    String style =
        change.breaking()
            ? "breaking"
            : change.kind() == Change.Kind.ADDED ? "added" : "compatible";
    String word =
        switch (change.kind()) {
          case ADDED -> "added";
          case REMOVED -> "removed";
          case CHANGED -> "changed";
        };
    html.append("<td class=\"").append(style).append("\">").append(word);
    if (!change.differences().isEmpty()) {
      html.append("<ul>");
      for (Difference difference : change.differences()) {
        html.append(difference.breaking() ? "<li class=\"breaking\">" : "<li>")
            .append(code(difference.toString()))
            .append("</li>");
      }
      html.append("</ul>");
    }
    html.append("</td>");
  }

  private static String code(String text) {
    return "<code>" + escape(text) + "</code>";
  }

  private static String escape(String text) {
    return DiffText.clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
