package dev.oscarclient.generator.model;

import java.util.List;
import java.util.Map;

/** A use of a type. */
public sealed interface TypeRef {

  /** No value at all: a response without a body. */
  TypeRef NOTHING = new Nothing();

  /** JSON of unknown shape. */
  TypeRef RAW_JSON = new RawJson();

  /** A body as it came or is to be sent: bytes with a media type. */
  TypeRef CONTENT = new RawContent();

  /**
   * Returns a use of a type with other types in the place of type parameters.
   *
   * @param values by name of the parameter; what has none here is raw JSON
   */
  static TypeRef bind(TypeRef type, Map<String, TypeRef> values) {
    if (type instanceof Variable variable) {
      return values.getOrDefault(variable.name(), RAW_JSON);
    } else if (type instanceof ListOf list) {
      return new ListOf(bind(list.element(), values));
    } else if (type instanceof OneOrMany oneOrMany) {
      return new OneOrMany(bind(oneOrMany.element(), values));
    } else if (type instanceof MapOf map) {
      return new MapOf(bind(map.value(), values));
    }
    return type instanceof Named named ? bind(named, values) : type;
  }

  /** Returns a use of a type of this API with other types in the place of type parameters. */
  static Named bind(Named type, Map<String, TypeRef> values) {
    return new Named(
        type.javaName(),
        type.arguments().stream().map(argument -> bind(argument, values)).toList());
  }

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
