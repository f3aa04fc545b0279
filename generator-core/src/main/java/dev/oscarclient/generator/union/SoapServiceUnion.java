package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.naming.SoapNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All operations that any server's version of a SOAP service has. */
final class SoapServiceUnion {
  private final String address;
  private final List<List<String>> docs = new ArrayList<>();
  private final List<SoapServiceModel.WsdlNames> wsdlNames = new ArrayList<>();

  /** By name, and by method where a server has several of one name. */
  private final Map<String, SoapOperationUnion> operations = new TreeMap<>();

  SoapServiceUnion(String address) {
    this.address = address;
  }

  void add(String clinic, SoapServiceModel service) {
    docs.add(service.docs());
    wsdlNames.add(service.names());
    for (SoapOperationModel operation : service.operations()) {
      operations
          .computeIfAbsent(
              operation.name() + "\0" + operation.methodName(),
              key -> new SoapOperationUnion(address + "/" + operation.name()))
          .add(clinic, operation);
    }
  }

  SoapServiceModel unite(
      SoapNames.Service name, int servers, TypeUnion types, Conflicts conflicts) {
    // What is called as in a client of one server goes first.
    List<SoapOperationModel> united = new ArrayList<>();
    List<SoapOperationModel> apart = new ArrayList<>();
    for (SoapOperationUnion operation : operations.values()) {
      List<SoapOperationModel> versions = operation.unite(servers, types, conflicts);
      united.add(versions.get(0));
      apart.addAll(versions.subList(1, versions.size()));
    }
    united.addAll(apart);
    List<SoapOperationModel> named = new ArrayList<>(areDistinct(united) ? united : named(united));
    named.sort(Comparator.comparing(SoapOperationModel::name)); // stable: the plain one first
    return new SoapServiceModel(
        address, name.accessor(), name.className(), wsdlNames.get(0), named, Union.docs(docs));
  }

  private static boolean areDistinct(List<SoapOperationModel> operations) {
    Set<String> names = new HashSet<>();
    return operations.stream().allMatch(operation -> names.add(operation.methodName()));
  }

  private static List<SoapOperationModel> named(List<SoapOperationModel> operations) {
    List<String> names =
        SoapNames.methods(operations.stream().map(SoapOperationModel::methodName).toList());
    List<SoapOperationModel> renamed = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      renamed.add(operations.get(i).withMethodName(names.get(i)));
    }
    return renamed;
  }
}
