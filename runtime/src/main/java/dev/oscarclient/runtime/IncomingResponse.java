package dev.oscarclient.runtime;

import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.WireResponse;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The head of a response, as {@link CallInterceptor}s see it. */
public final class IncomingResponse {
  /** These are credentials. */
  private static final Set<String> HIDDEN =
      Set.of("set-cookie", "set-cookie2", "authentication-info", "proxy-authentication-info");

  private final WireResponse wire;
  private final CallLabel label;
  private final int attempt;

  IncomingResponse(WireResponse wire, CallLabel label, int attempt) {
    this.wire = wire;
    this.label = label;
    this.attempt = attempt;
  }

  /** Returns the HTTP verb of the call. */
  public String verb() {
    return label.verb();
  }

  /** Returns the path of the operation, its variables unfilled. */
  public String pathTemplate() {
    return label.pathTemplate();
  }

  /** Returns the name of the call in log lines and exceptions. */
  public String requestId() {
    return label.requestId();
  }

  /** Returns which attempt of the call this is the response to, from 1 on. */
  public int attempt() {
    return attempt;
  }

  /** Returns the HTTP status. */
  public int status() {
    return wire.status();
  }

  /** Returns the first value of a header field, or {@code null}; cookies are not shown. */
  public @Nullable String header(String name) {
    return HIDDEN.contains(name.toLowerCase(Locale.ROOT)) ? null : wire.header(name);
  }

  /** Returns verb, path template, request id and status. */
  @Override
  public String toString() {
    return label + " " + wire;
  }
}
