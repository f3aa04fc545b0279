package dev.oscarclient.generator.report;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.Binding;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ServiceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of a report. An operation at two addresses counts once.
 *
 * @param operationsByAddress how many operations each address publishes
 * @param operations how many there are
 * @param requests of the operations with a request body
 * @param responses of the operations with a response body
 */
record Coverage(
    SortedMap<String, Integer> operationsByAddress,
    int operations,
    Bodies requests,
    Bodies responses) {

  /**
   * What became of bodies.
   *
   * @param total how many there are
   * @param typed how many are typed wholly, by who named the type
   * @param partly how many have a type with open content, by who named the type
   * @param completed of all with a type, how many another source completed, by that source
   * @param open what is not typed, or not wholly, by reason: the operations
   */
  record Bodies(
      int total,
      Map<Authority, Integer> typed,
      Map<Authority, Integer> partly,
      Map<Authority, Integer> completed,
      SortedMap<String, List<String>> open) {

    int typedTotal() {
      return typed.values().stream().mapToInt(Integer::intValue).sum();
    }

    int partlyTotal() {
      return partly.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  static Coverage of(ApiModel model) {
    SortedMap<String, Integer> byAddress = new TreeMap<>();
    List<OperationModel> operations = new ArrayList<>();
    for (ServiceModel service : model.services()) {
      operations.addAll(service.operations());
    }
    Counter requests = new Counter();
    Counter responses = new Counter();
    for (OperationModel operation : operations) {
      operation.addresses().forEach(address -> byAddress.merge(address, 1, Integer::sum));
      String name = operation.verb() + " " + operation.path();
      if (operation.request() != null) {
        requests.count(operation.request(), name);
      }
      responses.count(operation.response(), name);
    }
    return new Coverage(byAddress, operations.size(), requests.bodies(), responses.bodies());
  }

  /** Counts the bodies of one direction. */
  private static final class Counter {
    private final Map<Authority, Integer> typed = new TreeMap<>();
    private final Map<Authority, Integer> partly = new TreeMap<>();
    private final Map<Authority, Integer> completed = new TreeMap<>();
    private final SortedMap<String, List<String>> open = new TreeMap<>();
    private int total;

    void count(BodyModel body, String operation) {
      if (body.kind() == BodyModel.Kind.NONE) {
        return;
      }
      total++;
      Binding binding = body.binding();
      if (binding.completedBy() != null) {
        completed.merge(binding.completedBy(), 1, Integer::sum);
      }
      if (binding.typed()) {
        typed.merge(binding.authority(), 1, Integer::sum);
        return;
      }
      if (binding.authority() != Authority.NONE) {
        partly.merge(binding.authority(), 1, Integer::sum);
      }
      open.computeIfAbsent(binding.detail(), key -> new ArrayList<>()).add(operation);
    }

    Bodies bodies() {
      return new Bodies(total, typed, partly, completed, open);
    }
  }
}
