package dev.oscarclient.runtime.codec;

import dev.oscarclient.runtime.codec.XmlOrigin.Attribute;
import dev.oscarclient.runtime.codec.XmlOrigin.Placed;
import dev.oscarclient.runtime.codec.XmlOrigin.Unknown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one object into the element that was started for it. */
final class XmlObjectWriter {
  private static final Comparator<Placed> ORDER =
      Comparator.comparingInt(Placed::after).thenComparingInt(Placed::sequence);

  private final XmlOutput out;
  private final ObjectState state;
  private final XmlShape shape;
  private final @Nullable XmlRest rest;

  XmlObjectWriter(XmlOutput out, ObjectState state) {
    this.out = out;
    this.state = state;
    this.shape = state.type().xml();
    this.rest = state.xml();
  }

  /** Writes the object; {@code typed} has it say its type, unless it came with one. */
  void write(boolean typed) throws IOException {
    attributes(typed);
    List<Placed> others = others();
    int next = 0;
    List<XmlProperty> properties = shape.properties();
    for (int i = -1; i < properties.size(); i++) {
      if (i >= 0) {
        property(properties.get(i));
      }
      for (; next < others.size() && others.get(next).after() <= i; next++) {
        out.node(others.get(next).node());
      }
    }
    for (Map.Entry<String, JsonValue> unknown : state.additional().entrySet()) {
      if (isSent(unknown.getKey()) && !(unknown.getValue().xml() instanceof Unknown)) {
        XmlJson.writeElements(out, XmlName.ofKey(unknown.getKey()), unknown.getValue());
      }
    }
  }

  private void attributes(boolean typed) throws IOException {
    boolean hasType = false;
    if (rest != null) {
      for (Attribute attribute : rest.attributes()) {
        out.attribute(attribute);
        hasType |= attribute.name().equals(XmlName.TYPE);
      }
    }
    if (typed && !hasType) {
      out.attribute(XmlName.TYPE, shape.typeName());
    }
    for (XmlProperty property : shape.properties()) {
      if (property.form().kind() == Xml.Kind.ATTRIBUTE) {
        String text = property.type().heldXmlText(held(property), out);
        if (text != null) {
          out.attribute(property.name(), text);
        }
      }
    }
  }

  private List<Placed> others() {
    List<Placed> others = new ArrayList<>(0);
    if (rest != null) {
      others.addAll(rest.texts());
    }
    state
        .additional()
        .forEach(
            (name, value) -> {
              if (isSent(name) && value.xml() instanceof Unknown unknown) {
                others.addAll(unknown.elements());
              }
            });
    others.sort(ORDER);
    return others;
  }

  private boolean isSent(String unknown) {
    return out.sendsUnknown() || state.added().contains(unknown);
  }

  private @Nullable Object held(XmlProperty property) {
    return out.isRequest() && state.type().isReadOnly(property.slot())
        ? null
        : state.type().held(state.slots(), property.slot());
  }

  private void property(XmlProperty property) throws IOException {
    Object held = held(property);
    switch (property.form().kind()) {
      case ATTRIBUTE -> {}
      case TEXT -> {
        String text = property.type().heldXmlText(held, out);
        out.text(text == null ? "" : text);
      }
      case ELEMENT, ANY, WORDS -> {
        if (held != null) {
          elements(property, held);
        }
      }
    }
  }

  private void elements(XmlProperty property, Object held) throws IOException {
    XmlName outer = property.wrapper() == null ? property.name() : property.wrapper();
    if (held instanceof OddValue odd && odd.raw().xml() != null) {
      out.element(outer, property.type(), held, false);
      return;
    }
    OscarType<?> repeated = property.repeated();
    Object value = held instanceof OddValue.Lossy lossy ? lossy.value() : held;
    if (value == null || value == ObjectState.NULL) {
      if (repeated == null && property.form().isNillable()) {
        out.element(outer, property.type(), null, false);
      }
    } else if (repeated != null && value instanceof OneOrMany<?> list) {
      list(property, repeated, list.held());
    } else {
      element(property, property.type(), value);
    }
  }

  private void list(XmlProperty property, OscarType<?> type, @Nullable Object[] held)
      throws IOException {
    if (property.wrapper() == null) {
      for (Object each : held) {
        element(property, type, each);
      }
      return;
    }
    out.start(property.wrapper());
    XmlRest.Wrapper around = rest == null ? null : rest.wrapper(property.slot());
    List<Placed> others = around == null ? List.of() : around.children();
    if (around != null) {
      for (Attribute attribute : around.attributes()) {
        out.attribute(attribute);
      }
    }
    int next = 0;
    for (int i = -1; i < held.length; i++) {
      if (i >= 0) {
        element(property, type, held[i]);
      }
      for (; next < others.size() && others.get(next).after() <= i; next++) {
        out.node(others.get(next).node());
      }
    }
    for (; next < others.size(); next++) {
      out.node(others.get(next).node());
    }
    out.end();
  }

  private void element(XmlProperty property, OscarType<?> type, @Nullable Object held)
      throws IOException {
    XmlName name =
        property.form().kind() == Xml.Kind.ANY ? XmlRoot.name(type, held) : property.name();
    if (name == null) {
      throw out.unwritable("a value whose type gives it no element name");
    }
    out.element(name, type, held, property.form().isTyped());
  }
}
