package dev.oscarclient.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.oscarclient.generator.model.ServiceModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The root class of a client: {@code OscarClient}. */
final class ClientFile {
  private final Layout layout;

  ClientFile(Layout layout) {
    this.layout = layout;
  }

  JavaFile of(List<ServiceModel> services) {
    ClassName builder = layout.client().nestedClass("Builder");
    TypeSpec.Builder client =
        TypeSpec.classBuilder(layout.client())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                Javadoc.of("Client of an OSCAR server, one accessor for each of its resources.")
                    .paragraph(
                        "Make one for each server and set of credentials with {@link #builder()},"
                            + " and share it: it is immutable and safe for many threads.")
                    .build())
            .addField(RuntimeTypes.API_CALLER, "caller", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor(services))
            .addMethod(
                MethodSpec.methodBuilder("builder")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addJavadoc(
                        Javadoc.of("Starts the configuration of a client.")
                            .tag("return", "an empty builder")
                            .build())
                    .returns(builder)
                    .addStatement("return new $T()", builder)
                    .build());
    client.addMethod(withOptions());
    for (ServiceModel service : services) {
      client.addField(
          layout.service(service), service.accessor(), Modifier.PRIVATE, Modifier.FINAL);
      client.addMethod(accessor(service));
    }
    return layout.clientFile(client.addType(builder(builder)));
  }

  private MethodSpec constructor(List<ServiceModel> services) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RuntimeTypes.API_CALLER, "caller")
            .addStatement("this.caller = caller");
    for (ServiceModel service : services) {
      constructor.addStatement(
          "this.$L = new $T(caller)", service.accessor(), layout.service(service));
    }
    return constructor.build();
  }

  private MethodSpec withOptions() {
    return MethodSpec.methodBuilder("withOptions")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            Javadoc.of("Returns a view of this client that makes its calls in another way.")
                .paragraph("It shares everything else with this one, and costs next to nothing.")
                .tag("param", "options what counts in place of this client's own")
                .tag("return", "the view")
                .build())
        .addParameter(RuntimeTypes.REQUEST_OPTIONS, "options")
        .returns(layout.client())
        .addStatement("return new $T(caller.withOptions(options))", layout.client())
        .build();
  }

  private MethodSpec accessor(ServiceModel service) {
    return MethodSpec.methodBuilder(service.accessor())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            Javadoc.of("Returns the operations of " + Javadoc.code(service.name()) + ".")
                .tag("return", "the same object at each call")
                .build())
        .returns(layout.service(service))
        .addStatement("return $L", service.accessor())
        .build();
  }

  private TypeSpec builder(ClassName builder) {
    return TypeSpec.classBuilder(builder)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(Javadoc.of("Configures an {@link OscarClient}.").build())
        .superclass(
            ParameterizedTypeName.get(RuntimeTypes.OSCAR_CLIENT_BUILDER, layout.client(), builder))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(
            MethodSpec.methodBuilder("self")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PROTECTED)
                .returns(builder)
                .addStatement("return this")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("build")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(layout.client())
                .addStatement("return new $T(newCaller())", layout.client())
                .build())
        .build();
  }
}
