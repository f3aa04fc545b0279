package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.snapshot.DocumentForm;
import java.io.ByteArrayInputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through a document: it must be well-formed and hold no DOCTYPE, and names the
 * documents it refers to. No tree is built, nothing is expanded or fetched.
 *
 * @param references as written, each once, in the order of the document
 */
record XmlCheck(List<String> references) {

  /** What is wrong with a document, as a sentence with its line. */
  static final class UnusableXmlException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableXmlException(String what) {
      super(what);
    }
  }

  static XmlCheck of(byte[] bytes) throws UnusableXmlException {
    try {
      return walk(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException e) {
      throw notWellFormed(e);
    }
  }

  static XmlCheck of(Reader text) throws UnusableXmlException {
    try {
      return walk(factory().createXMLStreamReader(text));
    } catch (XMLStreamException e) {
      throw notWellFormed(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static XmlCheck walk(XMLStreamReader xml)
      throws XMLStreamException, UnusableXmlException {
    Set<String> references = new LinkedHashSet<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnusableXmlException(
            "The document holds a DOCTYPE or an entity (line "
                + xml.getLocation().getLineNumber()
                + "): such a document may be an attack and is not read.");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        addReferences(xml, references);
      }
    }
    return new XmlCheck(new ArrayList<>(references));
  }

  private static void addReferences(XMLStreamReader xml, Set<String> references) {
    String namespace = String.valueOf(xml.getNamespaceURI());
    String name = xml.getLocalName();
    switch (namespace) {
      case DocumentForm.XSD_NAMESPACE -> {
        if (name.equals("import") || name.equals("include") || name.equals("redefine")) {
          add(xml.getAttributeValue(null, "schemaLocation"), references);
        }
      }
      case DocumentForm.WSDL_NAMESPACE -> {
        if (name.equals("import")) {
          add(xml.getAttributeValue(null, "location"), references);
        }
      }
      case DocumentForm.WADL_NAMESPACE -> {
        // include, method, param, representation, resource_type: section 2.1 of the submission.
        add(xml.getAttributeValue(null, "href"), references);
        String types = name.equals("resource") ? xml.getAttributeValue(null, "type") : null;
        if (types != null) {
          for (String type : types.strip().split("\\s+", -1)) {
            add(type, references);
          }
        }
      }
      default -> {
        // doc and extension elements refer to nothing a client needs
      }
    }
  }

  private static void add(@Nullable String reference, Set<String> out) {
    if (reference == null) {
      return;
    }
    String target = reference.strip();
    int hash = target.indexOf('#');
    target = hash < 0 ? target : target.substring(0, hash);
    if (!target.isEmpty()) {
      out.add(target);
    }
  }

  private static UnusableXmlException notWellFormed(XMLStreamException e) {
    int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
    return new UnusableXmlException(
        "The document is truncated or not well-formed XML"
            + (line < 1 ? "." : " (line " + line + ")."));
  }
}
