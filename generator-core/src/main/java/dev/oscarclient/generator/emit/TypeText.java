package dev.oscarclient.generator.emit;

import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;

/** What javadoc says of a value's format. */
final class TypeText {
  private TypeText() {}

  /** Returns e.g. {@code a 32-bit integer}. */
  static String of(ScalarKind kind) {
    return switch (kind) {
      case STRING -> "text";
      case BOOLEAN -> "true or false";
      case INT -> "a 32-bit integer";
      case LONG -> "a 64-bit integer";
      case INTEGER -> "an integer of any size";
      case DECIMAL -> "a decimal number of any size";
      case FLOAT -> "a single-precision number";
      case DOUBLE -> "a double-precision number";
      case DATE_TIME -> "a date, a time, or both";
      case BINARY -> "bytes, sent as base64 text";
    };
  }

  /** Returns the same for any type. */
  static String of(TypeRef type) {
    if (type instanceof TypeRef.Scalar scalar) {
      return of(scalar.kind());
    } else if (type instanceof TypeRef.ListOf list) {
      return "a list of: " + of(list.element());
    } else if (type instanceof TypeRef.OneOrMany oneOrMany) {
      return "one or a list of: " + of(oneOrMany.element());
    } else if (type instanceof TypeRef.MapOf map) {
      return "a map from names to: " + of(map.value());
    } else if (type instanceof TypeRef.Named named) {
      return "{@link " + named.javaName() + "}";
    } else if (type instanceof TypeRef.Variable variable) {
      return "a value of type {@code " + variable.name() + "}";
    }
    return "JSON whose shape the server does not describe";
  }

  /** Returns the same where the text of a value in XML is known to be of a form. */
  static String of(TypeRef type, LexicalForm lexical) {
    if (type instanceof TypeRef.ListOf list) {
      return "a list of: " + of(list.element(), lexical);
    }
    return switch (lexical) {
      case USUAL -> of(type);
      case CHARACTER -> "one character";
      case DATE -> "a date, sent without time";
      case TIME -> "a time of day at the server, sent without date";
    };
  }

  /** Returns format, default and allowed values of a parameter, as sentences. */
  static String of(ParameterModel parameter) {
    StringBuilder html = new StringBuilder();
    html.append(parameter.repeating() ? "any number of: " : "").append(format(parameter));
    if (parameter.defaultValue() != null) {
      html.append("; the server's default is ").append(Javadoc.code(parameter.defaultValue()));
    }
    if (!parameter.options().isEmpty()) {
      html.append("; one of ").append(Javadoc.codes(parameter.options()));
    }
    return html.toString();
  }

  /** Returns what the server takes. */
  static String of(DateForm form) {
    return switch (form) {
      case EPOCH_MILLIS -> "an instant, sent as milliseconds since 1970";
      case DATE_TIME_WITH_OFFSET -> "a date and time, sent with its offset";
      case DATE_TIME -> "a date and time at the server";
      case DATE -> "a date";
      case TIME -> "a time of day at the server";
      case UNCHANGED -> "a date, a time, or both, sent as it is";
    };
  }

  private static String format(ParameterModel parameter) {
    if (parameter.dateForm() != null) {
      return of(parameter.dateForm());
    }
    if (!(parameter.type() instanceof TypeRef.Scalar scalar)) {
      return of(ScalarKind.STRING);
    }
    return switch (scalar.kind()) {
      case DATE_TIME -> "a date, a time, or both, in the form that this operation reads";
      case BINARY -> "bytes as base64 text";
      default -> of(scalar.kind());
    };
  }
}
