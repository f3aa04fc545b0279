package dev.oscarclient.runtime.codec;

import dev.oscarclient.runtime.codec.XmlOrigin.Content;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** JSON of unknown shape. */
final class JsonType extends OscarType<JsonValue> {

  @Override
  public String name() {
    return "JSON";
  }

  @Override
  Object decode(JsonInput in) throws IOException {
    return in.tree();
  }

  @Override
  Object fromTree(JsonValue value, Location location) {
    return value;
  }

  @Override
  Object decodeXml(XmlInput in) throws XMLStreamException {
    return fromXml(in.content(), in);
  }

  @Override
  Object fromXml(Content content, XmlInput in) {
    return XmlJson.view(content, in.server()).withXml(content);
  }

  @Override
  void encodeXml(XmlOutput out, Object value) throws IOException {
    XmlJson.writeContent(out, (JsonValue) value);
  }

  @Override
  String xmlText(Object value, XmlOutput out) {
    String text = ((JsonValue) value).asText();
    return text == null ? "" : text;
  }

  @Override
  void encode(JsonOutput out, Object value) throws IOException {
    JsonTree.write((JsonValue) value, out.generator());
  }
}
