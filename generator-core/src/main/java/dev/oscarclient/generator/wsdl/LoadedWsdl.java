package dev.oscarclient.generator.wsdl;

import dev.oscarclient.generator.xml.SecureXml;
import java.util.List;
import javax.wsdl.Definition;
import org.w3c.dom.Element;

/**
 * A WSDL that was read.
 *
 * @param name of the document
 * @param definition what it says
 * @param root its element, which knows the lines that wsdl4j forgets
 */
record LoadedWsdl(String name, Definition definition, Element root) {

  /** Returns document and line of the first component of that kind and name. */
  String origin(String kind, String componentName) {
    return at(named(root, kind, componentName));
  }

  /** Returns document and line of an operation of a binding. */
  String operationOrigin(String binding, String operation) {
    Element parent = named(root, "binding", binding);
    return at(parent == root ? root : named(parent, "operation", operation));
  }

  private String at(Element element) {
    return name + ":" + SecureXml.line(element);
  }

  /** Returns the parent itself if it has no such child. */
  private static Element named(Element parent, String kind, String componentName) {
    String namespace = parent.getNamespaceURI();
    List<Element> children = WsdlLoader.children(parent, namespace == null ? "" : namespace, kind);
    for (Element child : children) {
      if (child.getAttribute("name").strip().equals(componentName)) {
        return child;
      }
    }
    return parent;
  }
}
