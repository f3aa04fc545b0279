package dev.oscarclient.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The other ways to make the calls of a service: {@code withOptions(…)}, and the nested classes
 * {@code Async} and {@code Raw} with a method for each of the service's.
 */
final class ServiceViews {
  private final ClassName service;
  private final ClassName caller;
  private final Map<View, TypeSpec.Builder> classes = new EnumMap<>(View.class);

  /**
   * Starts without operations.
   *
   * @param service the class that the views belong to
   * @param caller what makes its calls
   */
  ServiceViews(ClassName service, ClassName caller) {
    this.service = service;
    this.caller = caller;
    classes.put(
        View.ASYNC, viewClass("Async", "The same operations; each returns a future, at once."));
    classes.put(
        View.RAW,
        viewClass("Raw", "The same operations; each returns status, header fields and bytes too."));
  }

  /** Adds a method to each view. */
  void add(Function<View, MethodSpec> method) {
    classes.forEach((view, spec) -> spec.addMethod(method.apply(view)));
  }

  /** Returns the classes. */
  List<TypeSpec> types() {
    return classes.values().stream().map(TypeSpec.Builder::build).toList();
  }

  /** Returns the service's methods that give the views. */
  List<MethodSpec> accessors() {
    MethodSpec withOptions =
        MethodSpec.methodBuilder("withOptions")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                Javadoc.of("Returns the same operations, called in another way.")
                    .tag("param", "options what counts in place of the client's own")
                    .tag("return", "a view, which costs next to nothing")
                    .build())
            .addParameter(RuntimeTypes.REQUEST_OPTIONS, "options")
            .returns(service)
            .addStatement("return new $T(caller.withOptions(options))", service)
            .build();
    return List.of(
        withOptions,
        accessor("async", "Async", "Returns the operations that give futures."),
        accessor(
            "withRawResponse",
            "Raw",
            "Returns the operations that give status, header fields and bytes too."));
  }

  private MethodSpec accessor(String name, String viewClass, String html) {
    ClassName type = service.nestedClass(viewClass);
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Javadoc.of(html).tag("return", "a view, which costs next to nothing").build())
        .returns(type)
        .addStatement("return new $T(caller)", type)
        .build();
  }

  private TypeSpec.Builder viewClass(String name, String html) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(Javadoc.of(html).build())
        .addField(caller, "caller", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(caller, "caller")
                .addStatement("this.caller = caller")
                .build());
  }
}
