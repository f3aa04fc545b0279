package dev.oscarclient.runtime.codec;

import dev.oscarclient.runtime.codec.XmlOrigin.Content;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are read and written. Immutable.
 *
 * <p>Inside the codec a value is what a slot holds: a plain Java value, or an {@link OddValue} that
 * keeps the JSON because the plain value would be written in another way. A JSON null never gets
 * here: who holds the value deals with it.
 *
 * @param <T> the Java type
 */
public abstract class OscarType<T> {

  /** For the types of this package. */
  OscarType() {}

  /** Returns a name for messages, e.g. {@code DemographicTo1} or {@code List<String>}. */
  public abstract String name();

  /** Reads the value the parser stands on. */
  abstract Object decode(JsonInput in) throws IOException;

  /** Reads a value that was parsed before. */
  abstract Object fromTree(JsonValue value, Location location);

  /** Writes a plain value. */
  abstract void encode(JsonOutput out, Object value) throws IOException;

  /** Reads the value in the element that starts here; who holds it has seen that it is not nil. */
  abstract Object decodeXml(XmlInput in) throws XMLStreamException;

  /** Writes a plain value into the element that was just started. */
  abstract void encodeXml(XmlOutput out, Object value) throws IOException;

  /** Reads a value from an attribute's text or an element's content. */
  Object fromXml(Content content, XmlInput in) {
    return unreadable(content, in);
  }

  final OddValue unreadable(Content content, XmlInput in) {
    return new OddValue.Unreadable(
        this, XmlJson.view(content, in.server()).withXml(content), in, in.line());
  }

  /** Returns the text of a plain value in XML, if it is of a type that has one. */
  String xmlText(Object value, XmlOutput out) {
    throw out.unwritable("an object where XML has room for text only");
  }

  /** Returns the text of what a slot or list holds; {@code null} for none. */
  final @Nullable String heldXmlText(@Nullable Object held, XmlOutput out) {
    if (held == null || held == ObjectState.NULL) {
      return null;
    }
    if (!(held instanceof OddValue odd)) {
      return xmlText(held, out);
    }
    if (odd.raw().xml() instanceof Content content && !out.isAnew(odd)) {
      return content.text();
    }
    return odd instanceof OddValue.Lossy lossy
        ? heldXmlText(lossy.value(), out)
        : odd.raw().asText();
  }

  /** Returns a value of a user as it is safe to keep: mutable ones are copied. */
  Object keep(Object value) {
    return value;
  }

  /** Like {@link #keep}, for elements of lists and maps. */
  final @Nullable Object keepElement(@Nullable Object value) {
    return value == null || JsonValue.NULL.equals(value) ? null : keep(value);
  }

  /** Returns the type itself; for one that is looked up at first use, what it is. */
  OscarType<T> resolved() {
    return this;
  }

  /**
   * Reads what is not of this type's own form, by the rules that hold for all types: a list of one
   * stands for its element; no text and an empty list stand for nothing. Servers write these when
   * they make JSON out of XML, or are written in a language that does not tell them apart.
   */
  final OddValue odd(JsonValue raw, Location location) {
    if (raw.kind() == JsonValue.Kind.ARRAY) {
      var elements = raw.elements();
      if (elements.isEmpty()) {
        return new OddValue.Lossy(null, raw);
      }
      JsonValue only = elements.get(0);
      // Lists in lists stand for nothing: unwrapping them all would do an attacker's bidding.
      if (elements.size() == 1 && only.kind() != JsonValue.Kind.ARRAY) {
        Object value = only.isNull() ? null : fromTree(only, location.element(0));
        return value instanceof OddValue.Unreadable
            ? new OddValue.Unreadable(this, raw, location)
            : new OddValue.Lossy(OddValue.valueOf(value), raw);
      }
    } else if (raw.kind() == JsonValue.Kind.STRING && raw.text().isBlank()) {
      return new OddValue.Lossy(null, raw);
    }
    return new OddValue.Unreadable(this, raw, location);
  }

  @Override
  public final String toString() {
    return name();
  }
}
