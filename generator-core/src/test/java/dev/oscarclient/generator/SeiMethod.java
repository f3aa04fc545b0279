package dev.oscarclient.generator;

import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapHeaderModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.TypeRef;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * A method of a service endpoint interface, told by its JAX-WS annotations, whose version is any.
 */
final class SeiMethod {
  private final Method method;

  SeiMethod(Method method) {
    this.method = method;
  }

  /** Returns what the annotations say of the wire. */
  String wire() {
    List<String> lines = new ArrayList<>();
    lines.add(style() + " " + body());
    lines.add("headers " + parameters("IN", true));
    lines.add("action " + text(find(method.getAnnotations(), "WebMethod"), "action"));
    lines.add("answer headers " + parameters("OUT", true));
    lines.add("answer " + answer());
    return String.join("\n", lines);
  }

  /** Returns what an operation of the model should say, for the style that the method has. */
  String wire(SoapOperationModel operation) {
    List<String> lines = new ArrayList<>();
    String body =
        switch (style()) {
          case "rpc" -> operation.parts().stream().map(SoapPart::name).toList().toString();
          case "bare" ->
              operation.wrapperNamespace() == null
                  ? names(operation.parts())
                  : "[" + wrapper(operation) + "]";
          default -> wrapper(operation) + names(operation.parts());
        };
    lines.add(style() + " " + body);
    lines.add("headers " + names(operation.headers()));
    lines.add(
        "action "
            + operation.action().replace("\"", "%22").replace("\\", "%5C").replace(" ", "%20"));
    lines.add(
        "answer headers "
            + operation.envelope().answerHeaders().stream().map(SoapHeaderModel::element).toList());
    lines.add("answer " + answer(operation));
    return String.join("\n", lines);
  }

  private static String wrapper(SoapOperationModel operation) {
    return "{" + operation.wrapperNamespace() + "}" + operation.name();
  }

  private static String names(List<SoapPart> parts) {
    return parts.stream().map(SoapPart::name).toList().toString();
  }

  String style() {
    Annotation ofType = find(method.getDeclaringClass().getAnnotations(), "SOAPBinding");
    Annotation own = find(method.getAnnotations(), "SOAPBinding");
    if (text(ofType, "style").equals("RPC") || text(own, "style").equals("RPC")) {
      return "rpc";
    }
    return text(own, "parameterStyle").equals("BARE") ? "bare" : "wrapped";
  }

  private String body() {
    return style().equals("wrapped")
        ? element(find(method.getAnnotations(), "RequestWrapper"), "localName")
            + parameters("IN", false)
        : parameters("IN", false);
  }

  private String answer() {
    if (find(method.getAnnotations(), "Oneway") != null) {
      return "never";
    }
    Annotation result = find(method.getAnnotations(), "WebResult");
    String one = result == null ? "" : element(result, "name");
    if (style().equals("wrapped")) {
      String wrapper = element(find(method.getAnnotations(), "ResponseWrapper"), "localName");
      return parameters("OUT", false).equals("[]") ? wrapper + " " + one : wrapper + " several";
    }
    return style().equals("rpc") ? "rpc" : one;
  }

  private String answer(SoapOperationModel operation) {
    if (operation.envelope().oneWay()) {
      return "never";
    }
    SoapAnswer answer = operation.answer();
    String wrapper = String.valueOf(operation.envelope().answerElement());
    if (style().equals("wrapped")) {
      return answer.kind() == SoapAnswer.Kind.BARE
          ? answer.name() + " several"
          : wrapper + " " + answer.name();
    }
    if (style().equals("rpc")) {
      return "rpc";
    }
    return answer.kind() == SoapAnswer.Kind.BARE
        ? answer.name()
        : operation.envelope().answerElement() == null ? "" : wrapper;
  }

  private String parameters(String mode, boolean header) {
    List<String> names = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      Annotation web = find(parameter.getAnnotations(), "WebParam");
      if (text(web, "mode").equals(mode) && text(web, "header").equals(String.valueOf(header))) {
        names.add(style().equals("rpc") ? text(web, "partName") : element(web, "name"));
      }
    }
    return names.toString();
  }

  /** Returns the names of parameters that are sent; none if they are in an object. */
  List<String> parameterNames(SoapOperationModel operation) {
    List<String> names = new ArrayList<>();
    boolean inOne = style().equals("bare") && operation.wrapperNamespace() != null;
    for (Parameter parameter : method.getParameters()) {
      Annotation web = find(parameter.getAnnotations(), "WebParam");
      if (text(web, "mode").equals("IN") && !inOne) {
        names.add(parameter.getName().replace("_", ""));
      }
    }
    return names;
  }

  /** Returns what a method that has what an operation gives as its result should return. */
  String result(SoapOperationModel operation) {
    SoapAnswer answer = operation.answer();
    return switch (answer.kind()) {
      case NOTHING -> "void";
      case LIST -> "java.util.List<" + type(answer) + ">";
      case ONE, BARE -> type(answer);
    };
  }

  private String type(SoapAnswer answer) {
    return answer.lexical() == LexicalForm.CHARACTER ? "java.lang.Integer" : type(answer.type());
  }

  private String type(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return "java.util.List<" + type(list.element()) + ">";
    }
    if (type instanceof TypeRef.Named named) {
      return method.getDeclaringClass().getPackageName() + ".model." + named.javaName();
    }
    return type instanceof TypeRef.Scalar scalar ? type(scalar.kind()) : "java.lang.Object";
  }

  private static String type(ScalarKind kind) {
    return switch (kind) {
      case STRING -> "java.lang.String";
      case BOOLEAN -> "java.lang.Boolean";
      case INT -> "java.lang.Integer";
      case LONG -> "java.lang.Long";
      case INTEGER -> "java.math.BigInteger";
      case DECIMAL -> "java.math.BigDecimal";
      case FLOAT -> "java.lang.Float";
      case DOUBLE -> "java.lang.Double";
      case DATE_TIME -> "javax.xml.datatype.XMLGregorianCalendar";
      case BINARY -> "byte[]";
    };
  }

  private static String element(Annotation annotation, String name) {
    String namespace = text(annotation, "targetNamespace");
    String local = text(annotation, name);
    return namespace.isEmpty() ? local : "{" + namespace + "}" + local;
  }

  static Annotation find(Annotation[] annotations, String simpleName) {
    for (Annotation annotation : annotations) {
      if (annotation.annotationType().getSimpleName().equals(simpleName)) {
        return annotation;
      }
    }
    return null;
  }

  /** Returns a member as text; empty for no annotation. */
  static String text(Annotation annotation, String member) {
    try {
      return annotation == null
          ? ""
          : annotation.annotationType().getMethod(member).invoke(annotation).toString();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
