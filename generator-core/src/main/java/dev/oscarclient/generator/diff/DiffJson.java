package dev.oscarclient.generator.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.oscarclient.generator.diff.DiffReport.Column;
import dev.oscarclient.generator.diff.DiffReport.Row;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The report for tools; its form is told in {@code docs/diff.md}. */
final class DiffJson {
  static final String FORMAT = "oscar-client-diff/1";

  private DiffJson() {}

  static String of(DiffReport report) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("from", report.from());
      json.writeBooleanField("breaking", report.breaking());
      json.writeArrayFieldStart("to");
      for (Column column : report.columns()) {
        write(column, json);
      }
      json.writeEndArray();
      writeTable(report, json);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(Column column, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeBooleanField("breaking", column.diff().breaking());
    json.writeArrayFieldStart("changes");
    for (Change change : column.diff().changes()) {
      json.writeStartObject();
      json.writeStringField("subject", word(change.subject()));
      json.writeStringField("name", change.name());
      json.writeStringField("kind", word(change.kind()));
      json.writeBooleanField("breaking", change.breaking());
      if (!change.differences().isEmpty()) {
        json.writeArrayFieldStart("differences");
        for (Difference difference : change.differences()) {
          write(difference, json);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Difference difference, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("what", difference.what());
    json.writeStringField("from", difference.from());
    json.writeStringField("to", difference.to());
    json.writeBooleanField("breaking", difference.breaking());
    json.writeEndObject();
  }

  private static void writeTable(DiffReport report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("table");
    for (Row row : report.rows()) {
      json.writeStartObject();
      json.writeStringField("subject", word(row.subject()));
      json.writeStringField("name", row.name());
      json.writeArrayFieldStart("states");
      for (Change cell : row.cells()) {
        json.writeString(state(cell));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String state(@Nullable Change change) {
    return change == null ? "same" : word(change.kind());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
