package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.oscarclient.runtime.codec.XmlOrigin.Content;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Lists, alone or not: what the server sends without brackets is a list of one, and is written
 * without them.
 */
final class ListType<T> extends OscarType<List<T>> {
  private static final int FIRST_CAPACITY = 8;

  private final OscarType<T> element;

  ListType(OscarType<T> element) {
    this.element = Objects.requireNonNull(element);
  }

  @Override
  public String name() {
    return "List<" + element.name() + ">";
  }

  @Override
  Object decode(JsonInput in) throws IOException {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return alone(element.decode(in));
    }
    @Nullable Object[] held = {};
    int size = 0;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (size == held.length) {
        held = Arrays.copyOf(held, Math.max(FIRST_CAPACITY, size + (size >> 1)));
      }
      held[size++] = token == JsonToken.VALUE_NULL ? null : element.decode(in);
    }
    return OneOrMany.list(size == held.length ? held : Arrays.copyOf(held, size));
  }

  @Override
  Object fromTree(JsonValue value, Location location) {
    if (value.kind() != JsonValue.Kind.ARRAY) {
      return alone(element.fromTree(value, location));
    }
    List<JsonValue> elements = value.elements();
    @Nullable Object[] held = new @Nullable Object[elements.size()];
    for (int i = 0; i < held.length; i++) {
      JsonValue each = elements.get(i);
      held[i] = each.isNull() ? null : element.fromTree(each, location.element(i));
    }
    return OneOrMany.list(held);
  }

  /** What stands for no element at all (an empty string for an object) is an empty list. */
  private static Object alone(Object held) {
    return held instanceof OddValue.Lossy lossy && lossy.value() == null
        ? new OddValue.Lossy(OneOrMany.empty(), lossy.raw())
        : OneOrMany.alone(held);
  }

  @Override
  void encode(JsonOutput out, Object value) throws IOException {
    JsonGenerator generator = out.generator();
    if (!(value instanceof OneOrMany<?> list)) {
      generator.writeStartArray();
      for (Object each : (List<?>) value) {
        out.write(element, each);
      }
      generator.writeEndArray();
    } else if (list.isList()) {
      generator.writeStartArray();
      for (Object each : list.held()) {
        out.write(element, each);
      }
      generator.writeEndArray();
    } else {
      out.write(element, list.held()[0]);
    }
  }

  OscarType<T> element() {
    return element;
  }

  /**
   * Reads a list within one element, as words ({@code xs:list}). Lists of repeating elements are
   * the business of who holds those.
   */
  @Override
  Object decodeXml(XmlInput in) throws XMLStreamException {
    return fromXml(in.content(), in);
  }

  @Override
  Object fromXml(Content content, XmlInput in) {
    String text = content.text();
    if (text == null) {
      return unreadable(content, in);
    }
    StringTokenizer words = new StringTokenizer(text);
    @Nullable Object[] held = new @Nullable Object[words.countTokens()];
    for (int i = 0; i < held.length; i++) {
      held[i] = element.fromXml(new Content(List.of(), List.of(words.nextToken())), in);
    }
    return OneOrMany.list(held);
  }

  @Override
  void encodeXml(XmlOutput out, Object value) throws IOException {
    out.text(xmlText(value, out));
  }

  @Override
  String xmlText(Object value, XmlOutput out) {
    StringJoiner words = new StringJoiner(" ");
    for (Object each :
        value instanceof OneOrMany<?> list ? list.held() : ((List<?>) value).toArray()) {
      String word = element.heldXmlText(each, out);
      if (word != null) {
        if (!isOneWord(word)) {
          throw out.unwritable("a word that is empty or has white space in a list of words");
        }
        words.add(word);
      }
    }
    return words.toString();
  }

  private static boolean isOneWord(String text) {
    StringTokenizer words = new StringTokenizer(text);
    return words.hasMoreTokens() && words.nextToken().length() == text.length();
  }

  @Override
  Object keep(Object value) {
    if (value instanceof OneOrMany) {
      return value;
    }
    @Nullable Object[] held = ((List<?>) value).toArray();
    for (int i = 0; i < held.length; i++) {
      held[i] = element.keepElement(held[i]);
    }
    return OneOrMany.list(held);
  }
}
