package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;

/** XML Schema's built-in types (XML Schema part 2, section 3) as values without parts. */
final class BuiltInTypes {

  private BuiltInTypes() {}

  /** Returns the kind of value of a built-in type, by local name; text for all that is unknown. */
  static ScalarKind scalar(String localName) {
    return switch (localName) {
      case "boolean" -> ScalarKind.BOOLEAN;
      case "byte", "short", "unsignedByte", "int", "unsignedShort" -> ScalarKind.INT;
      case "long", "unsignedInt" -> ScalarKind.LONG;
      case "integer",
          "nonNegativeInteger",
          "positiveInteger",
          "nonPositiveInteger",
          "negativeInteger",
          "unsignedLong" ->
          ScalarKind.INTEGER;
      case "decimal" -> ScalarKind.DECIMAL;
      case "float" -> ScalarKind.FLOAT;
      case "double" -> ScalarKind.DOUBLE;
      case "dateTime", "dateTimeStamp", "date", "time" -> ScalarKind.DATE_TIME;
      case "base64Binary" -> ScalarKind.BINARY;
      default -> ScalarKind.STRING;
    };
  }

  /** Returns how a value of a built-in type is used; three of them are lists. */
  static TypeRef ref(String localName) {
    return switch (localName) {
      case "NMTOKENS", "IDREFS", "ENTITIES" ->
          new TypeRef.ListOf(new TypeRef.Scalar(ScalarKind.STRING));
      case "anyType", "anySimpleType", "anyAtomicType" -> TypeRef.RAW_JSON;
      default -> new TypeRef.Scalar(scalar(localName));
    };
  }
}
