package dev.oscarclient.generator.link;

import dev.oscarclient.generator.link.GrammarUnion.Member;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.EnumConstant;
import dev.oscarclient.generator.naming.EnumConstantNames;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xsd.SchemaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the types of the grammars into types of the model. */
final class TypeLinker {

  private TypeLinker() {}

  /** Returns all types of the grammars that become classes, sorted by Java name. */
  static List<TypeModel> link(
      TypeTable table, StandardProperties standard, List<Problem> problems) {
    ObjectLinker objects = new ObjectLinker(table, standard, problems);
    List<TypeModel> models = new ArrayList<>();
    for (Member member : table.generated()) {
      if (member.type() instanceof SchemaType.Simple simple) {
        models.add(enumeration(table.javaName(member), simple));
      } else {
        models.add(objects.link(member));
      }
    }
    models.sort(Comparator.comparing(TypeModel::javaName));
    return models;
  }

  private static TypeModel enumeration(String javaName, SchemaType.Simple type) {
    List<String> values = type.enumeration().stream().distinct().toList();
    List<String> names = EnumConstantNames.allocate(values);
    List<EnumConstant> constants = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      constants.add(new EnumConstant(names.get(i), values.get(i)));
    }
    return new TypeModel.EnumType(javaName, type.name().toString(), constants, type.docs());
  }
}
