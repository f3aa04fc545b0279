package dev.oscarclient.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ParameterModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * One operation: its method, overloads that spare the caller what is mostly left out, and the
 * classes of its query and form parameters.
 */
final class OperationMethods {
  private final OperationModel operation;
  private final OperationArguments arguments;
  private final ResponseShape response;
  private final TypeMapper mapper;

  OperationMethods(OperationModel operation, ClassName service, TypeMapper mapper) {
    this.operation = operation;
    this.mapper = mapper;
    this.arguments = new OperationArguments(operation, service, mapper);
    this.response = ResponseShape.of(operation.response(), mapper);
  }

  OperationModel operation() {
    return operation;
  }

  List<TypeSpec> parameterClasses() {
    return arguments.parameterClasses();
  }

  /** Returns the method that makes the call. */
  MethodSpec method() {
    MethodSpec.Builder method = declare(arguments.all()).addAnnotation(annotation());
    for (Argument argument : arguments.all()) {
      method.addCode(argument.preparation());
    }
    return method.addStatement(call()).build();
  }

  /** Returns the shorter and the more convenient forms of the method, best first. */
  List<MethodSpec> overloads() {
    List<MethodSpec> overloads = new ArrayList<>();
    for (OperationArguments.Overload overload : arguments.overloads()) {
      overloads.add(
          declare(overload.taken())
              .addStatement(
                  "$L$L($L)",
                  response.isVoid() ? "" : "return ",
                  operation.methodName(),
                  CodeBlock.join(overload.passed(), ",$W"))
              .build());
    }
    return overloads;
  }

  /**
   * Returns the methods that go through all pages, if the operation has pages.
   *
   * @param name for them all
   */
  List<MethodSpec> paged(String name, TypeIndex index) {
    PagingShape paging = PagingShape.of(operation, index);
    return paging == null
        ? List.of()
        : new PagedMethods(operation, arguments, response.javaType(), paging, mapper).of(name);
  }

  private MethodSpec.Builder declare(List<Argument> taken) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operation.methodName())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(javadoc(taken))
            .returns(response.javaType());
    for (Argument argument : taken) {
      method.addParameter(ParameterSpec.builder(argument.type(), argument.name()).build());
    }
    return method;
  }

  private CodeBlock javadoc(List<Argument> taken) {
    Javadoc javadoc =
        Javadoc.of(Javadoc.code(operation.verb() + " " + operation.path()) + ".")
            .docs(operation.docs());
    for (Argument argument : taken) {
      javadoc.tag("param", argument.name() + " " + argument.html());
    }
    if (!response.isVoid()) {
      javadoc.tag("return", response.html());
    }
    return javadoc
        .tag("throws", RuntimeTypes.OSCAR_EXCEPTION + " if the call fails in any way")
        .build();
  }

  private AnnotationSpec annotation() {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(RuntimeTypes.OSCAR_OPERATION)
            .addMember("method", Literals.string(operation.verb()))
            .addMember("path", Literals.string(operation.path()));
    if (operation.addresses().isEmpty()) {
      annotation.addMember("addresses", "{}");
    }
    for (String address : operation.addresses()) {
      annotation.addMember("addresses", Literals.string(address));
    }
    return annotation.build();
  }

  private CodeBlock call() {
    CodeBlock request = request();
    String caller = callerIsHidden() ? "this.caller" : "caller";
    return response.isVoid()
        ? CodeBlock.of("$L.call(\n$L)", caller, request)
        : CodeBlock.of("return $L.call(\n$L,\n$L)", caller, request, response.reader());
  }

  private boolean callerIsHidden() {
    for (Argument argument : arguments.all()) {
      if (argument.name().equals("caller")) {
        return true;
      }
    }
    return false;
  }

  private CodeBlock request() {
    CodeBlock.Builder request =
        CodeBlock.builder()
            .add(
                "$T.of($L,$W$L",
                RuntimeTypes.API_REQUEST,
                Literals.string(operation.verb()),
                Literals.string(operation.path()));
    for (String address : operation.addresses()) {
      request.add(",$W$L", Literals.string(address));
    }
    request.add(")$>$>");
    for (ParameterModel parameter : operation.parameters()) {
      addFixed(parameter, request);
    }
    for (Argument argument : arguments.all()) {
      request.add("\n").add(argument.sender());
    }
    if (!operation.response().mediaTypes().isEmpty()) {
      request.add("\n.accept($L)", Literals.strings(operation.response().mediaTypes()));
    }
    if (operation.successIsAnswer()) {
      request.add("\n.successIsAnswer()");
    }
    return request.add("$<$<").build();
  }

  private static void addFixed(ParameterModel parameter, CodeBlock.Builder request) {
    if (parameter.fixedValue() == null) {
      return;
    }
    String method =
        switch (parameter.in()) {
          case QUERY -> "fixedQuery";
          case HEADER -> "fixedHeader";
          // Path parameters are arguments; the others are set where they are collected.
          case PATH, MATRIX, FORM -> null;
        };
    if (method != null) {
      request.add(
          "\n.$L($L,$W$L)",
          method,
          Literals.string(parameter.name()),
          Literals.string(parameter.fixedValue()));
    }
  }
}
