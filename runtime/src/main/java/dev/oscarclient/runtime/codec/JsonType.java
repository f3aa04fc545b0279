package dev.oscarclient.runtime.codec;

import java.io.IOException;

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
  void encode(JsonOutput out, Object value) throws IOException {
    JsonTree.write((JsonValue) value, out.generator());
  }
}
