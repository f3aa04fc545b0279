package dev.oscarclient.runtime.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that travel as base64 text (RFC 4648 section 4). Immutable. */
public final class Base64Bytes {
  private final byte[] bytes;

  private Base64Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns a copy of bytes. */
  public static Base64Bytes of(byte[] bytes) {
    return new Base64Bytes(bytes.clone());
  }

  /** Takes over bytes that nobody changes any more. */
  static Base64Bytes wrap(byte[] bytes) {
    return new Base64Bytes(bytes);
  }

  /** Returns a copy of the bytes. */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /** Returns how many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** The bytes, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Base64Bytes base64 && Arrays.equals(bytes, base64.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Returns the size, not the content: it may be health data. */
  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
