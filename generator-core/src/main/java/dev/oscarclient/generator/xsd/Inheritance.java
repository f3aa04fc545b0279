package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xsd.Components.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.ws.commons.schema.XmlSchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Makes the base relation safe to walk: without cycles, of bounded length, to types that are there;
 * and leaves to a type only the parts that its bases do not have (a restriction repeats theirs).
 */
final class Inheritance {
  /** No schema people write comes near; a Java class hierarchy must not either. */
  private static final int MAX_LENGTH = 100;

  private final Map<SchemaName, SchemaType> types = new HashMap<>();
  private final Map<SchemaName, Integer> depths = new HashMap<>();
  private final List<SchemaType> sorted;
  private final Components components;
  private final ConversionProblems problems;

  Inheritance(List<SchemaType> sorted, Components components, ConversionProblems problems) {
    this.sorted = sorted;
    this.components = components;
    this.problems = problems;
    for (SchemaType type : sorted) {
      types.put(type.name(), type);
    }
  }

  /** Returns the types, in the order given. */
  List<SchemaType> checked() {
    for (SchemaType type : sorted) {
      check(type.name());
    }
    List<SchemaType> checked = new ArrayList<>(sorted.size());
    for (SchemaType type : sorted) {
      SchemaType safe = types.getOrDefault(type.name(), type);
      checked.add(safe instanceof SchemaType.Complex complex ? withoutInherited(complex) : safe);
    }
    return checked;
  }

  /** Walks from a type to the first one already checked, and cuts the chain where it must. */
  private void check(SchemaName start) {
    List<SchemaName> chain = new ArrayList<>();
    Set<SchemaName> walked = new HashSet<>();
    SchemaName next = start;
    while (next != null && !depths.containsKey(next)) {
      if (!walked.add(next)) {
        // Types are checked in order of name, so the chain is cut at the same place every time.
        cut(chain.get(chain.size() - 1), "from itself");
        break;
      }
      chain.add(next);
      next = base(next);
    }
    for (int i = chain.size() - 1; i >= 0; i--) {
      SchemaName name = chain.get(i);
      SchemaName base = base(name);
      int depth = base == null ? 0 : depths.getOrDefault(base, 0) + 1;
      if (depth > MAX_LENGTH) {
        cut(name, "over more than " + MAX_LENGTH + " steps");
        depth = 0;
      }
      depths.put(name, depth);
    }
  }

  private @Nullable SchemaName base(SchemaName name) {
    SchemaType type = types.get(name);
    if (type instanceof SchemaType.Complex complex) {
      return complex.base();
    }
    if (type instanceof SchemaType.Simple simple) {
      SchemaTypeRef base = simple.base();
      while (base instanceof SchemaTypeRef.TextList list) {
        base = list.item();
      }
      return base instanceof SchemaTypeRef.Defined defined ? defined.name() : null;
    }
    return null;
  }

  private void cut(SchemaName name, String reason) {
    SchemaType type = types.get(name);
    if (type instanceof SchemaType.Complex complex) {
      types.put(name, withBase(complex, null));
    } else if (type instanceof SchemaType.Simple simple) {
      types.put(
          name,
          new SchemaType.Simple(
              name,
              simple.anonymous(),
              new SchemaTypeRef.BuiltIn("string"),
              simple.enumeration(),
              simple.docs()));
    }
    problems.add(
        Problem.warning(
            where(name),
            "The type " + name + " is derived " + reason + ".",
            "It is read without a base; correct the schema."));
  }

  private String where(SchemaName name) {
    List<Component<XmlSchemaType>> definitions = components.types().get(name);
    String document = definitions == null ? "" : definitions.get(0).document() + ", ";
    return document + "type " + name;
  }

  private static SchemaType.Complex withBase(SchemaType.Complex type, @Nullable SchemaName base) {
    return new SchemaType.Complex(
        type.name(), type.anonymous(), base, type.isAbstract(), type.properties(), type.docs());
  }

  private SchemaType.Complex withoutInherited(SchemaType.Complex type) {
    if (type.base() == null || type.properties().isEmpty()) {
      return type;
    }
    Set<Parts.Key> inherited = new HashSet<>();
    for (SchemaName next = type.base(); next != null; next = base(next)) {
      if (types.get(next) instanceof SchemaType.Complex base) {
        for (SchemaProperty property : base.properties()) {
          inherited.add(Parts.Key.of(property));
        }
      }
    }
    List<SchemaProperty> own = new ArrayList<>();
    for (SchemaProperty property : type.properties()) {
      if (!inherited.contains(Parts.Key.of(property))) {
        own.add(property);
      }
    }
    return own.size() == type.properties().size()
        ? type
        : new SchemaType.Complex(
            type.name(), type.anonymous(), type.base(), type.isAbstract(), own, type.docs());
  }
}
