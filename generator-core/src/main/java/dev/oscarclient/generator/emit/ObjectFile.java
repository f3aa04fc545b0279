package dev.oscarclient.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** A type with properties: an immutable class with accessors and a builder. */
final class ObjectFile {
  private final Layout layout;
  private final TypeIndex index;
  private final TypeMapper mapper;
  private final ObjectTypeField typeField;
  private final ObjectBuilder builders;

  ObjectFile(Layout layout, TypeIndex index, TypeMapper mapper) {
    this.layout = layout;
    this.index = index;
    this.mapper = mapper;
    this.typeField = new ObjectTypeField(mapper);
    this.builders = new ObjectBuilder(mapper);
  }

  JavaFile of(ObjectType type) {
    ObjectShape shape = ObjectShape.of(type, layout, index, mapper);
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(shape.name())
            .addModifiers(Modifier.PUBLIC)
            .addTypeVariables(shape.variables())
            .superclass(shape.superclass())
            .addJavadoc(javadoc(shape))
            .addMethod(constructor(shape));
    if (shape.isFinal()) {
      spec.addModifiers(Modifier.FINAL);
    }
    typeField.addTo(spec, shape);
    spec.addMethod(builderMethod(shape)).addMethod(toBuilder(shape));
    int slot = shape.inherited().size();
    for (PropertyModel property : type.properties()) {
      spec.addMethod(accessor(property, slot++));
    }
    return layout.modelFile(spec.addType(builders.of(shape)));
  }

  private static CodeBlock javadoc(ObjectShape shape) {
    ObjectType type = shape.type();
    Javadoc javadoc =
        Javadoc.of(
            "The server's type "
                + Javadoc.code(type.schemaName())
                + ". Immutable; keeps what the server sends beyond the properties known here.");
    if (type.isAbstract()) {
      javadoc.paragraph("The server calls it abstract, yet it may send objects of just this type.");
    }
    if (ObjectTypeField.isReadAsDerived(shape)) {
      javadoc.paragraph(
          "What says in XML that it is of a type that extends this one is read as that: "
              + shape.derived().stream()
                  .map(name -> "{@link " + name.simpleName() + "}")
                  .collect(Collectors.joining(", "))
              + ".");
    }
    javadoc.docs(type.docs());
    for (String parameter : type.typeParameters()) {
      javadoc.tag("param", "<" + parameter + "> a type that the server's description leaves open");
    }
    return javadoc.build();
  }

  private static MethodSpec constructor(ObjectShape shape) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    if (!shape.isFinal()) {
      constructor.addJavadoc(
          Javadoc.of("For the builder, the codec and subclasses.")
              .tag("param", "state what the object holds")
              .build());
    }
    return constructor
        .addModifiers(shape.innerModifier())
        .addParameter(RuntimeTypes.OBJECT_STATE, "state")
        .addCode(Code.lines("super(state);"))
        .build();
  }

  private MethodSpec builderMethod(ObjectShape shape) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(
                shape.isGeneric() ? mapper.builderMethod(shape.name().simpleName()) : "builder")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariables(shape.variables())
            .returns(shape.builderType());
    Javadoc javadoc = Javadoc.of("Starts an object without any property.");
    if (!shape.isGeneric()) {
      method.addCode(Code.lines("return new Builder(TYPE);"));
    } else {
      typeField.addContentParameters(method, javadoc, shape);
      method.addCode(
          Code.lines(
              "return new Builder<>("
                  + mapper.typeMethod(shape.name().simpleName())
                  + "("
                  + typeField.contentArguments(shape)
                  + "));"));
    }
    return method.addJavadoc(javadoc.tag("return", "an empty builder").build()).build();
  }

  private static MethodSpec toBuilder(ObjectShape shape) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toBuilder")
            .addModifiers(Modifier.PUBLIC)
            .returns(shape.builderType())
            .addCode(Code.lines("return new Builder" + shape.diamond() + "(this);"));
    if (shape.type().superType() != null) {
      return method.addAnnotation(RuntimeTypes.OVERRIDE).build();
    }
    return method
        .addJavadoc(
            Javadoc.of("Starts a copy, which keeps all that this object holds until it is set.")
                .tag("return", "a builder with the properties of this object")
                .build())
        .build();
  }

  private MethodSpec accessor(PropertyModel property, int slot) {
    return MethodSpec.methodBuilder(property.javaName())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            Javadoc.of(
                    "{@return "
                        + Javadoc.code(property.jsonName())
                        + ", "
                        + TypeText.of(property.type())
                        + "; {@code null} if absent or null}")
                .docs(property.docs())
                .build())
        .returns(RuntimeTypes.nullable(mapper.javaType(property.type())))
        .addCode(Code.lines("return get(" + slot + ");"))
        .build();
  }
}
