package dev.oscarclient.generator.catalog;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the members that tell lineages apart. */
final class LineageReader {

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
    return lineages;
  }

  /** Reads a member that is true for all, or a list of those it is true for. */
  static Set<Lineage> flags(Members members, String name, Set<Lineage> possible) {
    Node node = members.take(name);
    if (node == null) {
      return EnumSet.noneOf(Lineage.class);
    }
    if (node.isList()) {
      return among(node, possible);
    }
    return node.flag() ? possible : EnumSet.noneOf(Lineage.class);
  }

  /** Reads an object with lineages as keys; a missing one is empty. */
  static Map<Lineage, Node> byLineage(@Nullable Node node, Set<Lineage> possible) {
    Map<Lineage, Node> byLineage = new EnumMap<>(Lineage.class);
    if (node != null) {
      node.members()
          .rest()
          .forEach((key, value) -> byLineage.put(lineage(key, value, possible), value));
    }
    return byLineage;
  }

  private static Lineage lineage(String key, Node where, Set<Lineage> possible) {
    Lineage lineage = Lineage.of(key);
    if (lineage == null) {
      String known =
          Arrays.stream(Lineage.values()).map(Lineage::key).collect(Collectors.joining(", "));
      throw where.wrong("There is no lineage \"" + key + "\", only " + known + ".");
    }
    if (!possible.contains(lineage)) {
      throw where.wrong("The lineage \"" + key + "\" does not have what this belongs to.");
    }
    return lineage;
  }
}
