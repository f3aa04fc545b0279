package dev.oscarclient.generator.emit;

import com.palantir.javapoet.JavaFile;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import java.util.List;

/** One SOAP service: a class with a method for each operation. */
final class SoapServiceFile {
  private final Layout layout;
  private final TypeMapper mapper;

  SoapServiceFile(Layout layout, TypeMapper mapper) {
    this.layout = layout;
    this.mapper = mapper;
  }

  JavaFile of(SoapServiceModel service) {
    ServiceClass spec =
        new ServiceClass(
            layout.service(service),
            RuntimeTypes.SOAP_CALLER,
            layout.client(),
            service.accessor(),
            Javadoc.of("The SOAP service at " + Javadoc.code(service.address()) + ".")
                .docs(service.docs()));
    SoapHeadersClass headers = new SoapHeadersClass(service, mapper);
    for (SoapOperationModel operation : service.operations()) {
      SoapOperationMethods methods =
          new SoapOperationMethods(service.address(), operation, mapper, headers.links(operation));
      spec.addViews(methods::method);
      spec.addCall(methods.call());
    }
    return layout.apiFile(
        spec.with(List.of(), headers.isEmpty() ? List.of() : List.of(headers.spec())));
  }
}
