package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.apache.ws.commons.schema.XmlSchema;
import org.apache.ws.commons.schema.XmlSchemaCollection;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads one schema element with Apache XmlSchema. That library stops at the first thing it does not
 * like (a prefix that is not declared, a name defined twice); here the rest is read all the same,
 * by halving until the broken components stand alone.
 */
final class SchemaParser {
  /** After so many broken components the rest of the document is given up. */
  private static final int MAX_BROKEN = 100;

  private final String document;
  private final List<LoadedSchema> schemas = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  SchemaParser(String document) {
    this.document = document;
  }

  /**
   * Reads a schema element that has no {@code include}, {@code import} or {@code redefine} left.
   *
   * @return what is wrong with the schema as a whole, or {@code null} if parts of it could be read
   */
  @Nullable String parse(Element root) {
    if (attempt(root) == null) {
      return null;
    }
    String reason = attempt(SchemaDom.copy(root, List.of()));
    if (reason != null) {
      return reason;
    }
    salvage(root, SchemaDom.schemaChildren(root));
    return null;
  }

  /** Returns what could be read. */
  List<LoadedSchema> schemas() {
    return schemas;
  }

  /** Returns what is wrong with components. */
  List<Problem> problems() {
    return problems;
  }

  private void salvage(Element root, List<Element> components) {
    if (problems.size() >= MAX_BROKEN) {
      if (problems.size() == MAX_BROKEN) {
        problems.add(
            Problem.warning(
                document,
                "More than " + MAX_BROKEN + " components of the schema cannot be read.",
                "The rest of them is left out; check the document."));
      }
      return;
    }
    String reason = attempt(SchemaDom.copy(root, components));
    if (reason == null) {
      return;
    }
    if (components.size() == 1) {
      Element component = components.get(0);
      problems.add(
          Problem.warning(
              document + ", " + component.getLocalName() + " " + component.getAttribute("name"),
              "The component cannot be read: " + reason + ".",
              "It is left out; bodies that use it stay untyped there."));
      return;
    }
    int middle = components.size() / 2;
    salvage(root, components.subList(0, middle));
    salvage(root, components.subList(middle, components.size()));
  }

  /** Returns why the schema cannot be read, or {@code null} if it was. */
  private @Nullable String attempt(Element root) {
    // A collection of its own: XmlSchema refuses two schemas of one namespace in the same one, and
    // the resolver below is never asked, as no reference to another document is left.
    XmlSchemaCollection collection = new XmlSchemaCollection();
    collection.setSchemaResolver((namespace, location, base) -> null);
    try {
      XmlSchema schema = collection.read(root, document);
      schemas.add(new LoadedSchema(schema, document));
      return null;
    } catch (RuntimeException e) {
      // Whatever kind it throws, the document is to blame.
      String message = e.getMessage();
      return message == null ? e.getClass().getSimpleName() : withoutStop(message);
    }
  }

  private static String withoutStop(String message) {
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }
}
