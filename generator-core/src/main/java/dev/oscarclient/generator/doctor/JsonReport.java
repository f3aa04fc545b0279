package dev.oscarclient.generator.doctor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What scripts read. */
public final class JsonReport {
  private JsonReport() {}

  /** Returns the report as JSON, indented, a line end at its end. */
  public static String of(String server, List<Finding> findings) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      // The line end of the platform must not show.
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeStringField("server", server);
      json.writeBooleanField(
          "healthy", findings.stream().noneMatch(f -> f.severity() == Severity.PROBLEM));
      json.writeArrayFieldStart("findings");
      for (Finding finding : findings) {
        write(json, finding);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writing to memory does not fail
    }
    return out + "\n";
  }

  private static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("check", finding.stage().key());
    json.writeStringField("severity", finding.severity().key());
    json.writeStringField("code", finding.code().key());
    json.writeStringField("tried", finding.tried());
    json.writeStringField("found", finding.found());
    json.writeStringField("advice", finding.advice());
    json.writeObjectFieldStart("facts");
    for (Map.Entry<String, String> fact : finding.facts().entrySet()) {
      json.writeStringField(fact.getKey(), fact.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
