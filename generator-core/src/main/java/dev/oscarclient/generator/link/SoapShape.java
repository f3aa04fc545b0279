package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.wsdl.WsdlOperation;
import dev.oscarclient.generator.xsd.SchemaName;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation taken apart: what it takes and gives, without the elements around.
 *
 * @param operation as the WSDL has it
 * @param wrapperNamespace of the element around the parts; {@code null} if there is none
 * @param parts in the body
 * @param headers in the header
 * @param answerHeaders what may come back in the header
 * @param answer what comes back
 * @param faults declared faults
 */
record SoapShape(
    WsdlOperation operation,
    @Nullable String wrapperNamespace,
    List<Part> parts,
    List<Part> headers,
    List<Part> answerHeaders,
    Answer answer,
    List<Fault> faults) {

  /** An element that is sent. */
  record Part(
      String name,
      SchemaTypeRef type,
      boolean repeating,
      boolean required,
      boolean nillable,
      List<String> docs) {}

  /**
   * What comes back.
   *
   * @param wrapper the element around it, or {@code null}
   */
  record Answer(
      SoapAnswer.Kind kind, String name, SchemaTypeRef type, @Nullable SchemaName wrapper) {

    /** An answer without anything in it. */
    static Answer nothing(@Nullable SchemaName wrapper) {
      return new Answer(SoapAnswer.Kind.NOTHING, "", new SchemaTypeRef.Any(), wrapper);
    }

    /** An answer that is an element of the body. */
    static Answer bare(SchemaName name, SchemaTypeRef type) {
      return new Answer(SoapAnswer.Kind.BARE, name.toString(), type, null);
    }
  }

  /** A declared fault. */
  record Fault(SchemaName element, SchemaTypeRef type) {}

  /** Returns the types that the operation names. */
  List<SchemaTypeRef> types() {
    List<SchemaTypeRef> types = new ArrayList<>();
    parts.forEach(part -> types.add(part.type()));
    headers.forEach(part -> types.add(part.type()));
    answerHeaders.forEach(part -> types.add(part.type()));
    types.add(answer.type());
    faults.forEach(fault -> types.add(fault.type()));
    return types;
  }

  /** Returns name and parts, to order operations whatever the order of the document. */
  String sortKey() {
    StringBuilder key = new StringBuilder(operation.name());
    parts.forEach(part -> key.append(' ').append(part.name()));
    return key.toString();
  }
}
