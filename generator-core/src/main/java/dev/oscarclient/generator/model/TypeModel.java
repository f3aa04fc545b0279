package dev.oscarclient.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that becomes a generated class. */
public sealed interface TypeModel {

  /** Returns the simple name of the class; unique ignoring case. */
  String javaName();

  /**
   * Returns the name in the grammar, e.g. {@code demographicTo1}; in a namespace <code>
   * {namespace}demographicTo1</code>.
   */
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
   * @param rootElement the XML element it may stand in as a document, written like {@link
   *     #schemaName}, or {@code null}
   * @param inheritedXml inherited properties that it carries in a way of its own
   * @param wildcardAt how many of its properties stand before the place where the grammar lets any
   *     elements stand ({@code xs:any}), or -1 if it does not; informative, as more elements are
   *     kept either way
   */
  record ObjectType(
      String javaName,
      String schemaName,
      List<String> typeParameters,
      TypeRef.@Nullable Named superType,
      boolean isAbstract,
      List<PropertyModel> properties,
      @Nullable String rootElement,
      List<String> docs,
      List<InheritedXml> inheritedXml,
      int wildcardAt)
      implements TypeModel {

    /** Creates a type that carries in XML what it inherits as what it extends does. */
    public ObjectType(
        String javaName,
        String schemaName,
        List<String> typeParameters,
        TypeRef.@Nullable Named superType,
        boolean isAbstract,
        List<PropertyModel> properties,
        @Nullable String rootElement,
        List<String> docs) {
      this(
          javaName,
          schemaName,
          typeParameters,
          superType,
          isAbstract,
          properties,
          rootElement,
          docs,
          List.of(),
          -1);
    }

    /** Copies the lists. */
    public ObjectType {
      inheritedXml = List.copyOf(inheritedXml);
      typeParameters = List.copyOf(typeParameters);
      properties = List.copyOf(properties);
      docs = List.copyOf(docs);
    }

    /** Returns this type with other documentation. */
    public ObjectType withDocs(List<String> others) {
      return new ObjectType(
          javaName,
          schemaName,
          typeParameters,
          superType,
          isAbstract,
          properties,
          rootElement,
          others,
          inheritedXml,
          wildcardAt);
    }
  }

  /**
   * An inherited property as a type carries it in XML, and under which other keys in JSON.
   *
   * @param jsonName which one
   * @param position how many of the type's own properties stand before it
   * @param xml how it is carried
   * @param jsonAliases keys under which this type's may come beside those of the type extended
   */
  record InheritedXml(
      String jsonName, int position, PropertyModel.XmlForm xml, List<String> jsonAliases) {
    /** Copies the list. */
    public InheritedXml {
      jsonAliases = List.copyOf(jsonAliases);
    }

    /** Makes one that has no further keys. */
    public InheritedXml(String jsonName, int position, PropertyModel.XmlForm xml) {
      this(jsonName, position, xml, List.of());
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
