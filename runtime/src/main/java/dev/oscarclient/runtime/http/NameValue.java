package dev.oscarclient.runtime.http;

/**
 * A query parameter, form field or header field before encoding. Order and repetition are kept by
 * the lists that hold them.
 */
public record NameValue(String name, String value) {

  /** Returns the name only: values may be health data or secrets. */
  @Override
  public String toString() {
    return name + "=…";
  }
}
