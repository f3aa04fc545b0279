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
import org.jspecify.annotations.Nullable;

/**
 * What a client was configured with, beyond the chain of transports.
 *
 * @param webServicePath {@code /ws}, or empty; starts with a slash and does not end with one
 * @param options the client's own, and on top of them those of a view of it
 * @param signed whether calls carry an OAuth signature
 * @param maxBodySize how many bytes of a body may be held in memory
 * @param rejectionsAsValues whether {@code "success": false} is returned like any other answer
 * @param retryPause the longest pause before a second attempt
 */
record ClientSettings(
    BaseUrl baseUrl,
    String webServicePath,
    RequestOptions options,
    long maxBodySize,
    boolean signed,
    boolean rejectionsAsValues,
    Duration retryPause,
    List<CallInterceptor> interceptors,
    @Nullable CallObserver observer,
    JsonCodec codec,
    XmlCodec xmlCodec) {
  private static final Duration DEFAULT_REQUEST_TIMEOUT = Duration.ofSeconds(60);

  /** Copies the list. */
  ClientSettings {
    interceptors = List.copyOf(interceptors);
  }

  /**
   * Returns the same settings with options on top.
   *
   * @throws IllegalArgumentException if they set the header that the signature goes into
   */
  ClientSettings with(RequestOptions onTop) {
    if (signed && onTop.hasHeader("Authorization")) {
      throw new IllegalArgumentException(
          "credentials sign in the Authorization header, which is set as a header too");
    }
    return new ClientSettings(
        baseUrl,
        webServicePath,
        onTop.over(options),
        maxBodySize,
        signed,
        rejectionsAsValues,
        retryPause,
        interceptors,
        observer,
        codec,
        xmlCodec);
  }

  /** Returns how long one attempt may take. */
  Duration requestTimeout() {
    return options.requestTimeoutOr(DEFAULT_REQUEST_TIMEOUT);
  }

  /** Returns when a call is sent again. */
  RetryPolicy retries(ApiRequest request) {
    Boolean stated = options.repeatable();
    return new RetryPolicy(
        options.maxRetriesOr(RetryPolicy.DEFAULT_MAX_RETRIES),
        stated == null ? request.isRepeatable() : stated,
        retryPause);
  }

  /** Returns the default headers by lower-case name, in a map of the caller's own. */
  Map<String, List<NameValue>> newDefaultHeaders() {
    Map<String, List<NameValue>> byName = new LinkedHashMap<>();
    replaceByName(byName, options.headers());
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
