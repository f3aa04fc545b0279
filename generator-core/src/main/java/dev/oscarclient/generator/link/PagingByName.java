package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.Paging;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ParameterModel.Location;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Paging of operations that no catalogue knows, by the names that OSCAR's own have for it. A server
 * that means something else by them is found out at run time: the same page does not come twice.
 */
final class PagingByName {
  private static final List<String> OFFSETS = List.of("offset", "startIndex", "start");
  private static final List<String> LIMITS =
      List.of("limit", "itemsToReturn", "numToReturn", "pageSize", "count");

  private PagingByName() {}

  /** Returns the paging of an operation with these parameters, or {@code null}. */
  static @Nullable Paging of(List<ParameterModel> parameters) {
    Set<String> numbers = new HashSet<>();
    for (ParameterModel parameter : parameters) {
      if (parameter.in() == Location.QUERY
          && parameter.type() instanceof TypeRef.Scalar scalar
          && scalar.kind() == ScalarKind.INT) {
        numbers.add(parameter.name());
      }
    }
    String offset = first(OFFSETS, numbers);
    String limit = first(LIMITS, numbers);
    return offset == null || limit == null ? null : new Paging(offset, null, limit, false);
  }

  private static @Nullable String first(List<String> wanted, Set<String> names) {
    for (String name : wanted) {
      if (names.contains(name)) {
        return name;
      }
    }
    return null;
  }
}
