package dev.oscarclient.generator.wadl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes template parameters agree with the path: a variable that nothing declares becomes a string
 * parameter; a template parameter that no path uses is dropped and reported.
 */
final class TemplateUse {
  private final Problems problems;
  private final Set<WadlTree.Param> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<WadlTree.Param, Unused> unused = new LinkedHashMap<>();

  TemplateUse(Problems problems) {
    this.problems = problems;
  }

  /** A template parameter and the first path that does not have it. */
  private record Unused(Scope.Declared declared, String path) {}

  /** Returns the parameters of a method at a path, immutable. */
  List<WadlParameter> effective(String path, Scope scope) {
    Set<String> undeclared = new LinkedHashSet<>(PathTemplate.variables(path));
    List<WadlParameter> result = new ArrayList<>(scope.size() + undeclared.size());
    if (scope.size() > 0) {
      Set<String> variables = Set.copyOf(undeclared);
      for (Scope.Declared declared : scope.declared()) {
        WadlParameter parameter = declared.parameter();
        if (parameter.style() != WadlParameter.Style.TEMPLATE) {
          result.add(parameter);
        } else if (variables.contains(parameter.name())) {
          undeclared.remove(parameter.name());
          used.add(declared.origin());
          result.add(parameter);
        } else {
          unused.putIfAbsent(declared.origin(), new Unused(declared, path));
        }
      }
    }
    for (String name : undeclared) {
      result.add(PartResolver.undeclaredVariable(name));
    }
    return List.copyOf(result);
  }

  /** Reports what no path used. */
  void report() {
    for (Unused candidate : unused.values()) {
      Scope.Declared declared = candidate.declared();
      if (!used.contains(declared.origin())) {
        problems.about(candidate.path());
        problems.info(
            declared.line(),
            "The template parameter "
                + Problems.quoted(declared.parameter().name())
                + " is not in the path; it is left out.");
      }
    }
  }
}
