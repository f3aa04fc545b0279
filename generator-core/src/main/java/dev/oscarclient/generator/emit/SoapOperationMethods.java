package dev.oscarclient.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.oscarclient.generator.model.Effect;
import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapFaultModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** One operation of a SOAP service: its method in each view, and what puts the call together. */
final class SoapOperationMethods {
  private final String address;
  private final SoapOperationModel operation;
  private final TypeMapper mapper;
  private final ResponseShape response;
  private final List<String> headerLinks;

  /**
   * Creates the methods of an operation.
   *
   * @param headerLinks references to what the header of its answer may hold, for javadoc
   */
  SoapOperationMethods(
      String address, SoapOperationModel operation, TypeMapper mapper, List<String> headerLinks) {
    this.headerLinks = headerLinks;
    this.address = address;
    this.operation = operation;
    this.mapper = mapper;
    this.response = response(operation.answer());
  }

  private ResponseShape response(SoapAnswer answer) {
    if (answer.kind() == SoapAnswer.Kind.NOTHING) {
      return new ResponseShape(TypeName.VOID, CodeBlock.of(""), "");
    }
    boolean isList = answer.kind() == SoapAnswer.Kind.LIST;
    String method = isList ? "list" : answer.kind() == SoapAnswer.Kind.BARE ? "bare" : "of";
    CodeBlock reader =
        CodeBlock.of(
            "$T.$L($L,$W$L)",
            RuntimeTypes.SOAP_RESULT,
            method,
            Literals.string(answer.name()),
            mapper.typeExpression(answer.type(), answer.lexical()));
    return isList
        ? new ResponseShape(
            mapper.javaType(new TypeRef.ListOf(answer.type())),
            reader,
            "what the server answers; empty if that is nothing")
        : new ResponseShape(
            RuntimeTypes.nullable(mapper.javaType(answer.type())),
            reader,
            "what the server answers; {@code null} if that is nothing");
  }

  /** Returns the method that makes the call in a certain way. */
  MethodSpec method(View view) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operation.methodName())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(javadoc(view))
            .returns(view.returnType(response));
    if (view == View.NOW) {
      method.addAnnotation(
          AnnotationSpec.builder(RuntimeTypes.OSCAR_SOAP_OPERATION)
              .addMember("address", Literals.string(address))
              .addMember("operation", Literals.string(operation.name()))
              .build());
      if (!operation.clinics().isEmpty()) {
        method.addAnnotation(OnlyAt.annotation(operation.clinics()));
      }
    }
    if (operation.facts().deprecated()) {
      method.addAnnotation(RuntimeTypes.DEPRECATED);
    }
    List<CodeBlock> passed = new ArrayList<>();
    for (SoapPart part : arguments()) {
      method.addParameter(parameter(part));
      passed.add(CodeBlock.of("$L", part.javaName()));
    }
    return method
        .addStatement(
            "$Lcaller.$L($L.$L($L))",
            view == View.NOW && response.isVoid() ? "" : "return ",
            view.callerMethod(),
            ServiceClass.CALLS,
            operation.methodName(),
            CodeBlock.join(passed, ",$W"))
        .build();
  }

  /** Returns the static method that puts the call together, for all ways to make it. */
  MethodSpec call() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operation.methodName())
            .addModifiers(Modifier.STATIC)
            .returns(
                ParameterizedTypeName.get(
                    RuntimeTypes.SOAP_CALL,
                    response.isVoid()
                        ? RuntimeTypes.VOID
                        : response.javaType().withoutAnnotations()));
    for (SoapPart part : arguments()) {
      method.addParameter(parameter(part));
    }
    return method.addStatement("return $L", request()).build();
  }

  private List<SoapPart> arguments() {
    List<SoapPart> arguments = new ArrayList<>(operation.parts());
    arguments.addAll(operation.headers());
    return arguments;
  }

  private ParameterSpec parameter(SoapPart part) {
    TypeName type = mapper.javaType(part.type());
    if (part.repeating()) {
      return ParameterSpec.builder(
              mapper.javaType(new TypeRef.ListOf(part.type())), part.javaName())
          .build();
    }
    if (part.nillable() || !part.required()) {
      return ParameterSpec.builder(RuntimeTypes.nullable(type), part.javaName()).build();
    }
    return ParameterSpec.builder(type.isBoxedPrimitive() ? type.unbox() : type, part.javaName())
        .build();
  }

  private CodeBlock javadoc(View view) {
    Javadoc javadoc = Javadoc.of(Javadoc.code(address + " " + operation.name()) + ".");
    if (view == View.NOW) {
      javadoc.docs(operation.docs());
      OnlyAt.tell(operation.clinics(), javadoc);
    }
    for (SoapPart part : arguments()) {
      javadoc.tag("param", part.javaName() + " " + html(part));
    }
    if (view != View.NOW || !response.isVoid()) {
      boolean hasHeaders = view == View.RAW && !headerLinks.isEmpty();
      String inHeader = hasHeaders ? "; in its header " + String.join(", ", headerLinks) : "";
      javadoc.tag("return", view.html(response) + inHeader);
    }
    if (view == View.NOW) {
      javadoc.tag("throws", RuntimeTypes.OSCAR_EXCEPTION + " if the call fails in any way");
    }
    if (operation.facts().deprecated()) {
      javadoc.tag("deprecated", "OSCAR has a newer operation in its place");
    }
    return javadoc.build();
  }

  private static String html(SoapPart part) {
    StringBuilder html = new StringBuilder(part.repeating() ? "any number of: " : "");
    html.append(TypeText.of(part.type(), part.lexical()));
    if (!part.repeating() && (part.nillable() || !part.required())) {
      html.append("; {@code null} for none");
    }
    for (String doc : part.docs()) {
      html.append("; ").append(Javadoc.escape(doc));
    }
    return html.toString();
  }

  private CodeBlock request() {
    CodeBlock.Builder request =
        CodeBlock.builder()
            .add(
                "$T.$L($L,$W$L",
                RuntimeTypes.SOAP_REQUEST,
                operation.wrapperNamespace() == null ? "bare" : "of",
                Literals.string(address),
                Literals.string(operation.name()));
    if (operation.wrapperNamespace() != null) {
      request.add(",$W$L", Literals.string(operation.wrapperNamespace()));
    }
    request.add(")");
    if (operation.soap12()) {
      request.add("\n.soap12()");
    }
    if (!operation.action().isEmpty()) {
      request.add("\n.action($L)", Literals.string(operation.action()));
    }
    if (!operation.facts().needsLogin()) {
      request.add("\n.withoutLogin()");
    }
    if (operation.facts().effect() == Effect.READ) {
      request.add("\n.readsOnly()");
    }
    for (SoapPart part : operation.parts()) {
      add(request, method(part), part);
    }
    for (SoapPart header : operation.headers()) {
      add(request, "header", header);
    }
    for (SoapFaultModel fault : operation.faults()) {
      request.add(
          "\n.fault($L,$W$L)",
          Literals.string(fault.element()),
          mapper.typeExpression(fault.type()));
    }
    return request
        .add(
            "\n.answers($L)",
            response.isVoid()
                ? CodeBlock.of("$T.none()", RuntimeTypes.SOAP_RESULT)
                : response.reader())
        .build();
  }

  private static String method(SoapPart part) {
    if (part.repeating()) {
      return "parts";
    }
    return part.nillable() && part.required() ? "nillablePart" : "part";
  }

  private void add(CodeBlock.Builder request, String method, SoapPart part) {
    request.add(
        "\n.$L($L,$W$L,$W$L)",
        method,
        Literals.string(part.name()),
        mapper.typeExpression(part.type(), part.lexical()),
        part.javaName());
  }
}
