package dev.oscarclient.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ParameterModel.Location;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of an operation's method: path parameters, then the body or form, then the other
 * parameters.
 */
final class OperationArguments {
  private final OperationModel operation;
  private final ClassName service;
  private final TypeMapper mapper;
  private final Set<String> names = new HashSet<>();
  private final List<Argument> path = new ArrayList<>();
  private final List<ParameterModel> options = new ArrayList<>();
  private final @Nullable Argument body;
  private final @Nullable Argument query;

  OperationArguments(OperationModel operation, ClassName service, TypeMapper mapper) {
    this.operation = operation;
    this.service = service;
    this.mapper = mapper;
    for (ParameterModel parameter : operation.parameters()) {
      if (parameter.in() == Location.PATH) {
        path.add(pathArgument(parameter));
      } else if (parameter.fixedValue() == null || parameter.in() == Location.MATRIX) {
        options.add(parameter);
      }
    }
    this.body = operation.request() == null ? null : bodyArgument(operation.request());
    this.query = options.isEmpty() ? null : consumer("query", "parameters", queryClass());
  }

  /** Returns every argument. */
  List<Argument> all() {
    return join(body, query);
  }

  boolean hasQuery() {
    return query != null;
  }

  /**
   * Returns the argument that sets parameters.
   *
   * @throws NullPointerException if there is none
   */
  Argument query() {
    return Objects.requireNonNull(query);
  }

  /** Whether there are parameters to set, none of which must be. */
  boolean isQueryOptional() {
    boolean optional = query != null;
    for (ParameterModel option : options) {
      optional &= !option.required();
    }
    return optional;
  }

  /** Returns a name for a local variable that hides no argument. */
  String freeName(String wanted) {
    String name = wanted;
    while (names.contains(name)) {
      name += "_";
    }
    return name;
  }

  /** An overload: what it takes, and what it passes for each of {@link #all()}. */
  record Overload(List<Argument> taken, List<CodeBlock> passed) {}

  /** Returns the overloads, the one most like the method itself first. */
  List<Overload> overloads() {
    List<Overload> overloads = new ArrayList<>();
    boolean optional = isQueryOptional();
    if (optional) {
      overloads.add(overload(body, false, null));
    }
    Argument single = singleBody();
    if (single != null) {
      overloads.add(overload(single, true, query));
      if (optional) {
        overloads.add(overload(single, true, null));
      }
    }
    return overloads;
  }

  private Overload overload(@Nullable Argument body, boolean single, @Nullable Argument query) {
    List<CodeBlock> passed = new ArrayList<>();
    for (Argument argument : path) {
      passed.add(CodeBlock.of("$L", argument.name()));
    }
    if (body != null) {
      passed.add(
          single
              ? CodeBlock.of("$T.of($L)", RuntimeTypes.ONE_OR_MANY, body.name())
              : CodeBlock.of("$L", body.name()));
    }
    if (this.query != null) {
      passed.add(CodeBlock.of(query == null ? "$L -> {}" : "$L", this.query.name()));
    }
    return new Overload(join(body, query), passed);
  }

  private List<Argument> join(@Nullable Argument body, @Nullable Argument query) {
    List<Argument> arguments = new ArrayList<>(path);
    if (body != null) {
      arguments.add(body);
    }
    if (query != null) {
      arguments.add(query);
    }
    return arguments;
  }

  private Argument pathArgument(ParameterModel parameter) {
    String name = newName(parameter.javaName());
    StringBuilder html = new StringBuilder(TypeText.of(parameter));
    for (String doc : parameter.docs()) {
      html.append("; ").append(Javadoc.escape(doc));
    }
    return new Argument(
        pathType(parameter),
        name,
        html.toString(),
        CodeBlock.of(".path($L,$W$L)", Literals.string(parameter.name()), name));
  }

  private static TypeName pathType(ParameterModel parameter) {
    ClassName boxed = TypeMapper.parameter(parameter);
    return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
  }

  private @Nullable Argument bodyArgument(BodyModel request) {
    return switch (request.kind()) {
      case NONE -> null;
      case JSON -> typedBody("json", "JSON", "application/json", request);
      case XML -> typedBody("xml", "XML", "application/xml", request);
      case TEXT -> plainBody(RuntimeTypes.STRING, "the text", "text", request, "text/plain");
      case BINARY ->
          plainBody(
              RuntimeTypes.CONTENT, "the bytes", "content", request, "application/octet-stream");
      case FORM ->
          request.fields().isEmpty() ? formArgument() : consumer("form", "fields", formClass());
    };
  }

  private @Nullable Argument typedBody(
      String method, String html, String mediaType, BodyModel request) {
    TypeRef type = request.type();
    if (type instanceof TypeRef.Nothing) {
      return null;
    } else if (type instanceof TypeRef.RawContent) {
      return plainBody(RuntimeTypes.CONTENT, html, "content", request, mediaType);
    }
    String name = newName("body");
    return new Argument(
        mapper.javaType(type),
        name,
        type instanceof TypeRef.RawJson ? TypeText.of(type) : "what to send",
        CodeBlock.of(
            ".$L($L,$W$L,$W$L)",
            method,
            mediaType(request, mediaType),
            mapper.typeExpression(type),
            name));
  }

  private Argument plainBody(
      TypeName type, String html, String method, BodyModel request, String mediaType) {
    String name = newName("body");
    return new Argument(
        type,
        name,
        html + " to send",
        CodeBlock.of(".$L($L,$W$L)", method, mediaType(request, mediaType), name));
  }

  private static CodeBlock mediaType(BodyModel request, String fallback) {
    return Literals.string(request.mediaTypes().isEmpty() ? fallback : request.mediaTypes().get(0));
  }

  private Argument formArgument() {
    String name = newName("body");
    return new Argument(
        RuntimeTypes.FORM_FIELDS,
        name,
        "the fields to send, which the server's description does not name",
        CodeBlock.of(".form($L)", name));
  }

  /** An argument that is called to fill a parameters object, e.g. {@code q -> q.startIndex(0)}. */
  private Argument consumer(String wanted, String local, ClassName type) {
    String name = newName(wanted);
    String filled = newName(local);
    return new Argument(
        ParameterizedTypeName.get(RuntimeTypes.CONSUMER, WildcardTypeName.supertypeOf(type)),
        name,
        "sets parameters, see {@link " + type.simpleName() + "}",
        CodeBlock.builder()
            .addStatement("$T $L = new $T()", type, filled, type)
            .addStatement("$L.accept($L)", name, filled)
            .build(),
        CodeBlock.of(".parameters($L)", filled));
  }

  /** Returns the element of a one-or-many body as an argument of its own, if it is such a body. */
  private @Nullable Argument singleBody() {
    if (body == null
        || operation.request() == null
        || !(operation.request().type() instanceof TypeRef.OneOrMany oneOrMany)
        || (operation.request().kind() != BodyModel.Kind.JSON
            && operation.request().kind() != BodyModel.Kind.XML)) {
      return null;
    }
    return new Argument(
        mapper.javaType(oneOrMany.element()), body.name(), "the one value to send", body.sender());
  }

  /** Path parameters keep their names, what comes later gives way. */
  private String newName(String wanted) {
    String name = wanted;
    while (!names.add(name)) {
      name += "_";
    }
    return name;
  }

  private ClassName queryClass() {
    return service.nestedClass(operation.optionsName() + "Query");
  }

  private ClassName formClass() {
    return service.nestedClass(operation.optionsName() + "Form");
  }

  /** Returns the classes of the parameters objects. */
  List<TypeSpec> parameterClasses() {
    List<TypeSpec> classes = new ArrayList<>();
    String call = Javadoc.code(operation.verb() + " " + operation.path());
    if (query != null) {
      classes.add(ParametersClass.of(queryClass(), options, "Parameters of " + call + "."));
    }
    BodyModel request = operation.request();
    if (request != null && request.kind() == BodyModel.Kind.FORM && !request.fields().isEmpty()) {
      classes.add(ParametersClass.of(formClass(), request.fields(), "Form of " + call + "."));
    }
    return classes;
  }
}
