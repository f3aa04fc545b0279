package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.enrich.XmlOut;
import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;

/** Writes of which type a value is, as attribute or as type inside. */
final class SchemaValues {
  private final XmlOut out;
  private final Prefixes prefixes;
  private final SchemaNames names;

  SchemaValues(XmlOut out, Prefixes prefixes, SchemaNames names) {
    this.out = out;
    this.prefixes = prefixes;
    this.names = names;
  }

  /** Returns whether a type has to be written inside, as it has no name. */
  static boolean isInner(TypeRef type) {
    return type instanceof TypeRef.ListOf;
  }

  /** Writes the type of the element or attribute just opened, if it has a name. */
  void attribute(TypeRef type, LexicalForm lexical, boolean simple) {
    if (!isInner(type)) {
      out.attribute("type", name(type, lexical, simple));
    }
  }

  /** Writes the type of the element or attribute just opened, if it has none. */
  void inner(TypeRef type, LexicalForm lexical) {
    if (isInner(type)) {
      out.start("xs:simpleType");
      list(type, lexical);
      out.end();
    }
  }

  /** Writes a list of words. */
  void list(TypeRef type, LexicalForm lexical) {
    TypeRef item = type instanceof TypeRef.ListOf list ? list.element() : type;
    // A list of lists is none of XML Schema's.
    TypeRef single = item instanceof TypeRef.ListOf ? new TypeRef.Scalar(ScalarKind.STRING) : item;
    out.empty("xs:list", "itemType", name(single, lexical, true));
  }

  /**
   * Returns the name of a type.
   *
   * @param lexical what the text of a value is like
   * @param simple whether only a simple type will do
   */
  String name(TypeRef type, LexicalForm lexical, boolean simple) {
    if (type instanceof TypeRef.Scalar scalar) {
      return "xs:" + builtIn(scalar.kind(), lexical);
    }
    if (type instanceof TypeRef.Named named && names.has(named.javaName())) {
      return prefixes.qualified(names.of(named.javaName()));
    }
    return simple ? "xs:anySimpleType" : "xs:anyType";
  }

  private static String builtIn(ScalarKind kind, LexicalForm lexical) {
    return switch (kind) {
      case STRING -> lexical == LexicalForm.CHARACTER ? "unsignedShort" : "string";
      case BOOLEAN -> "boolean";
      case INT -> "int";
      case LONG -> "long";
      case INTEGER -> "integer";
      case DECIMAL -> "decimal";
      case FLOAT -> "float";
      case DOUBLE -> "double";
      case DATE_TIME ->
          switch (lexical) {
            case DATE -> "date";
            case TIME -> "time";
            default -> "dateTime";
          };
      case BINARY -> "base64Binary";
    };
  }
}
