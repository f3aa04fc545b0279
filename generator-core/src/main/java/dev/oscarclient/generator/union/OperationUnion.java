package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ParameterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The versions of one operation that several servers have. */
final class OperationUnion {
  private final List<String> clinics = new ArrayList<>();
  private final List<OperationModel> versions = new ArrayList<>();

  void add(String clinic, OperationModel version) {
    clinics.add(clinic);
    versions.add(version);
  }

  OperationModel unite(List<String> all, TypeUnion types, Conflicts conflicts) {
    OperationModel first = versions.get(0);
    String where = first.verb() + " " + first.path();
    BodyUnion bodies = new BodyUnion(where, types, conflicts);
    List<ParameterModel> parameters =
        ParameterUnion.of(
            where, versions.stream().map(OperationModel::parameters).toList(), conflicts);
    return new OperationModel(
        first.verb(),
        first.path(),
        Union.docs(versions.stream().map(OperationModel::addresses).toList()),
        first.methodName(),
        first.optionsName(),
        parameters,
        request(bodies),
        bodies.unite("response", versions.stream().map(OperationModel::response).toList()),
        Union.docs(versions.stream().map(OperationModel::docs).toList()),
        clinics.get(0) + "/" + first.origin(),
        RefUnion.same(versions.stream().map(OperationModel::effect).toList()),
        RefUnion.same(versions.stream().map(OperationModel::paging).toList()),
        // An exception where "no" was an answer is loud; the other way round something is lost.
        versions.stream().allMatch(OperationModel::successIsAnswer),
        versions.stream()
            .map(OperationModel::override)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        clinics.size() == all.size() ? List.of() : clinics);
  }

  /** A server that takes no body will not mind one. */
  private @Nullable BodyModel request(BodyUnion bodies) {
    List<BodyModel> requests =
        versions.stream().map(OperationModel::request).filter(Objects::nonNull).toList();
    return requests.isEmpty() ? null : bodies.unite("request", requests);
  }
}
