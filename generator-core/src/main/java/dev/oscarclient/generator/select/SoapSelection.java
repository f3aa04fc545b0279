package dev.oscarclient.generator.select;

import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/** Which SOAP operations a user wants. */
final class SoapSelection {
  private SoapSelection() {}

  /** Returns the operations that are included, or all if nothing is, and not excluded. */
  static SoapModel of(
      SoapModel model,
      Collection<OperationPattern> included,
      Collection<OperationPattern> excluded) {
    List<SoapServiceModel> services = new ArrayList<>();
    for (SoapServiceModel service : model.services()) {
      List<SoapOperationModel> taken = new ArrayList<>();
      for (SoapOperationModel operation : service.operations()) {
        if ((included.isEmpty() || matchesAny(included, service, operation))
            && !matchesAny(excluded, service, operation)) {
          taken.add(operation);
        }
      }
      if (!taken.isEmpty()) {
        services.add(service.withOperations(taken));
      }
    }
    return model.withParts(services, NeededTypes.ofSoap(services, model.types()));
  }

  private static boolean matchesAny(
      Collection<OperationPattern> patterns,
      SoapServiceModel service,
      SoapOperationModel operation) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(service, operation));
  }

  /** Returns whether a pattern stands for any operation. */
  static boolean matchesAny(SoapModel model, OperationPattern pattern) {
    for (SoapServiceModel service : model.services()) {
      if (service.operations().stream().anyMatch(each -> pattern.matches(service, each))) {
        return true;
      }
    }
    return false;
  }

  /** Adds the names of services, and the operations of those that begin with a text. */
  static void near(SoapModel model, String start, SortedSet<String> names, SortedSet<String> near) {
    for (SoapServiceModel service : model.services()) {
      names.add(service.accessor());
      boolean isNear =
          !start.isEmpty()
              && service
                  .address()
                  .toLowerCase(Locale.ROOT)
                  .startsWith("/" + start.toLowerCase(Locale.ROOT));
      if (isNear) {
        service.operations().forEach(o -> near.add("SOAP " + service.address() + "/" + o.name()));
      }
    }
  }
}
