package dev.oscarclient.runtime.codec;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a property is carried in XML, as far as it differs from the rule: an element of the
 * property's JSON name, without namespace, that is left out if the property is null. Lists are
 * elements that repeat. Immutable.
 */
public final class Xml {

  /** What a property is in XML. */
  enum Kind {
    ELEMENT,
    ATTRIBUTE,
    /** The text of the object's own element. */
    TEXT,
    /** Elements of any name that no other property has. */
    ANY,
    /** One element or attribute with a list of words in it. */
    WORDS
  }

  static final Xml PLAIN = plain(Kind.ELEMENT);

  private final Kind kind;
  private final @Nullable String name;
  private final String namespace;
  private final @Nullable String wrapper;
  private final boolean nillable;
  private final boolean typed;

  private Xml(
      Kind kind,
      @Nullable String name,
      String namespace,
      @Nullable String wrapper,
      boolean nillable,
      boolean typed) {
    this.kind = kind;
    this.name = name;
    this.namespace = namespace;
    this.wrapper = wrapper;
    this.nillable = nillable;
    this.typed = typed;
  }

  /** An element of another name. */
  public static Xml element(String name) {
    return element(name, "");
  }

  /** An element of a namespace. */
  public static Xml element(String name, String namespace) {
    return of(Kind.ELEMENT, name, namespace);
  }

  /** An element of the property's name that may be {@code xsi:nil}. */
  public static Xml nillable() {
    return new Xml(Kind.ELEMENT, null, "", null, true, false);
  }

  /** An element of another name that may be {@code xsi:nil}. */
  public static Xml nillable(String name) {
    return nillable(name, "");
  }

  /** An element of a namespace that may be {@code xsi:nil}. */
  public static Xml nillable(String name, String namespace) {
    return new Xml(Kind.ELEMENT, Objects.requireNonNull(name), namespace, null, true, false);
  }

  /** A list as elements within one more element (JAXB's {@code XmlElementWrapper}). */
  public static Xml wrapped(String wrapper, String name) {
    return wrapped(wrapper, name, "");
  }

  /** Such a list; {@code namespace} is that of the inner elements, the outer one has none. */
  public static Xml wrapped(String wrapper, String name, String namespace) {
    return new Xml(
        Kind.ELEMENT,
        Objects.requireNonNull(name),
        namespace,
        Objects.requireNonNull(wrapper),
        false,
        false);
  }

  /** An attribute of the property's name. */
  public static Xml attribute() {
    return plain(Kind.ATTRIBUTE);
  }

  /** An attribute of another name. */
  public static Xml attribute(String name) {
    return attribute(name, "");
  }

  /** An attribute of a namespace. */
  public static Xml attribute(String name, String namespace) {
    return of(Kind.ATTRIBUTE, name, namespace);
  }

  /** The text of the object's own element. */
  public static Xml text() {
    return plain(Kind.TEXT);
  }

  /** Elements of any name that no other property has ({@code xs:any}). */
  public static Xml any() {
    return plain(Kind.ANY);
  }

  /** An element that holds a list as words ({@code xs:list}). */
  public static Xml words(String name) {
    return words(name, "");
  }

  /** Such an element of a namespace. */
  public static Xml words(String name, String namespace) {
    return of(Kind.WORDS, name, namespace);
  }

  private static Xml plain(Kind kind) {
    return new Xml(kind, null, "", null, false, false);
  }

  private static Xml of(Kind kind, String name, String namespace) {
    return new Xml(
        kind, Objects.requireNonNull(name), Objects.requireNonNull(namespace), null, false, false);
  }

  /**
   * The same, but each value that is an object says its type ({@code xsi:type}): the schema says
   * {@code xs:anyType} there.
   */
  public Xml typed() {
    return new Xml(kind, name, namespace, wrapper, nillable, true);
  }

  Kind kind() {
    return kind;
  }

  XmlName name(String jsonName) {
    return new XmlName(namespace, name == null ? jsonName : name);
  }

  @Nullable XmlName wrapper() {
    return wrapper == null ? null : new XmlName("", wrapper);
  }

  boolean isNillable() {
    return nillable;
  }

  boolean isTyped() {
    return typed;
  }
}
