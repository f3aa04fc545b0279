package dev.oscarclient.generator.link;

import dev.oscarclient.generator.link.SoapShape.Answer;
import dev.oscarclient.generator.link.SoapShape.Fault;
import dev.oscarclient.generator.link.SoapShape.Part;
import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.wsdl.WsdlFault;
import dev.oscarclient.generator.wsdl.WsdlMessage;
import dev.oscarclient.generator.wsdl.WsdlOperation;
import dev.oscarclient.generator.wsdl.WsdlPart;
import dev.oscarclient.generator.xsd.SchemaElement;
import dev.oscarclient.generator.xsd.SchemaName;
import dev.oscarclient.generator.xsd.SchemaProperty;
import dev.oscarclient.generator.xsd.SchemaSet;
import dev.oscarclient.generator.xsd.SchemaType;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the operations of one service apart. "Wrapped" is what JAX-WS calls so (JAX-WS 2.2, section
 * 2.3.1.2): one element called like the operation, with nothing but elements in it; those are the
 * parameters then, and the wrapper need not be a class. A response wrapper with several elements is
 * one all the same: Java returns one thing.
 */
final class SoapShapes {
  private final Map<SchemaName, SchemaElement> elements = new HashMap<>();
  private final Map<SchemaName, SchemaType> types = new HashMap<>();
  private final List<SchemaType> made = new ArrayList<>();
  private final List<Problem> problems;

  /** An operation that cannot be taken apart; the message is the end of a sentence. */
  private static final class IncompleteException extends Exception {
    private static final long serialVersionUID = 1L;

    IncompleteException(String reason) {
      super(reason);
    }
  }

  SoapShapes(SchemaSet schemas, List<Problem> problems) {
    schemas.elements().forEach(element -> elements.put(element.name(), element));
    schemas.types().forEach(type -> types.put(type.name(), type));
    this.problems = problems;
  }

  /** Returns the operations, by name; what cannot be called is left out and told. */
  List<SoapShape> of(List<WsdlOperation> operations) {
    List<SoapShape> shapes = new ArrayList<>();
    for (WsdlOperation operation : operations) {
      try {
        shapes.add(shape(operation));
      } catch (IncompleteException e) {
        problems.add(
            Problem.warning(
                operation.origin(),
                "The operation " + operation.name() + " cannot be called: " + e.getMessage() + ".",
                "It is left out; add the schema that is missing, or correct the WSDL."));
      }
    }
    shapes.sort(Comparator.comparing(SoapShape::sortKey));
    return shapes;
  }

  /** Returns the types that no schema has: those of rpc answers of several parts. */
  List<SchemaType> made() {
    return made;
  }

  private SoapShape shape(WsdlOperation operation) throws IncompleteException {
    List<Part> headers = new ArrayList<>();
    for (WsdlPart header : operation.input().headers()) {
      headers.add(part(element(header)));
    }
    List<Part> answerHeaders = new ArrayList<>();
    for (WsdlPart header : operation.output().headers()) {
      SchemaElement element = elements.get(header.element());
      if (element != null) {
        answerHeaders.add(part(element));
      }
    }
    List<Fault> faults = new ArrayList<>();
    for (WsdlFault fault : operation.faults()) {
      SchemaElement element = elements.get(fault.element());
      if (element != null) {
        faults.add(new Fault(element.name(), element.type()));
      }
    }
    if (operation.rpc()) {
      return new SoapShape(
          operation,
          operation.input().namespace(),
          rpcParts(operation.input()),
          headers,
          answerHeaders,
          rpcAnswer(operation),
          faults);
    }
    List<SchemaElement> body = new ArrayList<>();
    for (WsdlPart part : operation.input().body()) {
      body.add(element(part));
    }
    List<SchemaProperty> wrapped = body.size() == 1 ? wrapped(body.get(0), operation) : null;
    List<Part> parts = new ArrayList<>();
    if (wrapped == null) {
      body.forEach(element -> parts.add(part(element)));
    } else {
      wrapped.forEach(property -> parts.add(part(property)));
    }
    return new SoapShape(
        operation,
        wrapped == null ? null : body.get(0).name().namespace(),
        parts,
        headers,
        answerHeaders,
        answer(operation.output(), wrapped != null),
        faults);
  }

  private @Nullable List<SchemaProperty> wrapped(SchemaElement element, WsdlOperation operation) {
    return element.name().localName().equals(operation.name()) ? elementsIn(element) : null;
  }

  /** Returns what is in an element, if that is nothing but elements, each of a simple kind. */
  private @Nullable List<SchemaProperty> elementsIn(SchemaElement element) {
    boolean plain =
        element.type() instanceof SchemaTypeRef.Defined defined
            && types.get(defined.name()) instanceof SchemaType.Complex complex
            && complex.base() == null
            && !complex.isAbstract();
    if (!plain) {
      return null;
    }
    SchemaName name = ((SchemaTypeRef.Defined) element.type()).name();
    List<SchemaProperty> properties = ((SchemaType.Complex) types.get(name)).properties();
    for (SchemaProperty property : properties) {
      if (property.kind() != SchemaProperty.Kind.ELEMENT || property.wrapper() != null) {
        return null;
      }
    }
    boolean distinct =
        properties.stream().map(SoapShapes::name).distinct().count() == properties.size();
    return distinct ? properties : null;
  }

  private Answer answer(WsdlMessage output, boolean wrapped) throws IncompleteException {
    if (output.body().isEmpty()) {
      return Answer.nothing(null);
    }
    if (output.body().size() > 1) {
      throw new IncompleteException("its answer has several parts in the body");
    }
    SchemaElement element = element(output.body().get(0));
    List<SchemaProperty> inside = wrapped ? elementsIn(element) : null;
    if (inside == null || inside.size() > 1) {
      return Answer.bare(element.name(), element.type());
    }
    if (inside.isEmpty()) {
      return Answer.nothing(element.name());
    }
    SchemaProperty only = inside.get(0);
    return new Answer(
        only.list() ? SoapAnswer.Kind.LIST : SoapAnswer.Kind.ONE,
        name(only),
        only.type(),
        element.name());
  }

  private static List<Part> rpcParts(WsdlMessage message) {
    List<Part> parts = new ArrayList<>();
    for (WsdlPart part : message.body()) {
      parts.add(new Part(part.name(), type(part), false, true, false, List.of()));
    }
    return parts;
  }

  /** Elements of rpc parts have no namespace (WS-I Basic Profile 1.1, R2735). */
  private Answer rpcAnswer(WsdlOperation operation) {
    List<WsdlPart> parts = operation.output().body();
    String namespace = operation.output().namespace();
    SchemaName wrapper = new SchemaName(namespace, operation.name() + "Response");
    if (parts.isEmpty()) {
      return Answer.nothing(operation.oneWay() ? null : wrapper);
    }
    if (parts.size() == 1) {
      WsdlPart only = parts.get(0);
      return new Answer(SoapAnswer.Kind.ONE, only.name(), type(only), wrapper);
    }
    SchemaName name = wrapper;
    for (int i = 2; types.containsKey(name); i++) {
      name = new SchemaName(namespace, wrapper.localName() + "." + i);
    }
    List<SchemaProperty> properties = new ArrayList<>();
    for (WsdlPart part : parts) {
      properties.add(
          new SchemaProperty(
              part.name(),
              "",
              SchemaProperty.Kind.ELEMENT,
              type(part),
              false,
              true,
              false,
              null,
              List.of()));
    }
    SchemaType type = new SchemaType.Complex(name, true, null, false, properties, List.of());
    types.put(name, type);
    made.add(type);
    return Answer.bare(wrapper, new SchemaTypeRef.Defined(name));
  }

  private static SchemaTypeRef type(WsdlPart part) {
    return part.type() == null ? new SchemaTypeRef.Any() : part.type();
  }

  private SchemaElement element(WsdlPart part) throws IncompleteException {
    SchemaElement element = part.element() == null ? null : elements.get(part.element());
    if (element == null) {
      throw new IncompleteException("no schema at hand has the element " + part.element());
    }
    return element;
  }

  private static Part part(SchemaElement element) {
    return new Part(
        element.name().toString(), element.type(), false, true, element.nillable(), List.of());
  }

  private static Part part(SchemaProperty property) {
    return new Part(
        name(property),
        property.type(),
        property.list(),
        property.required(),
        property.nillable(),
        property.docs());
  }

  private static String name(SchemaProperty property) {
    return new SchemaName(property.namespace(), property.name()).toString();
  }
}
