package dev.oscarclient.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.oscarclient.generator.model.Effect;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ParameterModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * One operation: its method, overloads that spare the caller what is mostly left out, and the
 * classes of its query and form parameters.
 */
final class OperationMethods {
  private static final int CODE_WIDTH = 92;

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

  /** Returns the method that makes the call, in the service itself. */
  MethodSpec method() {
    return method(View.NOW);
  }

  /** Returns the method that makes the call in a certain way. */
  MethodSpec method(View view) {
    MethodSpec.Builder method = declare(arguments.all(), view);
    if (view == View.NOW) {
      method.addAnnotation(annotation());
      if (!operation.clinics().isEmpty()) {
        method.addAnnotation(OnlyAt.annotation(operation.clinics()));
      }
    }
    return method.addCode(making(view)).build();
  }

  /** Returns the static method that puts the call together, for all ways to make it. */
  MethodSpec call() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operation.methodName())
            .addModifiers(Modifier.STATIC)
            .returns(
                ParameterizedTypeName.get(
                    RuntimeTypes.API_CALL,
                    response.isVoid()
                        ? RuntimeTypes.VOID
                        : response.javaType().withoutAnnotations()));
    for (Argument argument : arguments.all()) {
      method.addParameter(ParameterSpec.builder(argument.type(), argument.name()).build());
      method.addCode(argument.preparation());
    }
    return method.addStatement("return $L", request()).build();
  }

  /** Returns the shorter and the more convenient forms of the method, best first. */
  List<OperationArguments.Overload> overloads() {
    return arguments.overloads();
  }

  /** Returns such a form. */
  MethodSpec overload(OperationArguments.Overload overload, View view) {
    return declare(overload.taken(), view)
        .addStatement(
            "$L$L($L)",
            returnsNothing(view) ? "" : "return ",
            operation.methodName(),
            CodeBlock.join(overload.passed(), ",$W"))
        .build();
  }

  private boolean returnsNothing(View view) {
    return view == View.NOW && response.isVoid();
  }

  /** Returns e.g. {@code return caller.async(Calls.search(body, query));}. */
  private CodeBlock making(View view) {
    StringBuilder passed = new StringBuilder();
    for (Argument argument : arguments.all()) {
      passed.append(passed.isEmpty() ? "" : ", ").append(argument.name());
    }
    String maker =
        (returnsNothing(view) ? "" : "return ")
            + (callerIsHidden() ? "this.caller." : "caller.")
            + view.callerMethod()
            + "(";
    String call = ServiceClass.CALLS + "." + operation.methodName() + "(" + passed + "));";
    return maker.length() + call.length() <= CODE_WIDTH
        ? Code.lines(maker + call)
        : Code.lines(maker, "    " + call);
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

  private MethodSpec.Builder declare(List<Argument> taken, View view) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operation.methodName())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(view == View.NOW ? javadoc(taken) : shortJavadoc(taken, view))
            .returns(view.returnType(response));
    for (Argument argument : taken) {
      method.addParameter(ParameterSpec.builder(argument.type(), argument.name()).build());
    }
    return method;
  }

  private CodeBlock javadoc(List<Argument> taken) {
    Javadoc javadoc = opening();
    OnlyAt.tell(operation.clinics(), javadoc);
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

  /** What it does, if anyone says so, stands first: that is what lists of methods show. */
  private Javadoc opening() {
    List<String> docs = operation.docs();
    for (int i = 0; i < docs.size(); i++) {
      String summary = Javadoc.escape(docs.get(i));
      if (!summary.isEmpty()) {
        return Javadoc.of(summary).paragraph(verbAndPath()).docs(docs.subList(i + 1, docs.size()));
      }
    }
    return Javadoc.of(verbAndPath());
  }

  private String verbAndPath() {
    return Javadoc.code(operation.verb() + " " + operation.path()) + ".";
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

  /** The service itself tells the rest. */
  private CodeBlock shortJavadoc(List<Argument> taken, View view) {
    Javadoc javadoc = Javadoc.of(verbAndPath());
    for (Argument argument : taken) {
      javadoc.tag("param", argument.name() + " " + argument.html());
    }
    return javadoc.tag("return", view.html(response)).build();
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
    request.add(")");
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
    if (changesDataDespiteItsVerb()) {
      request.add("\n.changesData()");
    }
    return response.isVoid()
        ? request.add("\n.answersNothing()").build()
        : request.add("\n.answers($L)", response.reader()).build();
  }

  /** Whether HTTP allows to repeat it, and the catalogue knows better. */
  private boolean changesDataDespiteItsVerb() {
    return operation.effect() != null
        && operation.effect() != Effect.READ
        && !operation.verb().equals("POST")
        && !operation.verb().equals("PATCH");
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
