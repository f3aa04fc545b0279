package dev.oscarclient.runtime.codec;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A document to be parsed: by the JDK's parser, hardened, whatever else is on the class path. */
final class XmlSource implements AutoCloseable {
  private final Reader text;
  private @Nullable XMLStreamReader reader;

  XmlSource(Reader text) {
    this.text = text;
  }

  XMLStreamReader open() throws XMLStreamException {
    // A factory keeps the last document it has read in memory, so each gets its own.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are refused");
        });
    XMLStreamReader opened = factory.createXMLStreamReader(text);
    reader = opened;
    return opened;
  }

  /**
   * Returns what to throw for a failure of the parser, whose own messages quote the text.
   *
   * @throws IOException if it was the stream that failed
   */
  static CodecException failure(XMLStreamException e, String pointer) throws IOException {
    Throwable cause = e.getNestedException();
    if (cause instanceof CharacterCodingException) {
      return CodecException.malformed(
          "bytes that are no text in the document's encoding", pointer, -1, -1);
    }
    if (cause instanceof IOException io) {
      throw io;
    }
    Location at = e.getLocation();
    return CodecException.malformed(
        "malformed XML",
        pointer,
        at == null ? -1 : at.getLineNumber(),
        at == null ? -1 : at.getColumnNumber());
  }

  /** Frees what the parser holds; the stream stays open. */
  @Override
  public void close() throws XMLStreamException {
    if (reader != null) {
      reader.close();
    }
  }
}
