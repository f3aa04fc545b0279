package dev.oscarclient.generator.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads XML that may be hostile: no DTD, no entities, nothing fetched. */
public final class SecureXml {
  private SecureXml() {}

  /**
   * Parses a document.
   *
   * @param bytes the document
   * @param name for messages
   * @throws SAXException if it is not well-formed or holds a DTD; the exception knows the line
   */
  public static Document parse(byte[] bytes, String name) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(bytes), name);
    } catch (ParserConfigurationException | IOException e) {
      throw new SAXException(e);
    }
  }
}
