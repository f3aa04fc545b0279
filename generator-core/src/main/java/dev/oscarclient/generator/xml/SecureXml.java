package dev.oscarclient.generator.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads XML that may be hostile: no DTD, no entities, nothing fetched, no nesting deeper than
 * {@link #MAX_DEPTH}. It is always the JDK's own parser, whatever else is on the class path, and
 * its messages are in English whatever the locale.
 */
public final class SecureXml {
  /**
   * Elements inside each other. Real documents stay below 30; those who walk the tree recursively
   * can trust that it does not exhaust their stack.
   */
  public static final int MAX_DEPTH = 256;

  private SecureXml() {}

  /**
   * Parses a document.
   *
   * @param bytes the document
   * @param name what the exception's public id says, for messages
   * @return the document, whose elements know their {@link #line}
   * @throws SAXException if it is not well-formed, too deep or holds a DTD; unless the parser
   *     itself could not be set up it is a {@link org.xml.sax.SAXParseException} that knows the
   *     line
   */
  public static Document parse(byte[] bytes, String name) throws SAXException {
    DomBuilder builder = new DomBuilder();
    InputSource source = new InputSource(new ByteArrayInputStream(bytes));
    source.setPublicId(name); // not the system id, which the parser would make an absolute path
    read(source, builder);
    return builder.document();
  }

  /**
   * Reads a document as events.
   *
   * @throws SAXException as {@link #parse}, or thrown by the handler
   */
  public static void read(InputSource source, LocatedHandler handler) throws SAXException {
    XMLReader reader = newReader();
    reader.setContentHandler(handler);
    reader.setErrorHandler(handler);
    try {
      reader.parse(source);
    } catch (IOException e) {
      // Nothing is read from outside, so this is about the bytes themselves.
      throw handler.failure("The document's bytes cannot be decoded.");
    }
  }

  /**
   * Returns the line where the start tag of an element ends, 1-based; 0 if the node is not an
   * element that was read by this class.
   */
  public static int line(Node node) {
    return DomBuilder.line(node);
  }

  private static XMLReader newReader() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setXIncludeAware(false);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
      reader.setProperty("jdk.xml.maxElementDepth", Integer.toString(MAX_DEPTH));
      return reader;
    } catch (ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }
}
