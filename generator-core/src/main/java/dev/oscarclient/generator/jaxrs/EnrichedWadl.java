package dev.oscarclient.generator.jaxrs;

import dev.oscarclient.generator.enrich.Enriched;
import dev.oscarclient.generator.enrich.ToolRun;
import dev.oscarclient.generator.enrich.XmlOut;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.JaxbNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes all REST operations of a model as WADL with a grammar that types every body, where a
 * server's own WADL types none.
 *
 * <p>CXF's wadl2java makes one interface of each service in package {@code jaxrs}, and a class of
 * each type in {@code jaxrs.model}. It copies much of a WADL into the code as it is; so all that a
 * server wrote and that could become code there is escaped or left out.
 */
public final class EnrichedWadl {
  private static final String WADL = "oscar-rest.wadl";
  private static final String SCHEMA = "oscar-rest.xsd";

  private EnrichedWadl() {}

  /**
   * Writes the operations; without a run if there is none.
   *
   * @param packageName root package of what is generated from it
   */
  public static Enriched of(ApiModel model, String packageName) {
    List<ServiceModel> services =
        model.services().stream()
            .map(WadlFile::writable)
            .filter(service -> !service.operations().isEmpty())
            .toList();
    List<Enriched.LeftOut> leftOut = leftOut(model.services(), services);
    if (services.isEmpty()) {
      return new Enriched(Map.of(), List.of(), leftOut);
    }
    JaxbNames names = new JaxbNames(verbs(services));
    GrammarTypes types = new GrammarTypes(model.types(), bodies(services), names);
    SortedMap<String, String> elements = elements(services, types, names);
    String classes = packageName + ".jaxrs.model";
    JavaTypes javaTypes = new JavaTypes(types, classes);

    XmlOut out = new XmlOut();
    String wadl =
        new WadlFile(out, new MethodElement(out, types, elements, javaTypes))
            .write(services, SCHEMA);
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-p", packageName + ".jaxrs", "-sp", "=" + classes));
    options.addAll(List.of("-encoding", "UTF-8", "-noAddressBinding", "-xjc-extension"));
    options.add("-javaDocs");
    options.addAll(javaTypes.options());
    return new Enriched(
        Map.of(WADL, wadl, SCHEMA, SchemaFile.write(types, elements)),
        List.of(new ToolRun(ToolRun.Tool.WADL2JAVA, options, WADL)),
        leftOut);
  }

  private static List<Enriched.LeftOut> leftOut(List<ServiceModel> all, List<ServiceModel> taken) {
    Set<OperationModel> there = new HashSet<>();
    taken.forEach(service -> there.addAll(service.operations()));
    List<Enriched.LeftOut> leftOut = new ArrayList<>();
    for (ServiceModel service : all) {
      for (OperationModel operation : service.operations()) {
        if (!there.contains(operation)) {
          leftOut.add(
              new Enriched.LeftOut(
                  operation.verb() + " " + operation.path(),
                  "wadl2java can make no method of this verb."));
        }
      }
    }
    return leftOut;
  }

  private static List<String> verbs(List<ServiceModel> services) {
    return services.stream()
        .flatMap(service -> service.operations().stream())
        .map(OperationModel::verb)
        .toList();
  }

  /**
   * Names the elements of bodies, which matters in XML alone. What several types are called there,
   * as OSCAR calls all lists {@code List}, none can be called here: then JAXB has to be told the
   * type of what it reads.
   *
   * @return names of elements by class
   */
  private static SortedMap<String, String> elements(
      List<ServiceModel> services, GrammarTypes types, JaxbNames names) {
    Map<String, @Nullable String> wanted = new LinkedHashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    for (boolean xml : List.of(true, false)) {
      for (BodyModel body : bodies(services)) {
        if ((body.kind() == BodyModel.Kind.XML) == xml
            && body.type() instanceof TypeRef.Named type
            && !types.isEnum(type)
            && !wanted.containsKey(types.className(type))) {
          String root = xml ? types.rootElement(type) : null;
          wanted.put(types.className(type), root);
          if (root != null) {
            uses.merge(root, 1, Integer::sum);
          }
        }
      }
    }
    SortedMap<String, String> elements = new TreeMap<>();
    wanted.forEach(
        (type, root) ->
            elements.put(
                type, names.root(type, root != null && uses.get(root) == 1 ? root : null)));
    return elements;
  }

  private static List<BodyModel> bodies(List<ServiceModel> services) {
    List<BodyModel> bodies = new ArrayList<>();
    for (ServiceModel service : services) {
      for (OperationModel operation : service.operations()) {
        if (operation.request() != null) {
          bodies.add(operation.request());
        }
        bodies.add(operation.response());
      }
    }
    return bodies;
  }
}
