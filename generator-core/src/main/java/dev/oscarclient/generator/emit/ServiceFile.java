package dev.oscarclient.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ServiceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One resource of the server: a class with a method for each operation. */
final class ServiceFile {
  private final Layout layout;
  private final TypeIndex index;
  private final TypeMapper mapper;

  ServiceFile(Layout layout, TypeIndex index, TypeMapper mapper) {
    this.layout = layout;
    this.index = index;
    this.mapper = mapper;
  }

  JavaFile of(ServiceModel service) {
    ClassName name = layout.service(service);
    ServiceClass spec =
        new ServiceClass(
            name,
            RuntimeTypes.API_CALLER,
            layout.client(),
            service.accessor(),
            Javadoc.of("The server's operations of " + Javadoc.code(service.name()) + "."));
    List<OperationMethods> operations = new ArrayList<>(service.operations().size());
    for (OperationModel operation : service.operations()) {
      operations.add(new OperationMethods(operation, name, mapper));
    }
    Set<String> signatures = signatures(service, operations);
    List<TypeSpec> parameterClasses = new ArrayList<>();
    for (OperationMethods operation : operations) {
      spec.addViews(operation::method);
      spec.addCall(operation.call());
      for (OperationArguments.Overload overload : operation.overloads()) {
        if (signatures.add(signature(operation.overload(overload, View.NOW)))) {
          spec.addViews(view -> operation.overload(overload, view));
        }
      }
      for (MethodSpec paged : operation.paged(pagedName(operation.operation(), service), index)) {
        if (signatures.add(signature(paged))) {
          spec.add(paged);
        }
      }
      parameterClasses.addAll(operation.parameterClasses());
    }
    return layout.apiFile(spec.with(parameterClasses, List.of()));
  }

  /** Returns {@code searchAll}, unless that is what an operation is called. */
  private static String pagedName(OperationModel paged, ServiceModel service) {
    String name = paged.methodName() + "All";
    boolean isTaken = paged.methodName().equals("all") || paged.methodName().endsWith("All");
    for (OperationModel operation : service.operations()) {
      isTaken |= operation.methodName().equals(name);
    }
    return isTaken ? paged.methodName() + "Pages" : name;
  }

  /** Returns the signatures of the operations' own methods, which no overload may take. */
  private static Set<String> signatures(ServiceModel service, List<OperationMethods> operations) {
    Map<String, OperationModel> owners = new HashMap<>();
    for (OperationMethods methods : operations) {
      OperationModel operation = methods.operation();
      OperationModel other = owners.put(signature(methods.method()), operation);
      if (other != null) {
        throw new IllegalArgumentException(
            "Two operations of "
                + service.className()
                + " make the same Java method "
                + signature(methods.method())
                + ": "
                + describe(other)
                + " and "
                + describe(operation));
      }
    }
    return new HashSet<>(owners.keySet());
  }

  private static String describe(OperationModel operation) {
    return operation.verb() + " " + operation.path() + " (" + operation.origin() + ")";
  }

  /** Returns name and erased parameter types: what Java tells methods apart by. */
  private static String signature(MethodSpec method) {
    StringBuilder signature = new StringBuilder(method.name()).append('(');
    for (ParameterSpec parameter : method.parameters()) {
      TypeName type = parameter.type().withoutAnnotations();
      signature.append(type instanceof ParameterizedTypeName generic ? generic.rawType() : type);
      signature.append(',');
    }
    return signature.append(')').toString();
  }
}
