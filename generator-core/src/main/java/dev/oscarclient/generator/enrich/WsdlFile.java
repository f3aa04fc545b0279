package dev.oscarclient.generator.enrich;

import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.SoapFaultModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import javax.xml.XMLConstants;

/** Writes one WSDL 1.1 document with its schemas. */
final class WsdlFile {

  /** The names of this domain lead nowhere (RFC 2606): who calls says where the server is. */
  private static final String SERVER = "https://oscar.invalid/oscar/ws";

  private final Contract contract;
  private final String packageName;
  private final Components components;
  private final SchemaNames schemaNames;
  private final ServiceNames names;
  private final Prefixes prefixes;
  private final Map<SoapServiceModel, List<OperationPlan>> plans = new LinkedHashMap<>();
  private final Set<String> messages = new HashSet<>();
  private final XmlOut out = new XmlOut();
  private final Customizations customizations = new Customizations(out);

  /** Prepares to write a document for classes of a package. */
  WsdlFile(Contract contract, String packageName) {
    this.contract = contract;
    this.packageName = packageName;
    this.components = contract.components();
    components.addRoots();
    this.schemaNames = new SchemaNames(components.types().values());
    this.names = new ServiceNames(contract.services(), schemaNames::isClass);
    SortedSet<String> namespaces = SchemasWriter.namespaces(components, schemaNames);
    this.prefixes = new Prefixes(contract.namespace(), namespaces);
    messages.addAll(names.exceptions());
    for (SoapServiceModel service : contract.services()) {
      plans.put(service, plan(service));
    }
  }

  private List<OperationPlan> plan(SoapServiceModel service) {
    Set<String> taken = new HashSet<>();
    List<OperationPlan> planned = new ArrayList<>();
    for (SoapOperationModel operation : service.operations()) {
      // Only where an element is called like it, an operation's name is on the wire.
      String name = taken.contains(operation.name()) ? operation.methodName() : operation.name();
      for (int number = 2; !taken.add(name); number++) {
        name = operation.methodName() + number;
      }
      String base = names.of(service).portType() + "_" + name;
      OperationPlan plan = new OperationPlan(operation, name, base, contract.types());
      for (int number = 2; plan.messages().stream().anyMatch(messages::contains); number++) {
        plan = new OperationPlan(operation, name, base + "_" + number, contract.types());
      }
      messages.addAll(plan.messages());
      planned.add(plan);
    }
    return planned;
  }

  /** Returns the document. */
  String write() {
    out.start("wsdl:definitions");
    out.attribute("xmlns:wsdl", "http://schemas.xmlsoap.org/wsdl/");
    out.attribute("xmlns:soap", "http://schemas.xmlsoap.org/wsdl/soap/");
    out.attribute("xmlns:soap12", "http://schemas.xmlsoap.org/wsdl/soap12/");
    out.attribute("xmlns:xs", XMLConstants.W3C_XML_SCHEMA_NS_URI);
    out.attribute("xmlns:" + Customizations.JAXB_PREFIX, Customizations.JAXB);
    Customizations.JAXWS.forEach(each -> out.attribute("xmlns:" + each.getKey(), each.getValue()));
    prefixes
        .all()
        .forEach(
            (namespace, prefix) -> {
              if (!namespace.equals(XMLConstants.XML_NS_URI)) {
                out.attribute("xmlns:" + prefix, namespace);
              }
            });
    out.attribute("targetNamespace", contract.namespace());
    out.start("wsdl:types");
    new SchemasWriter(out, new SchemaContext(components, contract.types(), schemaNames, prefixes))
        .write();
    out.end();
    messages();
    plans.forEach(this::portType);
    plans.forEach(
        (service, operations) ->
            new BindingWriter(out, names.of(service), names::exception).write(operations));
    plans.keySet().forEach(this::service);
    out.end();
    return out.finish();
  }

  private void messages() {
    SortedMap<String, SoapFaultModel> faults = new TreeMap<>();
    for (List<OperationPlan> operations : plans.values()) {
      for (OperationPlan plan : operations) {
        message(plan.input(), plan.inputParts());
        if (!plan.operation().headers().isEmpty()) {
          message(plan.headers(), plan.headerParts());
        }
        if (!plan.operation().envelope().oneWay()) {
          message(plan.output(), plan.outputParts());
        }
        if (!plan.answerHeaderParts().isEmpty()) {
          message(plan.answerHeaders(), plan.answerHeaderParts());
        }
        plan.operation().faults().forEach(fault -> faults.put(names.exception(fault), fault));
      }
    }
    faults.forEach(
        (name, fault) -> {
          QualifiedName element = QualifiedName.of(fault.element());
          message(
              name,
              List.of(
                  new OperationPlan.Part(
                      element.local(), element, fault.type(), LexicalForm.USUAL)));
        });
  }

  private void message(String name, List<OperationPlan.Part> parts) {
    SchemaValues values = new SchemaValues(out, prefixes, schemaNames);
    out.start("wsdl:message").attribute("name", name);
    for (OperationPlan.Part part : parts) {
      out.start("wsdl:part").attribute("name", part.name());
      if (part.element() != null) {
        out.attribute("element", prefixes.qualified(part.element()));
      } else {
        out.attribute("type", values.name(part.type(), part.lexical(), false));
      }
      out.end();
    }
    out.end();
  }

  private void portType(SoapServiceModel service, List<OperationPlan> operations) {
    out.start("wsdl:portType").attribute("name", names.of(service).portType());
    documentation(service.docs());
    customizations.jaxwsClass(packageName + "." + names.of(service).sei());
    operations.forEach(this::operation);
    out.end();
  }

  private void operation(OperationPlan plan) {
    SoapOperationModel operation = plan.operation();
    out.start("wsdl:operation").attribute("name", plan.name());
    documentation(docs(operation));
    if (plan.isNamedOtherwise() || !plan.canUnwrap() || !plan.renamed().isEmpty()) {
      customizations.jaxws(prefix -> customize(plan, prefix));
    }
    out.empty("wsdl:input", "message", "tns:" + plan.input());
    if (!operation.envelope().oneWay()) {
      out.empty("wsdl:output", "message", "tns:" + plan.output());
    }
    for (SoapFaultModel fault : operation.faults()) {
      String name = names.exception(fault);
      out.start("wsdl:fault").attribute("name", name).attribute("message", "tns:" + name);
      customizations.jaxwsClass(packageName + "." + name);
      out.end();
    }
    out.end();
  }

  private void customize(OperationPlan plan, String prefix) {
    if (!plan.canUnwrap()) {
      out.start(prefix + ":enableWrapperStyle").text("false").end();
    }
    if (plan.isNamedOtherwise()) {
      out.empty(prefix + ":method", "name", plan.operation().methodName());
    }
    for (OperationPlan.Renamed parameter : plan.renamed()) {
      out.empty(
          prefix + ":parameter",
          "part",
          "wsdl:definitions/wsdl:message[@name='"
              + parameter.message()
              + "']/wsdl:part[@name='"
              + parameter.part()
              + "']",
          "childElementName",
          prefixes.qualified(parameter.child()),
          "name",
          parameter.javaName());
    }
  }

  private static List<String> docs(SoapOperationModel operation) {
    List<String> docs = new ArrayList<>(operation.docs());
    operation
        .parts()
        .forEach(part -> part.docs().forEach(text -> docs.add(part.javaName() + ": " + text)));
    if (operation.facts().deprecated()) {
      docs.add("Deprecated: OSCAR has a better operation in its place.");
    }
    return docs;
  }

  private void documentation(List<String> docs) {
    String text = DocText.of(docs);
    if (!text.isEmpty()) {
      out.start("wsdl:documentation").text(text).end();
    }
  }

  private void service(SoapServiceModel service) {
    ServiceNames.Of name = names.of(service);
    out.start("wsdl:service").attribute("name", name.service());
    documentation(service.docs());
    customizations.jaxwsClass(packageName + "." + name.serviceClass());
    out.start("wsdl:port").attribute("name", name.port());
    out.attribute("binding", "tns:" + name.binding());
    boolean soap12 = plans.get(service).get(0).operation().soap12();
    out.empty(
        soap12 ? "soap12:address" : "soap:address",
        "location",
        SERVER + PlainUri.of(service.address()));
    out.end().end();
  }
}
