package dev.oscarclient.runtime.codec;

import dev.oscarclient.runtime.codec.XmlOrigin.Content;
import dev.oscarclient.runtime.codec.XmlOrigin.Element;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Objects where a schema leaves open what there is ({@code xs:anyType}, {@code xs:any}): there they
 * are {@link JsonValue}s, whose names say less than those of XML.
 */
final class OpenXml {
  private OpenXml() {}

  /** Reads a value as an object, by the XML that it came as; {@code null} if it did not. */
  static @Nullable Object read(JsonValue value, ObjectType<?> type) {
    Content content = content(value.xml());
    if (content == null) {
      return null;
    }
    StringWriter text = new StringWriter();
    try {
      new XmlOutput(text, value.origin(), null).node(new Element(type.xml().root(), content));
      try (XmlSource source = new XmlSource(new StringReader(text.toString()))) {
        XmlInput in = new XmlInput(source.open(), value.origin(), null);
        in.next();
        return type.decodeXml(in);
      } catch (XMLStreamException e) {
        throw XmlSource.failure(e, "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no text fails
    }
  }

  private static @Nullable Content content(@Nullable XmlOrigin origin) {
    if (origin instanceof Content content) {
      return content;
    }
    if (origin instanceof XmlOrigin.Document document) {
      return document.root().content();
    }
    return origin instanceof XmlOrigin.Unknown unknown
            && unknown.elements().size() == 1
            && unknown.elements().get(0).node() instanceof Element element
        ? element.content()
        : null;
  }
}
