package dev.oscarclient.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.Paging;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How pages are asked for and taken apart.
 *
 * @param element what they hold
 * @param elementsAccessor the response's accessor of the list, or {@code null} if it is the list
 * @param totalAccessor the response's accessor of the number of all, or {@code null}
 * @param setters what sets offset or page, and limit, on the query or the request body
 * @param inBody whether it is the request body
 */
record PagingShape(
    TypeRef element,
    @Nullable String elementsAccessor,
    @Nullable String totalAccessor,
    List<Setter> setters,
    boolean inBody) {

  /** What a setter sets. */
  enum Role {
    OFFSET,
    PAGE,
    LIMIT
  }

  /**
   * A setter of a query class or builder.
   *
   * @param wireName what it sets, for javadoc
   */
  record Setter(String method, Role role, ScalarKind kind, String wireName) {

    /** Returns the call, in a scope with variables of the given names. */
    CodeBlock call(String offset, String limit) {
      String value =
          switch (role) {
            case OFFSET -> offset;
            case PAGE -> offset + " / " + limit + " + 1";
            case LIMIT -> limit;
          };
      return kind == ScalarKind.STRING
          ? CodeBlock.of(".$L($T.toString($L))", method, Integer.class, value)
          : CodeBlock.of(".$L($L)", method, value);
    }
  }

  /** Returns the shape, or {@code null} if the operation's pages cannot be asked for one by one. */
  static @Nullable PagingShape of(OperationModel operation, TypeIndex index) {
    Paging paging = operation.paging();
    if (paging == null || operation.response().kind() != BodyModel.Kind.JSON) {
      return null;
    }
    List<Setter> setters = setters(paging, operation, index);
    return setters.isEmpty() ? null : read(operation.response().type(), setters, paging, index);
  }

  private static @Nullable PagingShape read(
      TypeRef response, List<Setter> setters, Paging paging, TypeIndex index) {
    TypeRef listed = element(response);
    if (listed != null) {
      return new PagingShape(listed, null, null, setters, paging.inBody());
    }
    if (!(response instanceof TypeRef.Named named)) {
      return null;
    }
    PropertyModel list = null;
    PropertyModel total = null;
    int lists = 0;
    for (PropertyModel property : index.properties(named)) {
      if (element(property.type()) != null) {
        lists++;
        list = list == null || property.jsonName().equals("content") ? property : list;
      } else if (property.jsonName().equals("total") && isNumber(property.type())) {
        total = property;
      }
    }
    if (list == null || (lists > 1 && !list.jsonName().equals("content"))) {
      return null;
    }
    return new PagingShape(
        Objects.requireNonNull(element(list.type())),
        list.javaName(),
        total == null ? null : total.javaName(),
        setters,
        paging.inBody());
  }

  private static @Nullable TypeRef element(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return list.element();
    }
    return type instanceof TypeRef.OneOrMany oneOrMany ? oneOrMany.element() : null;
  }

  private static boolean isNumber(TypeRef type) {
    return type instanceof TypeRef.Scalar scalar
        && (scalar.kind() == ScalarKind.INT || scalar.kind() == ScalarKind.LONG);
  }

  /** Returns the setters; none if one is missing or takes another kind of value. */
  private static List<Setter> setters(Paging paging, OperationModel operation, TypeIndex index) {
    String start = paging.offset() == null ? paging.page() : paging.offset();
    if (start == null) {
      return List.of();
    }
    Role role = paging.offset() == null ? Role.PAGE : Role.OFFSET;
    Setter first = setter(start, role, paging, operation, index);
    Setter second = setter(paging.limit(), Role.LIMIT, paging, operation, index);
    return first == null || second == null ? List.of() : List.of(first, second);
  }

  private static @Nullable Setter setter(
      String name, Role role, Paging paging, OperationModel operation, TypeIndex index) {
    if (paging.inBody()) {
      return bodySetter(name, role, operation.request(), index);
    }
    for (ParameterModel parameter : operation.parameters()) {
      if (parameter.name().equals(name)
          && parameter.in() == ParameterModel.Location.QUERY
          && parameter.fixedValue() == null
          && !parameter.repeating()) {
        return setter(parameter.javaName(), role, parameter.type(), name);
      }
    }
    return null;
  }

  private static @Nullable Setter bodySetter(
      String name, Role role, @Nullable BodyModel request, TypeIndex index) {
    if (request == null
        || request.kind() != BodyModel.Kind.JSON
        || !(request.type() instanceof TypeRef.Named named)) {
      return null;
    }
    for (PropertyModel property : index.properties(named)) {
      if (property.jsonName().equals(name)) {
        return setter(property.javaName(), role, property.type(), name);
      }
    }
    return null;
  }

  private static @Nullable Setter setter(String method, Role role, TypeRef type, String wireName) {
    boolean fits =
        type instanceof TypeRef.Scalar scalar
            && (scalar.kind() == ScalarKind.INT || scalar.kind() == ScalarKind.STRING);
    return fits ? new Setter(method, role, ((TypeRef.Scalar) type).kind(), wireName) : null;
  }
}
