package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.EnumConstant;
import dev.oscarclient.generator.naming.EnumConstantNames;
import dev.oscarclient.generator.naming.MemberNames;
import dev.oscarclient.generator.overrides.TypeEntry;
import dev.oscarclient.generator.overrides.TypeEntry.PropertyEntry;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the types of a user's file that the server says nothing of. */
final class NewTypes {

  private NewTypes() {}

  /** Returns the types in the order of the file. */
  static List<TypeModel> link(
      OverrideTypes types, OverrideProperties properties, List<Problem> problems) {
    List<TypeModel> models = new ArrayList<>();
    for (TypeEntry entry : types.newTypes()) {
      models.add(
          entry.values().isEmpty() ? object(entry, properties, problems) : enumeration(entry));
    }
    for (TypeEntry entry : types.newTypes()) {
      if (!types.isUsed(entry)) {
        problems.add(
            entry
                .place()
                .warning(
                    "No operation takes or gives this type, and no other type holds it.",
                    "It is generated all the same; remove it, or name it where it belongs."));
      }
    }
    return models;
  }

  private static TypeModel enumeration(TypeEntry entry) {
    List<String> names = EnumConstantNames.allocate(entry.values());
    List<EnumConstant> constants = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      constants.add(new EnumConstant(names.get(i), entry.values().get(i)));
    }
    return new TypeModel.EnumType(entry.name(), entry.name(), constants, docs(entry));
  }

  private static TypeModel object(
      TypeEntry entry, OverrideProperties properties, List<Problem> problems) {
    List<String> keys = new ArrayList<>();
    Set<String> all = new HashSet<>();
    for (PropertyEntry property : entry.properties()) {
      keys.add(property.name());
      List<String> own = new ArrayList<>(property.aliases());
      own.add(property.jsonName() == null ? property.name() : property.jsonName());
      for (String key : own) {
        if (!all.add(key)) {
          problems.add(
              property.place().error("Two properties have the key \"" + key + "\" in JSON."));
        }
      }
    }
    List<String> names = MemberNames.properties(keys, List.of());
    List<PropertyModel> models = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      models.add(properties.make(entry.properties().get(i), names.get(i), entry.typeParameters()));
    }
    return new TypeModel.ObjectType(
        entry.name(),
        entry.name(),
        entry.typeParameters(),
        null,
        false,
        models,
        entry.root(),
        docs(entry));
  }

  private static List<String> docs(TypeEntry entry) {
    return entry.doc() == null ? List.of() : List.of(entry.doc());
  }
}
