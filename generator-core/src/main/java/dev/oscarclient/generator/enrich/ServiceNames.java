package dev.oscarclient.generator.enrich;

import dev.oscarclient.generator.model.SoapFaultModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** What the services of one document are called: in the WSDL as on the server, and in Java. */
final class ServiceNames {

  /** What the classes that wsdl2java writes import, and what they extend. */
  private static final List<String> IMPORTED =
      List.of(
          "Action",
          "FaultAction",
          "HandlerChain",
          "Holder",
          "Logger",
          "LogUtils",
          "MalformedURLException",
          "MTOM",
          "Oneway",
          "QName",
          "RequestWrapper",
          "ResponseWrapper",
          "Service",
          "SOAPBinding",
          "URI",
          "URL",
          "WebEndpoint",
          "WebFault",
          "WebMethod",
          "WebParam",
          "WebResult",
          "WebService",
          "WebServiceClient",
          "WebServiceFeature",
          "XmlList",
          "XmlMimeType",
          "XmlSeeAlso",
          "ObjectFactory");

  private final Map<String, Of> services = new HashMap<>();
  private final Map<String, String> faults = new HashMap<>();

  /**
   * What one service is called.
   *
   * @param portType in the WSDL
   * @param service in the WSDL
   * @param sei simple name of the interface
   * @param serviceClass simple name of the class that gives it
   */
  record Of(String portType, String service, String sei, String serviceClass) {

    String port() {
      return portType + "Port";
    }

    String binding() {
      return service + "SoapBinding";
    }
  }

  /**
   * Names services.
   *
   * @param isType tells whether there is a class of a name for a type: an exception is called
   *     otherwise then, as CXF does by itself, so that a program can import both
   */
  ServiceNames(List<SoapServiceModel> services, Predicate<String> isType) {
    FreeNames inWsdl = new FreeNames();
    FreeNames inJava = new FreeNames();
    IMPORTED.forEach(inJava::take);
    // All interfaces before all services: what programs name most has the first choice.
    List<String> portTypes = new ArrayList<>();
    List<String> interfaces = new ArrayList<>();
    for (SoapServiceModel service : services) {
      String name = legal(service.names().portType(), service.className() + "Ws");
      portTypes.add(inWsdl.any(name));
      interfaces.add(inJava.javaClass(name));
    }
    for (int i = 0; i < services.size(); i++) {
      SoapServiceModel service = services.get(i);
      String name = legal(service.names().service(), service.className() + "WsService");
      this.services.put(
          service.address(),
          new Of(portTypes.get(i), inWsdl.any(name), interfaces.get(i), inJava.javaClass(name)));
    }
    for (SoapServiceModel service : services) {
      for (SoapOperationModel operation : service.operations()) {
        for (SoapFaultModel fault : operation.faults()) {
          faults.computeIfAbsent(fault.element(), element -> exception(element, isType, inJava));
        }
      }
    }
  }

  private static String exception(String element, Predicate<String> isType, FreeNames inJava) {
    String name = FreeNames.javaName(QualifiedName.of(element).local());
    return inJava.any(isType.test(name) ? name + "_Exception" : name);
  }

  private static String legal(String name, String otherwise) {
    return XmlNames.isName(name) ? name : otherwise;
  }

  Of of(SoapServiceModel service) {
    return Objects.requireNonNull(services.get(service.address()), "named with the others");
  }

  /** Returns the simple names of all exceptions. */
  Collection<String> exceptions() {
    return faults.values();
  }

  /** Returns the simple name of the exception for a fault. */
  String exception(SoapFaultModel fault) {
    return Objects.requireNonNull(faults.get(fault.element()), "named with the others");
  }
}
