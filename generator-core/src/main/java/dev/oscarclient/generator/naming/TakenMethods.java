package dev.oscarclient.generator.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of methods that generated classes have anyway, so that nothing else may be called so. */
final class TakenMethods {

  /** Those of every object; most of them cannot even be declared anew without parameters. */
  static final Set<String> OF_OBJECTS =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /** Those of services, beside their operations. */
  static final Set<String> OF_SERVICES = and(OF_OBJECTS, "async", "withOptions", "withRawResponse");

  private TakenMethods() {}

  /** Returns names and further ones. */
  static Set<String> and(Set<String> names, String... others) {
    Set<String> all = new HashSet<>(names);
    all.addAll(List.of(others));
    return Set.copyOf(all);
  }
}
