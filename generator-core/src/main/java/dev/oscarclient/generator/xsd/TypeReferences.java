package dev.oscarclient.generator.xsd;

import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/** Resolves the names by which components refer to types. */
final class TypeReferences {
  private static final Set<String> BUILT_IN =
      Set.of(
          "string",
          "boolean",
          "decimal",
          "float",
          "double",
          "duration",
          "dateTime",
          "time",
          "date",
          "gYearMonth",
          "gYear",
          "gMonthDay",
          "gDay",
          "gMonth",
          "hexBinary",
          "base64Binary",
          "anyURI",
          "QName",
          "NOTATION",
          "normalizedString",
          "token",
          "language",
          "NMTOKEN",
          "NMTOKENS",
          "Name",
          "NCName",
          "ID",
          "IDREF",
          "IDREFS",
          "ENTITY",
          "ENTITIES",
          "integer",
          "nonPositiveInteger",
          "negativeInteger",
          "long",
          "int",
          "short",
          "byte",
          "nonNegativeInteger",
          "unsignedLong",
          "unsignedInt",
          "unsignedShort",
          "unsignedByte",
          "positiveInteger",
          "yearMonthDuration",
          "dayTimeDuration",
          "dateTimeStamp");

  private static final Set<String> ANY = Set.of("anyType", "anySimpleType", "anyAtomicType");

  private final Components components;
  private final ConversionProblems problems;

  TypeReferences(Components components, ConversionProblems problems) {
    this.components = components;
    this.problems = problems;
  }

  /** Resolves a reference to any type; what does not resolve is reported and may hold anything. */
  SchemaTypeRef type(QName qualified, Unit unit) {
    SchemaName name = Components.name(qualified);
    if (name.namespace().equals(XMLConstants.W3C_XML_SCHEMA_NS_URI)) {
      if (BUILT_IN.contains(name.localName())) {
        return new SchemaTypeRef.BuiltIn(name.localName());
      }
      if (ANY.contains(name.localName())) {
        return new SchemaTypeRef.Any();
      }
    } else if (components.hasType(name)) {
      return new SchemaTypeRef.Defined(name);
    } else if (name.namespace().isEmpty()) {
      // Not what the specification says, but nothing else can be meant.
      SchemaName own = new SchemaName(unit.namespace(), name.localName());
      if (components.hasType(own)) {
        return new SchemaTypeRef.Defined(own);
      }
    }
    problems.unresolved("type", name, unit);
    return new SchemaTypeRef.Any();
  }

  /** Resolves a reference where only a simple type may stand. */
  SchemaTypeRef simpleType(QName name, Unit unit) {
    SchemaTypeRef type = type(name, unit);
    if (type instanceof SchemaTypeRef.Defined defined
        && components.simpleType(defined.name()) == null) {
      problems.warning(
          unit,
          "The type " + defined.name() + " has parts, where only a simple value can stand.",
          "The value stays untyped; correct the schema.");
      return new SchemaTypeRef.Any();
    }
    return type;
  }
}
