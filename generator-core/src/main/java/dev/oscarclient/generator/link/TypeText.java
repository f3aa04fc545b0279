package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import java.util.StringJoiner;

/** Types as one writes them down, for messages: {@code List<DrugTo1>}. */
final class TypeText {

  private TypeText() {}

  static String of(TypeRef type) {
    if (type instanceof TypeRef.Scalar scalar) {
      return of(scalar.kind());
    } else if (type instanceof TypeRef.Named named) {
      return named(named);
    } else if (type instanceof TypeRef.Variable variable) {
      return variable.name();
    } else if (type instanceof TypeRef.ListOf list) {
      return "List<" + of(list.element()) + ">";
    } else if (type instanceof TypeRef.OneOrMany either) {
      return "OneOrMany<" + of(either.element()) + ">";
    } else if (type instanceof TypeRef.MapOf map) {
      return "Map<String, " + of(map.value()) + ">";
    } else if (type instanceof TypeRef.Nothing) {
      return "no body";
    }
    return type instanceof TypeRef.RawContent ? "bytes" : "JSON";
  }

  private static String named(TypeRef.Named named) {
    if (named.arguments().isEmpty()) {
      return named.javaName();
    }
    StringJoiner arguments = new StringJoiner(", ", named.javaName() + "<", ">");
    for (TypeRef argument : named.arguments()) {
      arguments.add(of(argument));
    }
    return arguments.toString();
  }

  private static String of(ScalarKind kind) {
    return switch (kind) {
      case STRING -> "String";
      case BOOLEAN -> "Boolean";
      case INT -> "Integer";
      case LONG -> "Long";
      case INTEGER -> "BigInteger";
      case DECIMAL -> "BigDecimal";
      case FLOAT -> "Float";
      case DOUBLE -> "Double";
      case DATE_TIME -> "date";
      case BINARY -> "base64";
    };
  }
}
