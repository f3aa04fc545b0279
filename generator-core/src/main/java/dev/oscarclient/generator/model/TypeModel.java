package dev.oscarclient.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that becomes a generated class. */
public sealed interface TypeModel {

  /** Returns the simple name of the class; unique ignoring case. */
  String javaName();

  /** Returns the name in the grammar, for javadoc and messages, e.g. {@code demographicTo1}. */
  String schemaName();

  /** Returns documentation from the grammar, plain text; not to be trusted. */
  List<String> docs();

  /**
   * A type with properties.
   *
   * @param typeParameters names of type parameters, mostly empty
   * @param superType the type it extends, or {@code null}
   * @param isAbstract whether the grammar says so; informative: OSCAR sends such objects all the
   *     same
   * @param properties its own, in grammar order, without those of {@code superType}
   * @param rootElement the XML element it may stand in as a document, or {@code null}
   */
  record ObjectType(
      String javaName,
      String schemaName,
      List<String> typeParameters,
      TypeRef.@Nullable Named superType,
      boolean isAbstract,
      List<PropertyModel> properties,
      @Nullable String rootElement,
      List<String> docs)
      implements TypeModel {
    /** Copies the lists. */
    public ObjectType {
      typeParameters = List.copyOf(typeParameters);
      properties = List.copyOf(properties);
      docs = List.copyOf(docs);
    }
  }

  /**
   * An open enumeration: values the grammar does not list are kept.
   *
   * @param constants in grammar order
   */
  record EnumType(
      String javaName, String schemaName, List<EnumConstant> constants, List<String> docs)
      implements TypeModel {
    /** Copies the lists. */
    public EnumType {
      constants = List.copyOf(constants);
      docs = List.copyOf(docs);
    }
  }

  /**
   * A listed value.
   *
   * @param javaName constant name
   * @param value on the wire
   */
  record EnumConstant(String javaName, String value) {}
}
