package dev.oscarclient.generator.snapshot;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the address a document describes, for documents that were not asked from a server. */
public final class DocumentAddress {
  private DocumentAddress() {}

  /**
   * Returns the path below {@code /ws} of the first {@code resources base} of a WADL in either
   * form, or of the first {@code soap:address} of a WSDL; empty if the document names none. A
   * document that is not well-formed gives what was found before it breaks.
   */
  public static String of(DocumentForm form, byte[] bytes) {
    String base =
        switch (form.type()) {
          case WADL -> attribute(DocumentText.decode(bytes), "resources", "base");
          case WSDL -> attribute(DocumentText.decode(bytes), "address", "location");
          case WADL_JSON -> jsonBase(bytes);
          default -> null;
        };
    return base == null ? "" : WebServicePath.addressOf(base.strip());
  }

  private static @Nullable String attribute(String text, String element, String attribute) {
    TagScanner tags = new TagScanner(text);
    while (tags.next()) {
      if (tags.name().endsWith(element) && tags.localName().equals(element)) {
        return tags.attribute(attribute);
      }
    }
    return null;
  }

  private static @Nullable String jsonBase(byte[] bytes) {
    try (JsonParser json = JsonStreams.parser(bytes)) {
      if (json.nextToken() == JsonToken.VALUE_STRING) {
        return attribute(json.getText(), "resources", "base");
      }
      boolean inResources = false;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token != JsonToken.FIELD_NAME) {
          continue;
        }
        String name = DocumentForm.localName(json.currentName());
        JsonToken value = json.nextToken();
        if (name.equals("resources")) {
          inResources = true;
        } else if (inResources && isBase(name) && value == JsonToken.VALUE_STRING) {
          return json.getText();
        }
      }
      return null;
    } catch (IOException e) {
      return null;
    }
  }

  private static boolean isBase(String name) {
    return name.equals("@base") || name.equals("base");
  }
}
