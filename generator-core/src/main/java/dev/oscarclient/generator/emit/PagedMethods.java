package dev.oscarclient.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.oscarclient.generator.model.OperationModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that go through all pages of an operation: {@code searchAll} for {@code search}. */
final class PagedMethods {
  private final OperationModel operation;
  private final OperationArguments arguments;
  private final TypeName response;
  private final PagingShape paging;
  private final TypeMapper mapper;

  PagedMethods(
      OperationModel operation,
      OperationArguments arguments,
      TypeName response,
      PagingShape paging,
      TypeMapper mapper) {
    this.operation = operation;
    this.arguments = arguments;
    this.response = response;
    this.paging = paging;
    this.mapper = mapper;
  }

  /** Returns the method that takes everything, and one without the query if it may be left out. */
  List<MethodSpec> of(String name) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(declare(name, arguments.all()).addCode(pages()).build());
    if (arguments.isQueryOptional()) {
      List<Argument> taken = new ArrayList<>(arguments.all());
      taken.remove(taken.size() - 1);
      List<CodeBlock> passed = new ArrayList<>();
      for (Argument argument : taken) {
        passed.add(CodeBlock.of("$L", argument.name()));
      }
      passed.add(CodeBlock.of("$L -> {}", arguments.query().name()));
      methods.add(
          declare(name, taken)
              .addStatement("return $L($L)", name, CodeBlock.join(passed, ",$W"))
              .build());
    }
    return methods;
  }

  private MethodSpec.Builder declare(String name, List<Argument> taken) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .returns(
                ParameterizedTypeName.get(
                    RuntimeTypes.OSCAR_PAGES, mapper.javaType(paging.element())));
    Javadoc javadoc =
        Javadoc.of(
                "Returns all that "
                    + Javadoc.code(operation.verb() + " " + operation.path())
                    + " gives, asked for page by page as it is needed.")
            .paragraph("Sets " + settings() + " itself.");
    for (Argument argument : taken) {
      method.addParameter(ParameterSpec.builder(argument.type(), argument.name()).build());
      javadoc.tag("param", argument.name() + " " + argument.html());
    }
    return method.addJavadoc(
        javadoc.tag("return", "the elements; going through them makes the calls").build());
  }

  private String settings() {
    return Javadoc.code(paging.setters().get(0).wireName())
        + " and "
        + Javadoc.code(paging.setters().get(1).wireName());
  }

  private CodeBlock pages() {
    String offset = arguments.freeName("offset");
    String limit = arguments.freeName("limit");
    String page = arguments.freeName("page");
    CodeBlock.Builder setters = CodeBlock.builder();
    for (PagingShape.Setter setter : paging.setters()) {
      setters.add(setter.call(offset, limit));
    }
    return CodeBlock.builder()
        .add(
            "return $T.of($L,$W$L, ($L, $L) -> {\n$>",
            RuntimeTypes.OSCAR_PAGES,
            Literals.string(operation.verb()),
            Literals.string(operation.path()),
            offset,
            limit)
        .add(
            "$T $L =\n$>$>$L($L);\n$<$<",
            response.withoutAnnotations(),
            page,
            operation.methodName(),
            CodeBlock.join(passed(setters.build()), ", "))
        .addStatement(
            "return $L == null ? null : new $T<>($L,$W$L)",
            page,
            RuntimeTypes.OSCAR_PAGES.nestedClass("Page"),
            paging.elementsAccessor() == null
                ? page
                : page + "." + paging.elementsAccessor() + "()",
            paging.totalAccessor() == null ? "null" : page + "." + paging.totalAccessor() + "()")
        .add("$<});\n")
        .build();
  }

  /** Returns what the operation's own method is given for one page. */
  private List<CodeBlock> passed(CodeBlock setters) {
    List<CodeBlock> passed = new ArrayList<>();
    for (Argument argument : arguments.all()) {
      passed.add(CodeBlock.of("$L", argument.name()));
    }
    int last = passed.size() - 1;
    if (!paging.inBody()) {
      passed.set(last, querySetting(setters));
    } else {
      // The body comes last but for a query.
      int body = arguments.hasQuery() ? last - 1 : last;
      passed.set(body, CodeBlock.of("$L.toBuilder()$L.build()", passed.get(body), setters));
    }
    return passed;
  }

  private CodeBlock querySetting(CodeBlock setters) {
    String filled = arguments.freeName("q");
    return CodeBlock.builder()
        .add("$L -> {\n$>", filled)
        .add("$L.accept($L);\n", arguments.query().name(), filled)
        .add("$L$L;\n", filled, setters)
        .add("$<}")
        .build();
  }
}
