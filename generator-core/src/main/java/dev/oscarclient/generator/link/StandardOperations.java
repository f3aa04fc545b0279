package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.Catalog;
import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.catalog.OperationFacts;
import dev.oscarclient.generator.catalog.StandardOperation;
import dev.oscarclient.generator.naming.PathTemplate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The standard operations among those that a server describes. An operation is a standard one if
 * verb and path are, whatever the path's variables are called.
 */
final class StandardOperations {

  private final IdentityHashMap<DescribedOperation, StandardOperation> matches =
      new IdentityHashMap<>();
  private final Set<StandardOperation> distinct = new HashSet<>();
  private final LineageEvidence evidence;

  private StandardOperations(LineageEvidence evidence) {
    this.evidence = evidence;
  }

  /**
   * Finds them.
   *
   * @param wanted the lineage to take where lineages differ, or {@code null} to go by what the
   *     server describes
   */
  static StandardOperations of(
      Catalog catalog,
      Collection<List<DescribedOperation>> described,
      Collection<GrammarIndex> grammars,
      @Nullable Lineage wanted) {
    StandardOperations standard = new StandardOperations(new LineageEvidence(wanted));
    Map<String, StandardOperation> known = new HashMap<>();
    Set<String> services = new HashSet<>();
    for (List<DescribedOperation> operations : described) {
      for (DescribedOperation operation : operations) {
        PathTemplate path = PathTemplate.of(operation.path());
        String service = service(path);
        if (service != null && services.add(service)) {
          for (StandardOperation one : catalog.operations(service)) {
            known.put(OperationKey.of(one.verb(), PathTemplate.of(one.path())), one);
          }
        }
        StandardOperation match = known.get(OperationKey.of(operation.verb(), path));
        if (match != null) {
          standard.matches.put(operation, match);
          standard.distinct.add(match);
          standard.evidence.add(operation, match);
        }
      }
    }
    for (GrammarIndex grammar : grammars) {
      standard.evidence.add(grammar, catalog.typesSoFar());
    }
    return standard;
  }

  /** Returns the lineage that the server follows on the whole. */
  Lineage lineage() {
    return evidence.concluded();
  }

  /** Returns how that was concluded. */
  String reason() {
    return evidence.reason();
  }

  /** Returns how many different ones the server has. */
  int count() {
    return distinct.size();
  }

  /** What is known of an operation, and from which lineage. */
  record Match(Lineage lineage, OperationFacts facts) {}

  /** Returns what is known of an operation, or {@code null} if it is no standard one. */
  @Nullable Match match(DescribedOperation operation) {
    StandardOperation standard = matches.get(operation);
    if (standard == null) {
      return null;
    }
    Lineage lineage = evidence.of(operation, standard);
    OperationFacts facts = standard.facts(lineage);
    return facts == null ? null : new Match(lineage, facts);
  }

  /** Returns the literal first segment, or {@code null} if there is none. */
  private static @Nullable String service(PathTemplate path) {
    if (path.segments().isEmpty()) {
      return null;
    }
    List<PathTemplate.Part> first = path.segments().get(0);
    return first.size() == 1 && first.get(0) instanceof PathTemplate.Part.Literal literal
        ? literal.text()
        : null;
  }
}
