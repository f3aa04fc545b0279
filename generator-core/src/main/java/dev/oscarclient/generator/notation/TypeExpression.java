package dev.oscarclient.generator.notation;

import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How files write types down: {@code DemographicTo1}, {@code List<DrugTo1>}, {@code Map<String,
 * String>}, {@code AbstractSearchResponse<Boolean>}.
 */
public final class TypeExpression {

  private static final Map<String, TypeRef> BUILT_IN =
      Map.ofEntries(
          Map.entry("String", new TypeRef.Scalar(ScalarKind.STRING)),
          Map.entry("char", new TypeRef.Scalar(ScalarKind.STRING)),
          Map.entry("Boolean", new TypeRef.Scalar(ScalarKind.BOOLEAN)),
          Map.entry("boolean", new TypeRef.Scalar(ScalarKind.BOOLEAN)),
          Map.entry("Integer", new TypeRef.Scalar(ScalarKind.INT)),
          Map.entry("int", new TypeRef.Scalar(ScalarKind.INT)),
          Map.entry("Long", new TypeRef.Scalar(ScalarKind.LONG)),
          Map.entry("long", new TypeRef.Scalar(ScalarKind.LONG)),
          Map.entry("Float", new TypeRef.Scalar(ScalarKind.FLOAT)),
          Map.entry("float", new TypeRef.Scalar(ScalarKind.FLOAT)),
          Map.entry("Double", new TypeRef.Scalar(ScalarKind.DOUBLE)),
          Map.entry("double", new TypeRef.Scalar(ScalarKind.DOUBLE)),
          Map.entry("Decimal", new TypeRef.Scalar(ScalarKind.DECIMAL)),
          Map.entry("DateTime", new TypeRef.Scalar(ScalarKind.DATE_TIME)),
          Map.entry("base64", new TypeRef.Scalar(ScalarKind.BINARY)),
          Map.entry("json", TypeRef.RAW_JSON),
          Map.entry("bytes", TypeRef.CONTENT),
          Map.entry("void", TypeRef.NOTHING));

  private final Node node;
  private final String text;
  private final List<String> variables;
  private int at;

  private TypeExpression(Node node, List<String> variables) {
    this.node = node;
    this.text = node.text();
    this.variables = variables;
  }

  /**
   * Reads an expression.
   *
   * @param variables the type parameters in scope
   */
  public static TypeRef read(Node node, List<String> variables) {
    TypeRef builtIn = BUILT_IN.get(node.text());
    if (builtIn != null) {
      return builtIn;
    }
    TypeExpression expression = new TypeExpression(node, variables);
    TypeRef type = expression.type();
    expression.skipSpaces();
    if (expression.at < expression.text.length()) {
      throw expression.malformed();
    }
    return type;
  }

  /** Returns whether it is a Java primitive, which the server never leaves null. */
  public static boolean isPrimitive(String text) {
    return switch (text) {
      case "boolean", "char", "double", "float", "int", "long" -> true;
      default -> false;
    };
  }

  /** Returns whether a name has a meaning of its own, so that no type can be called so. */
  public static boolean isBuiltIn(String name) {
    return name.equals("List") || name.equals("Map") || BUILT_IN.containsKey(name);
  }

  private TypeRef type() {
    String name = name();
    List<TypeRef> arguments = arguments();
    if (name.equals("List") && arguments.size() == 1) {
      return new TypeRef.ListOf(arguments.get(0));
    }
    if (name.equals("Map")
        && arguments.size() == 2
        && arguments.get(0) instanceof TypeRef.Scalar key
        && key.kind() == ScalarKind.STRING) {
      return new TypeRef.MapOf(arguments.get(1));
    }
    TypeRef builtIn = variables.contains(name) ? new TypeRef.Variable(name) : BUILT_IN.get(name);
    if (isBuiltIn(name) ? builtIn == null || !arguments.isEmpty() : name.isEmpty()) {
      throw malformed();
    }
    return builtIn != null ? builtIn : new TypeRef.Named(name, arguments);
  }

  private String name() {
    skipSpaces();
    int start = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private List<TypeRef> arguments() {
    List<TypeRef> arguments = new ArrayList<>();
    if (!skip('<')) {
      return arguments;
    }
    do {
      arguments.add(type());
    } while (skip(','));
    if (!skip('>')) {
      throw malformed();
    }
    return arguments;
  }

  private boolean skip(char c) {
    skipSpaces();
    boolean found = at < text.length() && text.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private RuntimeException malformed() {
    return node.wrong("\"" + text + "\" is no type.");
  }
}
