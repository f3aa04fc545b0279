package dev.oscarclient.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object type.
 *
 * @param jsonName its key in JSON
 * @param javaName accessor and builder method name, unique in its class and the classes it extends
 * @param type what it holds; {@link TypeRef.ListOf} if it may occur several times
 * @param required whether the grammar demands it; informative
 * @param nillable whether the grammar allows {@code xsi:nil}
 * @param xml how it is carried in XML
 * @param docs documentation from the grammar, plain text; not to be trusted
 */
public record PropertyModel(
    String jsonName,
    String javaName,
    TypeRef type,
    boolean required,
    boolean nillable,
    XmlForm xml,
    List<String> docs) {

  /** Copies the list. */
  public PropertyModel {
    docs = List.copyOf(docs);
  }

  /**
   * How a property is carried in XML.
   *
   * @param kind element, attribute or text
   * @param name local name of the element or attribute; empty for text
   * @param namespace its namespace, empty for none
   * @param wrapper local name of the element around a list, or {@code null}
   */
  public record XmlForm(Kind kind, String name, String namespace, @Nullable String wrapper) {

    /** Kinds of XML nodes. */
    public enum Kind {
      /** A child element. */
      ELEMENT,
      /** An attribute. */
      ATTRIBUTE,
      /** The text of the element itself. */
      TEXT,
      /** Any element ({@code xs:any}). */
      ANY,
      /** An element whose text is a list of words ({@code xs:list}). */
      WORDS
    }
  }
}
