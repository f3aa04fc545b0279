package dev.oscarclient.generator.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names what stands inside a class or method: parameters and properties, unique in their scope. */
public final class MemberNames {

  /**
   * What generated methods call their locals, what parameter classes inherit, and what no setter
   * may be called ({@code wait(long)} is final in {@code Object}).
   */
  private static final Set<String> TAKEN_BY_OPERATIONS =
      TakenMethods.and(
          TakenMethods.OF_OBJECTS,
          "additionalQuery",
          "body",
          "caller",
          "content",
          "form",
          "header",
          "matrix",
          "options",
          "parameters",
          "query",
          "request",
          "require",
          "response",
          "self");

  /** Methods of generated types and their builders, of their bases, and of {@code Object}. */
  private static final Set<String> TAKEN_BY_TYPES =
      TakenMethods.and(
          TakenMethods.OF_OBJECTS,
          "additionalProperties",
          "additionalProperty",
          "build",
          "builder",
          "derivedTypes",
          "get",
          "isPresent",
          "jsonProperty",
          "removeProperty",
          "set",
          "toBuilder");

  private MemberNames() {}

  /**
   * Names the parameters of one operation.
   *
   * @param wireNames on the wire, those of the path first: they have the first choice
   * @return Java names in the same order
   */
  public static List<String> parameters(List<String> wireNames) {
    return allocate(wireNames, "parameter", TAKEN_BY_OPERATIONS, Set.of());
  }

  /**
   * Names the properties of one type.
   *
   * @param jsonNames the keys in JSON
   * @param inherited Java names in the types it extends
   * @return Java names in the same order
   */
  public static List<String> properties(List<String> jsonNames, Collection<String> inherited) {
    return allocate(jsonNames, "property", TAKEN_BY_TYPES, inherited);
  }

  private static List<String> allocate(
      List<String> names, String fallback, Set<String> reserved, Collection<String> used) {
    Set<String> taken = new HashSet<>(used);
    // Names that are identifiers already keep themselves, wherever in the list they stand.
    for (String name : names) {
      if (name.equals(base(name, fallback, reserved))) {
        taken.add(name);
      }
    }
    Set<String> kept = new HashSet<>();
    List<String> allocated = new ArrayList<>(names.size());
    for (String name : names) {
      String base = base(name, fallback, reserved);
      boolean keeps = base.equals(name) && !used.contains(name) && kept.add(name);
      allocated.add(keeps ? base : Numbered.free(base, taken::add));
    }
    return allocated;
  }

  private static String base(String name, String fallback, Set<String> reserved) {
    String word = Words.lowerFirst(Words.camel(name));
    String base = Words.startable(ShortHash.fit(word, fallback, Words.isForeign(name), name));
    return Words.isReserved(base) || reserved.contains(base) ? base + "_" : base;
  }
}
