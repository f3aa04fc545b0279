package dev.oscarclient.generator.model;

import java.util.List;

/**
 * The SOAP services of one server, linked.
 *
 * @param published addresses of all SOAP services that the server describes, sorted, whether they
 *     are wanted and can be read or not
 * @param wanted whether a client of them is to be generated
 * @param services by {@link SoapServiceModel#className()}
 * @param types of all services, by {@link TypeModel#javaName()}
 */
public record SoapModel(
    List<String> published,
    boolean wanted,
    List<SoapServiceModel> services,
    List<TypeModel> types) {

  /** No SOAP service at all. */
  public static final SoapModel NONE = new SoapModel(List.of(), false, List.of(), List.of());

  /** Copies the lists. */
  public SoapModel {
    published = List.copyOf(published);
    services = List.copyOf(services);
    types = List.copyOf(types);
  }

  /** Returns this model with a part of its operations, and the types given. */
  public SoapModel withParts(List<SoapServiceModel> otherServices, List<TypeModel> otherTypes) {
    return new SoapModel(published, wanted, otherServices, otherTypes);
  }

  /** Returns how many operations all services have. */
  public int operations() {
    return services.stream().mapToInt(service -> service.operations().size()).sum();
  }
}
