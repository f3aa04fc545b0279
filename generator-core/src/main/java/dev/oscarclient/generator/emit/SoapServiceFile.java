package dev.oscarclient.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import javax.lang.model.element.Modifier;

/** One SOAP service: a class with a method for each operation. */
final class SoapServiceFile {
  private final Layout layout;
  private final TypeMapper mapper;

  SoapServiceFile(Layout layout, TypeMapper mapper) {
    this.layout = layout;
    this.mapper = mapper;
  }

  JavaFile of(SoapServiceModel service) {
    ClassName name = layout.service(service);
    ServiceViews views = new ServiceViews(name, RuntimeTypes.SOAP_CALLER);
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                Javadoc.of("The SOAP service at " + Javadoc.code(service.address()) + ".")
                    .docs(service.docs())
                    .paragraph("Safe for many threads.")
                    .build())
            .addField(RuntimeTypes.SOAP_CALLER, "caller", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor(service))
            .addMethods(views.accessors());
    SoapHeadersClass headers = new SoapHeadersClass(service, mapper);
    TypeSpec.Builder calls =
        TypeSpec.classBuilder(ServiceFile.CALLS)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (SoapOperationModel operation : service.operations()) {
      SoapOperationMethods methods =
          new SoapOperationMethods(service.address(), operation, mapper, headers.links(operation));
      spec.addMethod(methods.method(View.NOW));
      calls.addMethod(methods.call());
      views.add(methods::method);
    }
    spec.addTypes(views.types());
    if (!headers.isEmpty()) {
      spec.addType(headers.spec());
    }
    return layout.apiFile(spec.addType(calls.build()));
  }

  private MethodSpec constructor(SoapServiceModel service) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            Javadoc.of(
                    "For {@link "
                        + layout.client().canonicalName()
                        + "}, whose {@code "
                        + service.accessor()
                        + "()} gives the object to use.")
                .tag("param", "caller makes the calls")
                .build())
        .addParameter(RuntimeTypes.SOAP_CALLER, "caller")
        .addStatement("this.caller = caller")
        .build();
  }
}
