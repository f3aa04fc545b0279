package dev.oscarclient.generator.xsd;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What the loader does to schema elements as DOM nodes. */
final class SchemaDom {
  /**
   * Deeper than any schema people write, far from what overflows a stack, and within what the XML
   * parsers of all JDKs let pass (newer ones stop at 200), so that all read the same.
   */
  static final int MAX_DEPTH = 100;

  private SchemaDom() {}

  /** Returns whether an element holds elements more than {@link #MAX_DEPTH} levels deep. */
  static boolean isTooDeep(Element root) {
    int depth = 0;
    Node node = root;
    while (true) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        if (++depth > MAX_DEPTH) {
          return true;
        }
        continue;
      }
      while (node != root && node.getNextSibling() == null) {
        node = node.getParentNode();
        depth--;
      }
      if (node == root) {
        return false;
      }
      node = node.getNextSibling();
    }
  }

  /** Returns the children in the namespace of XML Schema. */
  static List<Element> schemaChildren(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(element.getNamespaceURI())) {
        children.add(element);
      }
    }
    return children;
  }

  /** Returns a copy of the schema element that holds copies of the children given. */
  static Element copy(Element root, List<Element> children) {
    Element copy = (Element) root.cloneNode(false);
    for (Node node = root.getParentNode(); node instanceof Element; node = node.getParentNode()) {
      NamedNodeMap attributes = node.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        Attr attribute = (Attr) attributes.item(i);
        if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())
            && !copy.hasAttribute(attribute.getName())) {
          copy.setAttributeNS(
              XMLConstants.XMLNS_ATTRIBUTE_NS_URI, attribute.getName(), attribute.getValue());
        }
      }
    }
    for (Element child : children) {
      copy.appendChild(child.cloneNode(true));
    }
    return copy;
  }

  /**
   * Moves a schema without target namespace into the one of the schema that includes it, its
   * references without prefix too (XML Schema Part 1, 4.2.1, "chameleon").
   */
  static void adopt(Element root, String namespace) {
    root.setAttribute("targetNamespace", namespace);
    String unprefixed = root.lookupNamespaceURI(null);
    if (unprefixed == null || unprefixed.isEmpty()) {
      root.setAttributeNS(
          XMLConstants.XMLNS_ATTRIBUTE_NS_URI, XMLConstants.XMLNS_ATTRIBUTE, namespace);
    }
  }

  /** Returns an attribute without white space around it, empty if it is not there. */
  static String attribute(Element element, String name) {
    return element.getAttribute(name).strip();
  }
}
