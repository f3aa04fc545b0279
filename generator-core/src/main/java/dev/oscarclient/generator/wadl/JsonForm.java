package dev.oscarclient.generator.wadl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.oscarclient.generator.xml.SecureXml;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a WADL, which CXF writes with whatever JSON provider the server has: with
 * Jackson as a JSON string that holds XML, with Jettison as an object in the mapped convention
 * (attributes are {@code @name}, a single child is an object, several are an array, text is {@code
 * $}).
 */
final class JsonForm {
  /** Each element can be an object inside an array. */
  private static final int MAX_NESTING = 2 * SecureXml.MAX_DEPTH;

  private final @Nullable String xml;
  private final @Nullable MappedElement root;

  private JsonForm(@Nullable String xml, @Nullable MappedElement root) {
    this.xml = xml;
    this.root = root;
  }

  /** Returns the XML a JSON string holds, or {@code null} if it is an object. */
  @Nullable String xml() {
    return xml;
  }

  /** Returns the root element an object describes. */
  MappedElement root() {
    if (root == null) {
      throw new IllegalStateException("not an object");
    }
    return root;
  }

  static JsonForm read(String document, byte[] content) throws UnreadableWadlException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();
    try (JsonParser parser = factory.createParser(content)) {
      JsonForm form = read(document, parser);
      parser.nextToken(); // fails on anything that is no JSON
      return form;
    } catch (StreamConstraintsException e) {
      throw new UnreadableWadlException(ParseProblems.tooDeep(document));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new UnreadableWadlException(
          ParseProblems.malformedJson(
              document,
              at == null ? 0 : at.getLineNr(),
              at == null ? 0 : at.getColumnNr(),
              e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static JsonForm read(String document, JsonParser parser)
      throws IOException, UnreadableWadlException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.VALUE_STRING) {
      String text = withoutByteOrderMark(parser.getText()).strip();
      switch (ContentForm.of(text)) {
        case XML -> {
          return new JsonForm(text, null);
        }
        case HTML -> throw new UnreadableWadlException(ParseProblems.html(document));
        default -> throw new UnreadableWadlException(ParseProblems.uselessJson(document));
      }
    }
    if (token == JsonToken.START_OBJECT) {
      MappedElement whole = new MappedElement("", 0);
      readMembers(parser, whole);
      if (whole.children.size() == 1) {
        return new JsonForm(null, whole.children.get(0));
      }
    }
    throw new UnreadableWadlException(ParseProblems.uselessJson(document));
  }

  /** Reads an object's members up to its end. */
  private static void readMembers(JsonParser parser, MappedElement element) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int line = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      if (key.startsWith("@")) {
        readAttribute(parser, key.substring(1), element);
      } else if (key.equals("$")) {
        element.text = scalar(parser);
      } else {
        readChildren(parser, key, line, element);
      }
    }
  }

  private static void readChildren(JsonParser parser, String key, int line, MappedElement parent)
      throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        readChildren(parser, key, parser.currentTokenLocation().getLineNr(), parent);
      }
      return;
    }
    MappedElement child = new MappedElement(key, line);
    parent.children.add(child);
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      readMembers(parser, child);
    } else {
      child.text = scalar(parser);
    }
  }

  private static void readAttribute(JsonParser parser, String key, MappedElement element)
      throws IOException {
    String prefix = MappedElement.prefix(key);
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      // {"@xmlns": {"xs": "...", "$": "..."}}
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String declared = parser.currentName();
        parser.nextToken();
        String uri = scalar(parser);
        if (key.equals("xmlns")) {
          element.declare(declared.equals("$") ? "" : declared, uri);
        }
      }
    } else if (key.equals("xmlns")) {
      element.declare("", scalar(parser));
    } else if (prefix.equals("xmlns")) {
      element.declare(MappedElement.localName(key), scalar(parser));
    } else {
      element.attributes.put(key, scalar(parser));
    }
  }

  /** Returns a value's text; nothing for {@code null} and for what no text can be. */
  private static String scalar(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      parser.skipChildren();
      return "";
    }
    return token == JsonToken.VALUE_NULL ? "" : parser.getText();
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
