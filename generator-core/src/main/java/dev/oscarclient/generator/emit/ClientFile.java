package dev.oscarclient.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The root class of a client: {@code OscarClient} or {@code OscarSoapClient}. */
final class ClientFile {
  private final Layout layout;
  private final Kind kind;

  /**
   * Which client it is, with what the runtime has for it.
   *
   * @param caller what makes its calls
   * @param builder what its builder extends
   * @param newCaller method of that which gives the caller
   * @param description first sentence of its javadoc
   */
  record Kind(ClassName caller, ClassName builder, String newCaller, String description) {
    static final Kind REST =
        new Kind(
            RuntimeTypes.API_CALLER,
            RuntimeTypes.OSCAR_CLIENT_BUILDER,
            "newCaller",
            "Client of an OSCAR server, one accessor for each of its resources.");

    static final Kind SOAP =
        new Kind(
            RuntimeTypes.SOAP_CALLER,
            RuntimeTypes.OSCAR_SOAP_CLIENT_BUILDER,
            "newSoapCaller",
            "Client of the SOAP services of an OSCAR server, one accessor for each.");
  }

  /**
   * A service of the client.
   *
   * @param name for javadoc; of the server, not to be trusted
   * @param accessor method that gives it
   * @param type its class
   */
  record Service(String name, String accessor, ClassName type) {}

  ClientFile(Layout layout, Kind kind) {
    this.layout = layout;
    this.kind = kind;
  }

  JavaFile of(List<Service> services) {
    ClassName builder = layout.client().nestedClass("Builder");
    TypeSpec.Builder client =
        TypeSpec.classBuilder(layout.client())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                Javadoc.of(kind.description())
                    .paragraph(
                        "Make one for each server and set of credentials with {@link #builder()},"
                            + " and share it: it is immutable and safe for many threads.")
                    .build())
            .addField(kind.caller(), "caller", Modifier.PRIVATE, Modifier.FINAL)
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
    for (Service service : services) {
      client.addField(service.type(), service.accessor(), Modifier.PRIVATE, Modifier.FINAL);
      client.addMethod(accessor(service));
    }
    return layout.clientFile(client.addType(builder(builder)));
  }

  private MethodSpec constructor(List<Service> services) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(kind.caller(), "caller")
            .addStatement("this.caller = caller");
    for (Service service : services) {
      constructor.addStatement("this.$L = new $T(caller)", service.accessor(), service.type());
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

  private MethodSpec accessor(Service service) {
    return MethodSpec.methodBuilder(service.accessor())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            Javadoc.of("Returns the operations of " + Javadoc.code(service.name()) + ".")
                .tag("return", "the same object at each call")
                .build())
        .returns(service.type())
        .addStatement("return $L", service.accessor())
        .build();
  }

  private TypeSpec builder(ClassName builder) {
    return TypeSpec.classBuilder(builder)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(
            Javadoc.of("Configures an {@link " + layout.client().simpleName() + "}.").build())
        .superclass(ParameterizedTypeName.get(kind.builder(), layout.client(), builder))
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
                .addStatement("return new $T($L())", layout.client(), kind.newCaller())
                .build())
        .build();
  }
}
