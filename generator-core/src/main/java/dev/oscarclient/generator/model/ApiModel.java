package dev.oscarclient.generator.model;

import java.util.List;

/**
 * One server's API, linked: what the emitters and reports work from.
 *
 * @param services by {@link ServiceModel#className()}
 * @param types by {@link TypeModel#javaName()}
 * @param uncallable resources a server lists without any method, as {@code address path}, sorted
 */
public record ApiModel(
    List<ServiceModel> services, List<TypeModel> types, List<String> uncallable) {

  /** Copies the lists. */
  public ApiModel {
    services = List.copyOf(services);
    types = List.copyOf(types);
    uncallable = List.copyOf(uncallable);
  }
}
