package dev.oscarclient.generator.wadl;

import java.util.List;
import org.w3c.dom.Element;

/**
 * A document as it was written.
 *
 * @param name for messages and references
 * @param jsonForm whether it came as JSON
 * @param application its tree
 * @param schemas its inline schemas, each the root of a document of its own
 */
record WadlFile(
    String name, boolean jsonForm, WadlTree.Application application, List<Element> schemas) {}
