package dev.oscarclient.runtime.codec;

import dev.oscarclient.runtime.codec.XmlOrigin.Attribute;
import dev.oscarclient.runtime.codec.XmlOrigin.Content;
import dev.oscarclient.runtime.codec.XmlOrigin.Element;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What types read XML from. It stands on the start of an element that holds a value, and is left on
 * its end. Comments and processing instructions are read over; a DTD is refused.
 */
final class XmlInput implements Location {
  static final int START = XMLStreamConstants.START_ELEMENT;
  static final int END = XMLStreamConstants.END_ELEMENT;
  static final int TEXT = XMLStreamConstants.CHARACTERS;
  static final int END_OF_DOCUMENT = XMLStreamConstants.END_DOCUMENT;

  private static final String BEYOND_LIMITS =
      "XML beyond the limits (nesting, or length of a text)";

  private final XMLStreamReader reader;
  private final ServerTimeZone server;
  private final @Nullable Function<String, byte @Nullable []> attachments;
  private final List<String> path = new ArrayList<>();

  /** The text here, if it stands for bytes from beside the document. */
  private @Nullable String included;

  /**
   * Creates an input.
   *
   * @param attachments gives what {@code xop:Include} refers to; {@code null} if those are elements
   *     like any other
   */
  XmlInput(
      XMLStreamReader reader,
      ServerTimeZone server,
      @Nullable Function<String, byte @Nullable []> attachments) {
    this.reader = reader;
    this.server = server;
    this.attachments = attachments;
  }

  /** Goes on to the next {@link #START}, {@link #END}, {@link #TEXT} or the end, and returns it. */
  int next() throws XMLStreamException {
    if (included != null) {
      included = null;
    } else if (reader.getEventType() == END) {
      path.remove(path.size() - 1);
    }
    while (true) {
      int event = reader.next();
      switch (event) {
        case START -> {
          if (attachments != null && name().equals(XmlName.INCLUDE)) {
            include(attachments);
            return TEXT;
          }
          path.add(reader.getLocalName());
          if (path.size() > XmlCodec.MAX_DEPTH) {
            throw malformed(BEYOND_LIMITS);
          }
          return event;
        }
        case END, END_OF_DOCUMENT -> {
          return event;
        }
        case TEXT, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return TEXT;
        }
        case XMLStreamConstants.DTD ->
            throw malformed("a document type declaration, which is refused,");
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw malformed("an entity that is not defined");
        default -> {}
      }
    }
  }

  /** Reads an {@code xop:Include} to its end, as the text that it stands for. */
  private void include(Function<String, byte @Nullable []> found) throws XMLStreamException {
    String href = reader.getAttributeValue(null, "href");
    byte[] bytes = href == null ? null : found.apply(href);
    if (bytes == null) {
      throw malformed("a reference to an attachment that did not come");
    }
    included = Base64.getEncoder().encodeToString(bytes);
    if (included.length() > XmlCodec.MAX_TEXT) {
      throw malformed(BEYOND_LIMITS);
    }
    while (reader.next() != END) {
      if (reader.getEventType() == START) {
        throw malformed("a reference to an attachment that holds an element");
      }
    }
  }

  /** Returns the name of the element that starts or ends here. */
  XmlName name() {
    String namespace = reader.getNamespaceURI();
    return new XmlName(namespace == null ? "" : namespace, reader.getLocalName());
  }

  /** Returns the text here, which may not be all of it. */
  String text() {
    return included == null ? reader.getText() : included;
  }

  /** Returns whether the element that starts here is {@code xsi:nil}. */
  boolean isNil() {
    String nil = reader.getAttributeValue(XmlName.NIL.namespace(), XmlName.NIL.local());
    return nil != null && (nil.strip().equals("true") || nil.strip().equals("1"));
  }

  /** Returns what {@code xsi:type} names in the element that starts here; {@code null} if none. */
  @Nullable XmlName type() {
    String type = reader.getAttributeValue(XmlName.TYPE.namespace(), XmlName.TYPE.local());
    return type == null ? null : resolve(type.strip());
  }

  /** Returns the attributes of the element that starts here. */
  List<Attribute> attributes() {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return List.of();
    }
    List<Attribute> attributes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String namespace = reader.getAttributeNamespace(i);
      XmlName name =
          new XmlName(namespace == null ? "" : namespace, reader.getAttributeLocalName(i));
      String value = reader.getAttributeValue(i);
      attributes.add(
          new Attribute(name, value, name.equals(XmlName.TYPE) ? resolve(value.strip()) : null));
    }
    return attributes;
  }

  /** Returns the name that a prefixed one means here; {@code null} if its prefix means nothing. */
  @Nullable XmlName resolve(String prefixed) {
    int colon = prefixed.indexOf(':');
    String namespace = reader.getNamespaceURI(colon < 0 ? "" : prefixed.substring(0, colon));
    if (colon >= 0 && namespace == null) {
      return null;
    }
    return new XmlName(namespace == null ? "" : namespace, prefixed.substring(colon + 1));
  }

  /** Reads the element that starts here to its end, whatever is in it. */
  Content content() throws XMLStreamException {
    List<Attribute> attributes = attributes();
    List<Object> children = new ArrayList<>(1);
    boolean hasElements = false;
    Text text = new Text();
    for (int event = next(); event != END; event = next()) {
      if (event == TEXT) {
        text.append(this);
      } else {
        text.moveTo(children);
        XmlName name = name();
        children.add(new Element(name, content()));
        hasElements = true;
      }
    }
    text.moveTo(children);
    if (hasElements) {
      children.removeIf(child -> child instanceof String between && between.isBlank());
    }
    return new Content(attributes, children);
  }

  /** Text that comes in pieces; mostly in one. */
  static final class Text {
    private String first = "";
    private @Nullable StringBuilder all;

    void append(XmlInput in) {
      String piece = in.text();
      if (first.isEmpty() && all == null) {
        first = piece;
        return;
      }
      StringBuilder whole = all == null ? new StringBuilder(first) : all;
      if ((long) whole.length() + piece.length() > XmlCodec.MAX_TEXT) {
        throw in.malformed(BEYOND_LIMITS);
      }
      all = whole.append(piece);
    }

    private void moveTo(List<Object> children) {
      String text = take();
      if (!text.isEmpty()) {
        children.add(text);
      }
    }

    /** Returns the text and starts anew. */
    String take() {
      String text = all == null ? first : all.toString();
      first = "";
      all = null;
      return text;
    }
  }

  ServerTimeZone server() {
    return server;
  }

  /** Returns the line the parser is at, from 1; -1 if it does not know. */
  int line() {
    return reader.getLocation().getLineNumber();
  }

  CodecException malformed(String problem) {
    return CodecException.malformed(
        problem, pointer(), line(), reader.getLocation().getColumnNumber());
  }

  /** Appends the names of the elements around, e.g. {@code /demographicTo1/address/city}. */
  @Override
  public void appendTo(StringBuilder out) {
    for (String name : path) {
      out.append('/').append(name);
      if (out.length() > MAX_LENGTH) {
        return;
      }
    }
  }
}
