package dev.oscarclient.generator.wadl;

import dev.oscarclient.generator.xml.DomBuilder;
import dev.oscarclient.generator.xml.LocatedHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.NamespaceSupport;

/**
 * Stands between a document's events and JAXB:
 *
 * <ul>
 *   <li>refuses what is no WADL of the 2009-02 submission;
 *   <li>takes inline schemas out and builds a DOM document of each;
 *   <li>drops markup inside {@code doc}, of which only the text is wanted, and extension
 *       attributes;
 *   <li>puts a JSON form's elements, which have lost their namespace, back into WADL's.
 * </ul>
 */
final class WadlEvents extends LocatedHandler {
  /** Markup after which the text goes on in a new line. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "table",
          "tr",
          "pre",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private static final char[] NEW_LINE = {'\n'};

  private final String document;
  private final boolean jsonForm;
  private final ContentHandler target;
  private final NamespaceSupport namespaces = new NamespaceSupport();
  private final List<Element> schemas = new ArrayList<>();
  private boolean scopeOpened;
  private int depth;
  private boolean inGrammars;
  private @Nullable DomBuilder schema;
  private @Nullable Locator locator;

  /** Depth of the schema or doc element we are in; 0 if in none. */
  private int islandDepth;

  private boolean inDoc;

  WadlEvents(String document, boolean jsonForm, ContentHandler target) {
    this.document = document;
    this.jsonForm = jsonForm;
    this.target = target;
  }

  /** Returns the inline schemas, complete once the last event has come. */
  List<Element> schemas() {
    return schemas;
  }

  /** Whether the root element was seen and is WADL's. */
  boolean started() {
    return depth > 0;
  }

  /** Returns what a prefix stands for at this point, or {@code null} if it is undeclared. */
  @Nullable String namespaceOf(String prefix) {
    return namespaces.getURI(prefix);
  }

  @Override
  public void setDocumentLocator(Locator newLocator) {
    super.setDocumentLocator(newLocator);
    locator = newLocator;
    target.setDocumentLocator(newLocator);
  }

  @Override
  public void startDocument() throws SAXException {
    target.startDocument();
  }

  @Override
  public void endDocument() throws SAXException {
    target.endDocument();
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) {
    openScope();
    namespaces.declarePrefix(prefix, uri);
    if (schema != null) {
      schema.startPrefixMapping(prefix, uri);
    }
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    openScope();
    scopeOpened = false;
    if (depth == 0) {
      checkRoot(uri, localName);
    }
    depth++;
    if (schema != null) {
      schema.startElement(uri, localName, qName, attributes);
    } else if (inDoc) {
      breakLine(localName);
    } else if (inGrammars
        && depth == 3
        && uri.equals(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        && localName.equals("schema")) {
      startSchema(uri, localName, qName, attributes);
    } else {
      startWadl(jsonForm && uri.isEmpty() ? WadlTree.NAMESPACE : uri, localName, attributes);
    }
  }

  private void startWadl(String uri, String localName, Attributes attributes) throws SAXException {
    if (uri.equals(WadlTree.NAMESPACE)) {
      if (localName.equals("doc")) {
        inDoc = true;
        islandDepth = depth;
      } else if (depth == 2) {
        inGrammars = localName.equals("grammars");
      }
    }
    target.startElement(uri, localName, localName, withoutExtensions(attributes));
  }

  @Override
  public void endElement(String uri, String localName, String qName) throws SAXException {
    if (schema != null) {
      schema.endElement(uri, localName, qName);
      if (depth == islandDepth) {
        schema.endDocument();
        schemas.add(schema.document().getDocumentElement());
        schema = null;
      }
    } else if (inDoc && depth > islandDepth) {
      breakLine(localName);
    } else {
      inDoc = false;
      target.endElement(jsonForm && uri.isEmpty() ? WadlTree.NAMESPACE : uri, localName, localName);
    }
    depth--;
    namespaces.popContext();
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (schema != null) {
      schema.characters(chars, start, length);
    } else if (inDoc) {
      target.characters(chars, start, length);
    }
  }

  private void openScope() {
    if (!scopeOpened) {
      namespaces.pushContext();
      scopeOpened = true;
    }
  }

  private void checkRoot(String uri, String localName) throws UnreadableWadlException {
    boolean wadl = uri.equals(WadlTree.NAMESPACE) || (jsonForm && uri.isEmpty());
    if (!wadl || !localName.equals("application")) {
      throw new UnreadableWadlException(ParseProblems.otherRoot(document, line(), uri, localName));
    }
  }

  /**
   * Starts a document of its own for a schema. All that is declared around it is declared again at
   * its root, with one exception, OSCAR's namespace trap: unprefixed references must not fall into
   * WADL's namespace only because it is the default one around the schema.
   */
  private void startSchema(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    DomBuilder builder = new DomBuilder();
    if (locator != null) {
      builder.setDocumentLocator(locator);
    }
    List<String> prefixes = Collections.list(namespaces.getPrefixes());
    Collections.sort(prefixes);
    for (String prefix : prefixes) {
      String bound = namespaces.getURI(prefix);
      if (!prefix.equals("xml") && bound != null) {
        builder.startPrefixMapping(prefix, bound);
      }
    }
    builder.startPrefixMapping("", schemaDefaultNamespace(attributes));
    builder.startElement(uri, localName, qName, attributes);
    schema = builder;
    islandDepth = depth;
  }

  private String schemaDefaultNamespace(Attributes attributes) {
    String inScope = namespaces.getURI("");
    boolean trap =
        WadlTree.NAMESPACE.equals(inScope)
            && !WadlTree.NAMESPACE.equals(attributes.getValue("targetNamespace"));
    return inScope == null || trap ? "" : inScope;
  }

  private void breakLine(String localName) throws SAXException {
    if (BLOCKS.contains(localName)) {
      target.characters(NEW_LINE, 0, 1);
    }
  }

  private static Attributes withoutExtensions(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (!attributes.getURI(i).isEmpty()) {
        AttributesImpl own = new AttributesImpl(attributes);
        for (int j = own.getLength() - 1; j >= i; j--) {
          if (!own.getURI(j).isEmpty()) {
            own.removeAttribute(j);
          }
        }
        return own;
      }
    }
    return attributes;
  }
}
