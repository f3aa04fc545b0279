package dev.oscarclient.runtime;

import dev.oscarclient.runtime.http.HeaderRules;
import dev.oscarclient.runtime.http.NameValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How calls are made: what is set here counts in place of what the client was built with, see
 * {@code withOptions} of generated clients. Immutable.
 */
public final class RequestOptions {
  static final RequestOptions NONE = new RequestOptions(new Builder());

  /** These say something of one body, so no options can have them. */
  private static final Set<String> OF_THE_BODY =
      Set.of("accept", "accept-encoding", "content-type", "content-encoding");

  private static final int LONGEST_REQUEST_ID = 100;

  private final @Nullable Duration requestTimeout;
  private final @Nullable Duration callTimeout;
  private final @Nullable Integer maxRetries;
  private final @Nullable Boolean repeatable;
  private final @Nullable String requestId;
  private final List<NameValue> headers;

  private RequestOptions(Builder builder) {
    this.requestTimeout = builder.requestTimeout;
    this.callTimeout = builder.callTimeout;
    this.maxRetries = builder.maxRetries;
    this.repeatable = builder.repeatable;
    this.requestId = builder.requestId;
    this.headers = List.copyOf(builder.headers);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns these options on top of others: what is not set here is taken from there. */
  RequestOptions over(RequestOptions others) {
    Builder both = new Builder();
    both.requestTimeout = requestTimeout == null ? others.requestTimeout : requestTimeout;
    both.callTimeout = callTimeout == null ? others.callTimeout : callTimeout;
    both.maxRetries = maxRetries == null ? others.maxRetries : maxRetries;
    both.repeatable = repeatable == null ? others.repeatable : repeatable;
    both.requestId = requestId == null ? others.requestId : requestId;
    for (NameValue header : others.headers) {
      if (!hasHeader(header.name())) {
        both.headers.add(header);
      }
    }
    both.headers.addAll(headers);
    return new RequestOptions(both);
  }

  boolean hasHeader(@Nullable String name) {
    for (NameValue header : headers) {
      if (header.name().equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  Duration requestTimeoutOr(Duration otherwise) {
    return requestTimeout == null ? otherwise : requestTimeout;
  }

  @Nullable Duration callTimeout() {
    return callTimeout;
  }

  int maxRetriesOr(int otherwise) {
    return maxRetries == null ? otherwise : maxRetries;
  }

  /** Returns what the caller says of repeating calls, or {@code null} for nothing. */
  @Nullable Boolean repeatable() {
    return repeatable;
  }

  @Nullable String requestId() {
    return requestId;
  }

  List<NameValue> headers() {
    return headers;
  }

  /** Returns the type only: header values may be secrets. */
  @Override
  public String toString() {
    return "RequestOptions";
  }

  /** Collects options. */
  public static final class Builder {
    private final List<NameValue> headers = new ArrayList<>();
    private @Nullable Duration requestTimeout;
    private @Nullable Duration callTimeout;
    private @Nullable Integer maxRetries;
    private @Nullable Boolean repeatable;
    private @Nullable String requestId;

    private Builder() {}

    /**
     * Sets how long one attempt may wait for the server in all, from connecting to the last byte of
     * the response. What the reader of a streamed {@link Content} does between reads does not
     * count.
     */
    public Builder requestTimeout(Duration timeout) {
      requestTimeout = positive("requestTimeout", timeout);
      return this;
    }

    /**
     * Sets how long a call may take in all: attempts, the pauses between them, and the body. A
     * streamed {@link Content} may take what is left of it, reader's pauses aside.
     */
    public Builder callTimeout(Duration timeout) {
      callTimeout = positive("callTimeout", timeout);
      return this;
    }

    /**
     * Sets how many times a call may be sent again after a failure, where that is safe; 0 or more.
     */
    public Builder maxRetries(int retries) {
      if (retries < 0) {
        throw new IllegalArgumentException("maxRetries must not be negative");
      }
      maxRetries = retries;
      return this;
    }

    /**
     * Says whether carrying a call out twice does no harm. Unless said, the verb decides: GET,
     * HEAD, OPTIONS, PUT and DELETE may be repeated, but for operations that are known to change
     * data, whatever their verb. With {@code true} any call may be, a POST that only searches for
     * instance; with {@code false} none, unless no connection was made.
     */
    public Builder repeatable(boolean isHarmless) {
      repeatable = isHarmless;
      return this;
    }

    /**
     * Names the call in log lines and exceptions, in place of a name of the client's making.
     *
     * @throws IllegalArgumentException if it is empty, longer than 100 characters, or holds
     *     anything but visible ASCII characters
     */
    public Builder requestId(String id) {
      if (id.isEmpty() || id.length() > LONGEST_REQUEST_ID) {
        throw new IllegalArgumentException("requestId must have 1 to 100 characters");
      }
      for (int i = 0; i < id.length(); i++) {
        if (id.charAt(i) <= ' ' || id.charAt(i) > '~') {
          throw new IllegalArgumentException("requestId may hold visible ASCII characters only");
        }
      }
      requestId = id;
      return this;
    }

    /**
     * Adds a header, e.g. a gateway's key. It takes the place of the client's of that name; one
     * that an operation sets itself wins.
     *
     * @throws IllegalArgumentException if the header belongs to the transport or the body, or holds
     *     line breaks, control or non-ASCII characters
     */
    public Builder header(String name, String value) {
      HeaderRules.check(name, value);
      if (OF_THE_BODY.contains(name.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("header " + name + " is set by each call");
      }
      headers.add(new NameValue(name, value));
      return this;
    }

    /** Builds the options. */
    public RequestOptions build() {
      return new RequestOptions(this);
    }

    static Duration positive(String option, Duration timeout) {
      if (timeout.isZero() || timeout.isNegative()) {
        throw new IllegalArgumentException(option + " must be positive");
      }
      return timeout;
    }

    /** Returns the type only: header values may be secrets. */
    @Override
    public String toString() {
      return "RequestOptions.Builder";
    }
  }
}
