package dev.oscarclient.generator.catalog;

import dev.oscarclient.generator.notation.Members;
import dev.oscarclient.generator.notation.Node;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads the members that tell lineages apart. */
final class LineageReader {

  /** All lineages. */
  static final Set<Lineage> ALL = Set.of(Lineage.values());

  private LineageReader() {}

  /** Reads {@code in}: a list of lineages, all of {@code otherwise} if it is missing. */
  static Set<Lineage> in(Members members, Set<Lineage> otherwise) {
    Node node = members.take("in");
    return node == null ? otherwise : among(node, otherwise);
  }

  /** Reads a list of lineages, each of which must be one of {@code possible}. */
  static Set<Lineage> among(Node node, Set<Lineage> possible) {
    Set<Lineage> lineages = EnumSet.noneOf(Lineage.class);
    for (Node element : node.list()) {
      if (!lineages.add(lineage(element.text(), element, possible))) {
        throw element.wrong("The lineage \"" + element.text() + "\" stands twice.");
      }
    }
    if (lineages.isEmpty()) {
      throw node.wrong("At least one lineage is expected.");
    }
    return Set.copyOf(lineages);
  }

  /** Reads a member that is true for all, or a list of those it is true for. */
  static Set<Lineage> flags(Members members, String name, Set<Lineage> possible) {
    Node node = members.take(name);
    if (node == null) {
      return Set.of();
    }
    if (node.isList()) {
      return among(node, possible);
    }
    return node.flag() ? possible : Set.of();
  }

  /** Reads an object with lineages as keys; a missing one is empty. */
  static Map<Lineage, Node> byLineage(@Nullable Node node, Set<Lineage> possible) {
    Map<Lineage, Node> byLineage = new EnumMap<>(Lineage.class);
    if (node != null) {
      for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
        byLineage.put(lineage(entry.getKey(), entry.getValue(), possible), entry.getValue());
      }
    }
    return byLineage;
  }

  private static Lineage lineage(String key, Node where, Set<Lineage> possible) {
    Lineage lineage = Lineage.of(key);
    if (lineage == null) {
      StringJoiner known = new StringJoiner(", ");
      for (Lineage one : Lineage.values()) {
        known.add(one.key());
      }
      throw where.wrong("There is no lineage \"" + key + "\", only " + known + ".");
    }
    if (!possible.contains(lineage)) {
      throw where.wrong("The lineage \"" + key + "\" does not have what this belongs to.");
    }
    return lineage;
  }
}
