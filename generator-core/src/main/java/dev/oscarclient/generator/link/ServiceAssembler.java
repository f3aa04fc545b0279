package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.OperationFacts;
import dev.oscarclient.generator.link.AddressMerger.Merged;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.Paging;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.naming.OperationNames;
import dev.oscarclient.generator.naming.OperationNames.OperationName;
import dev.oscarclient.generator.naming.PathTemplate;
import dev.oscarclient.generator.naming.ServiceName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts operations into services and gives both their names. */
final class ServiceAssembler {

  /** All operations of one service; of several spellings of its name, the first one counts. */
  private static final class Draft {
    private final List<Merged> operations = new ArrayList<>();
    private ServiceName name;

    Draft(ServiceName name) {
      this.name = name;
    }

    void add(ServiceName spelling, Merged operation) {
      if (spelling.className().compareTo(name.className()) < 0) {
        name = spelling;
      }
      operations.add(operation);
    }

    ServiceModel assemble() {
      operations.sort(Draft::byPathAndVerb);
      List<OperationNames.Operation> shapes = new ArrayList<>(operations.size());
      for (Merged merged : operations) {
        shapes.add(shape(merged));
      }
      List<OperationName> names = OperationNames.allocate(shapes);
      List<OperationModel> models = new ArrayList<>(operations.size());
      for (int i = 0; i < operations.size(); i++) {
        models.add(model(operations.get(i), names.get(i)));
      }
      return new ServiceModel(name.name(), name.accessor(), name.className(), models);
    }

    private static int byPathAndVerb(Merged one, Merged other) {
      DescribedOperation first = one.operation().described();
      DescribedOperation second = other.operation().described();
      int byPath = first.path().compareTo(second.path());
      return byPath != 0 ? byPath : first.verb().compareTo(second.verb());
    }

    private static OperationNames.Operation shape(Merged merged) {
      LinkedOperation operation = merged.operation();
      return new OperationNames.Operation(
          operation.described().verb(),
          operation.described().path(),
          operation.hasScalarBody(),
          operation.facts() != null);
    }

    private static OperationModel model(Merged merged, OperationName name) {
      LinkedOperation operation = merged.operation();
      DescribedOperation described = operation.described();
      OperationFacts facts = operation.facts();
      return new OperationModel(
          described.verb(),
          described.path(),
          merged.addresses(),
          name.methodName(),
          name.optionsName(),
          operation.parameters(),
          operation.request(),
          operation.response(),
          docs(described, facts),
          described.origin(),
          facts == null ? null : facts.effect(),
          facts == null
              ? PagingByName.of(operation.parameters())
              : paging(operation, facts.paging()),
          facts != null && facts.successIsAnswer());
    }

    private static List<String> docs(DescribedOperation described, @Nullable OperationFacts facts) {
      if (facts == null) {
        return described.docs();
      }
      List<String> docs = new ArrayList<>(described.docs());
      docs.addAll(facts.docs());
      return docs;
    }

    /** Paging needs the parameters that the catalogue knows; a server may have lost them. */
    private static @Nullable Paging paging(LinkedOperation operation, @Nullable Paging paging) {
      if (paging == null || paging.inBody()) {
        return paging;
      }
      Set<String> names = new HashSet<>();
      for (ParameterModel parameter : operation.parameters()) {
        names.add(parameter.name());
      }
      boolean complete =
          names.contains(paging.limit())
              && (paging.offset() == null || names.contains(paging.offset()))
              && (paging.page() == null || names.contains(paging.page()));
      return complete ? paging : null;
    }
  }

  private ServiceAssembler() {}

  /** Returns the services, sorted by class name. */
  static List<ServiceModel> assemble(List<Merged> operations) {
    Map<String, Draft> drafts = new TreeMap<>();
    for (Merged merged : operations) {
      ServiceName name =
          ServiceName.of(
              merged.serviceWords(), PathTemplate.of(merged.operation().described().path()));
      drafts.computeIfAbsent(name.key(), key -> new Draft(name)).add(name, merged);
    }
    List<ServiceModel> services = new ArrayList<>(drafts.size());
    for (Draft draft : drafts.values()) {
      services.add(draft.assemble());
    }
    services.sort(Comparator.comparing(ServiceModel::className));
    return services;
  }
}
