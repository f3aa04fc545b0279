package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.catalog.Catalog;
import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.catalog.OperationFacts;
import dev.oscarclient.generator.catalog.StandardOperation;
import dev.oscarclient.generator.model.Effect;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls that change nothing and show no patient: GETs without parameters which the catalogue says
 * only read, in every lineage that has them.
 */
final class HarmlessCalls {
  private static final String ADDRESS = "/services";

  private final Catalog catalogue;

  HarmlessCalls(CatalogStore store) {
    this.catalogue = new Catalog(store);
  }

  /** Returns calls that say who is calling, best first. */
  List<String> whoAmI() {
    return harmless("/status/checkIfAuthed", "/providerService/provider/me", "/oauth/info");
  }

  /** Returns calls of several services, to see which of them a token may use. */
  List<String> acrossServices() {
    return harmless("/persona/rights", "/schedule/statuses", "/consentService/consentTypes");
  }

  private List<String> harmless(String... paths) {
    List<String> calls = new ArrayList<>();
    for (String path : paths) {
      String service = path.substring(1, path.indexOf('/', 1));
      for (StandardOperation operation : catalogue.operations(service)) {
        if (operation.path().equals(path) && isHarmless(operation)) {
          calls.add(path);
        }
      }
    }
    return calls;
  }

  private static boolean isHarmless(StandardOperation operation) {
    boolean harmless = operation.verb().equals("GET") && !operation.lineages().isEmpty();
    for (Lineage lineage : operation.lineages()) {
      OperationFacts facts = operation.facts(lineage);
      harmless &=
          facts != null
              && facts.effect() == Effect.READ
              && facts.parameters().isEmpty()
              && facts.request() == null;
    }
    return harmless;
  }

  /** Returns the address below the web services of a call. */
  static String address(String call) {
    return ADDRESS + call;
  }
}
