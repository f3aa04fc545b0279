package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.EnumType;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.TypeNames;
import dev.oscarclient.generator.overrides.OperationEntry.Name;
import dev.oscarclient.generator.overrides.TypeEntry;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives types the names a user wants, wherever they are referred to. */
final class TypeRenaming {

  private final Map<String, String> names = new HashMap<>();

  private TypeRenaming() {}

  /** Returns the renaming that the entries want; tells of names that cannot be. */
  static TypeRenaming of(List<TypeEntry> entries, List<TypeModel> types, List<Problem> problems) {
    TypeRenaming renaming = new TypeRenaming();
    Map<String, Name> wanted = new HashMap<>();
    for (TypeEntry entry : entries) {
      TypeModel type = TypeCorrections.find(entry.name(), types);
      if (entry.rename() != null && type != null) {
        renaming.names.put(type.javaName(), entry.rename().text());
        wanted.put(type.javaName(), entry.rename());
      }
    }
    Map<String, Integer> count = new HashMap<>();
    for (TypeModel type : types) {
      count.merge(renaming.name(type.javaName()).toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
    for (TypeModel type : types) {
      Name name = wanted.get(type.javaName());
      if (name == null) {
        continue;
      }
      String fault = TypeNames.fault(name.text());
      if (fault != null) {
        problems.add(name.place().error("\"" + name.text() + "\" " + fault + "."));
      } else if (count.getOrDefault(name.text().toLowerCase(Locale.ROOT), 0) > 1) {
        problems.add(name.place().error("Another type is called \"" + name.text() + "\"."));
      }
    }
    return renaming;
  }

  /** Returns types under their new names, sorted by them. */
  List<TypeModel> types(List<TypeModel> types) {
    List<TypeModel> renamed = new ArrayList<>(types.size());
    for (TypeModel type : types) {
      if (type instanceof ObjectType object) {
        renamed.add(object(object));
      } else if (type instanceof EnumType enumeration) {
        renamed.add(
            new EnumType(
                name(enumeration.javaName()),
                enumeration.schemaName(),
                enumeration.constants(),
                enumeration.docs()));
      }
    }
    renamed.sort(Comparator.comparing(TypeModel::javaName));
    return renamed;
  }

  /** Returns services that refer to types by their new names. */
  List<ServiceModel> services(List<ServiceModel> services) {
    if (names.isEmpty()) {
      return services;
    }
    List<ServiceModel> renamed = new ArrayList<>(services.size());
    for (ServiceModel service : services) {
      List<OperationModel> operations = new ArrayList<>(service.operations().size());
      for (OperationModel operation : service.operations()) {
        BodyModel request = operation.request();
        operations.add(
            operation.withBodies(
                request == null ? null : body(request), body(operation.response())));
      }
      renamed.add(
          new ServiceModel(service.name(), service.accessor(), service.className(), operations));
    }
    return renamed;
  }

  private ObjectType object(ObjectType type) {
    List<PropertyModel> properties = new ArrayList<>(type.properties().size());
    for (PropertyModel property : type.properties()) {
      properties.add(property.withType(ref(property.type())));
    }
    TypeRef.Named superType = type.superType();
    return new ObjectType(
        name(type.javaName()),
        type.schemaName(),
        type.typeParameters(),
        superType == null ? null : named(superType),
        type.isAbstract(),
        properties,
        type.rootElement(),
        type.docs(),
        type.inheritedXml(),
        type.wildcardAt());
  }

  private BodyModel body(BodyModel body) {
    return new BodyModel(
            body.kind(), body.mediaTypes(), ref(body.type()), body.fields(), body.binding())
        .withStatedClass(body.statedClass());
  }

  /** Returns a use of a type by its new name. */
  TypeRef ref(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return new TypeRef.ListOf(ref(list.element()));
    } else if (type instanceof TypeRef.OneOrMany either) {
      return new TypeRef.OneOrMany(ref(either.element()));
    } else if (type instanceof TypeRef.MapOf map) {
      return new TypeRef.MapOf(ref(map.value()));
    }
    return type instanceof TypeRef.Named named ? named(named) : type;
  }

  private TypeRef.Named named(TypeRef.Named named) {
    List<TypeRef> arguments = new ArrayList<>(named.arguments().size());
    for (TypeRef argument : named.arguments()) {
      arguments.add(ref(argument));
    }
    return new TypeRef.Named(name(named.javaName()), arguments);
  }

  private String name(String javaName) {
    return names.getOrDefault(javaName, javaName);
  }
}
