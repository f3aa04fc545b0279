package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.TypeModel.EnumConstant;
import dev.oscarclient.generator.model.TypeModel.EnumType;
import dev.oscarclient.generator.naming.EnumConstantNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All values that any server lists. */
final class EnumUnion {
  private EnumUnion() {}

  static EnumType of(List<EnumType> parts) {
    List<EnumConstant> constants = new ArrayList<>();
    Set<String> values = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (EnumType part : parts) {
      for (EnumConstant constant : part.constants()) {
        if (values.add(constant.value())) {
          constants.add(constant);
          names.add(constant.javaName());
        }
      }
    }
    EnumType first = parts.get(0);
    return new EnumType(
        first.javaName(),
        first.schemaName(),
        names.size() == constants.size() ? constants : renamed(constants),
        Union.docs(parts.stream().map(EnumType::docs).toList()));
  }

  private static List<EnumConstant> renamed(List<EnumConstant> constants) {
    List<String> values = constants.stream().map(EnumConstant::value).toList();
    List<String> names = EnumConstantNames.allocate(values);
    List<EnumConstant> renamed = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      renamed.add(new EnumConstant(names.get(i), values.get(i)));
    }
    return renamed;
  }
}
