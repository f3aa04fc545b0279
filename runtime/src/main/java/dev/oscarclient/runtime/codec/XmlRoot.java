package dev.oscarclient.runtime.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Values as documents. CXF puts a list of {@code x} into an element {@code xs}, and reads it from
 * an element of any name.
 */
final class XmlRoot {
  private XmlRoot() {}

  /** Reads the document whose root starts here to its end; {@code null} if the root is nil. */
  static @Nullable Object read(XmlInput in, OscarType<?> type) throws XMLStreamException {
    OscarType<?> resolved = type.resolved();
    XmlName root = in.name();
    if (in.isNil()) {
      in.content();
      return null;
    }
    if (resolved instanceof ListType<?> list) {
      return root.equals(name(list.element(), null)) ? alone(in, list) : list(in, list);
    }
    if (resolved instanceof JsonType) {
      XmlOrigin.Content content = in.content();
      return XmlJson.view(content, in.server())
          .withXml(new XmlOrigin.Document(new XmlOrigin.Element(root, content)));
    }
    int line = in.line();
    String pointer = in.pointer();
    Object held = type.decodeXml(in);
    if (held instanceof OscarObject object
        && object.state().type() == resolved
        && isAnother(object, root)) {
      throw CodecException.mismatch(pointer, type.name(), "another element", line);
    }
    return held;
  }

  private static Object alone(XmlInput in, ListType<?> list) throws XMLStreamException {
    return OneOrMany.alone(list.element().decodeXml(in));
  }

  private static Object list(XmlInput in, ListType<?> list) throws XMLStreamException {
    List<@Nullable Object> held = new ArrayList<>();
    for (int event = in.next(); event != XmlInput.END; event = in.next()) {
      if (event == XmlInput.START) {
        Object value = read(in, list.element());
        held.add(value);
      } else if (!in.text().isBlank()) {
        throw CodecException.mismatch(in.pointer(), list.name(), "text", in.line());
      }
    }
    return OneOrMany.list(held.toArray());
  }

  /** Returns whether the type knows neither the root element nor anything in it. */
  private static boolean isAnother(OscarObject object, XmlName root) {
    ObjectState state = object.state();
    if (state.type().xml().root().equals(root) || state.additional().isEmpty()) {
      return false;
    }
    for (Object held : state.slots()) {
      if (held != null) {
        return false;
      }
    }
    return true;
  }

  /** Writes a document. */
  static void write(XmlOutput out, OscarType<?> type, Object value) throws IOException {
    if (value instanceof List<?> values && type.resolved() instanceof ListType<?> list) {
      write(out, list, values);
      return;
    }
    XmlName name = name(type, value);
    if (name == null) {
      throw CodecException.unwritable(type.name() + " is no document in XML");
    }
    out.element(name, type, value, false);
  }

  private static void write(XmlOutput out, ListType<?> list, List<?> values) throws IOException {
    @Nullable Object[] held = values instanceof OneOrMany<?> wire ? wire.held() : values.toArray();
    OscarType<?> element = list.element();
    XmlName name = name(element, held.length == 0 ? null : held[0]);
    if (name == null) {
      throw CodecException.unwritable(list.name() + " is no document in XML");
    }
    if (values instanceof OneOrMany<?> wire && !wire.isList()) {
      out.element(name, element, held[0], false);
      return;
    }
    out.start(new XmlName(name.namespace(), name.local() + "s"));
    for (Object each : held) {
      XmlName own = name(element, each);
      out.element(own == null ? name : own, element, each, false);
    }
    out.end();
  }

  /** Returns the name of the element of a value; {@code null} if its type gives it none. */
  static @Nullable XmlName name(OscarType<?> type, @Nullable Object held) {
    if (held instanceof OscarObject object) {
      return object.state().type().xml().root();
    }
    if (held instanceof JsonValue json) {
      return json.xml() instanceof XmlOrigin.Document document ? document.root().name() : null;
    }
    return type.resolved() instanceof ObjectType<?> objectType ? objectType.xml().root() : null;
  }
}
