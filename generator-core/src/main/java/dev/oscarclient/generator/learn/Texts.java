package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.TypeRef;
import java.util.List;
import java.util.StringJoiner;

/** How proposals are put in words. */
final class Texts {

  private static final int EXAMPLES = 8;

  private Texts() {}

  /** Joins the first few of many names. */
  static String some(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(EXAMPLES, names.size())));
    int more = names.size() - EXAMPLES;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /** Returns a number of things. */
  static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** Writes a type as the catalogue and {@code oscar-client.yaml} do. */
  static String type(TypeRef type) {
    if (type instanceof TypeRef.Scalar scalar) {
      return switch (scalar.kind()) {
        case STRING -> "String";
        case BOOLEAN -> "Boolean";
        case INT -> "Integer";
        case LONG -> "Long";
        case INTEGER, DECIMAL -> "Decimal";
        case FLOAT -> "Float";
        case DOUBLE -> "Double";
        case DATE_TIME -> "DateTime";
        case BINARY -> "base64";
      };
    } else if (type instanceof TypeRef.ListOf list) {
      return "List<" + type(list.element()) + ">";
    } else if (type instanceof TypeRef.OneOrMany either) {
      return type(either.element()) + " or List<" + type(either.element()) + ">";
    } else if (type instanceof TypeRef.MapOf map) {
      return "Map<String, " + type(map.value()) + ">";
    } else if (type instanceof TypeRef.Variable variable) {
      return variable.name();
    } else if (type instanceof TypeRef.Named named) {
      StringJoiner arguments = new StringJoiner(", ", "<", ">");
      named.arguments().forEach(argument -> arguments.add(type(argument)));
      return named.javaName() + (named.arguments().isEmpty() ? "" : arguments.toString());
    } else if (type instanceof TypeRef.RawJson) {
      return "json";
    }
    return type instanceof TypeRef.RawContent ? "bytes" : "void";
  }
}
