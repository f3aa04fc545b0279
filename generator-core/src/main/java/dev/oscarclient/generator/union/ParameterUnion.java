package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ParameterModel.Location;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.MemberNames;
import dev.oscarclient.generator.report.TypeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All parameters, or fields of a form, that any server's version of an operation has. */
final class ParameterUnion {
  private ParameterUnion() {}

  static List<ParameterModel> of(
      String where, List<List<ParameterModel>> parts, Conflicts conflicts) {
    Map<String, List<ParameterModel>> groups =
        Union.grouped(parts, parameter -> parameter.in() + " " + parameter.name());
    List<ParameterModel> united = new ArrayList<>();
    for (List<ParameterModel> versions : groups.values()) {
      united.add(unite(where, versions, parts.size(), conflicts));
    }
    return named(united);
  }

  private static ParameterModel unite(
      String where, List<ParameterModel> versions, int parts, Conflicts conflicts) {
    ParameterModel first = versions.get(0);
    List<TypeRef> refs = versions.stream().map(ParameterModel::type).toList();
    TypeRef type = RefUnion.of(refs);
    if (type == null) {
      conflicts.add(
          where + ", parameter " + first.name(), refs.stream().map(TypeText::of).toList(), "text");
      type = new TypeRef.Scalar(ScalarKind.STRING);
    }
    boolean everywhere = versions.size() == parts;
    List<String> options = RefUnion.same(versions.stream().map(ParameterModel::options).toList());
    return new ParameterModel(
        first.name(),
        first.javaName(),
        first.in(),
        type,
        first.in() == Location.PATH
            || (everywhere && versions.stream().allMatch(ParameterModel::required)),
        versions.stream().anyMatch(ParameterModel::repeating),
        RefUnion.same(versions.stream().map(ParameterModel::defaultValue).toList()),
        everywhere
            ? RefUnion.same(versions.stream().map(ParameterModel::fixedValue).toList())
            : null,
        options == null ? List.of() : options,
        Union.docs(versions.stream().map(ParameterModel::docs).toList()),
        RefUnion.same(versions.stream().map(ParameterModel::dateForm).toList()));
  }

  private static List<ParameterModel> named(List<ParameterModel> parameters) {
    Set<String> names = new HashSet<>();
    boolean clash = false;
    for (ParameterModel parameter : parameters) {
      clash |= !names.add(parameter.javaName());
    }
    if (!clash) {
      return parameters;
    }
    List<String> allocated =
        MemberNames.parameters(parameters.stream().map(ParameterModel::name).toList());
    List<ParameterModel> renamed = new ArrayList<>();
    for (int i = 0; i < allocated.size(); i++) {
      renamed.add(parameters.get(i).withJavaName(allocated.get(i)));
    }
    return renamed;
  }
}
