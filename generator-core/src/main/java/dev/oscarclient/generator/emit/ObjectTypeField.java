package dev.oscarclient.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeModel.InheritedXml;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What tells the codec the properties of a type: {@code TYPE}, or {@code type(…)} if generic. */
final class ObjectTypeField {
  /** A chain of calls longer than this is broken: compilers recurse into chains. */
  private static final int LONGEST_CHAIN = 200;

  /** No property is called so. */
  private static final String DERIVED = "derivedTypes";

  private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

  private final TypeMapper mapper;

  ObjectTypeField(TypeMapper mapper) {
    this.mapper = mapper;
  }

  void addTo(TypeSpec.Builder spec, ObjectShape shape) {
    if (shape.isGeneric()) {
      addTypeMethod(spec, shape);
      return;
    }
    FieldSpec.Builder field =
        FieldSpec.builder(objectType(shape.self()), "TYPE", CONSTANT)
            .addJavadoc(Javadoc.of("How the codec reads and writes this type.").build());
    if (isLong(shape)) {
      spec.addStaticBlock(brokenChain(shape).addStatement("TYPE = type.build()").build());
    } else {
      field.initializer("\n$>$>$L$>$>$L$<$<$<$<", start(shape), chain(shape));
    }
    spec.addField(field.build());
    if (isReadAsDerived(shape)) {
      spec.addMethod(derivedMethod(shape));
    }
  }

  private void addTypeMethod(TypeSpec.Builder spec, ObjectShape shape) {
    String name = mapper.typeMethod(shape.name().simpleName());
    TypeName[] json = new TypeName[shape.variables().size()];
    Arrays.fill(json, RuntimeTypes.JSON_VALUE);
    CodeBlock[] jsonTypes = new CodeBlock[json.length];
    Arrays.fill(jsonTypes, mapper.typeExpression(TypeRef.RAW_JSON));
    spec.addField(
        FieldSpec.builder(
                objectType(ParameterizedTypeName.get(shape.name(), json)), "TYPE", CONSTANT)
            .addJavadoc(
                Javadoc.of("How the codec reads and writes this type if its content is unknown.")
                    .build())
            .initializer("$L($L)", name, CodeBlock.join(List.of(jsonTypes), ", "))
            .build());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariables(shape.variables())
            .returns(objectType(shape.self()));
    Javadoc javadoc = Javadoc.of("Returns how the codec reads and writes this type.");
    addContentParameters(method, javadoc, shape);
    method.addJavadoc(javadoc.tag("return", "the type with the given content").build());
    if (isLong(shape)) {
      method.addCode(brokenChain(shape).build()).addStatement("return type.build()");
    } else {
      method.addStatement("return $L$L", start(shape), chain(shape));
    }
    spec.addMethod(method.build());
  }

  /** Adds a parameter for each type parameter, which takes the codec's type of it. */
  void addContentParameters(MethodSpec.Builder method, Javadoc javadoc, ObjectShape shape) {
    for (Map.Entry<String, String> variable : contentNames(shape).entrySet()) {
      javadoc.tag("param", "<" + variable.getKey() + "> see the class");
    }
    for (Map.Entry<String, String> variable : contentNames(shape).entrySet()) {
      TypeName type =
          ParameterizedTypeName.get(
              RuntimeTypes.OSCAR_TYPE, mapper.javaType(new TypeRef.Variable(variable.getKey())));
      method.addParameter(type, variable.getValue());
      javadoc.tag(
          "param",
          variable.getValue()
              + " how the codec reads and writes {@code "
              + variable.getKey()
              + "}");
    }
  }

  /** Returns the names of those parameters, as arguments. */
  String contentArguments(ObjectShape shape) {
    return String.join(", ", contentNames(shape).values());
  }

  private static Map<String, String> contentNames(ObjectShape shape) {
    List<String> parameters = shape.type().typeParameters();
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      names.put(parameters.get(i), parameters.size() == 1 ? "content" : "content" + (i + 1));
    }
    return names;
  }

  private static boolean isLong(ObjectShape shape) {
    return shape.type().properties().size() > LONGEST_CHAIN;
  }

  private static CodeBlock start(ObjectShape shape) {
    return CodeBlock.of(
        "$T.builder($L,$W$T::new)",
        RuntimeTypes.OBJECT_TYPE,
        Literals.string(shape.name().simpleName()),
        shape.self());
  }

  /** Returns the calls that follow the start, each on a line of its own. */
  private CodeBlock chain(ObjectShape shape) {
    CodeBlock.Builder chain = CodeBlock.builder().add(extending(shape));
    for (CodeBlock call : calls(shape)) {
      chain.add("\n").add(call);
    }
    return chain.add("\n.build()").build();
  }

  /** Returns the calls that state properties and names in XML, in grammar order. */
  private List<CodeBlock> calls(ObjectShape shape) {
    List<CodeBlock> calls = new ArrayList<>();
    List<PropertyModel> properties = shape.type().properties();
    for (int i = 0; i <= properties.size(); i++) {
      for (InheritedXml inherited : shape.type().inheritedXml()) {
        if (inherited.position() == i) {
          calls.add(XmlCode.inherited(inherited));
        }
      }
      if (i < properties.size()) {
        calls.add(property(properties.get(i), shape));
      }
    }
    calls.addAll(XmlCode.names(shape.type()));
    if (isReadAsDerived(shape)) {
      calls.add(CodeBlock.of(".derived($T::$L)", shape.name(), DERIVED));
    }
    return calls;
  }

  /**
   * Tells whether an object may turn out to be of a derived type when it is read. What fits into
   * one use of a generic type need not fit into another, so such types stay what they are.
   */
  static boolean isReadAsDerived(ObjectShape shape) {
    return !shape.isFinal() && !shape.isGeneric();
  }

  /**
   * Returns the method that names the derived types. Only when it is called do their classes start,
   * which need this one; a lambda in the initialiser would do, but looks to tools as if it did not.
   */
  private static MethodSpec derivedMethod(ObjectShape shape) {
    CodeBlock types =
        shape.derived().stream()
            .map(name -> CodeBlock.of("$T.TYPE", name))
            .collect(CodeBlock.joining(",$W"));
    TypeName any = objectType(WildcardTypeName.subtypeOf(shape.self()));
    return MethodSpec.methodBuilder(DERIVED)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(RuntimeTypes.LIST, any))
        .addStatement("return $T.of($L)", RuntimeTypes.LIST, types)
        .build();
  }

  /** Returns the same as statements that fill the local variable {@code type}. */
  private CodeBlock.Builder brokenChain(ObjectShape shape) {
    TypeName builder =
        ParameterizedTypeName.get(RuntimeTypes.OBJECT_TYPE.nestedClass("Builder"), shape.self());
    CodeBlock.Builder statements =
        CodeBlock.builder()
            .addStatement("$T type =\n$L$L", builder, start(shape), extending(shape));
    for (CodeBlock call : calls(shape)) {
      statements.addStatement("type = type$L", call);
    }
    return statements;
  }

  private CodeBlock extending(ObjectShape shape) {
    TypeRef.Named parent = shape.type().superType();
    return parent == null
        ? CodeBlock.of("")
        : CodeBlock.of("\n.extending($L)", mapper.namedExpression(parent, contentNames(shape)));
  }

  private CodeBlock property(PropertyModel property, ObjectShape shape) {
    CodeBlock.Builder calls =
        CodeBlock.builder()
            .add(
                ".property($L,$W$L$L)",
                Literals.string(property.jsonName()),
                mapper.propertyExpression(property, contentNames(shape)),
                XmlCode.argument(property));
    for (String alias : property.jsonAliases()) {
      calls.add(".alias($L)", Literals.string(alias));
    }
    if (property.access() == PropertyModel.Access.READ_ONLY) {
      calls.add(".readOnly()");
    }
    return calls.build();
  }

  private static ParameterizedTypeName objectType(TypeName self) {
    return ParameterizedTypeName.get(RuntimeTypes.OBJECT_TYPE, self);
  }
}
