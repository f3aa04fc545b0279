package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * All definitions of one name. Mostly there is one, or several schemas say the same; if they
 * differ, the fuller one is taken, whatever order they come in.
 *
 * @param <T> what a definition is converted to
 */
final class Definitions<T> {
  private final String kind;
  private final SchemaName name;
  private final List<Definition<T>> definitions = new ArrayList<>(1);
  private final TreeSet<String> conflicts = new TreeSet<>();

  private record Definition<T>(T result, Unit unit) {
    String text() {
      return result.toString() + unit.nested();
    }
  }

  Definitions(String kind, SchemaName name) {
    this.kind = kind;
    this.name = name;
  }

  void add(T result, Unit unit) {
    definitions.add(new Definition<>(result, unit));
  }

  /** Notes a definition in another document that is another for certain. */
  void addConflict(String document) {
    conflicts.add(document);
  }

  boolean isEmpty() {
    return definitions.isEmpty();
  }

  /** Returns the definition to take and puts its anonymous types into the table. */
  T pick(TypeTable table, ConversionProblems problems) {
    Definition<T> best = definitions.get(0);
    if (definitions.size() > 1) {
      for (Definition<T> other : definitions) {
        if (!other.result().equals(best.result())
            || !other.unit().nested().equals(best.unit().nested())) {
          conflicts.add(best.unit().document());
          conflicts.add(other.unit().document());
        }
      }
    }
    if (!conflicts.isEmpty()) {
      best =
          definitions.stream()
              .max(
                  Comparator.<Definition<T>>comparingInt(d -> d.text().length())
                      .thenComparing(Definition::text, Comparator.reverseOrder()))
              .orElse(best);
      problems.add(
          Problem.warning(
              String.join(", ", conflicts),
              "The " + kind + " " + name + " is defined several times, and not always the same.",
              "The fuller definition is used; leave out the documents that are out of date."));
    }
    table.addNested(best.unit());
    return best.result();
  }
}
