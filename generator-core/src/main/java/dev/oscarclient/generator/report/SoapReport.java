package dev.oscarclient.generator.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.model.TypeRef;
import java.io.IOException;
import java.util.StringJoiner;

/** What the reports say of SOAP services. */
final class SoapReport {
  private SoapReport() {}

  static void writeSummary(JsonGenerator json, SoapModel soap) throws IOException {
    json.writeObjectFieldStart("soap");
    JsonReport.writeStrings(json, "published", soap.published());
    json.writeBooleanField("generated", soap.wanted());
    json.writeNumberField("operations", soap.operations());
    json.writeNumberField("services", soap.services().size());
    json.writeNumberField("types", soap.types().size());
    json.writeEndObject();
  }

  static void writeOperations(JsonGenerator json, SoapModel soap) throws IOException {
    json.writeArrayFieldStart("soapOperations");
    for (SoapServiceModel service : soap.services()) {
      for (SoapOperationModel operation : service.operations()) {
        json.writeStartObject();
        json.writeStringField("address", service.address());
        json.writeStringField("operation", operation.name());
        json.writeStringField("service", service.accessor());
        json.writeStringField("javaClass", service.className());
        json.writeStringField("javaMethod", operation.methodName());
        json.writeObjectFieldStart("parameters");
        for (SoapPart part : operation.parts()) {
          json.writeStringField(part.javaName(), type(part));
        }
        for (SoapPart header : operation.headers()) {
          json.writeStringField(header.javaName(), type(header));
        }
        json.writeEndObject();
        json.writeStringField("responseType", type(operation.answer()));
        json.writeBooleanField("standard", operation.facts().standard());
        json.writeStringField("origin", operation.origin());
        if (operation.facts().override() != null) {
          json.writeStringField("override", operation.facts().override());
        }
        if (!operation.clinics().isEmpty()) {
          JsonReport.writeStrings(json, "clinics", operation.clinics());
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** Returns e.g. {@code appointmentId: Integer, providerNo: String}. */
  static String parameters(SoapOperationModel operation) {
    StringJoiner joined = new StringJoiner(", ");
    operation.parts().forEach(part -> joined.add(part.javaName() + ": " + type(part)));
    operation.headers().forEach(part -> joined.add(part.javaName() + ": " + type(part)));
    return joined.toString();
  }

  static String type(SoapAnswer answer) {
    return answer.kind() == SoapAnswer.Kind.LIST
        ? TypeText.of(new TypeRef.ListOf(answer.type()))
        : TypeText.of(answer.type());
  }

  private static String type(SoapPart part) {
    return TypeText.of(part.repeating() ? new TypeRef.ListOf(part.type()) : part.type());
  }
}
