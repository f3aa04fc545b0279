package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.ServerClock;
import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.ConcurrencyLimit;
import dev.oscarclient.runtime.http.JdkTransport;
import dev.oscarclient.runtime.http.LimitingTransport;
import dev.oscarclient.runtime.http.Transport;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What carries calls: connections, threads, proxy, TLS, how many calls a server gets at a time, and
 * what time a server has. One can be shared by the clients of hundreds of clinics, each with its
 * own address and credentials, which then cost a few kilobytes each. Safe for many threads; lives
 * as long as something refers to it.
 */
public final class OscarHttp {
  private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final Transport transport;
  private final int maxConcurrentCalls;
  private final Map<String, ConcurrencyLimit> limits = new ConcurrentHashMap<>();
  private final Map<String, ServerClock> clocks = new ConcurrentHashMap<>();

  private OscarHttp(HttpClient client, int maxConcurrentCalls) {
    this.transport = new JdkTransport(client);
    this.maxConcurrentCalls = maxConcurrentCalls;
  }

  /** Starts the configuration. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the last steps on the way to a server. */
  Transport transport(BaseUrl server) {
    return maxConcurrentCalls == 0
        ? transport
        : new LimitingTransport(
            limits.computeIfAbsent(
                server.origin(), any -> new ConcurrencyLimit(maxConcurrentCalls)),
            transport);
  }

  /** Returns what is known of a server's time, by all who share this object. */
  ServerClock clock(BaseUrl server) {
    return clocks.computeIfAbsent(server.origin(), any -> ServerClock.create());
  }

  /** Returns the type. */
  @Override
  public String toString() {
    return "OscarHttp";
  }

  /** Configures what carries calls. */
  public static final class Builder {
    private @Nullable HttpClient client;
    private @Nullable Duration connectTimeout;
    private @Nullable ProxySelector proxy;
    private @Nullable SSLContext sslContext;
    private int maxConcurrentCalls;

    private Builder() {}

    /** Sets how long making a connection may take; 10 seconds unless set. */
    public Builder connectTimeout(Duration timeout) {
      connectTimeout = RequestOptions.Builder.positive("connectTimeout", timeout);
      return this;
    }

    /** Sets the proxies; the JDK's default selector unless set. */
    public Builder proxy(ProxySelector selector) {
      proxy = selector;
      return this;
    }

    /** Sets keys and trusted certificates; the JDK's defaults unless set. */
    public Builder sslContext(SSLContext context) {
      sslContext = context;
      return this;
    }

    /**
     * Sets how many calls a server (scheme, host and port) gets at a time, of all clients that
     * share this object; no limit unless set. The others wait their turn, as long as their {@code
     * requestTimeout} lasts. A call has its turn until its response has come to an end; a streamed
     * {@link Content} that is neither read nor closed keeps it.
     */
    public Builder maxConcurrentCalls(int calls) {
      if (calls <= 0) {
        throw new IllegalArgumentException("maxConcurrentCalls must be positive");
      }
      maxConcurrentCalls = calls;
      return this;
    }

    /**
     * Uses a given HTTP client, e.g. one that signs in at a proxy. Timeout for connecting, proxy
     * and TLS are then its own matter. One made for HTTP/2 or with an authenticator may send a
     * request a second time by itself if its connection breaks.
     *
     * @throws IllegalArgumentException if it follows redirects, which would carry credentials to
     *     other servers
     */
    public Builder httpClient(HttpClient given) {
      if (given.followRedirects() != HttpClient.Redirect.NEVER) {
        throw new IllegalArgumentException(
            "httpClient must not follow redirects: it would send credentials elsewhere");
      }
      client = given;
      return this;
    }

    /**
     * Builds what carries calls.
     *
     * @throws IllegalStateException if options exclude each other
     */
    public OscarHttp build() {
      HttpClient given = client;
      if (given == null) {
        given = newHttpClient();
      } else if (connectTimeout != null || proxy != null || sslContext != null) {
        throw new IllegalStateException(
            "connectTimeout, proxy and sslContext are to be set on the given httpClient");
      }
      return new OscarHttp(given, maxConcurrentCalls);
    }

    private HttpClient newHttpClient() {
      HttpClient.Builder builder =
          HttpClient.newBuilder()
              // Old servers and the proxies before them know nothing newer.
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(connectTimeout == null ? DEFAULT_CONNECT_TIMEOUT : connectTimeout);
      if (proxy != null) {
        builder.proxy(proxy);
      }
      if (sslContext != null) {
        builder.sslContext(sslContext);
      }
      return builder.build();
    }
  }
}
