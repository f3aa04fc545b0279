package dev.oscarclient.runtime;

import dev.oscarclient.runtime.codec.JsonCodec;
import dev.oscarclient.runtime.codec.XmlCodec;
import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.NameValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a client was configured with, beyond the chain of transports.
 *
 * @param webServicePath {@code /ws}, or empty; starts with a slash and does not end with one
 * @param signed whether calls carry an OAuth signature
 * @param maxBodySize how many bytes of a body may be held in memory
 * @param rejectionsAsValues whether {@code "success": false} is returned like any other answer
 */
record ClientSettings(
    BaseUrl baseUrl,
    String webServicePath,
    List<NameValue> defaultHeaders,
    Duration requestTimeout,
    long maxBodySize,
    boolean signed,
    boolean rejectionsAsValues,
    JsonCodec codec,
    XmlCodec xmlCodec) {

  /** Returns the default headers by lower-case name, in a map of the caller's own. */
  Map<String, List<NameValue>> newDefaultHeaders() {
    Map<String, List<NameValue>> byName = new LinkedHashMap<>();
    replaceByName(byName, defaultHeaders);
    return byName;
  }

  /** Puts header fields in place of those of the same name. */
  static void replaceByName(Map<String, List<NameValue>> byName, List<NameValue> headers) {
    Map<String, List<NameValue>> added = new LinkedHashMap<>();
    for (NameValue header : headers) {
      added
          .computeIfAbsent(header.name().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
          .add(header);
    }
    byName.putAll(added);
  }

  /** Returns the type only: header values may be secrets. */
  @Override
  public String toString() {
    return "ClientSettings";
  }
}
