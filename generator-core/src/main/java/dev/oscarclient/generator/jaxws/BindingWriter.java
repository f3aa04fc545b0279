package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.enrich.XmlOut;
import dev.oscarclient.generator.model.SoapFaultModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Writes the binding of a service: SOAP 1.1 or 1.2 over HTTP, all messages literal. */
final class BindingWriter {
  private final XmlOut out;
  private final ServiceNames.Of names;
  private final Function<SoapFaultModel, String> exceptions;

  BindingWriter(XmlOut out, ServiceNames.Of names, Function<SoapFaultModel, String> exceptions) {
    this.out = out;
    this.names = names;
    this.exceptions = exceptions;
  }

  void write(List<OperationPlan> operations) {
    String soap = soap(operations.get(0).operation());
    out.start("wsdl:binding").attribute("name", names.binding());
    out.attribute("type", "tns:" + names.portType());
    out.empty(
        soap + ":binding",
        "style",
        style(operations.get(0)),
        "transport",
        "http://schemas.xmlsoap.org/soap/http");
    operations.forEach(operation -> operation(operation, soap));
    out.end();
  }

  private static String soap(SoapOperationModel operation) {
    return operation.soap12() ? "soap12" : "soap";
  }

  private static String style(OperationPlan plan) {
    return plan.isRpc() ? "rpc" : "document";
  }

  private void operation(OperationPlan plan, String soap) {
    SoapOperationModel operation = plan.operation();
    out.start("wsdl:operation").attribute("name", plan.name());
    out.empty(
        soap + ":operation", "soapAction", PlainUri.of(operation.action()), "style", style(plan));
    out.start("wsdl:input");
    body(plan, soap);
    headers(plan.headers(), plan.headerParts(), soap);
    out.end();
    if (!operation.envelope().oneWay()) {
      out.start("wsdl:output");
      body(plan, soap);
      headers(plan.answerHeaders(), plan.answerHeaderParts(), soap);
      out.end();
    }
    for (SoapFaultModel fault : operation.faults()) {
      String name = exceptions.apply(fault);
      out.start("wsdl:fault").attribute("name", name);
      out.empty(soap + ":fault", "name", name, "use", "literal");
      out.end();
    }
    out.end();
  }

  private void headers(String message, List<OperationPlan.Part> parts, String soap) {
    for (OperationPlan.Part part : parts) {
      out.empty(
          soap + ":header", "message", "tns:" + message, "part", part.name(), "use", "literal");
    }
  }

  private void body(OperationPlan plan, String soap) {
    out.start(soap + ":body");
    if (plan.isRpc()) {
      String namespace = Objects.requireNonNullElse(plan.operation().wrapperNamespace(), "");
      out.attribute("namespace", PlainUri.of(namespace));
    }
    out.attribute("use", "literal").end();
  }
}
