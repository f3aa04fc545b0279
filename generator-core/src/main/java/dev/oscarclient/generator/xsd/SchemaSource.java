package dev.oscarclient.generator.xsd;

import org.w3c.dom.Element;

/** A schema to read. */
public sealed interface SchemaSource {

  /** Returns the name of the document it stands in, for messages. */
  String name();

  /**
   * A schema inside another document, for example below a WADL's {@code grammars}. The reader does
   * not change it.
   *
   * @param name of the document around it
   * @param root the {@code xs:schema} element; a reference without prefix must already mean what
   *     the schema means by it, see {@code WadlDocument#schemas}
   */
  record Inline(String name, Element root) implements SchemaSource {}

  /** A schema document. */
  final class Document implements SchemaSource {
    private final String name;
    private final byte[] bytes;

    /**
     * Creates the source.
     *
     * @param name path or address; two documents of one name are taken for the same
     * @param bytes the document, not copied
     */
    public Document(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return name;
    }

    /** Returns the document, not copied. */
    public byte[] bytes() {
      return bytes;
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
