package dev.oscarclient.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The class of a service, REST or SOAP: what makes its calls, a method for each operation, the
 * other views of those, and the class that puts calls together for all of them.
 */
final class ServiceClass {
  /** The class that puts calls together, for all views. */
  static final String CALLS = "Calls";

  private final TypeSpec.Builder spec;
  private final ServiceViews views;
  private final TypeSpec.Builder calls =
      TypeSpec.classBuilder(CALLS)
          .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
          .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());

  /**
   * Starts without operations.
   *
   * @param caller what makes its calls
   * @param client the class that gives an object of it
   * @param accessor the method of that
   */
  ServiceClass(
      ClassName name, ClassName caller, ClassName client, String accessor, Javadoc javadoc) {
    views = new ServiceViews(name, caller);
    spec =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(javadoc.paragraph("Safe for many threads.").build())
            .addField(caller, "caller", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor(caller, client, accessor))
            .addMethods(views.accessors());
  }

  private static MethodSpec constructor(ClassName caller, ClassName client, String accessor) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            Javadoc.of(
                    "For {@link "
                        + client.canonicalName()
                        + "}, whose {@code "
                        + accessor
                        + "()} gives the object to use.")
                .tag("param", "caller makes the calls")
                .build())
        .addParameter(caller, "caller")
        .addStatement("this.caller = caller")
        .build();
  }

  /** Adds the method that puts a call together. */
  void addCall(MethodSpec call) {
    calls.addMethod(call);
  }

  /** Adds a method in each view. */
  void addViews(Function<View, MethodSpec> method) {
    spec.addMethod(method.apply(View.NOW));
    views.add(method);
  }

  /** Adds a method that only the service itself has. */
  void add(MethodSpec method) {
    spec.addMethod(method);
  }

  /** Returns the class with further classes in it. */
  TypeSpec.Builder with(Iterable<TypeSpec> first, Iterable<TypeSpec> behindViews) {
    first.forEach(spec::addType);
    spec.addTypes(views.types());
    behindViews.forEach(spec::addType);
    return spec.addType(calls.build());
  }
}
