package dev.oscarclient.generator.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.oscarclient.generator.notation.Node;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a JSON file with comments into {@link Node}s. */
final class JsonFile {
  /** Immutable once built, safe for all threads. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

  private static final String ADVICE = "See the README beside the catalogue's files.";

  private final Node.Source source;
  private final JsonParser parser;

  private JsonFile(String file, JsonParser parser) {
    this.source = new Node.Source(file, ADVICE);
    this.parser = parser;
  }

  /**
   * Reads a file.
   *
   * @throws ProblemException if it is no JSON, or an object holds a key twice
   */
  static Node read(String file, InputStream in) {
    try (JsonParser parser = FACTORY.createParser(in)) {
      parser.nextToken();
      Node root = new JsonFile(file, parser).value(null, null);
      if (parser.nextToken() != null) {
        throw root.wrong("The file goes on after its end.");
      }
      return root;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new ProblemException(
          Problem.error(
              file + ":" + line, "This is no JSON: " + e.getOriginalMessage() + ".", null));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private Node value(@Nullable Node parent, @Nullable String name) throws IOException {
    Node node = new Node(source, parser.currentLocation().getLineNr(), 0, parent, name);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      node.set(parser.getText());
    } else if (token == JsonToken.START_OBJECT) {
      node.set(object(node));
    } else if (token == JsonToken.START_ARRAY) {
      node.set(list(node));
    } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      node.set(token == JsonToken.VALUE_TRUE);
    } else {
      throw node.wrong("No number, no null and no end of file goes here.");
    }
    return node;
  }

  private Map<String, Node> object(Node owner) throws IOException {
    Map<String, Node> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Node member = value(owner, name);
      if (members.put(name, member) != null) {
        throw member.wrong("The key \"" + name + "\" stands twice in one object.");
      }
    }
    return members;
  }

  private List<Node> list(Node owner) throws IOException {
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(owner, null));
    }
    return elements;
  }
}
