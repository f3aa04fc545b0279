package dev.oscarclient.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.oscarclient.generator.link.LinkResult;
import dev.oscarclient.generator.xml.SecureXml;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The documents of a real server, changed as other versions and vendors change them. */
final class DerivedServer {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** In which form class names come. */
  private enum JsonForm {
    JACKSON,
    JETTISON,
    NULL,
    NONE
  }

  private final String address;
  private final Document xml;
  private final Document json;
  private JsonForm form = JsonForm.JACKSON;
  private boolean xmlForm = true;

  private DerivedServer(String address, Document xml, Document json) {
    this.address = address;
    this.xml = xml;
    this.json = json;
  }

  static DerivedServer of(String version, String address) throws Exception {
    List<Path> documents = SharedSpecs.documents(version, address);
    return new DerivedServer(
        address,
        parse(Files.readString(documents.get(0))),
        parse(JSON.readValue(documents.get(1).toFile(), String.class)));
  }

  /** Leaves the form out that names classes. */
  DerivedServer withoutJsonForm() {
    form = JsonForm.NONE;
    return this;
  }

  /** Answers as CXF 2.7.4 when asked for the form that names classes. */
  DerivedServer withNullJsonForm() {
    form = JsonForm.NULL;
    return this;
  }

  /** Writes the JSON form as an object in Jettison's mapped convention. */
  DerivedServer withJettison() {
    form = JsonForm.JETTISON;
    return this;
  }

  DerivedServer withoutXmlForm() {
    xmlForm = false;
    return this;
  }

  /** Keeps some of the resources that stand at the top. */
  DerivedServer keep(Predicate<String> path) {
    return edit(
        document -> {
          for (Element resources : elements(document, "resources")) {
            for (Element resource : children(resources)) {
              if (!path.test(resource.getAttribute("path"))) {
                resources.removeChild(resource);
              }
            }
          }
        });
  }

  /** Adds resources of a vendor; {@code element} on representations goes to the JSON form only. */
  DerivedServer add(String resources) {
    return edit(
        document -> {
          Element parent = elements(document, "resources").get(0);
          String namespace = parent.getNamespaceURI();
          String attribute = namespace == null ? "" : " xmlns=\"" + namespace + "\"";
          Document added = parse("<added" + attribute + ">" + resources + "</added>");
          for (Element resource : children(added.getDocumentElement())) {
            parent.appendChild(document.importNode(resource, true));
          }
        });
  }

  /** Adds types to the grammar. */
  DerivedServer addTypes(String types) {
    return edit(
        document -> {
          Element schema = elements(document, "schema").get(0);
          Document added =
              parse("<a xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">" + types + "</a>");
          for (Element type : children(added.getDocumentElement())) {
            schema.appendChild(document.importNode(type, true));
          }
        });
  }

  /** Changes both forms alike. */
  DerivedServer edit(Consumer<Document> edit) {
    edit.accept(xml);
    edit.accept(json);
    for (Element representation : elements(xml, "representation")) {
      representation.removeAttribute("element");
    }
    return this;
  }

  /** Changes the classes that the JSON form names. */
  DerivedServer editClasses(UnaryOperator<String> edit) {
    for (Element representation : elements(json, "representation")) {
      String stated = representation.getAttribute("element");
      if (!stated.isEmpty()) {
        representation.setAttribute("element", edit.apply(stated));
      }
    }
    return this;
  }

  /** Removes the types that nothing needs any more: CXF publishes those of methods, no others. */
  DerivedServer pruneGrammar(String version) {
    Set<String> stated = new HashSet<>();
    Set<String> services = new HashSet<>();
    for (Element resource : elements(xml, "resource")) {
      if ("resources".equals(resource.getParentNode().getLocalName())) {
        services.add(firstSegment(resource.getAttribute("path")));
      }
    }
    for (JsonNode method : SharedSpecs.json("oscar-specs/" + version + "/truth.json")) {
      if (services.contains(firstSegment(method.path("fullPath").asText()))) {
        String types = method.path("requestBodyType") + " " + method.path("responseType");
        for (String name : types.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
          stated.add(name);
        }
      }
    }
    for (Element representation : elements(json, "representation")) {
      stated.add(representation.getAttribute("element").toLowerCase(Locale.ROOT));
    }
    return edit(
        document -> {
          Map<String, Element> types = new HashMap<>();
          types(document).forEach(type -> types.put(type.getAttribute("name"), type));
          Deque<String> open = new ArrayDeque<>();
          types.keySet().stream()
              .filter(name -> stated.contains(name.toLowerCase(Locale.ROOT)))
              .forEach(open::add);
          Set<String> reached = new HashSet<>(open);
          while (!open.isEmpty()) {
            for (Element part : elements(types.get(open.remove()), null)) {
              for (String reference : List.of("type", "base")) {
                String name = part.getAttribute(reference);
                if (types.containsKey(name) && reached.add(name)) {
                  open.add(name);
                }
              }
            }
          }
          removeTypes(document, name -> !reached.contains(name));
        });
  }

  private static String firstSegment(String path) {
    return path.replaceFirst("^/", "").split("/", 2)[0];
  }

  /** Returns the named types of a grammar. */
  static List<Element> types(Document document) {
    List<Element> types = new ArrayList<>(elements(document, "complexType"));
    types.addAll(elements(document, "simpleType"));
    types.removeIf(type -> type.getAttribute("name").isEmpty());
    return types;
  }

  /** Removes types, and the global elements of them. */
  static void removeTypes(Document document, Predicate<String> name) {
    for (Element type : types(document)) {
      if (name.test(type.getAttribute("name"))) {
        type.getParentNode().removeChild(type);
      }
    }
    for (Element element : elements(document, "element")) {
      boolean global = "schema".equals(element.getParentNode().getLocalName());
      if (global && name.test(element.getAttribute("type"))) {
        element.getParentNode().removeChild(element);
      }
    }
  }

  /** Writes the documents. */
  List<Path> write(Path folder) throws Exception {
    Files.createDirectories(folder);
    List<Path> documents = new ArrayList<>();
    String name = address.substring(1).replace('/', '-');
    if (xmlForm) {
      documents.add(Files.writeString(folder.resolve(name + ".wadl"), text(xml)));
    }
    String body = body();
    if (body != null) {
      documents.add(Files.writeString(folder.resolve(name + ".wadl.json"), body));
    }
    return documents;
  }

  LinkResult link(Path folder) throws Exception {
    return SharedSpecs.link(write(folder), List.of());
  }

  private @Nullable String body() throws Exception {
    return switch (form) {
      case NONE -> null;
      case NULL -> "[#document: null]";
      case JACKSON -> JSON.writeValueAsString(text(json));
      case JETTISON -> {
        Element root = json.getDocumentElement();
        ObjectNode object = JSON.createObjectNode();
        object.set("application", mapped(root));
        yield JSON.writeValueAsString(object);
      }
    };
  }

  /** Attributes with an at sign, children by name, a list only where there are several. */
  private static ObjectNode mapped(Element element) {
    ObjectNode object = JSON.createObjectNode();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (!attribute.getName().startsWith("xmlns")) {
        object.put("@" + attribute.getName(), attribute.getValue());
      }
    }
    for (Element child : children(element)) {
      String name = child.getNodeName().replace(':', '.');
      ObjectNode value = mapped(child);
      if (object.get(name) instanceof ArrayNode list) {
        list.add(value);
      } else if (object.has(name)) {
        object.set(name, JSON.createArrayNode().add(object.get(name)).add(value));
      } else {
        object.set(name, value);
      }
    }
    return object;
  }

  /** Returns the elements of a local name below a node, all if it is {@code null}. */
  static List<Element> elements(Node root, @Nullable String localName) {
    List<Element> found = new ArrayList<>();
    for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        if (localName == null || localName.equals(element.getLocalName())) {
          found.add(element);
        }
        found.addAll(elements(element, localName));
      }
    }
    return found;
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static Document parse(String text) {
    String body = text.replaceFirst("^<\\?xml[^>]*\\?>", "");
    try {
      return SecureXml.parse(body.getBytes(StandardCharsets.UTF_8), "derived");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Document document) throws IOException {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter out = new StringWriter();
      transformer.transform(new DOMSource(document), new StreamResult(out));
      return out.toString();
    } catch (javax.xml.transform.TransformerException e) {
      throw new IOException(e);
    }
  }
}
