package dev.oscarclient.generator.link;

import dev.oscarclient.generator.link.AddressMerger.Merged;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.naming.OperationNames;
import dev.oscarclient.generator.naming.OperationNames.OperationName;
import dev.oscarclient.generator.naming.ServiceName;
import dev.oscarclient.generator.overrides.OperationEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    ServiceModel assemble(OverrideServices overrides) {
      operations.sort(Draft::byPathAndVerb);
      List<OperationNames.Operation> shapes = new ArrayList<>(operations.size());
      for (Merged merged : operations) {
        shapes.add(shape(merged, overrides.method(merged)));
      }
      List<OperationName> names = OperationNames.allocate(shapes);
      List<OperationModel> models = new ArrayList<>(operations.size());
      for (int i = 0; i < operations.size(); i++) {
        String wanted = shapes.get(i).wanted();
        overrides.check(
            operations.get(i), wanted, names.get(i).methodName(), called(wanted, names));
        models.add(model(operations.get(i), names.get(i)));
      }
      return new ServiceModel(name.name(), name.accessor(), name.className(), models);
    }

    /** Returns verb and path of the operations of a method name. */
    private List<String> called(@Nullable String method, List<OperationName> names) {
      List<String> called = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).methodName().equals(method)) {
          DescribedOperation operation = operations.get(i).operation().described();
          called.add(operation.verb() + " " + operation.path());
        }
      }
      return called;
    }

    private static int byPathAndVerb(Merged one, Merged other) {
      DescribedOperation first = one.operation().described();
      DescribedOperation second = other.operation().described();
      int byPath = first.path().compareTo(second.path());
      return byPath != 0 ? byPath : first.verb().compareTo(second.verb());
    }

    private static OperationNames.Operation shape(Merged merged, @Nullable String wanted) {
      LinkedOperation operation = merged.operation();
      return new OperationNames.Operation(
          operation.described().verb(),
          operation.described().path(),
          operation.hasScalarBody(),
          operation.traits().isStandard(),
          wanted);
    }

    private static OperationModel model(Merged merged, OperationName name) {
      LinkedOperation operation = merged.operation();
      DescribedOperation described = operation.described();
      OperationEntry entry = operation.entry();
      OperationTraits traits = operation.traits();
      return new OperationModel(
          described.verb(),
          described.path(),
          merged.addresses(),
          name.methodName(),
          name.optionsName(),
          operation.parameters(),
          operation.request(),
          operation.response(),
          traits.docs(),
          described.origin(),
          traits.effect(),
          traits.paging(),
          traits.successIsAnswer(),
          entry == null ? null : entry.detail());
    }
  }

  private ServiceAssembler() {}

  /** Returns the services, sorted by class name. */
  static List<ServiceModel> assemble(List<Merged> operations, OverrideServices overrides) {
    Map<String, Draft> drafts = new TreeMap<>();
    for (Merged merged : operations) {
      ServiceName name = overrides.of(merged);
      if (name != null) {
        drafts.computeIfAbsent(name.key(), key -> new Draft(name)).add(name, merged);
      }
    }
    overrides.finish();
    List<ServiceModel> services = new ArrayList<>(drafts.size());
    for (Draft draft : drafts.values()) {
      services.add(draft.assemble(overrides));
    }
    services.sort(Comparator.comparing(ServiceModel::className));
    return services;
  }
}
