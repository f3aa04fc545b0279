package dev.oscarclient.generator.xsd;

import java.util.ArrayList;
import java.util.List;
import org.apache.ws.commons.schema.XmlSchemaAnnotated;
import org.apache.ws.commons.schema.XmlSchemaAnnotation;
import org.apache.ws.commons.schema.XmlSchemaAnnotationItem;
import org.apache.ws.commons.schema.XmlSchemaDocumentation;
import org.w3c.dom.NodeList;

/** The documentation of schema components as plain text. */
final class Docs {
  private Docs() {}

  /** Returns one entry for each {@code xs:documentation} that holds text, white space collapsed. */
  static List<String> of(XmlSchemaAnnotated component) {
    XmlSchemaAnnotation annotation = component.getAnnotation();
    if (annotation == null) {
      return List.of();
    }
    List<String> docs = new ArrayList<>();
    for (XmlSchemaAnnotationItem item : annotation.getItems()) {
      if (item instanceof XmlSchemaDocumentation documentation) {
        String text = text(documentation.getMarkup());
        if (!text.isEmpty()) {
          docs.add(text);
        }
      }
    }
    return docs;
  }

  private static String text(NodeList markup) {
    StringBuilder raw = new StringBuilder();
    for (int i = 0; markup != null && i < markup.getLength(); i++) {
      raw.append(markup.item(i).getTextContent());
    }
    StringBuilder text = new StringBuilder(raw.length());
    boolean gap = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        gap = true;
      } else {
        if (gap && text.length() > 0) {
          text.append(' ');
        }
        gap = false;
        text.append(c);
      }
    }
    return text.toString();
  }
}
