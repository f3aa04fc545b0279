package dev.oscarclient.generator.wsdl;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xsd.SchemaName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.wsdl.Binding;
import javax.wsdl.BindingInput;
import javax.wsdl.BindingOperation;
import javax.wsdl.BindingOutput;
import javax.wsdl.Fault;
import javax.wsdl.Input;
import javax.wsdl.Message;
import javax.wsdl.Operation;
import javax.wsdl.Output;
import javax.wsdl.Part;
import javax.wsdl.PortType;
import javax.wsdl.extensions.soap.SOAPOperation;
import javax.wsdl.extensions.soap12.SOAP12Operation;
import org.jspecify.annotations.Nullable;

/** Reads the operations of one binding. */
final class OperationReader {
  private final Components components;
  private final Binding binding;
  private final LoadedWsdl document;
  private final BindingForm form;
  private final List<Problem> problems;

  OperationReader(
      Components components,
      Components.Found<Binding> binding,
      BindingForm form,
      List<Problem> problems) {
    this.components = components;
    this.binding = binding.component();
    this.document = binding.document();
    this.form = form;
    this.problems = problems;
  }

  /** Returns the operation, or {@code null} if it cannot be called: a problem tells why. */
  @Nullable WsdlOperation read(BindingOperation bound) {
    String origin = document.operationOrigin(binding.getQName().getLocalPart(), bound.getName());
    try {
      return read(bound, origin);
    } catch (UnsupportedException e) {
      problems.add(
          Problem.warning(
              origin,
              "The operation " + bound.getName() + " cannot be called: " + e.getMessage() + ".",
              "It is left out."));
      return null;
    }
  }

  private WsdlOperation read(BindingOperation bound, String origin) throws UnsupportedException {
    Operation operation = declaration(bound);
    if (operation.getInput() == null) {
      throw new UnsupportedException("it takes nothing, as notifications of a server do");
    }
    String style = null;
    String action = "";
    for (Object element : bound.getExtensibilityElements()) {
      if (element instanceof SOAPOperation soap) {
        style = soap.getStyle();
        action = Objects.requireNonNullElse(soap.getSoapActionURI(), "");
      } else if (element instanceof SOAP12Operation soap) {
        style = soap.getStyle();
        action = Objects.requireNonNullElse(soap.getSoapActionURI(), "");
      }
    }
    boolean unstated = style == null || style.isBlank();
    boolean rpc = unstated ? form.rpc() : style.strip().equals("rpc");
    MessageReader messages = new MessageReader(components, rpc);
    BindingInput in = bound.getBindingInput();
    BindingOutput out = bound.getBindingOutput();
    Input input = operation.getInput();
    Output output = operation.getOutput();
    String docs = Printable.documentation(operation.getDocumentationElement());
    return new WsdlOperation(
        bound.getName(),
        action,
        form.soap12(),
        rpc,
        messages.read(
            message(input.getMessage()), in == null ? List.of() : in.getExtensibilityElements()),
        output == null
            ? WsdlMessage.NONE
            : messages.read(
                message(output.getMessage()),
                out == null ? List.of() : out.getExtensibilityElements()),
        output == null,
        faults(operation, origin),
        docs.isEmpty() ? List.of() : List.of(docs),
        origin);
  }

  /** Finds the operation of the port type; of several of one name, the one of the same input. */
  private Operation declaration(BindingOperation bound) throws UnsupportedException {
    PortType portType = components.portType(binding.getPortType());
    if (portType == null) {
      throw new UnsupportedException("the port type of its binding is missing");
    }
    Operation found = null;
    for (Object each : portType.getOperations()) {
      Operation operation = (Operation) each;
      // wsdl4j puts one that is undefined where a binding names what the port type does not have.
      if (!operation.isUndefined() && operation.getName().equals(bound.getName())) {
        boolean same =
            bound.getBindingInput() != null
                && operation.getInput() != null
                && Objects.equals(
                    bound.getBindingInput().getName(), operation.getInput().getName());
        if (same) {
          return operation;
        }
        found = found == null ? operation : found;
      }
    }
    if (found == null) {
      throw new UnsupportedException("its port type does not have it");
    }
    return found;
  }

  private Message message(@Nullable Message named) throws UnsupportedException {
    Message message = named == null ? null : components.message(named.getQName());
    if (message == null) {
      throw new UnsupportedException(
          "the message " + (named == null ? "" : named.getQName()) + " is missing");
    }
    return message;
  }

  /** A fault that is not declared well is no reason not to call the operation. */
  private List<WsdlFault> faults(Operation operation, String origin) {
    List<WsdlFault> faults = new ArrayList<>();
    for (Fault fault : Elements.of(operation.getFaults(), Fault.class)) {
      Message message =
          fault.getMessage() == null ? null : components.message(fault.getMessage().getQName());
      SchemaName element = message == null ? null : onlyElement(message);
      if (element != null) {
        faults.add(new WsdlFault(fault.getName(), element));
      } else {
        problems.add(
            Problem.warning(
                origin,
                "The fault " + fault.getName() + " of " + operation.getName() + " has no element.",
                "Its detail stays untyped."));
      }
    }
    faults.sort((one, other) -> one.name().compareTo(other.name()));
    return faults;
  }

  private static @Nullable SchemaName onlyElement(Message message) {
    List<Part> parts = Elements.of(message.getParts(), Part.class);
    return parts.size() == 1 && parts.get(0).getElementName() != null
        ? MessageReader.name(parts.get(0).getElementName())
        : null;
  }
}
