package dev.oscarclient.generator.wsdl;

import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import javax.wsdl.Binding;
import javax.wsdl.BindingOperation;
import javax.wsdl.Port;
import javax.wsdl.Service;
import javax.wsdl.extensions.soap.SOAPAddress;
import javax.wsdl.extensions.soap12.SOAP12Address;
import org.jspecify.annotations.Nullable;

/** From services and their ports to what can be called. */
final class ServiceReader {
  private final List<LoadedWsdl> documents;
  private final Components components;
  private final List<Problem> problems;

  /** A port, with the binding it names. */
  private record Bound(Port port, Components.Found<Binding> binding, BindingForm form) {}

  ServiceReader(List<LoadedWsdl> documents, List<Problem> problems) {
    this.documents = documents;
    this.components = new Components(documents);
    this.problems = problems;
  }

  List<WsdlService> read() {
    List<WsdlService> services = new ArrayList<>();
    for (LoadedWsdl document : documents) {
      for (Service service : Elements.of(document.definition().getServices(), Service.class)) {
        WsdlService read = read(document, service);
        if (read != null) {
          services.add(read);
        }
      }
    }
    if (services.isEmpty() && problems.isEmpty()) {
      problems.add(
          Problem.warning(
              documents.get(0).name(),
              "The WSDL describes no service.",
              "Check that it is that of a service, and not one that others import."));
    }
    return services;
  }

  private @Nullable WsdlService read(LoadedWsdl document, Service service) {
    String name = service.getQName().getLocalPart();
    String origin = document.origin("service", name);
    Bound chosen = choose(service, origin);
    if (chosen == null) {
      return null;
    }
    OperationReader reader =
        new OperationReader(components, chosen.binding(), chosen.form(), problems);
    List<WsdlOperation> operations = new ArrayList<>();
    for (Object operation : chosen.binding().component().getBindingOperations()) {
      WsdlOperation read = reader.read((BindingOperation) operation);
      if (read != null) {
        operations.add(read);
      }
    }
    if (operations.isEmpty()) {
      problems.add(
          Problem.warning(
              origin,
              "No operation of the service " + name + " can be called.",
              "It is left out."));
      return null;
    }
    String docs = Printable.documentation(service.getDocumentationElement());
    return new WsdlService(
        name,
        chosen.binding().component().getPortType().getQName().getLocalPart(),
        location(chosen.port()),
        docs.isEmpty() ? List.of() : List.of(docs),
        operations);
  }

  /** Takes SOAP 1.1 before SOAP 1.2, and the first port by name. */
  private @Nullable Bound choose(Service service, String origin) {
    Bound best = null;
    StringJoiner others = new StringJoiner(", ");
    Map<String, Port> ports = new TreeMap<>();
    for (Port port : Elements.of(service.getPorts(), Port.class)) {
      ports.put(port.getName(), port);
    }
    for (Port port : ports.values()) {
      Binding named = port.getBinding();
      Components.Found<Binding> binding =
          named == null ? null : components.binding(named.getQName());
      if (binding == null) {
        others.add(
            port.getName()
                + ": its binding "
                + (named == null ? "" : named.getQName())
                + " is missing");
        continue;
      }
      BindingForm form = BindingForm.of(binding.component());
      if (form.unsupported() != null) {
        others.add(port.getName() + ": " + form.unsupported());
      } else if (best == null || (best.form().soap12() && !form.soap12())) {
        best = new Bound(port, binding, form);
      }
    }
    if (best == null) {
      problems.add(
          Problem.warning(
              origin,
              "The service "
                  + service.getQName().getLocalPart()
                  + " has no port that can be called"
                  + (others.length() == 0 ? "." : " (" + others + ")."),
              "It is left out; SOAP 1.1 and SOAP 1.2 over HTTP are supported."));
    }
    return best;
  }

  private static String location(Port port) {
    for (Object element : port.getExtensibilityElements()) {
      String location =
          element instanceof SOAPAddress address
              ? address.getLocationURI()
              : element instanceof SOAP12Address address ? address.getLocationURI() : null;
      if (location != null) {
        return location.strip();
      }
    }
    return "";
  }
}
