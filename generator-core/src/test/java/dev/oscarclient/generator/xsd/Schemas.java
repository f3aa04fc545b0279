package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.SharedFolder;
import dev.oscarclient.generator.xml.SecureXml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Shorthand for tests on schemas. */
final class Schemas {
  private Schemas() {}

  /** Reads one document without target namespace that holds the components given. */
  static SchemaSet read(String components) {
    return readAll(schema(components));
  }

  /** Reads documents, named {@code a.xsd}, {@code b.xsd} and so on. */
  static SchemaSet readAll(String... documents) {
    List<SchemaSource> sources = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      sources.add(document((char) ('a' + i) + ".xsd", documents[i]));
    }
    return new SchemaReader(SchemaResolver.NONE).read(sources);
  }

  /** Reads a document that may refer to others. */
  static SchemaSet readWith(String document, Map<String, String> others) {
    Map<String, SchemaSource.Document> known = new LinkedHashMap<>();
    others.forEach((name, text) -> known.put(name, document(name, text)));
    return new SchemaReader(new SchemaLocations(known))
        .read(List.of(document("main.xsd", document)));
  }

  static SchemaSource.Document document(String name, String text) {
    return new SchemaSource.Document(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static String schema(String components) {
    return schema("", components);
  }

  /**
   * Returns a schema document.
   *
   * @param attributes of the root, e.g. {@code targetNamespace='urn:a'}
   */
  static String schema(String attributes, String components) {
    return "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' "
        + attributes
        + ">"
        + components
        + "</xs:schema>";
  }

  static Element root(String document) {
    try {
      return SecureXml.parse(document.getBytes(StandardCharsets.UTF_8), "test")
          .getDocumentElement();
    } catch (SAXException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static SchemaType type(SchemaSet set, String localName) {
    List<SchemaType> found =
        set.types().stream().filter(t -> t.name().localName().equals(localName)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " types " + localName + " in " + names(set));
    }
    return found.get(0);
  }

  static SchemaType.Complex complex(SchemaSet set, String localName) {
    return (SchemaType.Complex) type(set, localName);
  }

  static SchemaType.Simple simple(SchemaSet set, String localName) {
    return (SchemaType.Simple) type(set, localName);
  }

  static List<String> names(SchemaSet set) {
    return set.types().stream().map(t -> t.name().toString()).toList();
  }

  /**
   * Returns the properties of a type in short: {@code name: type}, with {@code []} for a list,
   * {@code !} for required, {@code nil} for nillable, {@code @} before an attribute, {@code
   * wrapper/} before a wrapped one, {@code {namespace}} before a qualified name.
   */
  static List<String> properties(SchemaSet set, String localName) {
    return complex(set, localName).properties().stream().map(Schemas::brief).toList();
  }

  private static String brief(SchemaProperty property) {
    String name =
        switch (property.kind()) {
          case ELEMENT -> property.name();
          case ATTRIBUTE -> "@" + property.name();
          case TEXT -> "#text";
          case ANY -> "#any";
        };
    return (property.wrapper() == null ? "" : property.wrapper() + "/")
        + (property.namespace().isEmpty() ? "" : "{" + property.namespace() + "}")
        + name
        + ": "
        + brief(property.type())
        + (property.list() ? "[]" : "")
        + (property.required() ? "!" : "")
        + (property.nillable() ? " nil" : "");
  }

  static String brief(SchemaTypeRef type) {
    if (type instanceof SchemaTypeRef.BuiltIn builtIn) {
      return builtIn.localName();
    }
    if (type instanceof SchemaTypeRef.Defined defined) {
      return "<" + defined.name() + ">";
    }
    if (type instanceof SchemaTypeRef.TextList list) {
      return "list of " + brief(list.item());
    }
    return "any";
  }

  static @Nullable SchemaTypeRef elementType(SchemaSet set, String localName) {
    return set.elements().stream()
        .filter(e -> e.name().localName().equals(localName))
        .map(SchemaElement::type)
        .findFirst()
        .orElse(null);
  }

  /** Returns a document of a real OSCAR, or skips the test if it is not on this machine. */
  static byte[] oscar(String file) {
    Path found = SharedFolder.specs(file);
    try {
      return Files.readAllBytes(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
