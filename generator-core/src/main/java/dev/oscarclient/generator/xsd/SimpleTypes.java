package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.xsd.Components.Component;
import dev.oscarclient.generator.xsd.Unit.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaEnumerationFacet;
import org.apache.ws.commons.schema.XmlSchemaFacet;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.apache.ws.commons.schema.XmlSchemaSimpleTypeContent;
import org.apache.ws.commons.schema.XmlSchemaSimpleTypeList;
import org.apache.ws.commons.schema.XmlSchemaSimpleTypeRestriction;
import org.apache.ws.commons.schema.XmlSchemaSimpleTypeUnion;
import org.apache.ws.commons.schema.XmlSchemaType;

/** Converts simple types. Facets other than enumeration say nothing about a value's shape. */
final class SimpleTypes {
  private static final SchemaTypeRef STRING = new SchemaTypeRef.BuiltIn("string");

  /** Restrictions of restrictions beyond this are nobody's schema. */
  private static final int MAX_CHAIN = 64;

  private final Components components;
  private final TypeReferences references;
  private final ConversionProblems problems;
  private final Map<SchemaName, SchemaTypeRef> primitives = new HashMap<>();

  private record Content(SchemaTypeRef base, List<String> enumeration) {}

  SimpleTypes(Components components, TypeReferences references, ConversionProblems problems) {
    this.components = components;
    this.references = references;
    this.problems = problems;
  }

  SchemaType.Simple convert(XmlSchemaSimpleType type, SchemaName name, Unit unit) {
    Content content = content(type, unit.scope(name));
    return new SchemaType.Simple(name, false, content.base(), content.enumeration(), Docs.of(type));
  }

  /**
   * Returns what an anonymous type comes down to: an enumeration becomes a type of its own, any
   * other is what it restricts.
   */
  SchemaTypeRef inline(XmlSchemaSimpleType type, Scope scope) {
    Content content = content(type, scope);
    if (content.enumeration().isEmpty()) {
      return content.base();
    }
    SchemaName name = scope.unit().take(scope.path());
    scope
        .unit()
        .add(
            new SchemaType.Simple(
                name, true, content.base(), content.enumeration(), Docs.of(type)));
    return new SchemaTypeRef.Defined(name);
  }

  private Content content(XmlSchemaSimpleType type, Scope scope) {
    XmlSchemaSimpleTypeContent content = type.getContent();
    if (content instanceof XmlSchemaSimpleTypeRestriction restriction) {
      return restriction(restriction, scope);
    }
    if (content instanceof XmlSchemaSimpleTypeList list) {
      return new Content(new SchemaTypeRef.TextList(item(list, scope)), List.of());
    }
    if (content instanceof XmlSchemaSimpleTypeUnion union) {
      return new Content(commonBase(members(union, scope), 0), List.of());
    }
    problems.warning(
        scope.unit(),
        "The simple type " + scope.path() + " says neither restriction, list nor union.",
        "It is read as text.");
    return new Content(STRING, List.of());
  }

  private Content restriction(XmlSchemaSimpleTypeRestriction restriction, Scope scope) {
    List<String> listed = listed(restriction.getFacets());
    QName baseName = restriction.getBaseTypeName();
    if (baseName != null) {
      return new Content(references.simpleType(baseName, scope.unit()), listed);
    }
    XmlSchemaSimpleType base = restriction.getBaseType();
    if (base == null) {
      return new Content(STRING, listed);
    }
    Content inner = content(base, scope);
    return listed.isEmpty() ? inner : new Content(inner.base(), listed);
  }

  private static List<String> listed(List<XmlSchemaFacet> facets) {
    LinkedHashSet<String> values = new LinkedHashSet<>();
    for (XmlSchemaFacet facet : facets) {
      if (facet instanceof XmlSchemaEnumerationFacet && facet.getValue() != null) {
        values.add(facet.getValue().toString());
      }
    }
    return List.copyOf(values);
  }

  private SchemaTypeRef item(XmlSchemaSimpleTypeList list, Scope scope) {
    if (list.getItemTypeName() != null) {
      return references.simpleType(list.getItemTypeName(), scope.unit());
    }
    return list.getItemType() == null ? STRING : inline(list.getItemType(), scope.inner("item"));
  }

  private List<SchemaTypeRef> members(XmlSchemaSimpleTypeUnion union, Scope scope) {
    List<SchemaTypeRef> members = new ArrayList<>();
    QName[] names = union.getMemberTypesQNames();
    if (names != null) {
      for (QName name : names) {
        members.add(references.simpleType(name, scope.unit()));
      }
    }
    for (XmlSchemaSimpleType anonymous : union.getBaseTypes()) {
      // What they list is lost in the union, so no type is made of an enumeration.
      members.add(content(anonymous, scope).base());
    }
    return members;
  }

  /** Returns the built-in type that all members come down to, or else text. */
  private SchemaTypeRef commonBase(List<SchemaTypeRef> members, int depth) {
    SchemaTypeRef common = null;
    for (SchemaTypeRef member : members) {
      SchemaTypeRef primitive = primitive(member, depth);
      if (common != null && !common.equals(primitive)) {
        return STRING;
      }
      common = primitive;
    }
    return common == null ? STRING : common;
  }

  private SchemaTypeRef primitive(SchemaTypeRef type, int depth) {
    if (type instanceof SchemaTypeRef.BuiltIn) {
      return type;
    }
    if (!(type instanceof SchemaTypeRef.Defined defined) || depth > MAX_CHAIN) {
      return STRING;
    }
    SchemaTypeRef known = primitives.get(defined.name());
    if (known != null) {
      return known;
    }
    primitives.put(defined.name(), STRING); // what a type in terms of itself comes down to
    SchemaTypeRef primitive = primitive(defined.name(), depth + 1);
    primitives.put(defined.name(), primitive);
    return primitive;
  }

  private SchemaTypeRef primitive(SchemaName name, int depth) {
    Component<XmlSchemaType> type = components.simpleType(name);
    if (type == null) {
      return STRING;
    }
    XmlSchemaSimpleTypeContent content = ((XmlSchemaSimpleType) type.object()).getContent();
    // Types found inside are those of the type's own conversion, so nothing is kept of this one.
    Scope scratch = new Unit(type.document(), "type", name, new TypeTable(Set.of())).scope(name);
    if (content instanceof XmlSchemaSimpleTypeRestriction restriction) {
      return primitive(restriction(restriction, scratch).base(), depth);
    }
    if (content instanceof XmlSchemaSimpleTypeUnion union) {
      return commonBase(members(union, scratch), depth);
    }
    return STRING;
  }
}
