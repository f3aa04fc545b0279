package dev.oscarclient.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The names and types that make up the class of an object type.
 *
 * @param type the type
 * @param name the class
 * @param builderName its nested builder class
 * @param self the class with its own type parameters as arguments
 * @param builderType the builder class likewise
 * @param superclass what the class extends
 * @param superBuilder what the builder extends
 * @param variables type parameters, mostly none
 * @param inherited properties of all that it extends, as this type sees them
 * @param derived the classes that extend it directly
 */
record ObjectShape(
    ObjectType type,
    ClassName name,
    ClassName builderName,
    TypeName self,
    TypeName builderType,
    TypeName superclass,
    TypeName superBuilder,
    List<TypeVariableName> variables,
    List<PropertyModel> inherited,
    List<ClassName> derived) {

  static ObjectShape of(ObjectType type, Layout layout, TypeIndex index, TypeMapper mapper) {
    ClassName name = layout.type(type.javaName());
    ClassName builder = name.nestedClass("Builder");
    List<TypeVariableName> variables = new ArrayList<>(type.typeParameters().size());
    for (String parameter : type.typeParameters()) {
      variables.add(TypeVariableName.get(parameter));
    }
    TypeRef.Named parent = type.superType();
    ClassName parentName =
        parent == null ? RuntimeTypes.OSCAR_OBJECT : layout.type(parent.javaName());
    ClassName parentBuilder = parentName.nestedClass("Builder");
    return new ObjectShape(
        type,
        name,
        builder,
        withArguments(name, variables),
        withArguments(builder, variables),
        parent == null ? parentName : mapper.named(parent, parentName),
        parent == null ? parentBuilder : mapper.named(parent, parentBuilder),
        variables,
        index.inherited(type),
        index.derived(type).stream().map(layout::type).toList());
  }

  private static TypeName withArguments(ClassName name, List<TypeVariableName> variables) {
    return variables.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, variables.toArray(TypeName[]::new));
  }

  /** Tells whether nothing extends it. */
  boolean isFinal() {
    return derived.isEmpty();
  }

  boolean isGeneric() {
    return !variables.isEmpty();
  }

  /** Returns what stands behind the name of the class or its builder after {@code new}. */
  String diamond() {
    return isGeneric() ? "<>" : "";
  }

  /** Returns the modifier of what only subclasses need. */
  Modifier innerModifier() {
    return isFinal() ? Modifier.PRIVATE : Modifier.PROTECTED;
  }
}
