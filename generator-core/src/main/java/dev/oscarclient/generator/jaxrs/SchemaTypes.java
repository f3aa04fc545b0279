package dev.oscarclient.generator.jaxrs;

import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import org.jspecify.annotations.Nullable;

/** Names of types in the schema. */
final class SchemaTypes {
  /** Anything, which is {@code Object} in Java. */
  static final String ANYTHING = "xs:anyType";

  /** A map, which is {@code java.util.Map} in Java; no class of ours is called so. */
  static final String MAP = "Map";

  private SchemaTypes() {}

  /**
   * The type of a property.
   *
   * @param name of one value
   * @param list whether there may be several
   */
  record Use(String name, boolean list) {}

  static Use of(PropertyModel property, boolean inXmlOnly, GrammarTypes types) {
    TypeRef type = property.type();
    LexicalForm lexical = inXmlOnly ? property.xml().lexical() : LexicalForm.USUAL;
    if (type instanceof TypeRef.ListOf list) {
      return list(one(list.element(), property.dateForm(), lexical, types));
    } else if (type instanceof TypeRef.OneOrMany oneOrMany) {
      return list(one(oneOrMany.element(), property.dateForm(), lexical, types));
    }
    return new Use(one(type, property.dateForm(), lexical, types), false);
  }

  /** JAXB takes maps, but no lists of maps: one such list, and it takes none of the classes. */
  private static Use list(String element) {
    return new Use(element.equals(MAP) ? ANYTHING : element, true);
  }

  private static String one(
      TypeRef type, @Nullable DateForm form, LexicalForm lexical, GrammarTypes types) {
    if (type instanceof TypeRef.Scalar scalar) {
      return switch (lexical) {
        case CHARACTER -> "xs:unsignedShort";
        case DATE -> "xs:date";
        case TIME -> "xs:time";
        case USUAL -> scalar.kind() == ScalarKind.DATE_TIME ? date(form) : scalar(scalar.kind());
      };
    } else if (type instanceof TypeRef.Named named) {
      return types.className(named);
    }
    return type instanceof TypeRef.MapOf ? MAP : ANYTHING;
  }

  /**
   * Java has one class for all of {@code xs:dateTime}, which reads numbers and texts and, as
   * Jackson is by default, is written as milliseconds. What a server wants in another form has to
   * be text.
   */
  private static String date(@Nullable DateForm form) {
    return form == null || form == DateForm.EPOCH_MILLIS ? "xs:dateTime" : "xs:string";
  }

  /** Returns the name of a type of XML Schema. */
  static String scalar(ScalarKind kind) {
    return switch (kind) {
      case STRING -> "xs:string";
      case BOOLEAN -> "xs:boolean";
      case INT -> "xs:int";
      case LONG -> "xs:long";
      case INTEGER -> "xs:integer";
      case DECIMAL -> "xs:decimal";
      case FLOAT -> "xs:float";
      case DOUBLE -> "xs:double";
      case DATE_TIME -> "xs:dateTime";
      case BINARY -> "xs:base64Binary";
    };
  }
}
