package dev.oscarclient.runtime.codec;

import dev.oscarclient.runtime.codec.XmlOrigin.Attribute;
import dev.oscarclient.runtime.codec.XmlOrigin.Content;
import dev.oscarclient.runtime.codec.XmlOrigin.Document;
import dev.oscarclient.runtime.codec.XmlOrigin.Element;
import dev.oscarclient.runtime.codec.XmlOrigin.Repeated;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** What types write XML to. */
final class XmlOutput {
  private final XmlWriter writer;
  private final ServerTimeZone server;

  /** {@code null} if everything is to be written as it came. */
  private final @Nullable CodecSettings request;

  XmlOutput(Writer out, ServerTimeZone server, @Nullable CodecSettings request) {
    this.writer = new XmlWriter(out);
    this.server = server;
    this.request = request;
  }

  ServerTimeZone server() {
    return server;
  }

  /** Tells whether properties are left out that a server only writes. */
  boolean isRequest() {
    return request != null;
  }

  /** Tells whether an element is written that the type does not know. */
  boolean sendsUnknown() {
    return request == null || request.sendsUnknown();
  }

  void declaration() throws IOException {
    writer.declaration();
  }

  void start(XmlName name) throws IOException {
    writer.start(name);
  }

  void attribute(XmlName name, String value) throws IOException {
    writer.attribute(name, value);
  }

  void attribute(XmlName name, XmlName value) throws IOException {
    writer.attribute(name, value);
  }

  void attribute(Attribute attribute) throws IOException {
    if (attribute.type() == null) {
      writer.attribute(attribute.name(), attribute.value());
    } else {
      writer.attribute(attribute.name(), attribute.type());
    }
  }

  void closeTag() throws IOException {
    writer.closeTag();
  }

  void text(String text) throws IOException {
    writer.text(text);
  }

  void end() throws IOException {
    writer.end();
  }

  CodecException unwritable(String problem) {
    return writer.unwritable(problem);
  }

  /** Writes a text ({@code String}) or {@link Element} as it came. */
  void node(Object node) throws IOException {
    if (node instanceof Element element) {
      start(element.name());
      content(element.content());
      end();
    } else {
      text((String) node);
    }
  }

  /** Writes into the element that was just started. */
  void content(Content content) throws IOException {
    for (Attribute attribute : content.attributes()) {
      attribute(attribute);
    }
    for (Object child : content.children()) {
      node(child);
    }
  }

  /** Writes what a slot or list holds as an element; null as {@code xsi:nil}. */
  void element(XmlName name, OscarType<?> type, @Nullable Object held, boolean typed)
      throws IOException {
    if (held instanceof OddValue odd && odd.raw().xml() instanceof Repeated repeated) {
      for (Object each : repeated.held()) {
        element(name, type, each, typed);
      }
      return;
    }
    if (held instanceof JsonValue json && json.xml() instanceof Document document) {
      node(document.root());
      return;
    }
    if (held instanceof JsonValue json && json.kind() == JsonValue.Kind.ARRAY) {
      XmlJson.writeElements(this, name, json);
      return;
    }
    start(name);
    if (held instanceof OscarObject object) {
      object.state().type().encodeXml(this, object, typed || isOther(object, type));
    } else {
      value(type, held);
    }
    end();
  }

  /** XML Schema has an object of a derived type say so. */
  private static boolean isOther(OscarObject object, OscarType<?> declared) {
    return declared.resolved() instanceof ObjectType<?> objectType
        && !objectType.xml().typeName().equals(object.state().type().xml().typeName());
  }

  /** Tells whether a value is not sent as it came, since the server would not read the same. */
  boolean isAnew(OddValue odd) {
    return request != null
        && odd instanceof OddValue.Lossy lossy
        && lossy.value() instanceof OscarDateTime date
        && XmlDateTime.isReadOtherwise(date);
  }

  private void value(OscarType<?> type, @Nullable Object held) throws IOException {
    if (held == null || held == ObjectState.NULL) {
      attribute(XmlName.NIL, "true");
    } else if (!(held instanceof OddValue odd)) {
      type.encodeXml(this, held);
    } else if (odd instanceof OddValue.Lossy lossy && (odd.raw().xml() == null || isAnew(odd))) {
      value(type, lossy.value());
    } else {
      XmlJson.writeContent(this, odd.raw());
    }
  }
}
