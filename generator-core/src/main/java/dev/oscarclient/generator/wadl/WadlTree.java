package dev.oscarclient.generator.wadl;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was written: the elements of the WADL submission (W3C Member Submission of 31
 * August 2009, section 2) that a client needs, bound by JAXB. What means nothing to a client
 * ({@code link}, {@code profile}, extension elements) is not bound and so is ignored.
 *
 * <p>Attributes are kept as text, so that a wrong one can be reported with its line instead of
 * turning into a silent default.
 */
final class WadlTree {
  /** Namespace of the 2009-02 submission, the only version this program reads. */
  static final String NAMESPACE = "http://wadl.dev.java.net/2009/02";

  private WadlTree() {}

  /** Anything that messages may point to. */
  @XmlTransient
  @XmlAccessorType(XmlAccessType.FIELD)
  abstract static class Node {
    /** 1-based, where the start tag ends; 0 if unknown. */
    @XmlTransient int line;

    @XmlElement(name = "doc")
    List<Doc> docs = new ArrayList<>(0);
  }

  /** Anything that can stand in one place and be referred to from another (section 2.1). */
  @XmlTransient
  @XmlAccessorType(XmlAccessType.FIELD)
  abstract static class Definition extends Node {
    @XmlAttribute @Nullable String id;
    @XmlAttribute @Nullable String href;
  }

  /** The root (section 2.2). */
  @XmlRootElement(name = "application")
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Application extends Node {
    @XmlElement(name = "grammars")
    List<Grammars> grammars = new ArrayList<>(1);

    @XmlElement(name = "resources")
    List<Resources> resources = new ArrayList<>(1);

    /** Targets of references. */
    @XmlElements({
      @XmlElement(name = "resource_type", type = ResourceType.class),
      @XmlElement(name = "method", type = Method.class),
      @XmlElement(name = "representation", type = Representation.class),
      @XmlElement(name = "response", type = Response.class),
      @XmlElement(name = "param", type = Param.class)
    })
    List<Node> definitions = new ArrayList<>(0);
  }

  /** Documentation; its markup is gone before JAXB sees it (section 2.3). */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Doc {
    @XmlAttribute @Nullable String title;
    @XmlValue @Nullable String text;
  }

  /** Grammars; inline schemas are taken out before JAXB sees them (section 2.4). */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Grammars extends Node {
    @XmlElement(name = "include")
    List<Include> includes = new ArrayList<>(0);
  }

  /** A grammar that lies elsewhere (section 2.4.1). */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Include extends Node {
    @XmlAttribute @Nullable String href;
  }

  /** Resources below one base (section 2.5). */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Resources extends Node {
    @XmlAttribute @Nullable String base;

    @XmlElement(name = "resource")
    List<Resource> resources = new ArrayList<>();
  }

  /** What a resource and a resource type have in common. */
  @XmlTransient
  @XmlAccessorType(XmlAccessType.FIELD)
  abstract static class ResourceBody extends Node {
    @XmlAttribute @Nullable String id;

    @XmlElement(name = "param")
    List<Param> params = new ArrayList<>(1);

    /** Methods and nested resources, in one list because their order is kept. */
    @XmlElements({
      @XmlElement(name = "method", type = Method.class),
      @XmlElement(name = "resource", type = Resource.class)
    })
    List<Node> members = new ArrayList<>(2);
  }

  /** A resource (section 2.6). */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Resource extends ResourceBody {
    @XmlAttribute @Nullable String path;
    @XmlAttribute @Nullable String type;
    @XmlAttribute @Nullable String queryType;
  }

  /** What several resources share (section 2.7). */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class ResourceType extends ResourceBody {}

  /** A method (section 2.8). */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Method extends Definition {
    @XmlAttribute @Nullable String name;
    @XmlElement @Nullable Request request;

    @XmlElement(name = "response")
    List<Response> responses = new ArrayList<>(1);
  }

  /** A request (section 2.9). */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Request extends Node {
    @XmlElement(name = "param")
    List<Param> params = new ArrayList<>(2);

    @XmlElement(name = "representation")
    List<Representation> representations = new ArrayList<>(1);
  }

  /** A response (section 2.10). */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Response extends Definition {
    @XmlAttribute @Nullable String status;

    @XmlElement(name = "param")
    List<Param> params = new ArrayList<>(0);

    @XmlElement(name = "representation")
    List<Representation> representations = new ArrayList<>(1);
  }

  /** A representation (section 2.11). */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Representation extends Definition {
    @XmlAttribute @Nullable String mediaType;
    @XmlAttribute @Nullable String element;

    /** Namespace that the prefix of {@link #element} stands for here; null if it is undeclared. */
    @XmlTransient @Nullable String elementNamespace;

    @XmlElement(name = "param")
    List<Param> params = new ArrayList<>(0);
  }

  /** A parameter (section 2.12). */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Param extends Definition {
    @XmlAttribute @Nullable String name;
    @XmlAttribute @Nullable String style;
    @XmlAttribute @Nullable String type;

    @XmlAttribute(name = "default")
    @Nullable String defaultValue;

    @XmlAttribute(name = "fixed")
    @Nullable String fixedValue;

    @XmlAttribute @Nullable String required;
    @XmlAttribute @Nullable String repeating;

    @XmlElement(name = "option")
    List<Option> options = new ArrayList<>(0);
  }

  /** A value that a parameter can have (section 2.12.3). */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Option extends Node {
    @XmlAttribute @Nullable String value;
  }
}
