package dev.oscarclient.generator.jaxrs;

import dev.oscarclient.generator.enrich.XmlOut;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.naming.JaxrsNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the operations: a resource for each service, below it one for each path. */
final class WadlFile {
  private static final Set<String> USUAL =
      Set.of("GET", "PUT", "POST", "DELETE", "HEAD", "OPTIONS", "PATCH");

  /** Wherever a clinic is: what uses the WADL is told so. */
  private static final String BASE = "https://oscar.invalid/oscar/ws/";

  private final XmlOut out;
  private final MethodElement methods;
  private final Map<String, Integer> ids = new TreeMap<>();

  WadlFile(XmlOut out, MethodElement methods) {
    this.out = out;
    this.methods = methods;
  }

  /**
   * Writes the document.
   *
   * @param schema file of the grammar
   */
  String write(List<ServiceModel> services, String schema) {
    out.start("wadl:application")
        .attribute("xmlns:wadl", "http://wadl.dev.java.net/2009/02")
        .attribute("xmlns:xs", "http://www.w3.org/2001/XMLSchema")
        .attribute("xmlns:java", JavaTypes.NAMESPACE);
    out.start("wadl:grammars").empty("wadl:include", "href", schema).end();
    out.start("wadl:resources").attribute("base", BASE);
    services.forEach(this::service);
    return out.end().end().finish();
  }

  /** Returns a service with the operations that the tool can make methods of. */
  static ServiceModel writable(ServiceModel service) {
    List<OperationModel> operations = new ArrayList<>();
    for (OperationModel operation : service.operations()) {
      if (isUsual(operation.verb()) || isAnnotation(operation.verb(), service)) {
        operations.add(operation);
      }
    }
    return new ServiceModel(service.name(), service.accessor(), service.className(), operations);
  }

  private static boolean isUsual(String verb) {
    return USUAL.contains(verb.toUpperCase(Locale.ROOT));
  }

  /** Of other verbs the tool makes annotations of that name, in a file of that name. */
  private static boolean isAnnotation(String verb, ServiceModel service) {
    return verb.matches("[A-Z]{2,40}") && !verb.equalsIgnoreCase(service.className());
  }

  private void service(ServiceModel service) {
    List<String> names =
        JaxrsNames.methods(
            service.operations().stream()
                .map(o -> new JaxrsNames.Operation(o.methodName(), o.optionsName()))
                .toList());
    Map<Place, List<Integer>> places = places(service);
    String common = ResourcePaths.common(places.keySet().stream().map(Place::path).toList());
    out.start("wadl:resource")
        .attribute("id", service.className())
        .attribute("path", common.isEmpty() ? "/" : common);
    places.forEach(
        (place, operations) -> {
          boolean nested = !place.path().equals(common);
          if (nested) {
            out.start("wadl:resource").attribute("path", place.path().substring(common.length()));
            place.variables().forEach(methods::variable);
          }
          for (int i : operations) {
            methods.write(service.operations().get(i), id(names.get(i)));
          }
          if (nested) {
            out.end();
          }
        });
    out.end();
  }

  /**
   * Operations at one path share a resource, unless they take its variables for different things.
   */
  private record Place(String path, List<ParameterModel> variables) {}

  private static Map<Place, List<Integer>> places(ServiceModel service) {
    Map<Place, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < service.operations().size(); i++) {
      OperationModel operation = service.operations().get(i);
      Place place = new Place(ResourcePaths.of(operation), ResourcePaths.variables(operation));
      places.computeIfAbsent(place, key -> new ArrayList<>()).add(i);
    }
    return places;
  }

  /**
   * Returns an ID, which nothing else in the document may have (WADL submission, section 2.8), for
   * a method name that other services may have too: the tool drops hyphens from it.
   */
  private String id(String method) {
    return method + "-".repeat(ids.merge(method, 1, Integer::sum) - 1);
  }
}
