package dev.oscarclient.generator.jaxrs;

import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.naming.JaxrsNames;
import dev.oscarclient.generator.naming.Numbered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The arguments of one method as wadl2java names them, which must all be different. */
final class Arguments {
  private final Set<String> names = new HashSet<>();
  private final List<String> missing = new ArrayList<>();

  /** Takes a name as it is; returns whether it was free. */
  boolean take(String name) {
    return names.add(name);
  }

  /** Returns the wanted name, or one like it if that is taken. */
  String free(String wanted) {
    return Numbered.free(wanted, names::add);
  }

  /**
   * Returns the parameters that can be arguments; the others are {@link #missing} then.
   *
   * @param parameters with the names they have on the wire
   */
  List<ParameterModel> take(List<ParameterModel> parameters) {
    List<ParameterModel> taken = new ArrayList<>();
    for (ParameterModel parameter : parameters) {
      if (takes(parameter.name())) {
        taken.add(parameter);
      } else {
        missing.add(parameter.name());
      }
    }
    return taken;
  }

  /** Returns whether all parameters can be arguments; then they are. */
  boolean takeAll(List<ParameterModel> parameters) {
    Set<String> before = Set.copyOf(names);
    for (ParameterModel parameter : parameters) {
      if (!takes(parameter.name())) {
        names.retainAll(before);
        return false;
      }
    }
    return true;
  }

  private boolean takes(String wireName) {
    String javaName = JaxrsNames.parameter(wireName);
    return Literals.isSafe(wireName) && javaName != null && names.add(javaName);
  }

  /** Returns the names of the parameters that cannot be arguments. */
  List<String> missing() {
    return List.copyOf(missing);
  }
}
