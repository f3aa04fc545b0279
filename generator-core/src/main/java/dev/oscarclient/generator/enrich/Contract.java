package dev.oscarclient.generator.enrich;

import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.SoapServiceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Services, or parts of them, that one WSDL can describe. */
final class Contract {
  private final String namespace;
  private final ReachedTypes types;
  private final List<SoapServiceModel> services = new ArrayList<>();

  /**
   * Creates one without any service.
   *
   * @param namespace of the WSDL; rpc calls without the WSDL at hand are in this one
   */
  Contract(String namespace, ReachedTypes types) {
    this.namespace = namespace;
    this.types = types;
  }

  /** Adds a service, unless something in it is the same on the wire as something here. */
  boolean add(SoapServiceModel service) {
    List<SoapServiceModel> all = with(service);
    List<SoapOperationModel> operations = operations(all);
    boolean fits =
        operations.stream().allMatch(this::isOfNamespace)
            && all.stream().allMatch(Contract::hasDistinctBodies)
            && new Components(operations, types).areConsistent();
    if (fits) {
      services.clear();
      services.addAll(all);
    }
    return fits;
  }

  /** A service that is here already gets more operations. */
  private List<SoapServiceModel> with(SoapServiceModel service) {
    List<SoapServiceModel> all = new ArrayList<>(services);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).address().equals(service.address())) {
        List<SoapOperationModel> operations = new ArrayList<>(all.get(i).operations());
        operations.addAll(service.operations());
        all.set(i, service.withOperations(operations));
        return all;
      }
    }
    all.add(service);
    return all;
  }

  private boolean isOfNamespace(SoapOperationModel operation) {
    String rpc = rpcNamespace(operation);
    return rpc == null || rpc.equals(namespace);
  }

  /** As WS-I Basic Profile 1.1 demands (R2710), and wsdl2java. */
  private static boolean hasDistinctBodies(SoapServiceModel service) {
    Set<String> bodies = new HashSet<>();
    return service.operations().stream().allMatch(each -> bodies.add(body(each)));
  }

  private static String body(SoapOperationModel operation) {
    String wrapper = operation.wrapperNamespace();
    if (wrapper != null) {
      return "{" + wrapper + "}" + operation.name();
    }
    List<String> parts = operation.parts().stream().map(SoapPart::name).toList();
    return parts.size() == 1 ? parts.get(0) : parts + operation.methodName();
  }

  String namespace() {
    return namespace;
  }

  List<SoapServiceModel> services() {
    return List.copyOf(services);
  }

  ReachedTypes types() {
    return types;
  }

  /** Returns what the operations need. */
  Components components() {
    return new Components(operations(services), types);
  }

  private static List<SoapOperationModel> operations(List<SoapServiceModel> services) {
    return services.stream().flatMap(service -> service.operations().stream()).toList();
  }

  /** Returns the namespace of an rpc operation, or {@code null} if it is none or has none. */
  static @Nullable String rpcNamespace(SoapOperationModel operation) {
    String wrapper = operation.wrapperNamespace();
    return operation.envelope().rpc() && wrapper != null && !wrapper.isEmpty()
        ? PlainUri.of(wrapper)
        : null;
  }
}
