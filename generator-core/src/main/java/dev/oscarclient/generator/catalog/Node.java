package dev.oscarclient.generator.catalog;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value of the catalogue that knows where it stands. */
final class Node {
  private final String file;
  private final int line;
  private final @Nullable Node parent;
  private final @Nullable String name;

  /** A text, a boolean, a list of nodes, or {@link Entries}; set once it is read. */
  private Object value = "";

  /**
   * Creates a node.
   *
   * @param name the key it has in {@code parent}, or {@code null} if it has none
   */
  Node(String file, int line, @Nullable Node parent, @Nullable String name) {
    this.file = file;
    this.line = line;
    this.parent = parent;
    this.name = name;
  }

  void set(Object read) {
    value = read;
  }

  /** Returns file and line. */
  String origin() {
    return file.concat(":").concat(Integer.toString(line));
  }

  /** Returns the error that something is wrong with the value. */
  ProblemException wrong(String what) {
    String keys = keys();
    return new ProblemException(
        Problem.error(
            keys.isEmpty() ? origin() : origin() + " " + keys,
            what,
            "See the README beside the catalogue's files."));
  }

  /** Returns the keys that lead here. */
  private String keys() {
    String above = parent == null ? "" : parent.keys();
    if (name == null) {
      return above;
    }
    return above.isEmpty() ? name : above + " > " + name;
  }

  /** Returns the text. */
  String text() {
    if (value instanceof String text) {
      if (text.isBlank()) {
        throw wrong("The text is blank.");
      }
      return text;
    }
    throw wrong("A text is expected here.");
  }

  /** Returns true or false. */
  boolean flag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrong("true or false is expected here.");
  }

  /** Returns the elements. */
  List<Node> list() {
    if (value instanceof List<?> list) {
      List<Node> nodes = new ArrayList<>(list.size());
      for (Object element : list) {
        nodes.add((Node) element);
      }
      return nodes;
    }
    throw wrong("A list is expected here.");
  }

  /** Returns the elements, which are texts. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Node node : list()) {
      texts.add(node.text());
    }
    return texts;
  }

  /** Returns the members of an object, to be taken one by one. */
  Members members() {
    return new Members(this, entries());
  }

  /** Returns the members of an object by key, in the order of the file. */
  Map<String, Node> entries() {
    if (value instanceof Entries entries) {
      return entries.byKey();
    }
    throw wrong("An object is expected here.");
  }

  /** The value of an object. */
  record Entries(Map<String, Node> byKey) {}

  boolean isText() {
    return value instanceof String;
  }

  boolean isList() {
    return value instanceof List;
  }
}
