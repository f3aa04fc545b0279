package dev.oscarclient.generator.wsdl;

import com.ibm.wsdl.factory.WSDLFactoryImpl;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xml.SecureXml;
import dev.oscarclient.generator.xsd.SchemaResolver;
import dev.oscarclient.generator.xsd.SchemaSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.wsdl.Definition;
import javax.wsdl.WSDLException;
import javax.wsdl.xml.WSDLReader;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Loads a WSDL and all that it imports. It follows the imports itself, and only through the
 * resolver: wsdl4j, which would open files and addresses, gets parsed documents and never sees one.
 */
final class WsdlLoader {
  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
  private static final String ADVICE =
      "The service is left out; save the document from the server again, or correct it.";

  private final SchemaResolver resolver;
  private final Set<String> seen = new LinkedHashSet<>();
  private final List<LoadedWsdl> definitions = new ArrayList<>();
  private final List<SchemaSource> schemas = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  WsdlLoader(SchemaResolver resolver) {
    this.resolver = resolver;
  }

  /** Returns the WSDLs read, the first one first. */
  List<LoadedWsdl> definitions() {
    return definitions;
  }

  /** Returns the schemas in them, and those they import as documents. */
  List<SchemaSource> schemas() {
    return schemas;
  }

  /** Returns why the document, or one that it imports, cannot be read; empty if all can. */
  List<Problem> problems() {
    return problems;
  }

  /** Returns the names of the documents that the first one imports, directly or not. */
  List<String> imports() {
    return seen.stream().skip(1).toList();
  }

  void load(SchemaSource.Document first) {
    List<SchemaSource.Document> open = new ArrayList<>(List.of(first));
    seen.add(first.name());
    for (int i = 0; i < open.size(); i++) {
      load(open.get(i), open);
    }
  }

  private void load(SchemaSource.Document source, List<SchemaSource.Document> open) {
    Document document = parse(source);
    if (document == null) {
      return;
    }
    Element root = document.getDocumentElement();
    if (isNamed(root, XMLConstants.W3C_XML_SCHEMA_NS_URI, "schema") && !definitions.isEmpty()) {
      schemas.add(source);
      return;
    }
    if (!isNamed(root, WSDL, "definitions")) {
      fail(
          source.name() + ":" + SecureXml.line(root),
          "A WSDL 1.1 is expected, but the root element is " + root.getNodeName() + ".");
      return;
    }
    Definition definition = definition(source.name(), document);
    if (definition == null) {
      return;
    }
    definitions.add(new LoadedWsdl(source.name(), definition, root));
    for (Element types : children(root, WSDL, "types")) {
      for (Element schema : children(types, XMLConstants.W3C_XML_SCHEMA_NS_URI, "schema")) {
        schemas.add(new SchemaSource.Inline(source.name(), schema));
      }
    }
    for (Element reference : children(root, WSDL, "import")) {
      follow(reference, source.name(), open);
    }
  }

  private void follow(Element reference, String document, List<SchemaSource.Document> open) {
    String location = reference.getAttribute("location").strip();
    SchemaSource.Document found = location.isEmpty() ? null : resolver.resolve(location, document);
    if (found == null) {
      problems.add(
          Problem.warning(
              document + ":" + SecureXml.line(reference),
              "The import of "
                  + (location.isEmpty() ? reference.getAttribute("namespace") : location)
                  + " leads to no document at hand.",
              "Add the document to the snapshot; the service is left out until then."));
    } else if (seen.add(found.name())) {
      open.add(found);
    }
  }

  private @Nullable Document parse(SchemaSource.Document source) {
    try {
      return SecureXml.parse(source.bytes(), source.name());
    } catch (SAXParseException e) {
      fail(
          source.name() + ":" + e.getLineNumber(),
          "The WSDL is no readable XML: " + e.getMessage());
    } catch (SAXException e) {
      fail(source.name(), "The WSDL is no readable XML: " + e.getMessage());
    }
    return null;
  }

  private @Nullable Definition definition(String name, Document document) {
    // By name: looking a factory up would take whatever the class path or a system property says.
    WSDLReader reader = new WSDLFactoryImpl().newWSDLReader();
    reader.setFeature("javax.wsdl.verbose", false);
    reader.setFeature("javax.wsdl.importDocuments", false);
    reader.setFeature("com.ibm.wsdl.parseXMLSchemas", false);
    try {
      return reader.readWSDL(null, document);
    } catch (WSDLException e) {
      String at = e.getLocation() == null ? "" : " at " + e.getLocation();
      fail(name, "The WSDL is broken" + at + ": " + e.getMessage());
    } catch (RuntimeException e) {
      // Whatever kind wsdl4j throws, the document is to blame.
      fail(name, "The WSDL is broken: " + e.getMessage());
    }
    return null;
  }

  private void fail(String where, String what) {
    problems.add(Problem.warning(where, what, ADVICE));
  }

  static List<Element> children(Element parent, String namespace, String localName) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && isNamed(element, namespace, localName)) {
        children.add(element);
      }
    }
    return children;
  }

  private static boolean isNamed(Element element, String namespace, String localName) {
    return localName.equals(element.getLocalName()) && namespace.equals(element.getNamespaceURI());
  }
}
