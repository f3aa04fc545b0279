package dev.oscarclient.generator.xsd;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type a schema defines. */
public sealed interface SchemaType {

  /**
   * Returns its name; for an anonymous type one made from where it stands, e.g. {@code
   * outer.inner}.
   */
  SchemaName name();

  /** Returns whether the schema gives it no name. */
  boolean anonymous();

  /** Returns its documentation, plain text. */
  List<String> docs();

  /**
   * A type with parts. A type with simple content has a property of kind {@link
   * SchemaProperty.Kind#TEXT}.
   *
   * @param base the type it extends or restricts, or {@code null}; following bases always ends
   * @param properties its own, in document order, those of {@code choice} and {@code all} too:
   *     without any that a base has, although a restriction repeats them; then attributes
   */
  record Complex(
      SchemaName name,
      boolean anonymous,
      @Nullable SchemaName base,
      boolean isAbstract,
      List<SchemaProperty> properties,
      List<String> docs)
      implements SchemaType {
    /** Copies the lists. */
    public Complex {
      properties = List.copyOf(properties);
      docs = List.copyOf(docs);
    }
  }

  /**
   * A type without parts.
   *
   * @param base the built-in, list or other simple type it comes down to
   * @param enumeration listed values in document order, empty if it is no enumeration
   */
  record Simple(
      SchemaName name,
      boolean anonymous,
      SchemaTypeRef base,
      List<String> enumeration,
      List<String> docs)
      implements SchemaType {
    /** Copies the lists. */
    public Simple {
      enumeration = List.copyOf(enumeration);
      docs = List.copyOf(docs);
    }
  }
}
