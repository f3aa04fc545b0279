package dev.oscarclient.runtime.codec;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A document to be parsed: by the JDK's parser, hardened, whatever else is on the class path. */
final class XmlSource implements AutoCloseable {
  private final InputStream body;
  private final @Nullable Charset charset;
  private @Nullable XMLStreamReader reader;

  private XmlSource(InputStream body, @Nullable Charset charset) {
    this.body = body;
    this.charset = charset;
  }

  /** Returns a document in a charset; with {@code null}, in the one that it states itself. */
  static XmlSource of(InputStream body, @Nullable Charset charset) {
    return new XmlSource(body, charset);
  }

  XMLStreamReader open() throws XMLStreamException {
    // A factory keeps the last document it has read in memory, so each gets its own.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    // The default prints to System.err, with what it could not read.
    factory.setXMLReporter((message, kind, detail, at) -> {});
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are refused");
        });
    XMLStreamReader opened =
        charset == null
            ? factory.createXMLStreamReader(body)
            : factory.createXMLStreamReader(
                new InputStreamReader(
                    body,
                    charset
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
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
    if (cause instanceof CharConversionException || cause instanceof UnsupportedEncodingException) {
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
