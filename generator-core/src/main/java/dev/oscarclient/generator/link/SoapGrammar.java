package dev.oscarclient.generator.link;

import dev.oscarclient.generator.xsd.SchemaName;
import dev.oscarclient.generator.xsd.SchemaProperty;
import dev.oscarclient.generator.xsd.SchemaSet;
import dev.oscarclient.generator.xsd.SchemaType;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a WSDL's schemas that its operations reach: what they name, what that is made of, and
 * what extends it, as such an object may come in its place ({@code xsi:type}).
 */
final class SoapGrammar {
  private final Map<SchemaName, SchemaType> types = new HashMap<>();
  private final Map<SchemaName, List<SchemaType>> heirs = new HashMap<>();
  private final Set<SchemaName> reached = new HashSet<>();
  private final Deque<SchemaType> open = new ArrayDeque<>();

  private SoapGrammar(List<SchemaType> all) {
    for (SchemaType type : all) {
      types.put(type.name(), type);
      if (type instanceof SchemaType.Complex complex && complex.base() != null) {
        heirs.computeIfAbsent(complex.base(), base -> new ArrayList<>()).add(type);
      }
    }
  }

  /**
   * Returns what is reached.
   *
   * @param made types that are in no schema
   */
  static SchemaSet reachedBy(
      Collection<SoapShape> shapes, SchemaSet schemas, List<SchemaType> made) {
    List<SchemaType> all = new ArrayList<>(schemas.types());
    all.addAll(made);
    all.sort(Comparator.comparing(SchemaType::name));
    SoapGrammar grammar = new SoapGrammar(all);
    for (SoapShape shape : shapes) {
      shape.types().forEach(grammar::reach);
    }
    while (!grammar.open.isEmpty()) {
      grammar.expand(grammar.open.pop());
    }
    all.removeIf(type -> !grammar.reached.contains(type.name()));
    return new SchemaSet(all, schemas.elements(), List.of());
  }

  private void reach(SchemaTypeRef ref) {
    if (ref instanceof SchemaTypeRef.Defined defined) {
      reach(types.get(defined.name()));
    } else if (ref instanceof SchemaTypeRef.TextList list) {
      reach(list.item());
    }
  }

  private void reach(@Nullable SchemaType type) {
    if (type != null && reached.add(type.name())) {
      open.push(type);
    }
  }

  private void expand(SchemaType type) {
    if (type instanceof SchemaType.Simple simple) {
      reach(simple.base());
    } else if (type instanceof SchemaType.Complex complex) {
      if (complex.base() != null) {
        reach(types.get(complex.base()));
      }
      for (SchemaProperty property : complex.properties()) {
        reach(property.type());
      }
    }
    heirs.getOrDefault(type.name(), List.of()).forEach(this::reach);
  }
}
