package dev.oscarclient.generator.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.oscarclient.generator.snapshot.SnapshotEntry.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The manifest of a snapshot folder, {@code snapshot.json}.
 *
 * <p>Made to be checked in: one member per line, documents sorted by file, nothing that changes
 * from run to run, nothing secret. Members that a later version adds are skipped on reading.
 *
 * @param server the context's URL without user-info and query; empty if unknown
 * @param entries sorted by file
 */
record Manifest(String server, List<SnapshotEntry> entries) {
  static final String FILE = "snapshot.json";

  private static final String FORMAT_PREFIX = "oscar-client-snapshot/";
  private static final String FORMAT = FORMAT_PREFIX + "1";

  Manifest {
    entries = List.copyOf(entries);
  }

  /** What is wrong with a manifest, as a sentence. */
  static final class InvalidManifestException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Whether the file says it is a snapshot manifest, whatever else is wrong with it. */
    final boolean ours;

    InvalidManifestException(String what, boolean ours) {
      super(what);
      this.ours = ours;
    }
  }

  byte[] toBytes() throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonStreams.FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("server", server);
      json.writeArrayFieldStart("documents");
      for (SnapshotEntry entry : entries) {
        json.writeStartObject();
        json.writeStringField("file", entry.file());
        json.writeStringField("kind", entry.kind().name());
        json.writeStringField("address", entry.address());
        json.writeStringField("request", entry.request());
        json.writeStringField("accept", entry.accept());
        json.writeNumberField("status", entry.status());
        json.writeStringField("contentType", entry.contentType());
        json.writeStringField("sha256", entry.sha256());
        json.writeNumberField("size", entry.size());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return out.toByteArray();
  }

  static Manifest parse(byte[] bytes) throws InvalidManifestException {
    String server = "";
    boolean ours = false;
    List<SnapshotEntry> entries = new ArrayList<>();
    try (JsonParser json = JsonStreams.parser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new InvalidManifestException("The manifest is not a JSON object.", false);
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (field.equals("format")) {
          checkFormat(value == JsonToken.VALUE_STRING ? json.getText() : "");
          ours = true;
        } else if (field.equals("server") && value == JsonToken.VALUE_STRING) {
          server = json.getText();
        } else if (field.equals("documents") && value == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            entries.add(entry(json));
          }
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new InvalidManifestException("The manifest is not well-formed JSON.", ours);
    }
    if (!ours) {
      throw new InvalidManifestException(
          "The manifest has no \"format\": it is not one of this generator.", false);
    }
    return new Manifest(server, entries);
  }

  private static void checkFormat(String format) throws InvalidManifestException {
    if (format.equals(FORMAT)) {
      return;
    }
    throw format.startsWith(FORMAT_PREFIX)
        ? new InvalidManifestException(
            "The snapshot's format is newer than this version of the generator knows ("
                + FORMAT
                + ").",
            true)
        : new InvalidManifestException(
            "The manifest's \"format\" is not one of this generator.", false);
  }

  private static SnapshotEntry entry(JsonParser json) throws IOException, InvalidManifestException {
    Map<String, String> members = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      if (json.nextToken().isScalarValue()) {
        members.put(field, json.getText());
      } else {
        json.skipChildren();
      }
    }
    String file = members.getOrDefault("file", "");
    try {
      return new SnapshotEntry(
          Kind.valueOf(members.getOrDefault("kind", "")),
          file,
          members.getOrDefault("address", ""),
          members.getOrDefault("request", ""),
          members.getOrDefault("accept", ""),
          Integer.parseInt(members.getOrDefault("status", "")),
          members.getOrDefault("contentType", ""),
          members.getOrDefault("sha256", ""),
          Long.parseLong(members.getOrDefault("size", "")));
    } catch (IllegalArgumentException e) {
      throw new InvalidManifestException(
          "The manifest's entry for \"" + file + "\" lacks its kind, status or size.", true);
    }
  }
}
