package dev.oscarclient.generator.report;

import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import java.util.List;
import java.util.StringJoiner;

/** Types as they read in the generated Java, by simple name. */
public final class TypeText {

  private TypeText() {}

  /** Returns the type of a request body; {@code void} stands for none. */
  public static String request(OperationModel operation) {
    BodyModel body = operation.request();
    if (body == null) {
      return of(TypeRef.NOTHING);
    }
    if (body.kind() == BodyModel.Kind.FORM) {
      return body.fields().isEmpty() ? "FormFields" : operation.optionsName() + "Form";
    }
    return of(body.type());
  }

  /** Returns a type, e.g. {@code AbstractSearchResponse<JsonValue>}. */
  public static String of(TypeRef type) {
    if (type instanceof TypeRef.Scalar scalar) {
      return of(scalar.kind());
    } else if (type instanceof TypeRef.Named named) {
      return named.javaName() + arguments(named.arguments());
    } else if (type instanceof TypeRef.Variable variable) {
      return variable.name();
    } else if (type instanceof TypeRef.ListOf list) {
      return "List<" + of(list.element()) + ">";
    } else if (type instanceof TypeRef.OneOrMany either) {
      return "OneOrMany<" + of(either.element()) + ">";
    } else if (type instanceof TypeRef.MapOf map) {
      return "Map<String, " + of(map.value()) + ">";
    } else if (type instanceof TypeRef.RawJson) {
      return "JsonValue";
    } else if (type instanceof TypeRef.RawContent) {
      return "Content";
    }
    return "void";
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
      case DATE_TIME -> "OscarDateTime";
      case BINARY -> "Base64Bytes";
    };
  }

  private static String arguments(List<TypeRef> arguments) {
    if (arguments.isEmpty()) {
      return "";
    }
    StringJoiner joined = new StringJoiner(", ", "<", ">");
    arguments.forEach(argument -> joined.add(of(argument)));
    return joined.toString();
  }
}
