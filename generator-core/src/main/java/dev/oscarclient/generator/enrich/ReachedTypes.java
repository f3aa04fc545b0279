package dev.oscarclient.generator.enrich;

import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapFaultModel;
import dev.oscarclient.generator.model.SoapHeaderModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The types that operations reach: what they name, what that is made of, what it extends, and what
 * extends it, as such an object may come in its place.
 */
final class ReachedTypes {
  private final Map<String, TypeModel> all = new HashMap<>();
  private final Map<String, List<TypeModel>> heirs = new HashMap<>();

  ReachedTypes(Collection<TypeModel> types) {
    for (TypeModel type : types) {
      all.put(type.javaName(), type);
      if (type instanceof ObjectType object && object.superType() != null) {
        heirs.computeIfAbsent(object.superType().javaName(), base -> new ArrayList<>()).add(object);
      }
    }
  }

  /** Returns a type, or {@code null} if there is none of the name. */
  @Nullable TypeModel get(String javaName) {
    return all.get(javaName);
  }

  /** Returns the object type that one extends, or {@code null}. */
  @Nullable ObjectType parent(ObjectType type) {
    return type.superType() != null && all.get(type.superType().javaName()) instanceof ObjectType p
        ? p
        : null;
  }

  /** Returns the properties of a type with those of all that it extends, its own last. */
  List<PropertyModel> allProperties(ObjectType type) {
    List<PropertyModel> properties = new ArrayList<>();
    line(type).forEach(each -> properties.addAll(each.properties()));
    return properties;
  }

  /** Returns what a type extends, from the root of the hierarchy down, and itself last. */
  List<ObjectType> line(ObjectType type) {
    List<ObjectType> line = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ObjectType at = type; at != null && seen.add(at.javaName()); at = parent(at)) {
      line.add(at);
    }
    Collections.reverse(line);
    return line;
  }

  /** Returns the parts of an rpc answer that has several: no element, but a type of ours, holds. */
  List<PropertyModel> partsOfAnswer(SoapOperationModel operation) {
    return operation.envelope().rpc()
            && operation.answer().kind() == SoapAnswer.Kind.BARE
            && operation.answer().type() instanceof TypeRef.Named named
            && all.get(named.javaName()) instanceof ObjectType type
        ? type.properties()
        : List.of();
  }

  /** Returns what operations reach, by Java name. */
  SortedMap<String, TypeModel> reachedBy(Collection<SoapOperationModel> operations) {
    SortedMap<String, TypeModel> reached = new TreeMap<>();
    Deque<TypeModel> open = new ArrayDeque<>();
    for (SoapOperationModel operation : operations) {
      operation.parts().forEach(part -> reach(part.type(), reached, open));
      operation.headers().forEach(part -> reach(part.type(), reached, open));
      for (SoapFaultModel fault : operation.faults()) {
        reach(fault.type(), reached, open);
      }
      for (SoapHeaderModel header : operation.envelope().answerHeaders()) {
        reach(header.type(), reached, open);
      }
      List<PropertyModel> parts = partsOfAnswer(operation);
      if (parts.isEmpty()) {
        reach(operation.answer().type(), reached, open);
      }
      parts.forEach(part -> reach(part.type(), reached, open));
    }
    while (!open.isEmpty()) {
      TypeModel type = open.pop();
      if (type instanceof ObjectType object) {
        object.properties().forEach(property -> reach(property.type(), reached, open));
        if (object.superType() != null) {
          reach(object.superType(), reached, open);
        }
      }
      heirs
          .getOrDefault(type.javaName(), List.of())
          .forEach(heir -> reach(new TypeRef.Named(heir.javaName()), reached, open));
    }
    return reached;
  }

  private void reach(TypeRef ref, Map<String, TypeModel> reached, Deque<TypeModel> open) {
    if (ref instanceof TypeRef.ListOf list) {
      reach(list.element(), reached, open);
    } else if (ref instanceof TypeRef.Named named) {
      TypeModel type = all.get(named.javaName());
      if (type != null && reached.putIfAbsent(named.javaName(), type) == null) {
        open.push(type);
      }
    }
  }
}
