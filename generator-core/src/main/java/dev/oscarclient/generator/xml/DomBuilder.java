package dev.oscarclient.generator.xml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Builds a DOM document from events, namespace declarations included, and remembers the line of
 * each element. White space between elements is left out. (The JDK's own builder forgets lines, and
 * a transformer takes long to load.)
 */
public final class DomBuilder extends LocatedHandler {
  private static final String LINES = "dev.oscarclient.generator.xml.lines";

  private final Document document;
  private final IdentityHashMap<Node, Integer> lines = new IdentityHashMap<>();
  private final List<String[]> declarations = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Node current;

  /**
   * Creates an empty document.
   *
   * @throws SAXException if this JDK cannot
   */
  public DomBuilder() throws SAXException {
    try {
      document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new SAXException(e);
    }
    document.setUserData(LINES, lines, null);
    // The parser has checked all names already; checking them again doubles the time.
    document.setStrictErrorChecking(false);
    current = document;
  }

  /** Returns the document, complete once its last event has come. */
  public Document document() {
    return document;
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) {
    declarations.add(new String[] {prefix, uri});
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    flushText();
    Element element = document.createElementNS(uri.isEmpty() ? null : uri, qName);
    for (String[] declaration : declarations) {
      String prefix = declaration[0];
      element.setAttributeNS(
          XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
          prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix,
          declaration[1]);
    }
    declarations.clear();
    for (int i = 0; i < attributes.getLength(); i++) {
      String attributeUri = attributes.getURI(i);
      element.setAttributeNS(
          attributeUri.isEmpty() ? null : attributeUri,
          attributes.getQName(i),
          attributes.getValue(i));
    }
    lines.put(element, line());
    current.appendChild(element);
    current = element;
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    flushText();
    Node parent = current.getParentNode();
    if (parent != null) {
      current = parent;
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    text.append(chars, start, length);
  }

  @Override
  public void endDocument() {
    document.setStrictErrorChecking(true);
  }

  private void flushText() {
    if (text.length() > 0) {
      String content = text.toString();
      text.setLength(0);
      if (!content.isBlank()) {
        current.appendChild(document.createTextNode(content));
      }
    }
  }

  static int line(Node node) {
    Document owner = node.getOwnerDocument();
    Object lines = owner == null ? null : owner.getUserData(LINES);
    @Nullable Object line = lines instanceof IdentityHashMap<?, ?> map ? map.get(node) : null;
    return line instanceof Integer number ? number : 0;
  }
}
