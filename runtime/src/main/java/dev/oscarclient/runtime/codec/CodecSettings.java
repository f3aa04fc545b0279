package dev.oscarclient.runtime.codec;

import java.util.Objects;

/**
 * What the codec of one client knows beyond JSON.
 *
 * @param timeZone that of the server, whose local midnights OSCAR's dates are
 * @param sendsUnknown whether requests hold properties that the type does not know but the server
 *     itself sent; what was set with {@code additionalProperty} is sent in any case
 */
public record CodecSettings(ServerTimeZone timeZone, boolean sendsUnknown) {

  /** Of a codec that belongs to no client. */
  static final CodecSettings NONE = new CodecSettings(ServerTimeZone.unknown(), true);

  /** Checks that there is a zone. */
  public CodecSettings {
    Objects.requireNonNull(timeZone);
  }
}
