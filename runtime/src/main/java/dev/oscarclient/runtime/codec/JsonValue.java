package dev.oscarclient.runtime.codec;

/** JSON of unknown shape, kept exactly. */
public final class JsonValue {
  private JsonValue() {}
}
