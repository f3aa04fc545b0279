package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.Paging;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.notation.Similar;
import dev.oscarclient.generator.overrides.OperationEntry;
import dev.oscarclient.generator.overrides.OperationEntry.PagingEntry;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds the paging that a user's file states against the bodies, once all types are known. */
final class PagingCheck {
  private final Map<String, TypeModel> types = new LinkedHashMap<>();
  private final List<Problem> problems;

  private PagingCheck(List<TypeModel> types, List<Problem> problems) {
    types.forEach(type -> this.types.put(type.javaName(), type));
    this.problems = problems;
  }

  /** Tells of properties of requests that are not there, and of responses without rows. */
  static void check(
      List<LinkedOperation> operations, List<TypeModel> types, List<Problem> problems) {
    PagingCheck check = new PagingCheck(types, problems);
    Set<PagingEntry> seen = new HashSet<>();
    for (LinkedOperation operation : operations) {
      OperationEntry entry = operation.entry();
      PagingEntry stated = entry == null ? null : entry.paging();
      if (stated != null && stated.paging() != null && seen.add(stated)) {
        check.check(stated, stated.paging(), operation);
      }
    }
  }

  private void check(PagingEntry stated, Paging paging, LinkedOperation operation) {
    if (paging.inBody()) {
      request(stated, paging, operation.request());
    }
    if (!hasRows(operation.response().type())) {
      problems.add(
          stated
              .place()
              .warning(
                  "The response has no list of rows, or several, so there are no pages to get.",
                  "Say with response what it is, or remove paging."));
    }
  }

  private void request(PagingEntry stated, Paging paging, @Nullable BodyModel request) {
    if (request == null || !(request.type() instanceof TypeRef.Named named)) {
      problems.add(
          stated
              .place()
              .error("The request is not known to have properties: say with request what it is."));
      return;
    }
    TreeSet<String> known = new TreeSet<>();
    properties(named).forEach(property -> known.add(property.jsonName()));
    for (String name : OperationTraits.names(paging)) {
      if (!known.contains(name)) {
        problems.add(
            stated
                .place()
                .error(
                    named.javaName()
                        + " has no property \""
                        + name
                        + "\"."
                        + Similar.hint(name, known)));
      }
    }
  }

  private boolean hasRows(TypeRef response) {
    if (isList(response)) {
      return true;
    }
    int lists = 0;
    boolean content = false;
    if (response instanceof TypeRef.Named named) {
      for (PropertyModel property : properties(named)) {
        if (isList(property.type())) {
          lists++;
          content |= property.jsonName().equals("content");
        }
      }
    }
    return lists == 1 || content;
  }

  private static boolean isList(TypeRef type) {
    return type instanceof TypeRef.ListOf || type instanceof TypeRef.OneOrMany;
  }

  /** Returns the properties of a type, and of those it extends. */
  private List<PropertyModel> properties(TypeRef.Named type) {
    List<PropertyModel> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    TypeRef.Named next = type;
    while (next != null && seen.add(next.javaName())) {
      ObjectType object = types.get(next.javaName()) instanceof ObjectType one ? one : null;
      if (object != null) {
        all.addAll(object.properties());
      }
      next = object == null ? null : object.superType();
    }
    return all;
  }
}
