package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.xsd.Components.Component;
import dev.oscarclient.generator.xsd.Unit.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.ws.commons.schema.XmlSchemaAll;
import org.apache.ws.commons.schema.XmlSchemaAny;
import org.apache.ws.commons.schema.XmlSchemaChoice;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaGroup;
import org.apache.ws.commons.schema.XmlSchemaGroupRef;
import org.apache.ws.commons.schema.XmlSchemaSequence;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.jspecify.annotations.Nullable;

/** Converts content models: sequences, choices, groups, and the elements in them. */
final class Particles {
  private final Components components;
  private final TypeReferences references;
  private final SimpleTypes simpleTypes;
  private final ComplexTypes complexTypes;
  private final GlobalElements elements;
  private final TypeTable table;
  private final ConversionProblems problems;
  private final Map<SchemaName, Parts> groups = new HashMap<>();
  private final Set<SchemaName> open = new HashSet<>();

  Particles(
      Components components,
      TypeReferences references,
      SimpleTypes simpleTypes,
      ComplexTypes complexTypes,
      GlobalElements elements,
      TypeTable table,
      ConversionProblems problems) {
    this.components = components;
    this.references = references;
    this.simpleTypes = simpleTypes;
    this.complexTypes = complexTypes;
    this.elements = elements;
    this.table = table;
    this.problems = problems;
  }

  /**
   * Converts a content model.
   *
   * @param particle any particle, or {@code null} for empty content
   */
  Parts convert(@Nullable Object particle, Scope scope) {
    if (particle instanceof XmlSchemaElement element) {
      return element(element, scope);
    }
    if (particle instanceof XmlSchemaSequence sequence) {
      return Parts.sequence(members(sequence.getItems(), scope), conflict(scope))
          .times(Occurs.of(sequence));
    }
    if (particle instanceof XmlSchemaAll all) {
      return Parts.sequence(members(all.getItems(), scope), conflict(scope)).times(Occurs.of(all));
    }
    if (particle instanceof XmlSchemaChoice choice) {
      return Parts.choice(members(choice.getItems(), scope), conflict(scope))
          .times(Occurs.of(choice));
    }
    if (particle instanceof XmlSchemaGroupRef group) {
      return group(group, scope.unit()).times(Occurs.of(group));
    }
    if (particle instanceof XmlSchemaAny any) {
      return Parts.of(
          property("", "", SchemaProperty.Kind.ANY, new SchemaTypeRef.Any(), Docs.of(any)),
          Occurs.of(any));
    }
    return new Parts();
  }

  private List<Parts> members(List<?> items, Scope scope) {
    List<Parts> members = new ArrayList<>(items.size());
    for (Object item : items) {
      members.add(convert(item, scope));
    }
    return members;
  }

  private BiConsumer<SchemaProperty, SchemaProperty> conflict(Scope scope) {
    return (a, b) ->
        problems.warning(
            scope.unit(),
            "The element "
                + a.name()
                + " of "
                + scope.path()
                + " is declared twice with different types.",
            "It stays untyped.");
  }

  private Parts group(XmlSchemaGroupRef reference, Unit user) {
    if (reference.getRefName() == null) {
      return new Parts();
    }
    SchemaName name = Components.name(reference.getRefName());
    Parts known = groups.get(name);
    if (known != null) {
      return known;
    }
    Component<XmlSchemaGroup> group = components.group(name);
    if (group == null) {
      problems.unresolved("group", name, user);
      return new Parts();
    }
    Unit unit = new Unit(group.document(), "group", name, table);
    if (open.size() >= SchemaDom.MAX_DEPTH || !open.add(name)) {
      problems.warning(
          unit, "The group is part of itself or nested too deep.", "It is left out there.");
      return new Parts();
    }
    Parts parts = convert(group.object().getParticle(), unit.scope(name));
    open.remove(name);
    table.addNested(unit);
    groups.put(name, parts);
    return parts;
  }

  private Parts element(XmlSchemaElement element, Scope scope) {
    Occurs occurs = Occurs.of(element);
    if (element.isRef()) {
      SchemaName name = Components.name(element.getTargetQName());
      SchemaElement target = elements.get(name);
      if (target == null) {
        problems.unresolved("element", name, scope.unit());
      }
      SchemaTypeRef type = target == null ? new SchemaTypeRef.Any() : target.type();
      boolean nillable = target != null && target.nillable();
      return Parts.of(element(name, type, nillable, element), occurs);
    }
    if (element.getName() == null) {
      problems.warning(
          scope.unit(), "An element of " + scope.path() + " has no name.", "It is left out.");
      return new Parts();
    }
    SchemaName name = Components.name(element.getWireName());
    Scope inner = scope.inner(name.localName());
    if (element.getSchemaTypeName() == null
        && element.getSchemaType() instanceof XmlSchemaComplexType type) {
      return nested(element, name, type, inner);
    }
    return Parts.of(element(name, simple(element, inner), element.isNillable(), element), occurs);
  }

  private SchemaTypeRef simple(XmlSchemaElement element, Scope scope) {
    if (element.getSchemaTypeName() != null) {
      return references.type(element.getSchemaTypeName(), scope.unit());
    }
    return element.getSchemaType() instanceof XmlSchemaSimpleType type
        ? simpleTypes.inline(type, scope)
        : new SchemaTypeRef.Any();
  }

  private Parts nested(
      XmlSchemaElement element, SchemaName name, XmlSchemaComplexType type, Scope scope) {
    Occurs occurs = Occurs.of(element);
    // The name is taken before what is inside, so that nothing inside can get it.
    SchemaName typeName = scope.unit().take(scope.path());
    if (ComplexTypes.isPlain(type)) {
      Parts parts = convert(type.getParticle(), scope.unit().scope(typeName));
      SchemaProperty inner = occurs.several() ? null : parts.onlyList();
      if (inner != null) {
        return Parts.of(wrapped(inner, name, element), occurs);
      }
      scope.unit().add(ComplexTypes.plain(type, typeName, parts));
    } else {
      scope.unit().add(complexTypes.convert(type, typeName, true, scope.unit()));
    }
    SchemaTypeRef reference = new SchemaTypeRef.Defined(typeName);
    return Parts.of(element(name, reference, element.isNillable(), element), occurs);
  }

  private static SchemaProperty wrapped(
      SchemaProperty inner, SchemaName wrapper, XmlSchemaElement element) {
    return new SchemaProperty(
        inner.name(),
        inner.namespace(),
        inner.kind(),
        inner.type(),
        true,
        false,
        inner.nillable(),
        wrapper.localName(),
        inner.docs().isEmpty() ? Docs.of(element) : inner.docs());
  }

  private static SchemaProperty element(
      SchemaName name, SchemaTypeRef type, boolean nillable, XmlSchemaElement element) {
    return new SchemaProperty(
        name.localName(),
        name.namespace(),
        SchemaProperty.Kind.ELEMENT,
        type,
        false,
        false,
        nillable,
        null,
        Docs.of(element));
  }

  private static SchemaProperty property(
      String name,
      String namespace,
      SchemaProperty.Kind kind,
      SchemaTypeRef type,
      List<String> docs) {
    return new SchemaProperty(name, namespace, kind, type, false, false, false, null, docs);
  }
}
