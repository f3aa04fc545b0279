package dev.oscarclient.generator;

import dev.oscarclient.generator.xml.SecureXml;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns the order of types and of resources round, which must not change what is generated. */
final class Reorder {
  private Reorder() {}

  static String reversed(String wadl) throws Exception {
    return reversed(wadl, "schema", "resources");
  }

  /** Turns the children of all elements of these local names round, the root among them. */
  static String reversed(String wadl, String... parents) throws Exception {
    String body = wadl.replaceFirst("^<\\?xml[^>]*\\?>", "");
    Document document = SecureXml.parse(body.getBytes(StandardCharsets.UTF_8), "reordered");
    for (String parent : parents) {
      reverse(document.getDocumentElement(), parent);
    }
    Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter out = new StringWriter();
    transformer.transform(new DOMSource(document), new StreamResult(out));
    return out.toString();
  }

  private static void reverse(Element root, String localName) {
    List<Element> all = new ArrayList<>(descendants(root, localName));
    if (localName.equals(root.getLocalName())) {
      all.add(root);
    }
    for (Element parent : all) {
      List<Node> children = new ArrayList<>();
      while (parent.getFirstChild() != null) {
        children.add(parent.removeChild(parent.getFirstChild()));
      }
      Collections.reverse(children);
      children.forEach(parent::appendChild);
    }
  }

  private static List<Element> descendants(Element root, String localName) {
    List<Element> found = new ArrayList<>();
    for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        if (localName.equals(element.getLocalName())) {
          found.add(element);
        }
        found.addAll(descendants(element, localName));
      }
    }
    return found;
  }
}
