package dev.oscarclient.generator.wadl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The parameters declared around some point, outermost first. One that is declared again further in
 * takes the place of the outer one. Immutable.
 */
final class Scope {
  static final Scope EMPTY = new Scope(List.of());

  private final List<Declared> declared;

  private Scope(List<Declared> declared) {
    this.declared = declared;
  }

  /**
   * A parameter and its declaration.
   *
   * @param line of the declaration, 0 if it is in another document
   */
  record Declared(WadlParameter parameter, WadlTree.Param origin, int line) {}

  List<Declared> declared() {
    return declared;
  }

  int size() {
    return declared.size();
  }

  /** Returns this scope with inner declarations. */
  Scope with(List<Declared> inner) {
    if (inner.isEmpty()) {
      return this;
    }
    Map<String, Declared> byKey = new LinkedHashMap<>();
    for (Declared outer : declared) {
      byKey.put(key(outer.parameter()), outer);
    }
    for (Declared one : inner) {
      byKey.put(key(one.parameter()), one);
    }
    return new Scope(new ArrayList<>(byKey.values()));
  }

  private static String key(WadlParameter parameter) {
    String name = parameter.name();
    return parameter.style() == WadlParameter.Style.HEADER
        ? "HEADER " + name.toLowerCase(Locale.ROOT)
        : parameter.style() + " " + name;
  }
}
