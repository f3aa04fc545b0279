package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.enrich.Enriched;
import dev.oscarclient.generator.enrich.ToolRun;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes all SOAP services of a model as merged WSDL, with the names that the WSDLs lack.
 *
 * <p>Interfaces, services and exceptions are to be in the package {@code jaxws} below the root
 * package, classes of the schemas in {@code jaxws.model}. What contradicts the rest on the wire
 * goes to a further document, and to packages below {@code jaxws.part2}, and so on.
 */
public final class EnrichedWsdl {
  private static final String STYLE = "jaxws";

  private EnrichedWsdl() {}

  /**
   * Writes the services; without a run if there is none.
   *
   * @param packageName root package of what is generated from it
   */
  public static Enriched of(SoapModel model, String packageName) {
    SortedMap<String, String> files = new TreeMap<>();
    List<ToolRun> runs = new ArrayList<>();
    List<Contract> contracts = Contracts.of(model);
    for (int i = 0; i < contracts.size(); i++) {
      String part = i == 0 ? "" : "part" + (i + 1);
      String file = part.isEmpty() ? "oscar.wsdl" : "oscar-" + part + ".wsdl";
      String root = packageName + "." + STYLE;
      String target = part.isEmpty() ? root : root + "." + part;
      files.put(file, new WsdlFile(contracts.get(i), target).write());
      String location = root.replace('.', '/') + "/" + file;
      runs.add(new ToolRun(ToolRun.Tool.WSDL2JAVA, options(target, location), file));
    }
    return new Enriched(files, runs, leftOut(model, contracts));
  }

  private static List<Enriched.LeftOut> leftOut(SoapModel model, List<Contract> contracts) {
    Set<SoapOperationModel> there = new HashSet<>();
    for (Contract contract : contracts) {
      contract.services().forEach(service -> there.addAll(service.operations()));
    }
    List<Enriched.LeftOut> leftOut = new ArrayList<>();
    for (SoapServiceModel service : model.services()) {
      for (SoapOperationModel operation : service.operations()) {
        if (!there.contains(operation)) {
          leftOut.add(
              new Enriched.LeftOut(
                  "SOAP " + service.address() + "/" + operation.name(),
                  "No WSDL can describe it: XML allows no such name, or it has an element of two"
                      + " kinds."));
        }
      }
    }
    return leftOut;
  }

  private static List<String> options(String target, String location) {
    return List.of(
        "-p",
        target + ".model",
        "-wsdlLocation",
        "classpath:" + location,
        // Headers, and parameters that are references to elements, become parameters as well.
        "-exsh",
        "true",
        "-allowElementReferences=true",
        "-autoNameResolution",
        // The same bytes on every machine.
        "-encoding",
        "UTF-8",
        "-faultSerialVersionUID",
        "1",
        "-suppress-generated-date",
        "-xjc-no-header");
  }
}
