package dev.oscarclient.generator.enrich;

import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Puts services into as few documents as possible: one, unless they contradict each other on the
 * wire. A service goes into the first document that it fits into as a whole; one that contradicts
 * itself, as the united versions of several servers may, is taken apart.
 */
final class Contracts {
  private static final String OSCAR = "http://ws.oscarehr.org/";

  private final ReachedTypes types;
  private final String namespace;
  private final List<Contract> contracts = new ArrayList<>();

  private Contracts(SoapModel model) {
    types = new ReachedTypes(model.types());
    namespace = mostUsed(model);
  }

  /** Returns the documents, the one with most services first. */
  static List<Contract> of(SoapModel model) {
    Contracts contracts = new Contracts(model);
    contracts.contracts.add(new Contract(contracts.namespace, contracts.types));
    for (SoapServiceModel service : model.services()) {
      SoapServiceModel legal =
          service.withOperations(service.operations().stream().filter(Contracts::isLegal).toList());
      if (!legal.operations().isEmpty()) {
        contracts.place(legal);
      }
    }
    contracts.contracts.removeIf(contract -> contract.services().isEmpty());
    return contracts.contracts;
  }

  private void place(SoapServiceModel service) {
    if (contracts.stream().anyMatch(contract -> contract.add(service))) {
      return;
    }
    Contract further = contractFor(service.operations().get(0));
    if (further.add(service)) {
      contracts.add(further);
      return;
    }
    if (service.operations().size() > 1) {
      for (SoapOperationModel operation : service.operations()) {
        place(service.withOperations(List.of(operation)));
      }
    } // else one operation has an element of two kinds, and no server understands it
  }

  private Contract contractFor(SoapOperationModel operation) {
    return new Contract(
        Objects.requireNonNullElse(Contract.rpcNamespace(operation), namespace), types);
  }

  private static String mostUsed(SoapModel model) {
    Map<String, Integer> uses = new TreeMap<>();
    for (SoapServiceModel service : model.services()) {
      for (SoapOperationModel operation : service.operations()) {
        String wrapper = operation.wrapperNamespace();
        if (wrapper != null && !wrapper.isEmpty() && !operation.envelope().rpc()) {
          uses.merge(PlainUri.of(wrapper), 1, Integer::sum);
        }
      }
    }
    return uses.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(OSCAR);
  }

  /** XML has no other names, so no server can be called by them. */
  private static boolean isLegal(SoapOperationModel operation) {
    List<String> names = new ArrayList<>();
    names.add(operation.name());
    operation.parts().forEach(part -> names.add(part.name()));
    operation.headers().forEach(part -> names.add(part.name()));
    operation.faults().forEach(fault -> names.add(fault.element()));
    operation.envelope().answerHeaders().forEach(header -> names.add(header.element()));
    if (!operation.answer().name().isEmpty()) {
      names.add(operation.answer().name());
    }
    if (operation.envelope().answerElement() != null) {
      names.add(operation.envelope().answerElement());
    }
    return names.stream().allMatch(name -> QualifiedName.of(name).isLegal());
  }
}
