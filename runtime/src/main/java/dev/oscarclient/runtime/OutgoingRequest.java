package dev.oscarclient.runtime;

import dev.oscarclient.runtime.http.HeaderRules;
import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.WireRequest;
import org.jspecify.annotations.Nullable;

/**
 * An attempt before it is signed and sent, as {@link CallInterceptor}s see it. Its address and body
 * are not shown: they hold health data.
 */
public final class OutgoingRequest {
  private final int attempt;
  private WireRequest wire;

  OutgoingRequest(WireRequest wire, int attempt) {
    this.wire = wire;
    this.attempt = attempt;
  }

  /** Returns the HTTP verb. */
  public String verb() {
    return wire.verb();
  }

  /** Returns the path of the operation, its variables unfilled. */
  public String pathTemplate() {
    return wire.label().pathTemplate();
  }

  /** Returns the name of the call in log lines and exceptions. */
  public String requestId() {
    return wire.label().requestId();
  }

  /** Returns which attempt of the call this is, from 1 on. */
  public int attempt() {
    return attempt;
  }

  /** Returns the first value of a header field, or {@code null}. */
  public @Nullable String header(String name) {
    for (NameValue header : wire.headers()) {
      if (header.name().equalsIgnoreCase(name)) {
        return header.value();
      }
    }
    return null;
  }

  /**
   * Sets a header field in place of those of that name, for this attempt.
   *
   * @throws IllegalArgumentException if the header belongs to the transport, or holds line breaks,
   *     control or non-ASCII characters
   */
  public void setHeader(String name, String value) {
    HeaderRules.check(name, value);
    wire = wire.withHeader(name, value);
  }

  /** Removes the header fields of that name from this attempt. */
  public void removeHeader(String name) {
    wire = wire.withoutHeader(name);
  }

  WireRequest toWire() {
    return wire;
  }

  /** Returns verb, path template and request id. */
  @Override
  public String toString() {
    return wire.toString();
  }
}
