package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.OperationNames;
import dev.oscarclient.generator.naming.OperationNames.OperationName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All operations that any server's version of a service has. */
final class ServiceUnion {
  private final ServiceModel first;

  /** By path and verb: the versions of an operation, and who has them. */
  private final Map<String, OperationUnion> operations = new TreeMap<>();

  ServiceUnion(ServiceModel first) {
    this.first = first;
  }

  void add(String clinic, ServiceModel service) {
    for (OperationModel operation : service.operations()) {
      operations
          .computeIfAbsent(operation.path() + "\0" + operation.verb(), key -> new OperationUnion())
          .add(clinic, operation);
    }
  }

  ServiceModel unite(List<String> clinics, TypeUnion types, Conflicts conflicts) {
    List<OperationModel> united = new ArrayList<>();
    for (OperationUnion operation : operations.values()) {
      united.add(operation.unite(clinics, types, conflicts));
    }
    return new ServiceModel(
        first.name(),
        first.accessor(),
        first.className(),
        areDistinct(united) ? united : named(united));
  }

  /** Two operations that no server has both of may have one name. */
  private static boolean areDistinct(List<OperationModel> operations) {
    Set<String> options = new HashSet<>();
    for (OperationModel operation : operations) {
      if (!options.add(operation.optionsName().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static List<OperationModel> named(List<OperationModel> operations) {
    List<OperationNames.Operation> shapes = new ArrayList<>();
    for (OperationModel operation : operations) {
      // Only the catalogue knows what an operation does to the data.
      boolean standard = operation.effect() != null;
      shapes.add(
          new OperationNames.Operation(
              operation.verb(), operation.path(), hasScalarBody(operation), standard, null));
    }
    List<OperationName> names = OperationNames.allocate(shapes);
    List<OperationModel> renamed = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      renamed.add(
          operations.get(i).withNames(names.get(i).methodName(), names.get(i).optionsName()));
    }
    return renamed;
  }

  private static boolean hasScalarBody(OperationModel operation) {
    if (operation.request() == null) {
      return false;
    }
    TypeRef type = operation.request().type();
    return (type instanceof TypeRef.OneOrMany either ? either.element() : type)
        instanceof TypeRef.Scalar;
  }
}
