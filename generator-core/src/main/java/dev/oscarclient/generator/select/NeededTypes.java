package dev.oscarclient.generator.select;

import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that operations reach: those of their bodies, and all that these are made of. */
public final class NeededTypes {
  private final Map<String, TypeModel> byName = new HashMap<>();
  private final Set<String> needed = new HashSet<>();
  private final Map<String, List<TypeModel>> heirs = new HashMap<>();
  private final Deque<TypeModel> open = new ArrayDeque<>();

  private NeededTypes(List<TypeModel> types) {
    types.forEach(type -> byName.put(type.javaName(), type));
  }

  /** Returns those of {@code types} that are needed, in their order. */
  static List<TypeModel> of(List<ServiceModel> services, List<TypeModel> types) {
    NeededTypes needed = new NeededTypes(types);
    for (ServiceModel service : services) {
      service.operations().forEach(needed::add);
    }
    return needed.among(types);
  }

  /** Returns those of {@code types} that SOAP services need, in their order. */
  public static List<TypeModel> ofSoap(List<SoapServiceModel> services, List<TypeModel> types) {
    NeededTypes needed = new NeededTypes(types);
    for (SoapServiceModel service : services) {
      service.operations().forEach(needed::add);
    }
    // An object that extends a needed one may come in its place.
    for (TypeModel type : types) {
      if (type instanceof TypeModel.ObjectType object && object.superType() != null) {
        needed
            .heirs
            .computeIfAbsent(object.superType().javaName(), name -> new ArrayList<>())
            .add(object);
      }
    }
    return needed.among(types);
  }

  private List<TypeModel> among(List<TypeModel> types) {
    while (!open.isEmpty()) {
      expand(open.pop());
    }
    return types.stream().filter(type -> needed.contains(type.javaName())).toList();
  }

  private void add(SoapOperationModel operation) {
    operation.parts().forEach(part -> add(part.type()));
    operation.headers().forEach(part -> add(part.type()));
    operation.envelope().answerHeaders().forEach(header -> add(header.type()));
    operation.faults().forEach(fault -> add(fault.type()));
    add(operation.answer().type());
  }

  private void add(OperationModel operation) {
    addParameters(operation.parameters());
    add(operation.request());
    add(operation.response());
  }

  private void add(@Nullable BodyModel body) {
    if (body != null) {
      add(body.type());
      addParameters(body.fields());
    }
  }

  private void addParameters(List<ParameterModel> parameters) {
    parameters.forEach(parameter -> add(parameter.type()));
  }

  private void add(TypeRef ref) {
    if (ref instanceof TypeRef.Named named) {
      TypeModel type = byName.get(named.javaName());
      if (type != null && needed.add(named.javaName())) {
        open.push(type);
      }
      named.arguments().forEach(this::add);
    } else if (ref instanceof TypeRef.ListOf list) {
      add(list.element());
    } else if (ref instanceof TypeRef.OneOrMany either) {
      add(either.element());
    } else if (ref instanceof TypeRef.MapOf map) {
      add(map.value());
    }
  }

  private void expand(TypeModel type) {
    for (TypeModel heir : heirs.getOrDefault(type.javaName(), List.of())) {
      add(new TypeRef.Named(heir.javaName()));
    }
    if (type instanceof TypeModel.ObjectType object) {
      if (object.superType() != null) {
        add(object.superType());
      }
      for (PropertyModel property : object.properties()) {
        add(property.type());
      }
    }
  }
}
