package dev.oscarclient.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Java types of uses of types, and the expressions of the codec's types for them. */
final class TypeMapper {
  private final Layout layout;
  private final TypeIndex index;

  TypeMapper(Layout layout, TypeIndex index) {
    this.layout = layout;
    this.index = index;
  }

  /** Returns the Java type; what holds no value or may be anything is {@code JsonValue}. */
  TypeName javaType(TypeRef type) {
    if (type instanceof TypeRef.Scalar scalar) {
      return scalar(scalar.kind());
    } else if (type instanceof TypeRef.Named named) {
      return named(named, layout.type(named.javaName()));
    } else if (type instanceof TypeRef.Variable variable) {
      return TypeVariableName.get(variable.name());
    } else if (type instanceof TypeRef.ListOf list) {
      return of(RuntimeTypes.LIST, list.element());
    } else if (type instanceof TypeRef.OneOrMany oneOrMany) {
      return of(RuntimeTypes.ONE_OR_MANY, oneOrMany.element());
    } else if (type instanceof TypeRef.MapOf map) {
      return ParameterizedTypeName.get(
          RuntimeTypes.MAP, RuntimeTypes.STRING, javaType(map.value()));
    }
    return RuntimeTypes.JSON_VALUE;
  }

  /** Returns {@code raw}, which stands for a use of a type, with the type arguments of that use. */
  TypeName named(TypeRef.Named use, ClassName raw) {
    List<TypeRef> arguments = index.arguments(use);
    if (arguments.isEmpty()) {
      return raw;
    }
    TypeName[] javaTypes = new TypeName[arguments.size()];
    for (int i = 0; i < javaTypes.length; i++) {
      javaTypes[i] = javaType(arguments.get(i));
    }
    return ParameterizedTypeName.get(raw, javaTypes);
  }

  private TypeName of(ClassName container, TypeRef element) {
    return ParameterizedTypeName.get(container, javaType(element));
  }

  static ClassName scalar(ScalarKind kind) {
    return switch (kind) {
      case STRING -> RuntimeTypes.STRING;
      case BOOLEAN -> ClassName.get(Boolean.class);
      case INT -> ClassName.get(Integer.class);
      case LONG -> ClassName.get(Long.class);
      case INTEGER -> RuntimeTypes.BIG_INTEGER;
      case DECIMAL -> RuntimeTypes.BIG_DECIMAL;
      case FLOAT -> ClassName.get(Float.class);
      case DOUBLE -> ClassName.get(Double.class);
      case DATE_TIME -> RuntimeTypes.OSCAR_DATE_TIME;
      case BINARY -> RuntimeTypes.BASE64_BYTES;
    };
  }

  /**
   * Returns the Java type of one value of a parameter. A date is text unless somebody says in which
   * form: JAX-RS reads it in whatever form its operation was written for, which no description
   * tells.
   */
  static ClassName parameter(ParameterModel parameter) {
    if (parameter.dateForm() != null) {
      return date(parameter.dateForm());
    }
    if (parameter.type() instanceof TypeRef.Scalar scalar
        && scalar.kind() != ScalarKind.DATE_TIME
        && scalar.kind() != ScalarKind.BINARY) {
      return scalar(scalar.kind());
    }
    return RuntimeTypes.STRING;
  }

  /** Returns the class that the runtime writes in a form, without need of a server's zone. */
  private static ClassName date(DateForm form) {
    return switch (form) {
      case EPOCH_MILLIS -> ClassName.get(Instant.class);
      case DATE_TIME_WITH_OFFSET -> ClassName.get(OffsetDateTime.class);
      case DATE_TIME -> ClassName.get(LocalDateTime.class);
      case DATE -> ClassName.get(LocalDate.class);
      case TIME -> ClassName.get(LocalTime.class);
      case UNCHANGED -> RuntimeTypes.STRING;
    };
  }

  /** Returns an expression of the codec's type of a property, for a generated class as below. */
  CodeBlock propertyExpression(PropertyModel property, Map<String, String> variables) {
    CodeBlock text = textExpression(property.type(), property.xml().lexical(), property.dateForm());
    return text == null ? lazyTypeExpression(property.type(), variables) : text;
  }

  /** Returns an expression of the codec's type of what a SOAP message holds. */
  CodeBlock typeExpression(TypeRef type, LexicalForm lexical) {
    CodeBlock text = textExpression(type, lexical, null);
    return text == null ? typeExpression(type) : text;
  }

  /** Returns the same of values whose text is not simply that of their type; else {@code null}. */
  private static @Nullable CodeBlock textExpression(
      TypeRef type, LexicalForm lexical, @Nullable DateForm form) {
    if (type instanceof TypeRef.ListOf list) {
      CodeBlock element = textExpression(list.element(), lexical, form);
      return element == null
          ? null
          : CodeBlock.of("$T.listOf($L)", RuntimeTypes.OSCAR_TYPES, element);
    }
    if (!(type instanceof TypeRef.Scalar scalar)) {
      return null;
    }
    if (scalar.kind() == ScalarKind.DATE_TIME && form != null) {
      return CodeBlock.of(
          "$T.$L($T.$L)",
          RuntimeTypes.OSCAR_TYPES,
          lexical == LexicalForm.DATE ? "date" : lexical == LexicalForm.TIME ? "time" : "dateTime",
          RuntimeTypes.OSCAR_DATE_TIME.nestedClass("Form"),
          form == DateForm.UNCHANGED ? "OTHER" : form.name());
    }
    boolean isOwn =
        switch (lexical) {
          case USUAL -> false;
          case CHARACTER -> scalar.kind() == ScalarKind.STRING;
          case DATE, TIME -> scalar.kind() == ScalarKind.DATE_TIME;
        };
    return isOwn ? CodeBlock.of("$T.$L", RuntimeTypes.OSCAR_TYPES, lexical.name()) : null;
  }

  /** Returns an expression of the codec's type, to be evaluated at once. */
  CodeBlock typeExpression(TypeRef type) {
    return expression(type, Map.of(), false);
  }

  /**
   * Returns an expression of the codec's type for the initialiser of a generated class: it touches
   * no other generated class before first use, so that types may refer to each other in circles.
   *
   * @param variables expressions for the type parameters in scope
   */
  CodeBlock lazyTypeExpression(TypeRef type, Map<String, String> variables) {
    return expression(type, variables, true);
  }

  private CodeBlock expression(TypeRef type, Map<String, String> variables, boolean lazy) {
    if (type instanceof TypeRef.Scalar scalar) {
      return CodeBlock.of("$T.$L", RuntimeTypes.OSCAR_TYPES, scalar.kind().name());
    } else if (type instanceof TypeRef.Named named) {
      CodeBlock eager = namedExpression(named, variables);
      return lazy ? CodeBlock.of("$T.lazy(() -> $L)", RuntimeTypes.OSCAR_TYPES, eager) : eager;
    } else if (type instanceof TypeRef.Variable variable
        && variables.containsKey(variable.name())) {
      return CodeBlock.of("$L", variables.get(variable.name()));
    } else if (type instanceof TypeRef.ListOf list) {
      return container("listOf", list.element(), variables, lazy);
    } else if (type instanceof TypeRef.OneOrMany oneOrMany) {
      return container("oneOrMany", oneOrMany.element(), variables, lazy);
    } else if (type instanceof TypeRef.MapOf map) {
      return container("mapOf", map.value(), variables, lazy);
    }
    return CodeBlock.of("$T.JSON", RuntimeTypes.OSCAR_TYPES);
  }

  private CodeBlock container(
      String factory, TypeRef element, Map<String, String> variables, boolean lazy) {
    return CodeBlock.of(
        "$T.$L($L)", RuntimeTypes.OSCAR_TYPES, factory, expression(element, variables, lazy));
  }

  /** Returns {@code X.TYPE}, or {@code X.type(…)} if it is generic. */
  CodeBlock namedExpression(TypeRef.Named use, Map<String, String> variables) {
    ClassName name = layout.type(use.javaName());
    List<TypeRef> arguments = index.arguments(use);
    if (arguments.isEmpty()) {
      return CodeBlock.of("$T.TYPE", name);
    }
    List<CodeBlock> expressions = new ArrayList<>(arguments.size());
    for (TypeRef argument : arguments) {
      expressions.add(expression(argument, variables, false));
    }
    return CodeBlock.of(
        "$T.$L($L)", name, typeMethod(use.javaName()), CodeBlock.join(expressions, ", "));
  }

  /** Returns the name of the static method that gives the codec's type of a generic type. */
  String typeMethod(String javaName) {
    return "type" + hidingSuffix(javaName);
  }

  /** Returns the name of the static method that gives the builder of a generic type. */
  String builderMethod(String javaName) {
    return "builder" + hidingSuffix(javaName);
  }

  /**
   * A static method with the signature of an inherited one must return a subtype of what that one
   * returns (JLS 8.4.8.3), which these cannot if an ancestor has as many type parameters.
   */
  private String hidingSuffix(String javaName) {
    TypeModel model = index.get(javaName);
    if (model instanceof ObjectType type) {
      for (ObjectType ancestor : index.ancestors(type)) {
        if (ancestor.typeParameters().size() == type.typeParameters().size()) {
          return "Of" + javaName;
        }
      }
    }
    return "";
  }
}
