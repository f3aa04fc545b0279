package dev.oscarclient.runtime.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How objects of one type stand in XML. Immutable. */
final class XmlShape {
  private final XmlName root;
  private final XmlName typeName;
  private final List<XmlProperty> properties;

  /** Made at first use: most programs never see XML. Any thread's will do. */
  private volatile @Nullable Lookup lookup;

  XmlShape(XmlName root, XmlName typeName, List<XmlProperty> properties) {
    this.root = root;
    this.typeName = typeName;
    this.properties = List.copyOf(properties);
  }

  /** JAXB's name of an element or type for a class, as far as generated names go. */
  static String defaultName(String className) {
    return className.isEmpty()
        ? className
        : Character.toLowerCase(className.charAt(0)) + className.substring(1);
  }

  /** Returns the name of the element that holds an object as a document. */
  XmlName root() {
    return root;
  }

  /** Returns the name that {@code xsi:type} gives the type. */
  XmlName typeName() {
    return typeName;
  }

  /** Returns the properties in the order in which they are written. */
  List<XmlProperty> properties() {
    return properties;
  }

  /** Returns the index of the property that has an element, or a wrapper; -1 if none does. */
  int element(XmlName name, int expected) {
    if (expected < properties.size()) {
      XmlProperty next = properties.get(expected);
      if (next.wrapper() == null
          && next.name().equals(name)
          && next.form().kind() == Xml.Kind.ELEMENT) {
        return expected;
      }
    }
    return lookup().elements.getOrDefault(name, -1);
  }

  /** Returns the property that is an attribute of this name, or {@code null}. */
  @Nullable XmlProperty attribute(XmlName name) {
    return lookup().attributes.get(name);
  }

  /** Returns the property that is the element's text, or {@code null}. */
  @Nullable XmlProperty text() {
    int index = lookup().text;
    return index < 0 ? null : properties.get(index);
  }

  /** Returns the index of the property that takes elements of any name, or -1. */
  int any() {
    return lookup().any;
  }

  private Lookup lookup() {
    Lookup known = lookup;
    if (known == null) {
      known = new Lookup(properties);
      lookup = known;
    }
    return known;
  }

  private static final class Lookup {
    private final Map<XmlName, Integer> elements = new HashMap<>();
    private final Map<XmlName, XmlProperty> attributes = new HashMap<>();
    private int text = -1;
    private int any = -1;

    Lookup(List<XmlProperty> properties) {
      for (int i = 0; i < properties.size(); i++) {
        XmlProperty property = properties.get(i);
        switch (property.form().kind()) {
          case ELEMENT, WORDS ->
              elements.putIfAbsent(
                  property.wrapper() == null ? property.name() : property.wrapper(), i);
          case ATTRIBUTE -> attributes.putIfAbsent(property.name(), property);
          case TEXT -> text = i;
          case ANY -> any = i;
        }
      }
    }
  }

  /** Collects the properties of a type. */
  static final class Builder {
    private final List<XmlProperty> properties = new ArrayList<>();
    private @Nullable XmlName root;
    private @Nullable XmlName typeName;

    void extend(XmlShape shape) {
      properties.addAll(shape.properties);
    }

    void root(XmlName name) {
      root = name;
    }

    void typeName(XmlName name) {
      typeName = name;
    }

    void add(String jsonName, int slot, OscarType<?> type, Xml form) {
      properties.add(XmlProperty.of(jsonName, slot, type, form));
    }

    /**
     * Carries an inherited property in another way, and after all that is there by now.
     *
     * @return its slot
     */
    int replace(String jsonName, Xml form) {
      for (int i = 0; i < properties.size(); i++) {
        XmlProperty inherited = properties.get(i);
        if (inherited.jsonName().equals(jsonName)) {
          properties.remove(i);
          add(jsonName, inherited.slot(), inherited.type(), form);
          return inherited.slot();
        }
      }
      throw new IllegalStateException("no property " + jsonName + " is inherited");
    }

    XmlShape build(String className) {
      XmlName type = typeName == null ? new XmlName("", defaultName(className)) : typeName;
      return new XmlShape(root == null ? type : root, type, properties);
    }
  }
}
