package dev.oscarclient.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.oscarclient.generator.model.PropertyModel;
import javax.lang.model.element.Modifier;

/** The nested {@code Builder} of an object type's class. */
final class ObjectBuilder {
  private static final TypeName ANY_OBJECT_TYPE =
      ParameterizedTypeName.get(
          RuntimeTypes.OBJECT_TYPE, WildcardTypeName.subtypeOf(TypeName.get(Object.class)));

  private final TypeMapper mapper;

  ObjectBuilder(TypeMapper mapper) {
    this.mapper = mapper;
  }

  TypeSpec of(ObjectShape shape) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(shape.builderName())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariables(shape.variables())
            .superclass(shape.superBuilder())
            .addJavadoc(javadoc(shape))
            .addMethod(emptyConstructor(shape))
            .addMethod(copyConstructor(shape));
    if (shape.isFinal()) {
      spec.addModifiers(Modifier.FINAL);
    }
    spec.addMethod(
        again("additionalProperty", shape)
            .addParameter(RuntimeTypes.STRING, "jsonName")
            .addParameter(RuntimeTypes.nullable(RuntimeTypes.JSON_VALUE), "value")
            .addCode(Code.lines("super.additionalProperty(jsonName, value);", "return this;"))
            .build());
    spec.addMethod(
        again("removeProperty", shape)
            .addParameter(RuntimeTypes.STRING, "jsonName")
            .addCode(Code.lines("super.removeProperty(jsonName);", "return this;"))
            .build());
    for (PropertyModel property : shape.inherited()) {
      spec.addMethod(inheritedSetter(property, shape));
    }
    int slot = shape.inherited().size();
    for (PropertyModel property : shape.type().properties()) {
      spec.addMethod(setter(property, slot++, shape));
    }
    return spec.addMethod(build(shape)).build();
  }

  private static CodeBlock javadoc(ObjectShape shape) {
    Javadoc javadoc =
        Javadoc.of(
            "Builds a {@link "
                + shape.name().simpleName()
                + "}. Properties never set are not sent. Not safe for several threads.");
    for (String parameter : shape.type().typeParameters()) {
      javadoc.tag("param", "<" + parameter + "> see the class");
    }
    return javadoc.build();
  }

  private static MethodSpec emptyConstructor(ObjectShape shape) {
    Javadoc javadoc = Javadoc.of("Starts empty.").tag("param", "type the type of what is built");
    return constructor(shape, javadoc, ANY_OBJECT_TYPE, "type");
  }

  private static MethodSpec copyConstructor(ObjectShape shape) {
    Javadoc javadoc =
        Javadoc.of("Starts with what an object holds.").tag("param", "source the object");
    return constructor(shape, javadoc, RuntimeTypes.OSCAR_OBJECT, "source");
  }

  private static MethodSpec constructor(
      ObjectShape shape, Javadoc javadoc, TypeName type, String name) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(shape.innerModifier())
            .addParameter(type, name)
            .addCode(Code.lines("super(" + name + ");"));
    return shape.isFinal() ? constructor.build() : constructor.addJavadoc(javadoc.build()).build();
  }

  private MethodSpec setter(PropertyModel property, int slot, ObjectShape shape) {
    String name = property.javaName();
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(shape.builderType())
        .addParameter(parameterType(property), name)
        .addJavadoc(
            Javadoc.of("Sets " + Javadoc.code(property.jsonName()) + "." + whetherSent(property))
                .tag("param", name + " " + TypeText.of(property.type()) + "; {@code null} is sent")
                .tag("return", "this builder")
                .build())
        .addCode(Code.lines("set(" + slot + ", " + name + ");", "return this;"))
        .build();
  }

  private static String whetherSent(PropertyModel property) {
    return property.access() == PropertyModel.Access.READ_ONLY
        ? " The server only gives it: requests are sent without."
        : "";
  }

  private MethodSpec inheritedSetter(PropertyModel property, ObjectShape shape) {
    String name = property.javaName();
    return again(name, shape)
        .addParameter(parameterType(property), name)
        .addCode(Code.lines("super." + name + "(" + name + ");", "return this;"))
        .build();
  }

  /** Declares an inherited method again, so that a chain of calls keeps its type. */
  private static MethodSpec.Builder again(String name, ObjectShape shape) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(RuntimeTypes.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(shape.builderType());
  }

  private TypeName parameterType(PropertyModel property) {
    return RuntimeTypes.nullable(mapper.javaType(property.type()));
  }

  private static MethodSpec build(ObjectShape shape) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("build")
            .addModifiers(Modifier.PUBLIC)
            .returns(shape.self())
            .addCode(
                Code.lines(
                    "return new " + shape.name().simpleName() + shape.diamond() + "(state());"));
    if (shape.type().superType() != null) {
      return method.addAnnotation(RuntimeTypes.OVERRIDE).build();
    }
    return method
        .addJavadoc(
            Javadoc.of("Builds the object; the builder may be used on.")
                .tag("return", "an object with what was set")
                .build())
        .build();
  }
}
