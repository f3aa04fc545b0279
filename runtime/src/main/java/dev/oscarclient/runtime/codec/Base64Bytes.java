package dev.oscarclient.runtime.codec;

/** Bytes that travel as base64 text. */
public final class Base64Bytes {
  private Base64Bytes() {}
}
