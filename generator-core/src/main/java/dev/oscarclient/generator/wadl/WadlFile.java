package dev.oscarclient.generator.wadl;

import java.util.List;
import org.w3c.dom.Element;

/** A document as it was written. Two of them are never the same, even under the same name. */
final class WadlFile {
  private final String name;
  private final boolean jsonForm;
  private final WadlTree.Application application;
  private final List<Element> schemas;

  WadlFile(String name, boolean jsonForm, WadlTree.Application application, List<Element> schemas) {
    this.name = name;
    this.jsonForm = jsonForm;
    this.application = application;
    this.schemas = List.copyOf(schemas);
  }

  /** Returns the name that messages and references use. */
  String name() {
    return name;
  }

  /** Returns whether it came as JSON. */
  boolean jsonForm() {
    return jsonForm;
  }

  WadlTree.Application application() {
    return application;
  }

  /** Returns the inline schemas, each the root of a document of its own. */
  List<Element> schemas() {
    return schemas;
  }
}
