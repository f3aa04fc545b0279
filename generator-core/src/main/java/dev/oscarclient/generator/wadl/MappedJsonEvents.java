package dev.oscarclient.generator.wadl;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Turns a document in the mapped JSON convention into the events its XML would have given.
 *
 * <p>Namespaces are mostly lost in that convention. Elements count as WADL's unless they have a
 * prefix other than the root's; a {@code schema} below {@code grammars} and all inside it count as
 * XML Schema's. Prefixes in the values of a schema's attributes are declared if they are the usual
 * ones for XML Schema or that of its elements.
 */
final class MappedJsonEvents {
  private final WadlEvents target;
  private final LocatorImpl locator = new LocatorImpl();

  MappedJsonEvents(WadlEvents target) {
    this.target = target;
  }

  /** Sends the whole document. */
  void send(MappedElement root) throws SAXException {
    target.setDocumentLocator(locator);
    target.startDocument();
    sendRoot(root);
    target.endDocument();
  }

  private void sendRoot(MappedElement root) throws SAXException {
    String prefix = MappedElement.prefix(root.name);
    String namespace = root.namespaces.getOrDefault(prefix, "");
    if (namespace.isEmpty() || namespace.equals(WadlTree.NAMESPACE)) {
      sendWadl(root, prefix, false);
    } else {
      target.startElement(
          namespace, MappedElement.localName(root.name), root.name, new AttributesImpl());
    }
  }

  private void sendWadl(MappedElement element, String wadlPrefix, boolean inGrammars)
      throws SAXException {
    String localName = MappedElement.localName(element.name);
    if (inGrammars && localName.equals("schema")) {
      sendSchema(element);
      return;
    }
    locator.setLineNumber(element.line);
    String prefix = MappedElement.prefix(element.name);
    // No namespace is WADL's here; a foreign prefix stands for its namespace, whichever that is.
    String uri = prefix.equals(wadlPrefix) ? "" : prefix;
    AttributesImpl attributes = new AttributesImpl();
    for (Map.Entry<String, String> attribute : element.attributes.entrySet()) {
      if (MappedElement.prefix(attribute.getKey()).isEmpty()) {
        add(attributes, attribute.getKey(), attribute.getValue());
      }
    }
    for (Map.Entry<String, String> namespace : element.namespaces.entrySet()) {
      target.startPrefixMapping(namespace.getKey(), namespace.getValue());
    }
    target.startElement(uri, localName, localName, attributes);
    sendText(element.text);
    for (MappedElement child : element.children) {
      sendWadl(child, wadlPrefix, localName.equals("grammars"));
    }
    target.endElement(uri, localName, localName);
  }

  private void sendSchema(MappedElement schema) throws SAXException {
    String prefix = MappedElement.prefix(schema.name);
    Map<String, String> namespaces = new LinkedHashMap<>();
    namespaces.put("xs", XMLConstants.W3C_XML_SCHEMA_NS_URI);
    namespaces.put("xsd", XMLConstants.W3C_XML_SCHEMA_NS_URI);
    namespaces.putAll(schema.namespaces);
    String own = isSchemaName(prefix) ? prefix : "xs";
    namespaces.put(own, XMLConstants.W3C_XML_SCHEMA_NS_URI);
    for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
      target.startPrefixMapping(namespace.getKey(), namespace.getValue());
    }
    sendSchemaElement(schema, own);
  }

  private void sendSchemaElement(MappedElement element, String prefix) throws SAXException {
    String localName = MappedElement.localName(element.name);
    if (!isSchemaName(localName)) {
      return; // markup inside documentation, or nonsense
    }
    locator.setLineNumber(element.line);
    AttributesImpl attributes = new AttributesImpl();
    for (Map.Entry<String, String> attribute : element.attributes.entrySet()) {
      if (isSchemaName(attribute.getKey())) {
        add(attributes, attribute.getKey(), attribute.getValue());
      }
    }
    String uri = XMLConstants.W3C_XML_SCHEMA_NS_URI;
    String qName = prefix + ':' + localName;
    target.startElement(uri, localName, qName, attributes);
    sendText(element.text);
    for (MappedElement child : element.children) {
      sendSchemaElement(child, prefix);
    }
    target.endElement(uri, localName, qName);
  }

  private void sendText(String text) throws SAXException {
    if (!text.isEmpty()) {
      target.characters(text.toCharArray(), 0, text.length());
    }
  }

  private static void add(AttributesImpl attributes, String name, String value) {
    attributes.addAttribute("", name, name, "CDATA", value);
  }

  /** Whether a name can be of the schema vocabulary, which is all letters. */
  private static boolean isSchemaName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Texts.isAsciiLetter(name.charAt(i))) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
