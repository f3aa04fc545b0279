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
 * @param jsonAliases other keys a server may have written it under, mostly none
 * @param access whether servers take it, give it, or both
 * @param dateForm in which form servers take its dates, or {@code null} if nobody says; set with
 *     {@link #withDateForm}
 */
public record PropertyModel(
    String jsonName,
    String javaName,
    TypeRef type,
    boolean required,
    boolean nillable,
    XmlForm xml,
    List<String> docs,
    List<String> jsonAliases,
    Access access,
    @Nullable DateForm dateForm) {

  /** Which way a property goes. */
  public enum Access {
    /** Servers give it and take it back. */
    READ_WRITE,
    /** Servers only give it; OSCAR refuses a body that holds it. */
    READ_ONLY,
    /** Servers only take it. */
    WRITE_ONLY
  }

  /** Copies the lists. */
  public PropertyModel {
    docs = List.copyOf(docs);
    jsonAliases = List.copyOf(jsonAliases);
  }

  /** Makes a property of whose dates, if it holds any, nobody says the form. */
  public PropertyModel(
      String jsonName,
      String javaName,
      TypeRef type,
      boolean required,
      boolean nillable,
      XmlForm xml,
      List<String> docs,
      List<String> jsonAliases,
      Access access) {
    this(jsonName, javaName, type, required, nillable, xml, docs, jsonAliases, access, null);
  }

  /** Makes a property with one key that goes both ways. */
  public PropertyModel(
      String jsonName,
      String javaName,
      TypeRef type,
      boolean required,
      boolean nillable,
      XmlForm xml,
      List<String> docs) {
    this(jsonName, javaName, type, required, nillable, xml, docs, List.of(), Access.READ_WRITE);
  }

  /** Returns this property with another Java name. */
  public PropertyModel withJavaName(String name) {
    return new PropertyModel(
        jsonName, name, type, required, nillable, xml, docs, jsonAliases, access, dateForm);
  }

  /** Returns this property with another type. */
  public PropertyModel withType(TypeRef other) {
    return new PropertyModel(
        jsonName, javaName, other, required, nillable, xml, docs, jsonAliases, access, dateForm);
  }

  /** Returns whether it may have a {@link #dateForm}: it holds dates, text, or long numbers. */
  public boolean canHoldDates() {
    return dates(type) != null;
  }

  /**
   * Returns this property with dates that servers take in the given form. Text and long numbers
   * become dates: grammars declare many a date as text.
   *
   * @throws IllegalArgumentException unless {@link #canHoldDates}
   */
  public PropertyModel withDateForm(DateForm form) {
    TypeRef dates = dates(type);
    if (dates == null) {
      throw new IllegalArgumentException("The property " + jsonName + " holds no dates.");
    }
    return new PropertyModel(
        jsonName, javaName, dates, required, nillable, xml, docs, jsonAliases, access, form);
  }

  private static @Nullable TypeRef dates(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      TypeRef element = dates(list.element());
      return element == null ? null : new TypeRef.ListOf(element);
    }
    return type instanceof TypeRef.Scalar scalar && scalar.kind().mayBeDate()
        ? new TypeRef.Scalar(ScalarKind.DATE_TIME)
        : null;
  }

  /**
   * How a property is carried in XML.
   *
   * @param kind element, attribute or text
   * @param name local name of the element or attribute; empty for text
   * @param namespace its namespace, empty for none
   * @param wrapper local name of the element around a list, or {@code null}
   * @param lexical what the text of a value is like
   */
  public record XmlForm(
      Kind kind, String name, String namespace, @Nullable String wrapper, LexicalForm lexical) {

    /** Makes the form of a value whose text is as that of others of its type. */
    public XmlForm(Kind kind, String name, String namespace, @Nullable String wrapper) {
      this(kind, name, namespace, wrapper, LexicalForm.USUAL);
    }

    /** Returns whether a text of one character is carried as the number of its UTF-16 code unit. */
    public boolean character() {
      return lexical == LexicalForm.CHARACTER;
    }

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
