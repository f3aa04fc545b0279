package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.snapshot.DocumentForm;
import dev.oscarclient.generator.xml.LocatedHandler;
import dev.oscarclient.generator.xml.SecureXml;
import java.io.ByteArrayInputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

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
    return of(new InputSource(new ByteArrayInputStream(bytes)));
  }

  static XmlCheck of(Reader text) throws UnusableXmlException {
    return of(new InputSource(text));
  }

  private static XmlCheck of(InputSource source) throws UnusableXmlException {
    ReferenceHandler handler = new ReferenceHandler();
    try {
      SecureXml.read(source, handler);
    } catch (SAXException e) {
      throw unusable(e);
    }
    return new XmlCheck(new ArrayList<>(handler.references));
  }

  private static UnusableXmlException unusable(SAXException e) {
    int line = e instanceof SAXParseException located ? located.getLineNumber() : -1;
    String where = line < 1 ? "" : " (line " + line + ")";
    return String.valueOf(e.getMessage()).contains("DOCTYPE")
        ? new UnusableXmlException(
            "The document holds a DOCTYPE" + where + "; such a document is not read.")
        : new UnusableXmlException(
            "The document is truncated or not well-formed XML" + where + ".");
  }

  private static final class ReferenceHandler extends LocatedHandler {
    private final Set<String> references = new LinkedHashSet<>();

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      switch (uri) {
        case DocumentForm.XSD_NAMESPACE -> {
          if (name.equals("import") || name.equals("include") || name.equals("redefine")) {
            add(attributes.getValue("schemaLocation"));
          }
        }
        case DocumentForm.WSDL_NAMESPACE -> {
          if (name.equals("import")) {
            add(attributes.getValue("location"));
          }
        }
        case DocumentForm.WADL_NAMESPACE -> {
          // include, method, param, representation, resource_type: section 2 of the submission.
          add(attributes.getValue("href"));
          if (name.equals("resource")) {
            addAll(attributes.getValue("type"));
          }
        }
        default -> {
          // doc and extension elements refer to nothing a client needs
        }
      }
    }

    private void addAll(@Nullable String list) {
      if (list != null) {
        for (String reference : list.strip().split("\\s+", -1)) {
          add(reference);
        }
      }
    }

    private void add(@Nullable String reference) {
      if (reference == null) {
        return;
      }
      String target = reference.strip();
      int hash = target.indexOf('#');
      target = hash < 0 ? target : target.substring(0, hash);
      if (!target.isEmpty()) {
        references.add(target);
      }
    }
  }
}
