package dev.oscarclient.generator.diff;

import dev.oscarclient.generator.diff.Change.Kind;
import dev.oscarclient.generator.diff.Change.Subject;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * What changed between two APIs.
 *
 * <p>The order in which servers list things does not matter, nor does documentation.
 *
 * @param changes operations by path and verb, then types by name; then those of SOAP
 */
public record ApiDiff(List<Change> changes) {

  /** An operation and the service that has it. */
  record Placed(ServiceModel service, OperationModel operation) {}

  /** Copies the list. */
  public ApiDiff {
    changes = List.copyOf(changes);
  }

  /** Compares two APIs. */
  public static ApiDiff between(ApiModel from, ApiModel to) {
    List<Change> changes = new ArrayList<>();
    SortedSet<String> ambiguous = new TreeSet<>(ambiguous(from));
    ambiguous.addAll(ambiguous(to));
    compare(
        Subject.OPERATION,
        operations(from, ambiguous),
        operations(to, ambiguous),
        OperationComparison::compare,
        changes);
    SortedMap<String, TypeModel> fromTypes = byName(from.types());
    SortedMap<String, TypeModel> toTypes = byName(to.types());
    compare(
        Subject.TYPE,
        fromTypes,
        toTypes,
        (one, other) -> TypeComparison.compare(fromTypes, one, toTypes, other),
        changes);
    compare(
        Subject.SOAP_OPERATION,
        soapOperations(from.soap()),
        soapOperations(to.soap()),
        SoapComparison::compare,
        changes);
    SortedMap<String, TypeModel> fromSoap = byName(from.soap().types());
    SortedMap<String, TypeModel> toSoap = byName(to.soap().types());
    compare(
        Subject.SOAP_TYPE,
        fromSoap,
        toSoap,
        (one, other) -> TypeComparison.compare(fromSoap, one, toSoap, other),
        changes);
    return new ApiDiff(changes);
  }

  private static SortedMap<String, SoapComparison.Placed> soapOperations(SoapModel soap) {
    SortedMap<String, SoapComparison.Placed> operations = new TreeMap<>();
    for (SoapServiceModel service : soap.services()) {
      for (SoapOperationModel operation : service.operations()) {
        operations.put(
            service.address() + " " + operation.name(),
            new SoapComparison.Placed(service, operation));
      }
    }
    return operations;
  }

  /** Returns whether one of the changes may break code generated before. */
  public boolean breaking() {
    return changes.stream().anyMatch(Change::breaking);
  }

  /** Returns how many changes there are of a kind. */
  public long count(Subject subject, Kind kind) {
    return changes.stream().filter(c -> c.subject() == subject && c.kind() == kind).count();
  }

  private static <T> void compare(
      Subject subject,
      Map<String, T> from,
      Map<String, T> to,
      BiFunction<T, T, List<Difference>> comparison,
      List<Change> changes) {
    SortedSet<String> names = new TreeSet<>(ApiDiff::byPathThenVerb);
    names.addAll(from.keySet());
    names.addAll(to.keySet());
    for (String name : names) {
      T one = from.get(name);
      T other = to.get(name);
      if (one == null) {
        changes.add(new Change(subject, name, Kind.ADDED, List.of()));
      } else if (other == null) {
        changes.add(new Change(subject, name, Kind.REMOVED, List.of()));
      } else {
        List<Difference> differences = comparison.apply(one, other);
        if (!differences.isEmpty()) {
          changes.add(new Change(subject, name, Kind.CHANGED, differences));
        }
      }
    }
  }

  static int byPathThenVerb(String one, String other) {
    int byPath =
        one.substring(one.indexOf(' ') + 1).compareTo(other.substring(other.indexOf(' ') + 1));
    return byPath != 0 ? byPath : one.compareTo(other);
  }

  private static SortedMap<String, Placed> operations(ApiModel model, SortedSet<String> ambiguous) {
    SortedMap<String, Placed> operations = new TreeMap<>();
    for (ServiceModel service : model.services()) {
      for (OperationModel operation : service.operations()) {
        String name = name(operation);
        operations.put(
            ambiguous.contains(name) ? name + " (" + service.name() + ")" : name,
            new Placed(service, operation));
      }
    }
    return operations;
  }

  /** Returns the verbs and paths that several addresses have, each for calls of its own. */
  private static List<String> ambiguous(ApiModel model) {
    SortedSet<String> seen = new TreeSet<>();
    List<String> ambiguous = new ArrayList<>();
    for (ServiceModel service : model.services()) {
      for (OperationModel operation : service.operations()) {
        if (!seen.add(name(operation))) {
          ambiguous.add(name(operation));
        }
      }
    }
    return ambiguous;
  }

  private static String name(OperationModel operation) {
    return operation.verb() + " " + operation.path();
  }

  private static SortedMap<String, TypeModel> byName(List<TypeModel> types) {
    SortedMap<String, TypeModel> byName = new TreeMap<>();
    types.forEach(type -> byName.put(type.javaName(), type));
    return byName;
  }
}
