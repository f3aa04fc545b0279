package dev.oscarclient.generator.model;

import java.util.List;

/** A use of a type. */
public sealed interface TypeRef {

  /** No value at all: a response without a body. */
  TypeRef NOTHING = new Nothing();

  /** JSON of unknown shape. */
  TypeRef RAW_JSON = new RawJson();

  /** A body as it came or is to be sent: bytes with a media type. */
  TypeRef CONTENT = new RawContent();

  /** A value without parts. */
  record Scalar(ScalarKind kind) implements TypeRef {}

  /**
   * A type of this API.
   *
   * @param javaName simple name of an {@link TypeModel}
   * @param arguments type arguments, empty if it is not generic
   */
  record Named(String javaName, List<TypeRef> arguments) implements TypeRef {
    /** Copies the list. */
    public Named {
      arguments = List.copyOf(arguments);
    }

    /** Names a type that is not generic. */
    public Named(String javaName) {
      this(javaName, List.of());
    }
  }

  /** The type parameter of the generic type this stands in, e.g. {@code T}. */
  record Variable(String name) implements TypeRef {}

  /** A list. */
  record ListOf(TypeRef element) implements TypeRef {}

  /** A single value or a list of them: the server's description leaves open which. */
  record OneOrMany(TypeRef element) implements TypeRef {}

  /** A map with string keys. */
  record MapOf(TypeRef value) implements TypeRef {}

  /** See {@link TypeRef#NOTHING}. */
  record Nothing() implements TypeRef {}

  /** See {@link TypeRef#RAW_JSON}. */
  record RawJson() implements TypeRef {}

  /** See {@link TypeRef#CONTENT}. */
  record RawContent() implements TypeRef {}
}
