package dev.oscarclient.generator.notation;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into {@link Node}s, event by event: nothing is constructed, so no tag can make it
 * something else, and no alias can make it large.
 */
public final class YamlFile {

  /** More than the format needs. */
  private static final int MAX_DEPTH = 20;

  private final Node.Source source;
  private final Iterator<Event> events;
  private final List<Problem> problems;

  private YamlFile(Node.Source source, Iterator<Event> events, List<Problem> problems) {
    this.source = source;
    this.events = events;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param problems takes keys given twice, aliases and tags
   * @return {@code null} if there is nothing in it
   * @throws ProblemException if it is no YAML, or not a single document
   */
  public static @Nullable Node read(Node.Source source, String text, List<Problem> problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source.name())
            .setUseMarks(true)
            .setParseComments(false)
            .build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      return new YamlFile(source, events, problems).document();
    } catch (MarkedYamlEngineException e) {
      // The message quotes lines of the file, which are told well enough by their number.
      Optional<Mark> mark = e.getProblemMark();
      throw new ProblemException(
          Problem.error(
              source.name() + mark.map(m -> ":" + line(m) + ":" + column(m)).orElse(""),
              "This is no YAML: " + e.getProblem() + ".",
              source.advice()));
    } catch (YamlEngineException e) {
      throw new ProblemException(
          Problem.error(source.name(), "This is no YAML: it cannot be read.", source.advice()));
    }
  }

  private @Nullable Node document() {
    Node root = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart && root != null) {
        throw node(event, null, null).wrong("The file holds more than one document.");
      }
      if (event instanceof NodeEvent value) {
        root = node(value, null, null);
        read(value, root, 0);
      }
    }
    return root == null || root.isEmpty() ? null : root;
  }

  private Node node(Event event, @Nullable Node parent, @Nullable String name) {
    Mark mark = event.getStartMark().orElseThrow();
    return new Node(source, line(mark), column(mark), parent, name);
  }

  private void read(NodeEvent event, Node node, int depth) {
    refuse(event, node);
    if (depth > MAX_DEPTH) {
      throw node.wrong("This is nested deeper than anything in the format.");
    }
    if (event instanceof ScalarEvent scalar) {
      if (scalar.isPlain()) {
        node.setPlain(scalar.getValue());
      } else {
        node.set(scalar.getValue());
      }
    } else if (event instanceof CollectionStartEvent && isMapping(event)) {
      node.set(members(node, depth));
    } else if (event instanceof CollectionStartEvent) {
      node.set(elements(node, depth));
    }
  }

  private Map<String, Node> members(Node owner, int depth) {
    Map<String, Node> members = new LinkedHashMap<>();
    for (Event event = events.next(); event instanceof NodeEvent key; event = events.next()) {
      if (!(key instanceof ScalarEvent scalar)) {
        throw node(key, owner, null).wrong("A key is a text.");
      }
      Node member = node(key, owner, scalar.getValue());
      refuse(key, member);
      if (scalar.getValue().equals("<<") && scalar.isPlain()) {
        problems.add(member.place().error("Merge keys are refused."));
      }
      read((NodeEvent) events.next(), member, depth + 1);
      Node other = members.putIfAbsent(scalar.getValue(), member);
      if (other != null) {
        problems.add(
            member.place().error("The key stands here twice, first at " + other.origin() + "."));
      }
    }
    return members;
  }

  private List<Node> elements(Node owner, int depth) {
    List<Node> elements = new ArrayList<>();
    for (Event event = events.next(); event instanceof NodeEvent value; event = events.next()) {
      Node element = node(value, owner, null);
      read(value, element, depth + 1);
      elements.add(element);
    }
    return elements;
  }

  private void refuse(NodeEvent event, Node node) {
    if (event instanceof AliasEvent) {
      problems.add(node.place().error("Aliases are refused: write out what is meant."));
    } else if (event.getAnchor().isPresent()) {
      problems.add(node.place().error("Anchors are refused: write out what is meant."));
    }
    Optional<String> tag = Optional.empty();
    if (event instanceof ScalarEvent scalar) {
      tag = scalar.getTag();
    } else if (event instanceof CollectionStartEvent collection) {
      tag = collection.getTag();
    }
    if (tag.isPresent()) {
      problems.add(node.place().error("Tags are refused: what stands here is what it says."));
    }
  }

  private static boolean isMapping(NodeEvent event) {
    return event.getEventId() == Event.ID.MappingStart;
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }

  private static int column(Mark mark) {
    return mark.getColumn() + 1;
  }
}
