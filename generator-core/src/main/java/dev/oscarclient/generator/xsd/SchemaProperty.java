package dev.oscarclient.generator.xsd;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a complex type.
 *
 * @param name local name; empty for {@link Kind#TEXT} and {@link Kind#ANY}
 * @param namespace of the element or attribute as it appears in a document, empty for none
 * @param kind what it is in XML
 * @param type what it holds; of one value if {@code list}
 * @param list whether it may occur several times
 * @param required whether it must occur
 * @param nillable whether {@code xsi:nil} is allowed
 * @param wrapper local name of the element around the list (JAXB's {@code XmlElementWrapper}: an
 *     anonymous type with nothing but one repeated element), or {@code null}; then {@code name} is
 *     that of the inner element
 * @param docs its documentation, plain text
 */
public record SchemaProperty(
    String name,
    String namespace,
    Kind kind,
    SchemaTypeRef type,
    boolean list,
    boolean required,
    boolean nillable,
    @Nullable String wrapper,
    List<String> docs) {

  /** What a part is in XML. */
  public enum Kind {
    /** A child element. */
    ELEMENT,
    /** An attribute. */
    ATTRIBUTE,
    /** The text of the element (simple content). */
    TEXT,
    /** Any element ({@code xs:any}). */
    ANY
  }

  /** Copies the list. */
  public SchemaProperty {
    docs = List.copyOf(docs);
  }
}
