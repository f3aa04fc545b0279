package dev.oscarclient.generator.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names in the interfaces that wadl2java makes of a WADL. */
public final class JaxrsNames {
  private static final String ARRAY = "[]";

  private JaxrsNames() {}

  /**
   * An operation to be named.
   *
   * @param methodName what the client calls it; overloads share it
   * @param optionsName unique in its service
   */
  public record Operation(String methodName, String optionsName) {}

  /**
   * Names the methods of one interface: like the client's, except overloads, which are told apart.
   *
   * @return the names, in the order of {@code operations}, all different
   */
  public static List<String> methods(List<Operation> operations) {
    Map<String, Integer> uses = new HashMap<>();
    operations.forEach(operation -> uses.merge(operation.methodName(), 1, Integer::sum));
    Set<String> taken = new HashSet<>();
    for (Operation operation : operations) {
      if (uses.get(operation.methodName()) == 1) {
        taken.add(operation.methodName());
      }
    }
    List<String> names = new ArrayList<>(operations.size());
    for (Operation operation : operations) {
      String name = operation.methodName();
      if (uses.get(name) > 1) {
        String base = Words.lowerFirst(operation.optionsName());
        name = Words.isReserved(base) ? base + "_" : base;
        for (int number = 2; !taken.add(name); number++) {
          name = base + "_" + number;
        }
      }
      names.add(name);
    }
    return names;
  }

  /**
   * Returns what wadl2java calls a parameter, or {@code null} if that would be no Java: a name such
   * as {@code includes[]} is one, the tool makes an array of it.
   *
   * @param wireName its name in the WADL
   */
  public static @Nullable String parameter(String wireName) {
    String stem = isArray(wireName) ? wireName.substring(0, wireName.length() - 2) : wireName;
    if (Words.isReserved(stem)) {
      return isArray(wireName) || stem.equals("_") || stem.equals("yield") ? null : stem + "_arg";
    }
    String name = stem.replace(':', '_').replace('.', '_').replace('-', '_');
    if (!Words.isIdentifier(name) || Words.isReserved(name)) {
      return null;
    }
    String lowered = Words.folded(name.substring(0, 1)) + name.substring(1);
    return Words.isReserved(lowered) ? null : lowered;
  }

  /** Returns whether wadl2java makes an array of a parameter. */
  public static boolean isArray(String wireName) {
    return wireName.endsWith(ARRAY);
  }

  /** Returns what wadl2java calls a body of a class, or {@code null} if that would be no Java. */
  public static @Nullable String body(String className) {
    String name = Words.folded(className);
    return Words.isReserved(name) ? null : name;
  }
}
