package dev.oscarclient.runtime.codec;

import dev.oscarclient.runtime.codec.XmlOrigin.Content;
import java.io.IOException;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A type without parts. Sub-classes read their usual token themselves, and leave all others here.
 *
 * @param <T> the Java type
 */
abstract class ScalarType<T> extends OscarType<T> {
  private final String name;

  ScalarType(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  /** Converts any JSON leniently; {@code null} if it is no value of this type at all. */
  abstract @Nullable T convert(JsonValue raw);

  /** Returns the JSON that a value is written as. */
  abstract JsonValue toTree(T value);

  @Override
  Object decode(JsonInput in) throws IOException {
    return fromTree(in.tree(), in);
  }

  @Override
  final Object fromTree(JsonValue raw, Location location) {
    T value = convert(raw);
    if (value == null) {
      return odd(raw, location);
    }
    return toTree(value).equals(raw) ? value : new OddValue.Lossy(value, raw);
  }

  /** Converts the text of XML, without white space around it; {@code null} if it is no value. */
  @Nullable T parseXml(String text) {
    return convert(JsonValue.of(text));
  }

  /** Returns the text that a value has in XML. */
  String toXml(T value, ServerTimeZone server) {
    return toTree(value).text();
  }

  @Override
  final Object decodeXml(XmlInput in) throws XMLStreamException {
    return fromXml(in.content(), in);
  }

  @Override
  Object fromXml(Content content, XmlInput in) {
    String text = content.text();
    if (text == null) {
      return unreadable(content, in);
    }
    String stripped = strip(text);
    T value = parseXml(stripped);
    if (value == null) {
      return stripped.isEmpty()
          ? new OddValue.Lossy(null, JsonValue.NULL.withXml(content))
          : unreadable(content, in);
    }
    boolean isUsual = content.attributes().isEmpty() && toXml(value, in.server()).equals(stripped);
    return isUsual ? value : new OddValue.Lossy(value, toTree(value).withXml(content));
  }

  /** White space around anything but text means nothing (XML Schema Part 2, 4.3.6). */
  String strip(String text) {
    return text.strip();
  }

  @Override
  final void encodeXml(XmlOutput out, Object value) throws IOException {
    out.text(xmlText(value, out));
  }

  @Override
  @SuppressWarnings("unchecked") // slots hold what the generated setters let in
  String xmlText(Object value, XmlOutput out) {
    return toXml((T) value, out.server());
  }

  @Override
  @SuppressWarnings("unchecked") // slots hold what the generated setters let in
  void encode(JsonOutput out, Object value) throws IOException {
    JsonTree.write(toTree((T) Objects.requireNonNull(value)), out.generator());
  }
}
