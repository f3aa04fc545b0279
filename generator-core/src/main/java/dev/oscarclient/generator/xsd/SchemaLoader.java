package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xml.SecureXml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Loads schemas and all they include and import. It follows the references itself, and only through
 * the resolver: Apache XmlSchema, which would open files and addresses, never sees one.
 */
final class SchemaLoader {
  private final SchemaResolver resolver;
  private final List<LoadedSchema> schemas = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> namespaces = new HashSet<>();
  private final Deque<Reference> references = new ArrayDeque<>();
  private final List<Reference> missingImports = new ArrayList<>();

  /**
   * A reference to another document.
   *
   * @param namespace that an import announces, or that an include takes on
   */
  private record Reference(String kind, String namespace, String location, String document) {}

  SchemaLoader(SchemaResolver resolver) {
    this.resolver = resolver;
  }

  void load(List<SchemaSource> sources) {
    for (SchemaSource source : sources) {
      if (source instanceof SchemaSource.Inline inline) {
        read(inline.root(), inline.name(), false);
      } else if (source instanceof SchemaSource.Document document) {
        read(document, "");
      }
    }
    for (Reference next = references.poll(); next != null; next = references.poll()) {
      follow(next);
    }
    for (Reference missing : missingImports) {
      if (!namespaces.contains(missing.namespace())) {
        problems.add(missing(missing));
      }
    }
  }

  /** Returns what was read, in the order of the sources, then of the references. */
  List<LoadedSchema> schemas() {
    return schemas;
  }

  /** Returns what is wrong with documents and parts of them. */
  List<Problem> problems() {
    return problems;
  }

  private void follow(Reference reference) {
    SchemaSource.Document document = resolver.resolve(reference.location(), reference.document());
    if (document != null) {
      read(document, reference.kind().equals("import") ? "" : reference.namespace());
    } else if (reference.kind().equals("import")) {
      // Inline schemas may have that namespace, whatever location the import gives.
      missingImports.add(reference);
    } else {
      problems.add(missing(reference));
    }
  }

  private static Problem missing(Reference reference) {
    String namespace =
        reference.namespace().isEmpty() ? "" : " (namespace " + reference.namespace() + ")";
    return Problem.warning(
        reference.document(),
        "The "
            + reference.kind()
            + " of "
            + reference.location()
            + namespace
            + " leads to no document at hand.",
        "Add the document to the snapshot; what it defines stays untyped until then.");
  }

  /** Reads a document, unless it was read for that namespace before. */
  private void read(SchemaSource.Document document, String includedInto) {
    if (documents.contains(document.name() + '\n' + includedInto)) {
      return;
    }
    Element root = parse(document);
    if (root == null) {
      documents.add(document.name() + '\n' + includedInto);
      return;
    }
    boolean chameleon = !includedInto.isEmpty() && !root.hasAttribute("targetNamespace");
    if (documents.add(document.name() + '\n' + (chameleon ? includedInto : ""))) {
      if (chameleon) {
        SchemaDom.adopt(root, includedInto);
      }
      read(root, document.name(), true);
    }
  }

  private @Nullable Element parse(SchemaSource.Document document) {
    try {
      return SecureXml.parse(document.bytes(), document.name()).getDocumentElement();
    } catch (SAXParseException e) {
      fail(
          document.name() + ":" + e.getLineNumber(),
          "The schema is no readable XML: " + e.getMessage());
    } catch (SAXException e) {
      fail(document.name(), "The schema is no readable XML: " + e.getMessage());
    }
    return null;
  }

  private void read(Element root, String document, boolean ours) {
    String reason = unusable(root);
    if (reason != null) {
      fail(document, reason);
      return;
    }
    String namespace = SchemaDom.attribute(root, "targetNamespace");
    List<Element> components = new ArrayList<>();
    List<Element> others = new ArrayList<>();
    for (Element child : SchemaDom.schemaChildren(root)) {
      switch (child.getLocalName()) {
        case "include", "import", "redefine" -> others.add(child);
        case "annotation", "notation" -> components.add(child);
        default -> {
          if (SchemaDom.attribute(child, "name").isEmpty()) {
            others.add(child);
            problems.add(nameless(child, document));
          } else {
            components.add(child);
          }
        }
      }
    }
    for (Element other : others) {
      refer(other, namespace, document);
    }
    Element schema = root;
    if (!others.isEmpty() && ours) {
      others.forEach(root::removeChild);
    } else if (!others.isEmpty()) {
      schema = SchemaDom.copy(root, components);
    }
    SchemaParser parser = new SchemaParser(document);
    String failure = parser.parse(schema);
    if (failure != null) {
      fail(document, "The schema cannot be read: " + failure + ".");
      return;
    }
    namespaces.add(namespace);
    schemas.addAll(parser.schemas());
    problems.addAll(parser.problems());
  }

  private static @Nullable String unusable(Element root) {
    String namespace = root.getNamespaceURI();
    if (!"schema".equals(root.getLocalName())
        || !XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(namespace)) {
      return "An XML schema is expected, but the root element is "
          + root.getNodeName()
          + (namespace == null ? "." : " of namespace " + namespace + ".");
    }
    return SchemaDom.isTooDeep(root)
        ? "Elements of the schema are nested more than " + SchemaDom.MAX_DEPTH + " levels deep."
        : null;
  }

  private static Problem nameless(Element component, String document) {
    return Problem.warning(
        document,
        "A global " + component.getLocalName() + " of the schema has no name.",
        "It is left out.");
  }

  private void refer(Element reference, String namespace, String document) {
    String kind = reference.getLocalName();
    String location = SchemaDom.attribute(reference, "schemaLocation");
    if (kind.equals("import")) {
      String imported = SchemaDom.attribute(reference, "namespace");
      boolean wellKnown =
          imported.equals(XMLConstants.XML_NS_URI)
              || imported.equals(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      if (!location.isEmpty() && !wellKnown) {
        references.add(new Reference(kind, imported, location, document));
      }
    } else if (kind.equals("include") || kind.equals("redefine")) {
      if (kind.equals("redefine") && !SchemaDom.schemaChildren(reference).isEmpty()) {
        problems.add(
            Problem.warning(
                document,
                "The redefine of " + location + " changes definitions, which is not supported.",
                "The definitions of that document are used as they are."));
      }
      references.add(new Reference(kind, namespace, location, document));
    }
  }

  private void fail(String where, String what) {
    problems.add(
        Problem.warning(where, what, "Save the document from the server again, or correct it."));
  }
}
