package dev.oscarclient.generator.snapshot;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.oscarclient.generator.snapshot.SnapshotEntry.Kind;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a document is, told by its content: file names and content types of servers, gateways and
 * mail programs say little.
 *
 * @param type what it is
 * @param namespace of the root element, empty if there is none
 * @param root name of the root element without prefix, empty if there is none
 */
public record DocumentForm(Type type, String namespace, String root) {
  /** The WADL namespace, of the member submission of 31 August 2009, section 2.1. */
  public static final String WADL_NAMESPACE = "http://wadl.dev.java.net/2009/02";

  /** WSDL 1.1, section 2.1. */
  public static final String WSDL_NAMESPACE = "http://schemas.xmlsoap.org/wsdl/";

  /** XML Schema 1.0 part 1, section 2.6. */
  public static final String XSD_NAMESPACE = "http://www.w3.org/2001/XMLSchema";

  private static final int HEAD_BYTES = 16_384;

  /** The kinds of content that matter here. */
  public enum Type {
    /** WADL 2009-02, XML. */
    WADL("a WADL"),
    /** An {@code application} in another version of the WADL namespace. */
    UNKNOWN_WADL("a WADL of an unknown version"),
    /** CXF's JSON form of a WADL: a JSON string of XML, or an object in the mapped convention. */
    WADL_JSON("a WADL in JSON form"),
    /** WSDL 1.1. */
    WSDL("a WSDL"),
    /** An XML schema. */
    SCHEMA("an XML schema"),
    /** An HTML page. */
    HTML("an HTML page, such as a login page or the page of a firewall"),
    /** Other XML. */
    XML("an XML document of another kind"),
    /** Other JSON. */
    JSON("a JSON document, yet no WADL"),
    /** A ZIP archive. */
    ZIP("a ZIP archive"),
    /** Nothing, or white space only. */
    EMPTY("empty"),
    /** What CXF 2.7.4 (OSCAR 15) answers in place of the JSON form. */
    NULL_DOCUMENT(
        "the text [#document: null], with which an old CXF says that it has no such form"),
    /** Text that is none of these. */
    TEXT("text of an unknown kind"),
    /** Bytes that are no text. */
    BINARY("a binary file");

    private final String description;

    Type(String description) {
      this.description = description;
    }
  }

  /** Returns the words for messages, to follow "is". */
  public String description() {
    return switch (type) {
      case XML -> "an XML document with the root element \"" + printable(root) + "\"";
      case UNKNOWN_WADL -> "a WADL in the unknown namespace \"" + printable(namespace) + "\"";
      default -> type.description;
    };
  }

  /** Returns the kind such a document has in a snapshot, or {@code null} if it has no place. */
  public @Nullable Kind kind() {
    return switch (type) {
      case WADL -> Kind.WADL;
      case WADL_JSON -> Kind.WADL_JSON;
      case WSDL -> Kind.WSDL;
      case SCHEMA -> Kind.IMPORT;
      default -> null;
    };
  }

  /** Tells what a document is. Never fails: what cannot be read has a type too. */
  public static DocumentForm of(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    if (length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9 && bytes[3] < 9) {
      return plain(Type.ZIP);
    }
    String head = DocumentText.decode(bytes, length).strip();
    if (head.isEmpty()) {
      return plain(bytes.length <= HEAD_BYTES ? Type.EMPTY : Type.TEXT);
    }
    return switch (head.charAt(0)) {
      case '<' -> ofMarkup(longEnough(head, bytes));
      case '"' -> ofJsonString(head);
      case '{' -> hasApplication(bytes) ? plain(Type.WADL_JSON) : plain(Type.JSON);
      case '[' -> plain(head.startsWith("[#document") ? Type.NULL_DOCUMENT : Type.JSON);
      default -> plain(head.indexOf('\0') >= 0 ? Type.BINARY : Type.TEXT);
    };
  }

  private static DocumentForm plain(Type type) {
    return new DocumentForm(type, "", "");
  }

  /** A root tag may follow a long licence comment: then the whole document is looked at. */
  private static String longEnough(String head, byte[] bytes) {
    return bytes.length <= HEAD_BYTES || new TagScanner(head).next()
        ? head
        : DocumentText.decode(bytes);
  }

  private static DocumentForm ofMarkup(String text) {
    String start = text.substring(0, Math.min(text.length(), 15)).toLowerCase(Locale.ROOT);
    TagScanner tags = new TagScanner(text);
    boolean found = tags.next();
    if (start.startsWith("<!doctype html") || (found && isHtml(tags.name()))) {
      return plain(Type.HTML);
    }
    if (!found) {
      return plain(Type.TEXT);
    }
    String root = tags.localName();
    String namespace = tags.ownNamespace();
    if (root.equals("application") && namespace.isEmpty()) {
      // CXF's JSON form, unpacked and saved as XML, has no namespace at all.
      Type type = tags.next() && isWadlChild(tags.localName()) ? Type.WADL : Type.XML;
      return new DocumentForm(type, namespace, root);
    }
    return new DocumentForm(xmlType(root, namespace), namespace, root);
  }

  private static boolean isWadlChild(String name) {
    return name.equals("grammars") || name.equals("resources") || name.equals("doc");
  }

  private static Type xmlType(String root, String namespace) {
    if (root.equals("application")) {
      if (namespace.equals(WADL_NAMESPACE)) {
        return Type.WADL;
      }
      return namespace.toLowerCase(Locale.ROOT).contains("wadl") ? Type.UNKNOWN_WADL : Type.XML;
    }
    if (root.equals("definitions") && namespace.equals(WSDL_NAMESPACE)) {
      return Type.WSDL;
    }
    return root.equals("schema") && namespace.equals(XSD_NAMESPACE) ? Type.SCHEMA : Type.XML;
  }

  private static boolean isHtml(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "html", "head", "body", "title", "script", "h1", "p", "div", "meta", "center" -> true;
      default -> false;
    };
  }

  private static DocumentForm ofJsonString(String head) {
    String inside = head.substring(1).replace("\\\"", "\"").replace("\\/", "/").strip();
    if (inside.startsWith("[#document")) {
      return plain(Type.NULL_DOCUMENT);
    }
    while (inside.startsWith("\\n") || inside.startsWith("\\r") || inside.startsWith("\\t")) {
      inside = inside.substring(2).strip();
    }
    if (inside.startsWith("<")) {
      Type type = ofMarkup(inside).type();
      if (type == Type.WADL || type == Type.UNKNOWN_WADL) {
        return plain(Type.WADL_JSON);
      }
    }
    return plain(Type.JSON);
  }

  /** Looks for the member {@code application} at the top level, with or without a prefix. */
  private static boolean hasApplication(byte[] bytes) {
    try (JsonParser json = JsonStreams.parser(bytes)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        if (localName(json.currentName()).equals("application")) {
          return true;
        }
        json.nextToken();
        json.skipChildren();
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  /** Jettison writes a namespace as {@code prefix.} or {@code prefix:} before the name. */
  static String localName(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), 80); i++) {
      char c = text.charAt(i);
      out.append(c < ' ' || c > '~' ? '?' : c);
    }
    return out.toString();
  }
}
