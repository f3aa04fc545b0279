package dev.oscarclient.generator.notation;

import dev.oscarclient.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that knows where it stands. */
public final class Node {
  private final Source source;
  private final int line;
  private final int column;
  private final @Nullable Node parent;
  private final @Nullable String name;

  /** A text, a boolean, {@link Plain}, a list of nodes, or {@link Entries}; set once it is read. */
  private Object value = "";

  /**
   * A file.
   *
   * @param name for messages, without folders
   * @param advice what to do about a mistake in it
   */
  public record Source(String name, String advice) {}

  /**
   * Creates a node.
   *
   * @param line from 1
   * @param column from 1, or 0 if it is not to be told
   * @param name the key it has in {@code parent}, or {@code null} if it has none
   */
  public Node(Source source, int line, int column, @Nullable Node parent, @Nullable String name) {
    this.source = source;
    this.line = line;
    this.column = column;
    this.parent = parent;
    this.name = name;
  }

  /** Sets a text, also one that looks like something else. */
  public void set(String text) {
    value = text;
  }

  /** Sets true or false. */
  public void set(boolean flag) {
    value = flag;
  }

  /** Sets a word without quotes, which is a text or a boolean as the reader likes. */
  public void setPlain(String word) {
    value = new Plain(word);
  }

  /** Sets the elements of a list. */
  public void set(List<Node> elements) {
    value = elements;
  }

  /** Sets the members of an object, in the order of the file. */
  public void set(Map<String, Node> members) {
    value = new Entries(members);
  }

  /** Returns file and line, and the column if it is known. */
  public String origin() {
    String origin = source.name().concat(":").concat(Integer.toString(line));
    return column == 0 ? origin : origin.concat(":").concat(Integer.toString(column));
  }

  /** Returns where it stands. */
  public Place place() {
    return new Place(origin(), keys(), source.advice());
  }

  /** Returns the error that something is wrong with the value. */
  public ProblemException wrong(String what) {
    return place().wrong(what);
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
  public String text() {
    String text = value instanceof Plain plain ? plain.word() : null;
    if (text == null && value instanceof String quoted) {
      text = quoted;
    }
    if (text == null) {
      throw wrong("A text is expected here.");
    }
    if (text.isBlank()) {
      throw wrong("The text is blank.");
    }
    return text;
  }

  /** Returns true or false. */
  public boolean flag() {
    if (!isFlag()) {
      throw wrong("true or false is expected here.");
    }
    return value instanceof Plain plain ? plain.word().equals("true") : (Boolean) value;
  }

  /** Returns the elements. */
  public List<Node> list() {
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
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Node node : list()) {
      texts.add(node.text());
    }
    return texts;
  }

  /** Returns the members of an object, to be taken one by one. */
  public Members members() {
    return new Members(this, entries());
  }

  /** Returns the members of an object by key, in the order of the file. */
  public Map<String, Node> entries() {
    if (value instanceof Entries entries) {
      return entries.byKey();
    }
    throw wrong("An object is expected here.");
  }

  /** Returns whether it is a text. */
  public boolean isText() {
    return value instanceof String || value instanceof Plain;
  }

  /** Returns whether it is true or false. */
  public boolean isFlag() {
    return value instanceof Boolean
        || (value instanceof Plain plain
            && (plain.word().equals("true") || plain.word().equals("false")));
  }

  /** Returns whether it is a list. */
  public boolean isList() {
    return value instanceof List;
  }

  /** Returns whether nothing is said at all: a key without a value. */
  public boolean isEmpty() {
    return value instanceof Plain plain && plain.word().isEmpty();
  }

  /** The value of an object. */
  private record Entries(Map<String, Node> byKey) {}

  /** A word without quotes. */
  private record Plain(String word) {}
}
