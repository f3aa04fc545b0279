package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.xsd.Components.Component;
import dev.oscarclient.generator.xsd.Unit.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaAttribute;
import org.apache.ws.commons.schema.XmlSchemaAttributeGroup;
import org.apache.ws.commons.schema.XmlSchemaAttributeGroupRef;
import org.apache.ws.commons.schema.XmlSchemaUse;

/** Converts attributes and groups of them; {@code anyAttribute} is left out, as JAXB does. */
final class Attributes {
  private final Components components;
  private final TypeReferences references;
  private final SimpleTypes simpleTypes;
  private final TypeTable table;
  private final ConversionProblems problems;
  private final Map<SchemaName, SchemaTypeRef> globals = new HashMap<>();
  private final Map<SchemaName, List<SchemaProperty>> groups = new HashMap<>();
  private final Set<SchemaName> open = new HashSet<>();

  Attributes(
      Components components,
      TypeReferences references,
      SimpleTypes simpleTypes,
      TypeTable table,
      ConversionProblems problems) {
    this.components = components;
    this.references = references;
    this.simpleTypes = simpleTypes;
    this.table = table;
    this.problems = problems;
  }

  /**
   * Converts attributes, each name once.
   *
   * @param attributes {@link XmlSchemaAttribute}s and {@link XmlSchemaAttributeGroupRef}s
   */
  List<SchemaProperty> convert(List<?> attributes, Scope scope) {
    if (attributes.isEmpty()) {
      return List.of();
    }
    LinkedHashMap<Parts.Key, SchemaProperty> properties = new LinkedHashMap<>();
    for (Object attribute : attributes) {
      if (attribute instanceof XmlSchemaAttribute single) {
        if (!single.isRef() && single.getName() == null) {
          problems.warning(
              scope.unit(), "An attribute of " + scope.path() + " has no name.", "It is left out.");
        } else if (single.getUse() != XmlSchemaUse.PROHIBITED) {
          SchemaProperty property = attribute(single, scope);
          properties.putIfAbsent(Parts.Key.of(property), property);
        }
      } else if (attribute instanceof XmlSchemaAttributeGroupRef reference) {
        for (SchemaProperty property : group(reference, scope.unit())) {
          properties.putIfAbsent(Parts.Key.of(property), property);
        }
      }
    }
    return new ArrayList<>(properties.values());
  }

  private SchemaProperty attribute(XmlSchemaAttribute attribute, Scope scope) {
    SchemaName name;
    SchemaTypeRef type;
    if (attribute.isRef()) {
      name = Components.name(attribute.getTargetQName());
      type = global(name, scope.unit());
    } else {
      name = Components.name(attribute.getWireName());
      type = type(attribute, scope.inner(name.localName()));
    }
    return new SchemaProperty(
        name.localName(),
        name.namespace(),
        SchemaProperty.Kind.ATTRIBUTE,
        type,
        false,
        attribute.getUse() == XmlSchemaUse.REQUIRED,
        false,
        null,
        Docs.of(attribute));
  }

  private SchemaTypeRef type(XmlSchemaAttribute attribute, Scope scope) {
    QName name = attribute.getSchemaTypeName();
    if (name != null) {
      return references.simpleType(name, scope.unit());
    }
    return attribute.getSchemaType() == null
        ? new SchemaTypeRef.Any()
        : simpleTypes.inline(attribute.getSchemaType(), scope);
  }

  private SchemaTypeRef global(SchemaName name, Unit user) {
    if (name.namespace().equals(XMLConstants.XML_NS_URI)) {
      return new SchemaTypeRef.BuiltIn("string"); // xml:lang and the like need no schema
    }
    SchemaTypeRef known = globals.get(name);
    if (known != null) {
      return known;
    }
    Component<XmlSchemaAttribute> attribute = components.attribute(name);
    if (attribute == null) {
      problems.unresolved("attribute", name, user);
      return new SchemaTypeRef.Any();
    }
    Unit unit = new Unit(attribute.document(), "attribute", name, table);
    SchemaTypeRef type = type(attribute.object(), unit.scope(name));
    table.addNested(unit);
    globals.put(name, type);
    return type;
  }

  private List<SchemaProperty> group(XmlSchemaAttributeGroupRef reference, Unit user) {
    QName target = reference.getTargetQName();
    if (target == null) {
      return List.of();
    }
    SchemaName name = Components.name(target);
    List<SchemaProperty> known = groups.get(name);
    if (known != null) {
      return known;
    }
    Component<XmlSchemaAttributeGroup> group = components.attributeGroup(name);
    if (group == null) {
      problems.unresolved("attribute group", name, user);
      return List.of();
    }
    Unit unit = new Unit(group.document(), "attribute group", name, table);
    if (open.size() >= SchemaDom.MAX_DEPTH || !open.add(name)) {
      problems.warning(
          unit,
          "The attribute group is part of itself or nested too deep.",
          "It is left out there.");
      return List.of();
    }
    List<SchemaProperty> properties = convert(group.object().getAttributes(), unit.scope(name));
    open.remove(name);
    table.addNested(unit);
    groups.put(name, properties);
    return properties;
  }
}
