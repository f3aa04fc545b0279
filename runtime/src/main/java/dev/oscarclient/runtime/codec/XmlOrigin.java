package dev.oscarclient.runtime.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link JsonValue} was made from, to be written as XML. Immutable; no {@code toString}
 * shows a value.
 */
sealed interface XmlOrigin {

  /**
   * An attribute.
   *
   * @param type what the value names, if this is {@code xsi:type}: prefixes are not kept
   */
  record Attribute(XmlName name, String value, @Nullable XmlName type) {
    @Override
    public String toString() {
      return "attribute";
    }
  }

  /** An element. */
  record Element(XmlName name, Content content) {
    @Override
    public String toString() {
      return "element";
    }
  }

  /**
   * What is in an element.
   *
   * @param children texts ({@code String}) and {@link Element}s; no white space between elements
   */
  record Content(List<Attribute> attributes, List<Object> children) implements XmlOrigin {
    /** Returns the text; {@code null} if there are elements. */
    @Nullable String text() {
      if (children.isEmpty()) {
        return "";
      }
      return children.size() == 1 && children.get(0) instanceof String text ? text : null;
    }

    boolean isNil() {
      for (Attribute attribute : attributes) {
        if (attribute.name().equals(XmlName.NIL)) {
          String value = attribute.value().strip();
          return value.equals("true") || value.equals("1");
        }
      }
      return false;
    }

    @Override
    public String toString() {
      return "content";
    }
  }

  /**
   * What stands among the properties of an object and is none of them.
   *
   * @param after index of the property before it, in order of writing; -1 for none
   * @param sequence tells apart what stands at one place
   * @param node a text ({@code String}) or an {@link Element}
   */
  record Placed(int after, int sequence, Object node) {
    @Override
    public String toString() {
      return "node";
    }
  }

  /** Elements of one name that a type does not know. */
  record Unknown(List<Placed> elements) implements XmlOrigin {}

  /** A document. */
  record Document(Element root) implements XmlOrigin {}

  /** An object that a user gave: it can say more in XML than in JSON. */
  record Made(OscarObject object) implements XmlOrigin {
    @Override
    public String toString() {
      return "object";
    }
  }

  /** Several elements where one was expected, as slots hold them. */
  record Repeated(List<@Nullable Object> held) implements XmlOrigin {
    @Override
    public String toString() {
      return "repeated";
    }
  }
}
