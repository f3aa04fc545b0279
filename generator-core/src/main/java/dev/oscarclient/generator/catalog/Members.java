package dev.oscarclient.generator.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of an object of the catalogue: what nobody takes is an error. */
final class Members {
  private final Node owner;
  private final Map<String, Node> left;

  /**
   * Starts with all members.
   *
   * @param owner to blame if one is missing
   * @param all copied
   */
  Members(Node owner, Map<String, Node> all) {
    this.owner = owner;
    this.left = new LinkedHashMap<>(all);
  }

  /** Takes a member, or returns {@code null} if there is none. */
  @Nullable Node take(String name) {
    return left.remove(name);
  }

  /** Takes a member that must be there. */
  Node require(String name) {
    Node node = left.remove(name);
    if (node == null) {
      throw owner.wrong("\"" + name + "\" is missing.");
    }
    return node;
  }

  @Nullable String text(String name) {
    Node node = take(name);
    return node == null ? null : node.text();
  }

  boolean flag(String name, boolean otherwise) {
    Node node = take(name);
    return node == null ? otherwise : node.flag();
  }

  List<String> texts(String name) {
    Node node = take(name);
    return node == null ? List.of() : node.texts();
  }

  /** Takes all that is left. */
  Map<String, Node> rest() {
    Map<String, Node> rest = new LinkedHashMap<>(left);
    left.clear();
    return rest;
  }

  /** Ends the reading of the object. */
  void done() {
    for (Map.Entry<String, Node> unknown : left.entrySet()) {
      throw unknown.getValue().wrong("The key \"" + unknown.getKey() + "\" is unknown here.");
    }
  }
}
