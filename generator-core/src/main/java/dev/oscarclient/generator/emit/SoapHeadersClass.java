package dev.oscarclient.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.oscarclient.generator.model.SoapHeaderModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.naming.EnumConstantNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** The nested class of a SOAP service that names what the headers of its answers may hold. */
final class SoapHeadersClass {
  private static final String NAME = "Headers";

  private final TypeMapper mapper;
  private final List<SoapHeaderModel> headers;

  /** In the order of the headers. */
  private final List<String> constants;

  SoapHeadersClass(SoapServiceModel service, TypeMapper mapper) {
    this.mapper = mapper;
    Map<String, SoapHeaderModel> byElement = new TreeMap<>();
    for (SoapOperationModel operation : service.operations()) {
      for (SoapHeaderModel header : operation.envelope().answerHeaders()) {
        byElement.putIfAbsent(header.element(), header);
      }
    }
    this.headers = List.copyOf(byElement.values());
    this.constants = EnumConstantNames.allocate(headers.stream().map(this::local).toList());
  }

  private String local(SoapHeaderModel header) {
    return header.element().substring(header.element().indexOf('}') + 1);
  }

  boolean isEmpty() {
    return headers.isEmpty();
  }

  /** Returns references to what the header of an operation's answer may hold, for javadoc. */
  List<String> links(SoapOperationModel operation) {
    List<String> elements =
        operation.envelope().answerHeaders().stream().map(SoapHeaderModel::element).toList();
    List<String> links = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      if (elements.contains(headers.get(i).element())) {
        links.add("{@link " + NAME + "#" + constants.get(i) + "}");
      }
    }
    return links;
  }

  TypeSpec spec() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(NAME)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(
                Javadoc.of(
                        "What the headers of answers may hold; to be asked with the response of"
                            + " {@link #withRawResponse}.")
                    .build());
    for (int i = 0; i < headers.size(); i++) {
      spec.addField(constant(constants.get(i), headers.get(i)));
    }
    return spec.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private FieldSpec constant(String name, SoapHeaderModel header) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.SOAP_HEADER, mapper.javaType(header.type())),
            name,
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc(
            Javadoc.of(
                    Javadoc.code(header.element())
                        + ": "
                        + TypeText.of(header.type(), header.lexical())
                        + ".")
                .build())
        .initializer(
            CodeBlock.of(
                "$T.of($L,$W$L)",
                RuntimeTypes.SOAP_HEADER,
                Literals.string(header.element()),
                mapper.typeExpression(header.type(), header.lexical())))
        .build();
  }
}
