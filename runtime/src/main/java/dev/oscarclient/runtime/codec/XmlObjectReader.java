package dev.oscarclient.runtime.codec;

import dev.oscarclient.runtime.codec.XmlOrigin.Attribute;
import dev.oscarclient.runtime.codec.XmlOrigin.Content;
import dev.oscarclient.runtime.codec.XmlOrigin.Element;
import dev.oscarclient.runtime.codec.XmlOrigin.Placed;
import dev.oscarclient.runtime.codec.XmlOrigin.Repeated;
import dev.oscarclient.runtime.codec.XmlOrigin.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one object. */
final class XmlObjectReader {

  /** What a slot holds until the end, if its elements may come anywhere. */
  private static final class Elements {
    private final List<@Nullable Object> held = new ArrayList<>();
  }

  private final XmlInput in;
  private final ObjectType<?> type;
  private final XmlShape shape;
  private final @Nullable Object[] slots;
  private final List<Attribute> attributes = new ArrayList<>(0);
  private final List<Placed> texts = new ArrayList<>(0);
  private final List<XmlRest.Wrapper> wrappers = new ArrayList<>(0);
  private final Map<XmlName, List<Placed>> unknown = new LinkedHashMap<>(0);
  private final XmlInput.Text ownText = new XmlInput.Text();

  /** Index of the property read last. */
  private int last = -1;

  private int sequence;

  XmlObjectReader(XmlInput in, ObjectType<?> type) {
    this.in = in;
    this.type = type;
    this.shape = type.xml();
    this.slots = new @Nullable Object[type.size()];
  }

  /** Reads to the end of the element that starts here. */
  ObjectState read() throws XMLStreamException {
    for (Attribute attribute : in.attributes()) {
      XmlProperty property = shape.attribute(attribute.name());
      if (property == null) {
        attributes.add(attribute);
      } else {
        slots[property.slot()] = text(property.type(), attribute.value());
      }
    }
    for (int event = in.next(); event != XmlInput.END; event = in.next()) {
      if (event == XmlInput.START) {
        child(in.name());
      } else if (shape.text() != null) {
        ownText.append(in);
      } else if (!in.text().isBlank()) {
        texts.add(new Placed(last, sequence++, in.text()));
      }
    }
    return state();
  }

  private Object text(OscarType<?> textType, String text) {
    return textType.fromXml(new Content(List.of(), text.isEmpty() ? List.of() : List.of(text)), in);
  }

  private void child(XmlName name) throws XMLStreamException {
    int index = shape.element(name, last + 1);
    if (index < 0) {
      index = shape.any();
    }
    if (index < 0) {
      unknown.computeIfAbsent(name, key -> new ArrayList<>(1)).add(placed(name));
      return;
    }
    last = index;
    XmlProperty property = shape.properties().get(index);
    OscarType<?> repeated = property.repeated();
    if (repeated != null && property.wrapper() != null) {
      wrapper(property, repeated);
    } else if (repeated != null) {
      elements(property).held.add(value(repeated));
    } else {
      single(property);
    }
  }

  private Placed placed(XmlName name) throws XMLStreamException {
    return new Placed(last, sequence++, new Element(name, in.content()));
  }

  private Elements elements(XmlProperty property) {
    if (slots[property.slot()] instanceof Elements known) {
      return known;
    }
    Elements elements = new Elements();
    slots[property.slot()] = elements;
    return elements;
  }

  private @Nullable Object value(OscarType<?> elementType) throws XMLStreamException {
    if (!in.isNil()) {
      return elementType.decodeXml(in);
    }
    Content content = in.content();
    return isPlainNil(content) ? null : nil(content);
  }

  private static boolean isPlainNil(Content nil) {
    return nil.attributes().size() == 1 && nil.children().isEmpty();
  }

  /** A null that is written in more words than the type would. */
  private static OddValue nil(Content content) {
    return new OddValue.Lossy(null, JsonValue.NULL.withXml(content));
  }

  private void single(XmlProperty property) throws XMLStreamException {
    Object held;
    if (in.isNil()) {
      Content content = in.content();
      held = property.form().isNillable() && isPlainNil(content) ? ObjectState.NULL : nil(content);
    } else {
      held = property.type().decodeXml(in);
    }
    Object before = slots[property.slot()];
    slots[property.slot()] = before == null ? held : repeated(property, before, held);
  }

  /** An element that may come once has come again. */
  private Object repeated(XmlProperty property, Object before, Object held) {
    List<@Nullable Object> all = new ArrayList<>();
    if (before instanceof OddValue odd && odd.raw().xml() instanceof Repeated several) {
      all.addAll(several.held());
    } else {
      all.add(before);
    }
    all.add(held);
    List<JsonValue> trees = new ArrayList<>(all.size());
    for (Object each : all) {
      trees.add(each == null ? JsonValue.NULL : OscarJson.tree(property.type(), each));
    }
    return new OddValue.Unreadable(
        property.type(), JsonValue.array(trees).withXml(new Repeated(all)), in, in.line());
  }

  private void wrapper(XmlProperty property, OscarType<?> elementType) throws XMLStreamException {
    if (in.isNil() && slots[property.slot()] == null) {
      slots[property.slot()] = nil(in.content());
      return;
    }
    List<@Nullable Object> held = elements(property).held;
    List<Attribute> around = in.attributes();
    List<Placed> others = new ArrayList<>(0);
    for (int event = in.next(); event != XmlInput.END; event = in.next()) {
      if (event == XmlInput.TEXT) {
        if (!in.text().isBlank()) {
          others.add(new Placed(held.size() - 1, sequence++, in.text()));
        }
      } else if (in.name().equals(property.name()) || property.form().kind() == Xml.Kind.ANY) {
        held.add(value(elementType));
      } else {
        Element element = new Element(in.name(), in.content());
        others.add(new Placed(held.size() - 1, sequence++, element));
      }
    }
    if (!around.isEmpty() || !others.isEmpty()) {
      wrappers.add(new XmlRest.Wrapper(property.slot(), around, others));
    }
  }

  private ObjectState state() {
    XmlProperty own = shape.text();
    if (own != null) {
      slots[own.slot()] = text(own.type(), ownText.take());
    }
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] instanceof Elements elements) {
        slots[i] = OneOrMany.list(elements.held.toArray());
      }
    }
    boolean isPlain = attributes.isEmpty() && texts.isEmpty() && wrappers.isEmpty();
    return new ObjectState(
        type,
        slots,
        additional(),
        isPlain ? null : new XmlRest(attributes, List.copyOf(texts), List.copyOf(wrappers)));
  }

  private Map<String, JsonValue> additional() {
    if (unknown.isEmpty()) {
      return Map.of();
    }
    Map<String, JsonValue> additional = new LinkedHashMap<>();
    unknown.forEach(
        (name, elements) -> {
          boolean isTaken = name.namespace().isEmpty() && type.slot(name.local()) >= 0;
          additional.put(isTaken ? "{}" + name.local() : name.key(), unknown(elements));
        });
    return additional;
  }

  private JsonValue unknown(List<Placed> elements) {
    List<JsonValue> views = new ArrayList<>(elements.size());
    for (Placed placed : elements) {
      views.add(XmlJson.view(((Element) placed.node()).content(), in.server()));
    }
    JsonValue view = views.size() == 1 ? views.get(0) : JsonValue.array(views);
    return view.withXml(new Unknown(elements));
  }
}
