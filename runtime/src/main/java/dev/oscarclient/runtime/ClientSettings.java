package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.Authenticator;
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
 * @param authenticator how calls are made known to the server
 * @param maxBodySize how many bytes of a body may be held in memory
 * @param rejectionsAsValues whether {@code "success": false} is returned like any other answer
 * @param retryPause the longest pause before a second attempt
 */
record ClientSettings(
    BaseUrl baseUrl,
    String webServicePath,
    RequestOptions options,
    long maxBodySize,
    Authenticator authenticator,
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
   * @throws IllegalArgumentException if they set the header that the sign-in goes into
   */
  ClientSettings with(RequestOptions onTop) {
    if (onTop.hasHeader(authenticator.header())) {
      throw new IllegalArgumentException(taken(authenticator));
    }
    return new ClientSettings(
        baseUrl,
        webServicePath,
        onTop.over(options),
        maxBodySize,
        authenticator,
        rejectionsAsValues,
        retryPause,
        interceptors,
        observer,
        codec,
        xmlCodec);
  }

  /** Returns what to say to a caller who sets the header of the authenticator. */
  static String taken(Authenticator authenticator) {
    return "credentials sign in the "
        + authenticator.header()
        + " header, which is set as a header too";
  }

  /** Returns whether calls are made known to the server at all. */
  boolean signed() {
    return authenticator.header() != null;
  }

  /** Returns how long one attempt may take. */
  Duration requestTimeout() {
    return requestTimeout(options);
  }

  /** Returns how long one attempt may take by these options. */
  static Duration requestTimeout(RequestOptions options) {
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
