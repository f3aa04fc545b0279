package dev.oscarclient.generator.catalog;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A JSON value of the catalogue that knows where it stands.
 *
 * @param file its name
 * @param line it starts on
 * @param key the keys that lead to it, for messages
 * @param value a text, a boolean, a list of nodes, or a map of nodes by key
 */
record Node(String file, int line, String key, Object value) {

  /** Returns the error that something is wrong with the value. */
  ProblemException wrong(String what) {
    return new ProblemException(
        Problem.error(
            file + ":" + line + (key.isEmpty() ? "" : " " + key),
            what,
            "See the README beside the catalogue's files."));
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
      list.forEach(element -> nodes.add((Node) element));
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

  /** Returns the members of an object. */
  Members members() {
    if (value instanceof Map<?, ?> map) {
      Members members = new Members(this);
      map.forEach((name, node) -> members.add((String) name, (Node) node));
      return members;
    }
    throw wrong("An object is expected here.");
  }

  boolean isText() {
    return value instanceof String;
  }

  boolean isList() {
    return value instanceof List;
  }
}
