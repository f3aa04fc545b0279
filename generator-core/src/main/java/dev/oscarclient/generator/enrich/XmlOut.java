package dev.oscarclient.generator.enrich;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes one XML document, indented. Whatever is written, it is well-formed. */
public final class XmlOut {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;
  private final Deque<Boolean> withChildren = new ArrayDeque<>();
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private @Nullable String opened;

  /** Starts a document. */
  public XmlOut() {
    try {
      // The JDK's own, so that all machines write the same.
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Tells whether a text can stand in XML 1.0 at all, in an attribute as it is. */
  public static boolean isWritable(String value) {
    return value
        .codePoints()
        .allMatch(
            c ->
                (c >= ' ' && c < 0x7F)
                    || (c >= 0xA0 && c <= 0xD7FF && c != 0x2028)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000);
  }

  /** Opens an element; its attributes come next. */
  public XmlOut start(String prefixed) {
    flush(true);
    opened = prefixed;
    return this;
  }

  /** Gives the element just opened an attribute. */
  public XmlOut attribute(String name, String value) {
    if (!isWritable(value)) {
      throw new IllegalArgumentException("No attribute can hold the value of " + name);
    }
    attributes.put(name, value);
    return this;
  }

  /** Gives the element just opened an attribute, unless that has no value. */
  public XmlOut optional(String name, @Nullable String value) {
    return value == null ? this : attribute(name, value);
  }

  /** Writes text of the element just opened, which then has nothing else. */
  public XmlOut text(String value) {
    flush(false);
    return write(() -> out.writeCharacters(value));
  }

  /** Closes an element. */
  public XmlOut end() {
    if (opened != null) {
      write(() -> element(true));
    } else {
      boolean indented = withChildren.pop();
      write(
          () -> {
            if (indented) {
              indent();
            }
            out.writeEndElement();
          });
    }
    return this;
  }

  /** Writes an element that has nothing but attributes, given as names and values in turn. */
  public XmlOut empty(String prefixed, String... namesAndValues) {
    start(prefixed);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attribute(namesAndValues[i], namesAndValues[i + 1]);
    }
    return end();
  }

  /** Returns the document. */
  public String finish() {
    write(out::writeEndDocument);
    write(out::close);
    return text + "\n";
  }

  private void flush(boolean children) {
    if (opened != null) {
      write(() -> element(false));
      withChildren.push(children);
    }
  }

  private void element(boolean empty) throws XMLStreamException {
    indent();
    if (empty) {
      out.writeEmptyElement(opened);
    } else {
      out.writeStartElement(opened);
    }
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      out.writeAttribute(attribute.getKey(), attribute.getValue());
    }
    attributes.clear();
    opened = null;
  }

  private void indent() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(withChildren.size()));
  }

  private XmlOut write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  private static IllegalStateException impossible(XMLStreamException e) {
    return new IllegalStateException("Memory takes whatever is written", e);
  }

  /** Something to write. */
  private interface Step {
    void run() throws XMLStreamException;
  }
}
