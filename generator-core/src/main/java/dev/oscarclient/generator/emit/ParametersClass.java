package dev.oscarclient.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.oscarclient.generator.model.ParameterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * The nested class that collects an operation's parameters, {@code SearchQuery} or {@code
 * SearchForm}: a setter for each.
 */
final class ParametersClass {
  private ParametersClass() {}

  /**
   * Returns the class.
   *
   * @param html its javadoc
   */
  static TypeSpec of(ClassName name, List<ParameterModel> parameters, String html) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.REQUEST_PARAMETERS, name))
            .addJavadoc(Javadoc.of(html).build())
            .addMethod(constructor(parameters))
            .addMethod(self(name));
    for (ParameterModel parameter : parameters) {
      if (parameter.fixedValue() == null) {
        spec.addMethod(setter(parameter, name));
      }
    }
    return spec.build();
  }

  private static MethodSpec constructor(List<ParameterModel> parameters) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    List<String> required = new ArrayList<>();
    boolean hidden = false;
    for (ParameterModel parameter : parameters) {
      if (parameter.fixedValue() != null) {
        constructor.addStatement(
            "$L($L, $L)",
            sender(parameter),
            Literals.string(parameter.name()),
            Literals.string(parameter.fixedValue()));
      } else if (parameter.required()) {
        required.add(parameter.name());
      }
      hidden |= parameter.javaName().equals("require");
    }
    if (!required.isEmpty()) {
      // A setter of that name would be preferred to the inherited method.
      constructor.addStatement(
          "$L($L)", hidden ? "super.require" : "require", Literals.strings(required));
    }
    return constructor.build();
  }

  private static MethodSpec self(ClassName name) {
    return MethodSpec.methodBuilder("self")
        .addAnnotation(RuntimeTypes.OVERRIDE)
        .addModifiers(Modifier.PROTECTED)
        .returns(name)
        .addCode(Code.lines("return this;"))
        .build();
  }

  private static MethodSpec setter(ParameterModel parameter, ClassName name) {
    String java = parameter.javaName();
    return MethodSpec.methodBuilder(java)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(javadoc(parameter))
        .addParameter(RuntimeTypes.nullable(javaType(parameter)), java)
        .returns(name)
        .addCode(
            Code.lines(
                sender(parameter) + "(" + Literals.quote(parameter.name()) + ", " + java + ");",
                "return this;"))
        .build();
  }

  private static CodeBlock javadoc(ParameterModel parameter) {
    String what =
        switch (parameter.in()) {
          case HEADER -> "the header ";
          case MATRIX -> "the matrix parameter ";
          case FORM -> "the form field ";
          case QUERY, PATH -> "the query parameter ";
        };
    return Javadoc.of(
            "Sets "
                + what
                + Javadoc.code(parameter.name())
                + (parameter.required() ? ", without which the call is not made." : "."))
        .docs(parameter.docs())
        .tag(
            "param",
            parameter.javaName()
                + " "
                + TypeText.of(parameter)
                + "; {@code null} "
                + (parameter.required() ? "unsets it" : "sends none"))
        .tag("return", "this object")
        .build();
  }

  /** Returns the inherited method that takes the value. */
  private static String sender(ParameterModel parameter) {
    return parameter.in() == ParameterModel.Location.PATH
        ? "query"
        : parameter.in().name().toLowerCase(Locale.ROOT);
  }

  private static TypeName javaType(ParameterModel parameter) {
    ClassName type = TypeMapper.parameter(parameter);
    return parameter.repeating() ? ParameterizedTypeName.get(RuntimeTypes.ITERABLE, type) : type;
  }
}
