package dev.oscarclient.generator.xsd;

/** A use of a type in a schema. */
public sealed interface SchemaTypeRef {

  /**
   * A built-in type of XML Schema.
   *
   * @param localName e.g. {@code int}, {@code dateTime}
   */
  record BuiltIn(String localName) implements SchemaTypeRef {}

  /** A type of the schema set. */
  record Defined(SchemaName name) implements SchemaTypeRef {}

  /**
   * {@code xs:anyType}, {@code xs:anySimpleType}, {@code xs:any}, or a type that does not resolve.
   */
  record Any() implements SchemaTypeRef {}

  /** A list of a simple type in one text ({@code xs:list}). */
  record TextList(SchemaTypeRef item) implements SchemaTypeRef {}
}
