package dev.oscarclient.generator.notation;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of an object: what nobody takes is an error. */
public final class Members {
  private final Node owner;
  private final Map<String, Node> left;
  private final List<String> asked = new ArrayList<>();

  /**
   * Starts with all members.
   *
   * @param owner to blame if one is missing
   * @param all copied
   */
  public Members(Node owner, Map<String, Node> all) {
    this.owner = owner;
    this.left = new LinkedHashMap<>(all);
  }

  /** Takes a member, or returns {@code null} if there is none. */
  public @Nullable Node take(String name) {
    asked.add(name);
    return left.remove(name);
  }

  /** Takes a member that must be there. */
  public Node require(String name) {
    Node node = take(name);
    if (node == null) {
      throw owner.wrong("\"" + name + "\" is missing.");
    }
    return node;
  }

  /** Takes a text, or returns {@code null} if there is none. */
  public @Nullable String text(String name) {
    Node node = take(name);
    return node == null ? null : node.text();
  }

  /** Takes true or false. */
  public boolean flag(String name, boolean otherwise) {
    Node node = take(name);
    return node == null ? otherwise : node.flag();
  }

  /** Takes a list of texts, empty if there is none. */
  public List<String> texts(String name) {
    Node node = take(name);
    return node == null ? List.of() : node.texts();
  }

  /** Takes all that is left. */
  public Map<String, Node> rest() {
    Map<String, Node> rest = new LinkedHashMap<>(left);
    left.clear();
    return rest;
  }

  /** Takes those of the names that there are; they are not proposed for others. */
  public Map<String, Node> rest(Collection<String> names) {
    Map<String, Node> taken = new LinkedHashMap<>(left);
    taken.keySet().retainAll(names);
    left.keySet().removeAll(names);
    return taken;
  }

  /** Ends the reading of the object: whatever is left is an error. */
  public void done() {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, Node> unknown : left.entrySet()) {
      String key = unknown.getKey();
      problems.add(
          unknown
              .getValue()
              .place()
              .error("The key \"" + key + "\" is unknown here." + Similar.hint(key, asked)));
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
  }
}
