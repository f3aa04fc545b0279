package dev.oscarclient.runtime.codec;

import dev.oscarclient.runtime.codec.XmlOrigin.Content;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A type that is looked up at first use. */
final class LazyType<T> extends OscarType<T> {
  private final Supplier<? extends OscarType<T>> supplier;

  /** Many threads may look up the same: types are immutable, so it does not matter whose stays. */
  private @Nullable OscarType<T> type;

  LazyType(Supplier<? extends OscarType<T>> supplier) {
    this.supplier = Objects.requireNonNull(supplier);
  }

  @Override
  OscarType<T> resolved() {
    OscarType<T> known = type;
    if (known == null) {
      known = supplier.get().resolved();
      type = known;
    }
    return known;
  }

  @Override
  public String name() {
    return resolved().name();
  }

  @Override
  Object decode(JsonInput in) throws IOException {
    return resolved().decode(in);
  }

  @Override
  Object fromTree(JsonValue value, Location location) {
    return resolved().fromTree(value, location);
  }

  @Override
  void encode(JsonOutput out, Object value) throws IOException {
    resolved().encode(out, value);
  }

  @Override
  Object decodeXml(XmlInput in) throws XMLStreamException {
    return resolved().decodeXml(in);
  }

  @Override
  Object fromXml(Content content, XmlInput in) {
    return resolved().fromXml(content, in);
  }

  @Override
  void encodeXml(XmlOutput out, Object value) throws IOException {
    resolved().encodeXml(out, value);
  }

  @Override
  String xmlText(Object value, XmlOutput out) {
    return resolved().xmlText(value, out);
  }

  @Override
  Object keep(Object value) {
    return resolved().keep(value);
  }
}
