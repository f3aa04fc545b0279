package dev.oscarclient.generator.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.ApiModel.CatalogueUse;
import dev.oscarclient.generator.model.ApiModel.OverrideUse;
import dev.oscarclient.generator.model.Binding;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.EnumType;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.report.Coverage.Bodies;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the report for tools. */
final class JsonReport {

  private final String generator;
  private final ApiModel model;
  private final List<Problem> problems;
  private final Coverage coverage;

  JsonReport(String generator, ApiModel model, List<Problem> problems, Coverage coverage) {
    this.generator = generator;
    this.model = model;
    this.problems = problems;
    this.coverage = coverage;
  }

  void write(Writer out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      // The line end of the platform must not show.
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeStringField("generator", generator);
      writeSummary(json);
      writeOperations(json);
      writeTypes(json, "types", model.types());
      if (model.soap().wanted()) {
        SoapReport.writeOperations(json, model.soap());
        writeTypes(json, "soapTypes", model.soap().types());
      }
      writeStrings(json, "uncallable", model.uncallable());
      writeProblems(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void writeSummary(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeObjectFieldStart("addresses");
    for (Map.Entry<String, Integer> address : coverage.operationsByAddress().entrySet()) {
      json.writeNumberField(address.getKey(), address.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("operations", coverage.operations());
    json.writeNumberField("services", model.services().size());
    json.writeNumberField("types", model.types().size());
    SoapReport.writeSummary(json, model.soap());
    writeCatalogue(json, model.catalogue());
    writeOverrides(json, model.overrides());
    writeBodies(json, "requests", coverage.requests());
    writeBodies(json, "responses", coverage.responses());
    json.writeEndObject();
  }

  private static void writeCatalogue(JsonGenerator json, @Nullable CatalogueUse use)
      throws IOException {
    if (use != null) {
      json.writeObjectFieldStart("catalogue");
      json.writeStringField("lineage", use.lineage());
      json.writeStringField("reason", use.reason());
      json.writeBooleanField("isDescription", use.isDescription());
      json.writeNumberField("operations", use.operations());
      json.writeEndObject();
    }
  }

  private static void writeOverrides(JsonGenerator json, @Nullable OverrideUse use)
      throws IOException {
    if (use != null) {
      json.writeObjectFieldStart("overrides");
      json.writeStringField("file", use.file());
      json.writeNumberField("entries", use.entries());
      writeStrings(json, "dropped", use.dropped());
      json.writeEndObject();
    }
  }

  private static void writeBodies(JsonGenerator json, String name, Bodies bodies)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("total", bodies.total());
    json.writeNumberField("typed", bodies.typedTotal());
    writeAuthorities(json, "typedBy", bodies.typed());
    writeAuthorities(json, "openContentBy", bodies.partly());
    writeAuthorities(json, "completedBy", bodies.completed());
    json.writeEndObject();
  }

  private static void writeAuthorities(
      JsonGenerator json, String name, Map<Authority, Integer> counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<Authority, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey().name(), count.getValue());
    }
    json.writeEndObject();
  }

  private void writeOperations(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("operations");
    for (ServiceModel service : model.services()) {
      for (OperationModel operation : service.operations()) {
        for (String address : operation.addresses()) {
          writeOperation(json, service, operation, address);
        }
      }
    }
    json.writeEndArray();
  }

  private static void writeOperation(
      JsonGenerator json, ServiceModel service, OperationModel operation, String address)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("address", address);
    json.writeStringField("verb", operation.verb());
    json.writeStringField("path", operation.path());
    json.writeStringField("service", service.name());
    json.writeStringField("javaClass", service.className());
    json.writeStringField("javaMethod", operation.methodName());
    json.writeStringField("requestType", TypeText.request(operation));
    json.writeStringField("responseType", TypeText.of(operation.response().type()));
    writeBody(json, "request", operation.request());
    writeBody(json, "response", operation.response());
    json.writeStringField("origin", operation.origin());
    if (operation.override() != null) {
      json.writeStringField("override", operation.override());
    }
    if (!operation.clinics().isEmpty()) {
      writeStrings(json, "clinics", operation.clinics());
    }
    json.writeEndObject();
  }

  /** {@code typed} of a body that is not there is true: there is nothing left to say. */
  private static void writeBody(JsonGenerator json, String name, @Nullable BodyModel body)
      throws IOException {
    if (body == null) {
      json.writeStringField(name + "Kind", BodyModel.Kind.NONE.name());
      json.writeNullField(name + "DecidedBy");
      return;
    }
    Binding binding = body.binding();
    json.writeStringField(name + "Kind", body.kind().name());
    writeStrings(json, name + "MediaTypes", body.mediaTypes());
    json.writeStringField(name + "DecidedBy", binding.authority().name());
    if (binding.completedBy() != null) {
      json.writeStringField(name + "CompletedBy", binding.completedBy().name());
    }
    json.writeStringField(name + "Detail", binding.detail());
    json.writeBooleanField(name + "Typed", binding.typed());
    String open = OpenPart.of(body);
    if (open != null) {
      json.writeStringField(name + "Open", open);
    }
  }

  private static void writeTypes(JsonGenerator json, String name, List<TypeModel> types)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (TypeModel type : types) {
      json.writeStartObject();
      json.writeStringField("javaName", type.javaName());
      json.writeStringField("schemaName", type.schemaName());
      if (type instanceof ObjectType object) {
        json.writeStringField("kind", "object");
        writeStrings(json, "typeParameters", object.typeParameters());
        if (object.superType() != null) {
          json.writeStringField("extends", TypeText.of(object.superType()));
        }
        json.writeObjectFieldStart("properties");
        for (PropertyModel property : object.properties()) {
          json.writeStringField(property.jsonName(), TypeText.of(property.type()));
        }
        json.writeEndObject();
      } else if (type instanceof EnumType enumeration) {
        json.writeStringField("kind", "enum");
        writeStrings(json, "values", enumeration.constants().stream().map(c -> c.value()).toList());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeProblems(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("severity", problem.severity().name());
      json.writeStringField("where", problem.where());
      json.writeStringField("what", problem.what());
      if (problem.advice() != null) {
        json.writeStringField("advice", problem.advice());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void writeStrings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
