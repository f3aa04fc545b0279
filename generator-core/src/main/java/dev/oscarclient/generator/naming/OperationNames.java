package dev.oscarclient.generator.naming;

import dev.oscarclient.generator.naming.PathTemplate.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the operations of one service. A name is made from verb and path alone; operations whose
 * Java methods would clash are told apart by a hash of verb and path. A standard operation of OSCAR
 * goes without, so nothing that a vendor adds renames one; among others it is the one with the
 * plainest path.
 */
public final class OperationNames {

  private OperationNames() {}

  /**
   * An operation to be named.
   *
   * @param verb as the WADL gives it
   * @param path as the WADL gives it
   * @param scalarBody whether its request body is a plain value, such as text, that stands behind
   *     the path parameters in the method and looks like one more of them
   * @param standard whether OSCAR servers have it by standard
   * @param wanted what a user wants the method to be called, or {@code null}
   */
  public record Operation(
      String verb, String path, boolean scalarBody, boolean standard, @Nullable String wanted) {

    /** Makes an operation of a vendor's own, named after verb and path. */
    public Operation(String verb, String path, boolean scalarBody) {
      this(verb, path, scalarBody, false, null);
    }
  }

  /**
   * Returns what is wrong with the name a user wants for a method, as the end of a sentence, or
   * {@code null} if nothing is.
   */
  public static @Nullable String fault(String wanted) {
    if (!Words.isIdentifier(wanted)) {
      return "is no Java identifier of plain letters and digits";
    }
    boolean taken = Words.isReserved(wanted) || TakenMethods.OF_SERVICES.contains(wanted);
    return taken ? "has a meaning of its own in Java or in every client" : null;
  }

  /**
   * What an operation is called.
   *
   * @param methodName Java method; overloads differ in the number of path parameters
   * @param optionsName base of the names of nested classes; unique in the service, ignoring case
   */
  public record OperationName(String methodName, String optionsName) {}

  /**
   * Names all operations of a service, whatever their order. What a user wants comes last and
   * renames nothing: where it clashes, the name that is given is another.
   *
   * @return the names, in the order of {@code operations}
   */
  public static List<OperationName> allocate(List<Operation> operations) {
    List<Draft> drafts = new ArrayList<>(operations.size());
    for (int i = 0; i < operations.size(); i++) {
      drafts.add(Draft.of(operations.get(i), i));
    }
    Collections.sort(drafts);
    OperationName[] names = new OperationName[operations.size()];
    Map<String, List<Draft>> byMethod = new HashMap<>();
    Set<String> options = new HashSet<>();
    for (Draft draft : drafts) {
      names[draft.index] = name(draft, byMethod, options);
    }
    return Arrays.asList(names);
  }

  private static OperationName name(
      Draft draft, Map<String, List<Draft>> byMethod, Set<String> options) {
    String method = draft.method;
    String suffix = "";
    for (int attempt = 1; clashes(draft, byMethod.get(method)); attempt++) {
      suffix = ShortHash.suffix(draft.source(), attempt);
      method = draft.method + suffix;
    }
    byMethod.computeIfAbsent(method, key -> new ArrayList<>()).add(draft);
    String option = draft.full + suffix;
    for (int attempt = 1; !options.add(Words.folded(option)); attempt++) {
      option = draft.full + ShortHash.suffix(draft.source(), attempt);
    }
    return new OperationName(method, option);
  }

  private static boolean clashes(Draft draft, @Nullable List<Draft> named) {
    if (named != null) {
      for (Draft other : named) {
        if (draft.variables == other.variables
            || (draft.operation.scalarBody() && draft.variables + 1 == other.variables)
            || (other.operation.scalarBody() && other.variables + 1 == draft.variables)) {
          return true;
        }
      }
    }
    return false;
  }

  /** An operation with the name it would like to have. */
  private static final class Draft implements Comparable<Draft> {
    final Operation operation;
    final int index;
    final String method;
    final String full;
    final int variables;
    final int literals;
    final boolean oddLiterals;
    final boolean expressions;

    private Draft(Operation operation, int index, PathTemplate path, String method, String full) {
      this.operation = operation;
      this.index = index;
      this.method = method;
      this.full = full;
      this.variables = path.variables().size();
      this.expressions = path.expressions();
      int count = 0;
      boolean odd = false;
      for (List<Part> segment : path.segments()) {
        for (Part part : segment) {
          if (part instanceof Part.Literal literal) {
            count++;
            odd |= isOdd(literal.text());
          }
        }
      }
      this.literals = count;
      this.oddLiterals = odd;
    }

    static Draft of(Operation operation, int index) {
      PathTemplate path = PathTemplate.of(operation.path());
      if (operation.wanted() != null) {
        String wanted = operation.wanted();
        return new Draft(operation, index, path, wanted, Words.upperFirst(wanted));
      }
      PathName name = PathName.of(operation.verb(), path);
      String source = source(operation);
      boolean lossy = Words.isForeign(operation.path()) || Words.isForeign(operation.verb());
      String fallback = operation.verb().equals("POST") ? "post" : "call";
      String method = Words.startable(ShortHash.fit(name.method(), fallback, lossy, source));
      if (Words.isReserved(method) || TakenMethods.OF_SERVICES.contains(method)) {
        method += "_";
      }
      String full = ShortHash.fit(name.full(), Words.upperFirst(fallback), lossy, source);
      return new Draft(operation, index, path, method, Words.startable(full));
    }

    String source() {
      return source(operation);
    }

    /**
     * Puts standard ones first, then the plainest. Written out: chained comparators take their time
     * to load.
     */
    @Override
    public int compareTo(Draft other) {
      int order = Boolean.compare(operation.wanted() != null, other.operation.wanted() != null);
      order =
          order != 0 ? order : Boolean.compare(other.operation.standard(), operation.standard());
      order = order != 0 ? order : Integer.compare(literals, other.literals);
      order = order != 0 ? order : Boolean.compare(oddLiterals, other.oddLiterals);
      order = order != 0 ? order : Boolean.compare(expressions, other.expressions);
      order = order != 0 ? order : Boolean.compare(trailingSlash(), other.trailingSlash());
      order = order != 0 ? order : operation.path().compareTo(other.operation.path());
      order = order != 0 ? order : operation.verb().compareTo(other.operation.verb());
      return order != 0
          ? order
          : Boolean.compare(operation.scalarBody(), other.operation.scalarBody());
    }

    private boolean trailingSlash() {
      return operation.path().endsWith("/");
    }

    private static String source(Operation operation) {
      return operation.verb() + " " + operation.path();
    }

    private static boolean isOdd(String literal) {
      for (int i = 0; i < literal.length(); i++) {
        char c = literal.charAt(i);
        if (!Words.isPlain(c) || c == '_') {
          return true;
        }
      }
      return Words.isUpper(literal.charAt(0));
    }
  }
}
