package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.naming.SoapNames;
import dev.oscarclient.generator.notation.Similar;
import dev.oscarclient.generator.overrides.Overrides;
import dev.oscarclient.generator.overrides.ServiceEntry;
import dev.oscarclient.generator.overrides.SoapOperationEntry;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.select.NeededTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Corrects SOAP services by what a user's file says. An entry that is about nothing is wrong. */
public final class OverrideSoap {
  private final SoapModel linked;
  private final List<Problem> problems;

  /** By {@link SoapOperationEntry#text}. */
  private final Map<String, SoapOperationEntry> operations = new HashMap<>();

  /** By address. */
  private final Map<String, ServiceEntry> services = new HashMap<>();

  private final SortedSet<String> dropped = new TreeSet<>();

  private OverrideSoap(SoapModel linked, List<Problem> problems) {
    this.linked = linked;
    this.problems = problems;
  }

  /**
   * What became of the services.
   *
   * @param dropped operations that the file drops, as it writes them, sorted
   */
  public record Result(SoapModel model, List<String> dropped) {
    /** Copies the list. */
    public Result {
      dropped = List.copyOf(dropped);
    }
  }

  /**
   * Applies a file. Where services are not to be generated, what is said of one that is there may
   * be for another run.
   *
   * @param problems told what is wrong with entries, each with its place in the file
   */
  public static Result apply(SoapModel linked, Overrides overrides, List<Problem> problems) {
    SoapModel typed = OverrideSoapTypes.apply(linked, overrides.soapTypes(), problems);
    OverrideSoap soap = new OverrideSoap(typed, problems);
    overrides.soapOperations().forEach(soap::match);
    overrides.soapServices().forEach(soap::match);
    if (soap.operations.isEmpty() && soap.services.isEmpty()) {
      return new Result(typed, List.of());
    }
    List<SoapServiceModel> corrected = soap.corrected();
    return new Result(
        typed.withParts(corrected, NeededTypes.ofSoap(corrected, typed.types())),
        List.copyOf(soap.dropped));
  }

  private void match(SoapOperationEntry entry) {
    SoapServiceModel service = service(entry.address());
    if (service == null) {
      if (!mayBeThere(entry.address())) {
        SortedSet<String> known = new TreeSet<>(operationNames());
        known.addAll(linked.published());
        problems.add(
            entry
                .place()
                .error(
                    "The server has no SOAP service at "
                        + entry.address()
                        + "."
                        + hint(entry.text(), entry.address(), known)));
      }
      return;
    }
    if (service.operations().stream().noneMatch(o -> o.name().equals(entry.operation()))) {
      problems.add(
          entry
              .place()
              .error(
                  "There is no such operation at "
                      + entry.address()
                      + "."
                      + Similar.hint(entry.text(), operationNames())));
    } else if (operations.putIfAbsent(entry.text(), entry) != null) {
      problems.add(
          entry
              .place()
              .error(
                  "This is about the same operation as "
                      + operations.get(entry.text()).place().where()
                      + "."));
    }
  }

  private static String hint(String text, String address, Collection<String> known) {
    String hint = Similar.hint(text, known);
    return hint.isEmpty() ? Similar.hint(address, known) : hint;
  }

  private void match(ServiceEntry entry) {
    if (!mayBeThere(entry.name()) && service(entry.name()) == null) {
      problems.add(
          entry
              .place()
              .error(
                  "The server has no SOAP service at "
                      + entry.name()
                      + "."
                      + Similar.hint(entry.name(), linked.published())));
    } else if (services.putIfAbsent(entry.name(), entry) != null) {
      problems.add(
          entry
              .place()
              .error(
                  "This is about the same service as "
                      + services.get(entry.name()).place().where()
                      + "."));
    }
  }

  /** A loose document that was not read, or not understood, may be at any address. */
  private boolean mayBeThere(String address) {
    return linked.published().stream()
        .anyMatch(known -> known.equals(address) || !known.startsWith("/"));
  }

  private @Nullable SoapServiceModel service(String address) {
    return linked.services().stream()
        .filter(service -> service.address().equals(address))
        .findFirst()
        .orElse(null);
  }

  private SortedSet<String> operationNames() {
    SortedSet<String> names = new TreeSet<>();
    for (SoapServiceModel service : linked.services()) {
      service.operations().forEach(operation -> names.add(name(service, operation)));
    }
    return names;
  }

  private static String name(SoapServiceModel service, SoapOperationModel operation) {
    return "SOAP " + service.address() + "/" + operation.name();
  }

  private List<SoapServiceModel> corrected() {
    List<SoapServiceModel> corrected = new ArrayList<>();
    for (SoapServiceModel service : linked.services()) {
      ServiceEntry entry = services.get(service.address());
      boolean isDropped = entry != null && entry.newName() == null;
      List<SoapOperationModel> kept = kept(service, isDropped);
      if (!kept.isEmpty()) {
        corrected.add(renamed(service.withOperations(kept), entry));
      }
    }
    corrected.sort(Comparator.comparing(SoapServiceModel::className));
    tellClashes(corrected);
    return corrected;
  }

  private List<SoapOperationModel> kept(SoapServiceModel service, boolean isDropped) {
    List<SoapOperationModel> kept = new ArrayList<>();
    for (SoapOperationModel operation : service.operations()) {
      SoapOperationEntry entry = operations.get(name(service, operation));
      if (isDropped || (entry != null && entry.drop())) {
        dropped.add(name(service, operation));
      } else {
        kept.add(
            entry == null
                ? operation
                : new OverrideSoapOperation(entry, problems).correct(operation));
      }
    }
    tellClashes(service, kept);
    return kept;
  }

  private void tellClashes(SoapServiceModel service, List<SoapOperationModel> kept) {
    Map<String, Integer> count = new HashMap<>();
    kept.forEach(operation -> count.merge(operation.methodName(), 1, Integer::sum));
    for (SoapOperationModel operation : kept) {
      SoapOperationEntry entry = operations.get(name(service, operation));
      boolean isTaken = count.getOrDefault(operation.methodName(), 0) > 1;
      if (isTaken && entry != null && entry.method() != null) {
        problems.add(
            entry
                .method()
                .place()
                .error("Another operation of the service has this name. Give one another."));
      }
    }
  }

  private SoapServiceModel renamed(SoapServiceModel service, @Nullable ServiceEntry entry) {
    if (entry == null || entry.newName() == null) {
      return service;
    }
    SoapNames.Service name = SoapNames.named(entry.newName());
    if (name == null) {
      problems.add(
          entry
              .place()
              .error(
                  "\""
                      + entry.newName()
                      + "\" cannot be the name of a service: it has letters and digits."));
      return service;
    }
    return new SoapServiceModel(
        service.address(),
        name.accessor(),
        name.className(),
        service.names(),
        service.operations(),
        service.docs());
  }

  private void tellClashes(List<SoapServiceModel> corrected) {
    Map<String, Integer> count = new HashMap<>();
    corrected.forEach(service -> count.merge(folded(service), 1, Integer::sum));
    for (SoapServiceModel service : corrected) {
      ServiceEntry entry = services.get(service.address());
      if (entry != null && count.getOrDefault(folded(service), 0) > 1) {
        problems.add(
            entry.place().error("Another SOAP service is called \"" + service.className() + "\"."));
      }
    }
  }

  private static String folded(SoapServiceModel service) {
    return service.className().toLowerCase(Locale.ROOT);
  }
}
