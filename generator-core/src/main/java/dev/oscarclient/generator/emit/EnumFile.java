package dev.oscarclient.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.oscarclient.generator.model.TypeModel.EnumConstant;
import dev.oscarclient.generator.model.TypeModel.EnumType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * An open enumeration: a class with a constant for each value that the server lists, which holds
 * any other value just as well, and a Java enum of the listed values for {@code switch}.
 */
final class EnumFile {
  /**
   * More constants than this do not fit into one class: its static initialiser may have 64 KB (JVMS
   * 4.9.1), and a constant takes 16 bytes.
   */
  private static final int MOST_CONSTANTS = 3_500;

  /** Cases of one {@code switch}, for the same reason. */
  private static final int MOST_CASES = 500;

  private final Layout layout;

  EnumFile(Layout layout) {
    this.layout = layout;
  }

  JavaFile of(EnumType type) {
    List<EnumConstant> constants =
        type.constants().size() <= MOST_CONSTANTS ? distinct(type.constants()) : List.of();
    return new Emission(type, constants, layout.type(type.javaName())).file(layout);
  }

  /** Drops constants for a value that an earlier one has. */
  private static List<EnumConstant> distinct(List<EnumConstant> constants) {
    Set<String> values = new HashSet<>();
    List<EnumConstant> result = new ArrayList<>(constants.size());
    for (EnumConstant constant : constants) {
      if (values.add(constant.value())) {
        result.add(constant);
      }
    }
    return result;
  }

  /** One enumeration on its way to a file. */
  private record Emission(EnumType type, List<EnumConstant> constants, ClassName name) {

    JavaFile file(Layout layout) {
      TypeSpec.Builder spec =
          TypeSpec.classBuilder(name)
              .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
              .superclass(RuntimeTypes.OSCAR_ENUM)
              .addJavadoc(javadoc());
      for (EnumConstant constant : constants) {
        spec.addField(constantField(constant));
      }
      spec.addField(typeField())
          .addField(knownType(), "known", Modifier.PRIVATE, Modifier.FINAL)
          .addMethod(constructor())
          .addMethod(of());
      for (int from = MOST_CASES; from < constants.size(); from += MOST_CASES) {
        spec.addMethod(ofLater(from));
      }
      return layout.modelFile(spec.addMethod(known()).addType(knownEnum()));
    }

    private CodeBlock javadoc() {
      Javadoc javadoc =
          Javadoc.of(
              "The server's type "
                  + Javadoc.code(type.schemaName())
                  + ": the values that the server lists, and any other it may send.");
      if (constants.size() < type.constants().size() && constants.isEmpty()) {
        javadoc.paragraph(
            "It lists " + type.constants().size() + " values, too many for Java constants.");
      }
      return javadoc.docs(type.docs()).build();
    }

    private ClassName knownType() {
      return name.nestedClass("Known");
    }

    private FieldSpec constantField(EnumConstant constant) {
      return FieldSpec.builder(
              name, constant.javaName(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
          .addJavadoc(Javadoc.of("The value " + Javadoc.code(constant.value()) + ".").build())
          .initializer(
              "new $T($L,$W$T.$L)",
              name,
              Literals.string(constant.value()),
              knownType(),
              constant.javaName())
          .build();
    }

    private FieldSpec typeField() {
      return FieldSpec.builder(
              ParameterizedTypeName.get(RuntimeTypes.OSCAR_TYPE, name),
              "TYPE",
              Modifier.PUBLIC,
              Modifier.STATIC,
              Modifier.FINAL)
          .addJavadoc(Javadoc.of("How the codec reads and writes this type.").build())
          .initializer(
              "$T.enumOf($L,$W$T.class, $T::of)",
              RuntimeTypes.OSCAR_TYPES,
              Literals.string(name.simpleName()),
              name,
              name)
          .build();
    }

    private MethodSpec constructor() {
      return MethodSpec.constructorBuilder()
          .addModifiers(Modifier.PRIVATE)
          .addParameter(RuntimeTypes.STRING, "value")
          .addParameter(knownType(), "known")
          .addStatement("super(value)")
          .addStatement("this.known = known")
          .build();
    }

    private MethodSpec of() {
      return MethodSpec.methodBuilder("of")
          .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
          .addJavadoc(
              Javadoc.of("Returns the constant for a value, or an object that keeps it.")
                  .tag("param", "value as on the wire, whether the server lists it or not")
                  .tag("return", "the enumeration's object for it")
                  .build())
          .addParameter(RuntimeTypes.STRING, "value")
          .returns(name)
          .addCode(lookup(0))
          .build();
    }

    private MethodSpec ofLater(int from) {
      return MethodSpec.methodBuilder("of" + from)
          .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
          .addParameter(RuntimeTypes.STRING, "value")
          .returns(name)
          .addCode(lookup(from))
          .build();
    }

    private CodeBlock lookup(int from) {
      int to = Math.min(from + MOST_CASES, constants.size());
      CodeBlock other =
          to < constants.size()
              ? CodeBlock.of("of$L(value)", to)
              : CodeBlock.of("new $T(value, $T.$L)", name, knownType(), unlisted());
      if (from == to) {
        return CodeBlock.builder().addStatement("return $L", other).build();
      }
      CodeBlock.Builder code = CodeBlock.builder().add("return switch (value) {\n$>");
      for (EnumConstant constant : constants.subList(from, to)) {
        code.add("case $L -> $L;\n", Literals.string(constant.value()), constant.javaName());
      }
      return code.add("default -> $L;\n$<};\n", other).build();
    }

    private MethodSpec known() {
      return MethodSpec.methodBuilder("known")
          .addModifiers(Modifier.PUBLIC)
          .addJavadoc(
              Javadoc.of("Returns the value as a Java enum, for {@code switch}.")
                  .tag("return", "{@link Known#" + unlisted() + "} if the server does not list it")
                  .build())
          .returns(knownType())
          .addStatement("return known")
          .build();
    }

    private TypeSpec knownEnum() {
      TypeSpec.Builder spec =
          TypeSpec.enumBuilder(knownType())
              .addModifiers(Modifier.PUBLIC)
              .addJavadoc(Javadoc.of("The values that the server lists.").build());
      for (EnumConstant constant : constants) {
        spec.addEnumConstant(
            constant.javaName(),
            TypeSpec.anonymousClassBuilder("")
                .addJavadoc(Javadoc.of("The value " + Javadoc.code(constant.value()) + ".").build())
                .build());
      }
      return spec.addEnumConstant(
              unlisted(),
              TypeSpec.anonymousClassBuilder("")
                  .addJavadoc(Javadoc.of("A value that the server does not list.").build())
                  .build())
          .build();
    }

    /** Returns {@code UNKNOWN}, unless the server lists that. */
    private String unlisted() {
      Set<String> taken = new HashSet<>();
      for (EnumConstant constant : constants) {
        taken.add(constant.javaName());
      }
      String name = "UNKNOWN";
      while (taken.contains(name)) {
        name += "_";
      }
      return name;
    }
  }
}
