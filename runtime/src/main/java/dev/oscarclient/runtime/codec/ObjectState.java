package dev.oscarclient.runtime.codec;

/** What a generated object holds; opaque outside this package. */
public final class ObjectState {
  ObjectState() {}
}
