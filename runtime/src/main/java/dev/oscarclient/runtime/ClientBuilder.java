package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.AuthenticatingTransport;
import dev.oscarclient.runtime.auth.Authenticator;
import dev.oscarclient.runtime.auth.ServerClock;
import dev.oscarclient.runtime.codec.CodecSettings;
import dev.oscarclient.runtime.codec.JsonCodec;
import dev.oscarclient.runtime.codec.ServerTimeZone;
import dev.oscarclient.runtime.codec.XmlCodec;
import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.LoggingTransport;
import dev.oscarclient.runtime.http.PercentEncoding;
import dev.oscarclient.runtime.http.Transport;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Configures any generated client, whichever way it speaks and signs in: {@link OscarClientBuilder}
 * adds what is for REST, the builder of package {@code soap} what is for SOAP. The generated
 * builder adds nothing but {@link #build()}, so options added here reach clients generated before.
 *
 * @param <C> the generated client
 * @param <B> the generated builder
 */
public abstract class ClientBuilder<C, B extends ClientBuilder<C, B>> {
  private static final Logger LOG = LoggerFactory.getLogger(ClientBuilder.class);

  /** Where most OSCARs are. Not the JVM's: a program would behave otherwise in another place. */
  private static final ZoneId DEFAULT_TIME_ZONE = ZoneId.of("America/Toronto");

  private final RequestOptions.Builder options = RequestOptions.builder();
  private final OscarHttp.Builder ownHttp = OscarHttp.builder();
  private final List<CallInterceptor> interceptors = new ArrayList<>();
  private @Nullable String baseUrl;
  private String webServicePath = "/ws";
  private @Nullable ZoneId serverTimeZone;
  private @Nullable CallObserver observer;
  private Duration retryPause = RetryPolicy.DEFAULT_FIRST_PAUSE;
  private long maxBodySize = 256L << 20;
  private boolean unknownProperties = true;
  private @Nullable OscarHttp http;
  private boolean hasOwnHttp;

  /** For the builders of one way to speak. */
  protected ClientBuilder() {}

  /** Returns {@code this} as the generated type. */
  protected abstract B self();

  /**
   * Builds the client.
   *
   * @throws IllegalStateException if no base URL is set, or options exclude each other
   * @throws IllegalArgumentException if an address cannot be one
   */
  public abstract C build();

  /**
   * Sets the server's context address, e.g. {@code https://clinic.example/oscar}. A slash and the
   * web service path at its end do no harm.
   */
  public B baseUrl(String baseUrl) {
    this.baseUrl = baseUrl;
    return self();
  }

  /** Sets where below the context the web services are, {@code /ws} unless set; may be empty. */
  public B webServicePath(String webServicePath) {
    this.webServicePath = webServicePath;
    return self();
  }

  /**
   * Sets the time zone of the server, whose local midnights OSCAR's dates are. Unless set, it is
   * {@code America/Toronto}, wherever this program runs, and the first date that depends on it is
   * logged as a warning: at a server elsewhere, birthdays would move by a day.
   */
  public B serverTimeZone(ZoneId zone) {
    this.serverTimeZone = zone;
    return self();
  }

  /**
   * Sets whether an object that is sent back holds the properties that the server sent and its
   * description does not know; they are sent unless set. OSCAR refuses a body with a property that
   * it does not know by a bare 500, but mostly knows what it sent itself. What was set with {@code
   * additionalProperty} is sent in any case.
   */
  public B sendUnknownProperties(boolean send) {
    this.unknownProperties = send;
    return self();
  }

  /**
   * Sets how long one attempt may wait for the server in all, from connecting to the last byte of
   * the response; 60 seconds unless set. What the reader of a streamed {@link Content} does between
   * reads does not count.
   */
  public B requestTimeout(Duration timeout) {
    options.requestTimeout(timeout);
    return self();
  }

  /**
   * Sets how long a call may take in all: attempts, the pauses between them, and the body; no limit
   * but that of the attempts unless set.
   */
  public B callTimeout(Duration timeout) {
    options.callTimeout(timeout);
    return self();
  }

  /**
   * Sets how many times a call may be sent again, signed afresh, after a failure that may pass: 2
   * unless set, 0 for never. That is done if no connection was made; and, where {@link
   * RequestOptions.Builder#repeatable} allows it, if the connection broke, an attempt took too
   * long, or the status was 429, 502, 503 or 504. A POST is never sent again unless the caller says
   * so.
   */
  public B maxRetries(int retries) {
    options.maxRetries(retries);
    return self();
  }

  /**
   * Sets the pause before a call is sent again, at most; half a second unless set. It is random
   * above the half of that, and doubles from attempt to attempt up to ten seconds. If the server
   * says {@code Retry-After}, it is no shorter than that; more than a minute is not waited for.
   */
  public B retryPause(Duration pause) {
    this.retryPause = RequestOptions.Builder.positive("retryPause", pause);
    return self();
  }

  /** Sets how many bytes of a response may be held in memory; 256 MiB unless set. */
  public B maxBodySize(long bytes) {
    if (bytes <= 0) {
      throw new IllegalArgumentException("maxBodySize must be positive");
    }
    this.maxBodySize = bytes;
    return self();
  }

  /**
   * Adds a header to every call, e.g. a gateway's key; one that an operation sets itself wins.
   *
   * @throws IllegalArgumentException if the header belongs to the transport or the single call, or
   *     holds line breaks, control or non-ASCII characters
   */
  public B header(String name, String value) {
    options.header(name, value);
    return self();
  }

  /** Adds something that sees each attempt and may change its headers, after those added before. */
  public B interceptor(CallInterceptor interceptor) {
    this.interceptors.add(interceptor);
    return self();
  }

  /** Sets what is told of each call when it has ended, e.g. for metrics. */
  public B observer(CallObserver observer) {
    this.observer = observer;
    return self();
  }

  /**
   * Lets another object carry the calls, so that many clients share connections, threads and
   * limits. Proxy, TLS, timeout for connecting and concurrent calls are then its own matter.
   */
  public B http(OscarHttp http) {
    this.http = http;
    return self();
  }

  /**
   * Sets how long making a connection may take; 10 seconds unless set. This and the options after
   * it are for a client that shares no {@link OscarHttp}.
   */
  public B connectTimeout(Duration timeout) {
    ownHttp().connectTimeout(timeout);
    return self();
  }

  /** Sets how many calls go to the server at a time; see {@link OscarHttp.Builder}. */
  public B maxConcurrentCalls(int calls) {
    ownHttp().maxConcurrentCalls(calls);
    return self();
  }

  /**
   * Uses a given HTTP client; see {@link OscarHttp.Builder#httpClient}.
   *
   * @throws IllegalArgumentException if it follows redirects, which would carry credentials to
   *     other servers
   */
  public B httpClient(HttpClient client) {
    ownHttp().httpClient(client);
    return self();
  }

  /** Sets the proxies; the JDK's default selector unless set. */
  public B proxy(ProxySelector proxy) {
    ownHttp().proxy(proxy);
    return self();
  }

  /** Sets keys and trusted certificates; the JDK's defaults unless set. */
  public B sslContext(SSLContext sslContext) {
    ownHttp().sslContext(sslContext);
    return self();
  }

  private OscarHttp.Builder ownHttp() {
    hasOwnHttp = true;
    return ownHttp;
  }

  /** Makes what makes the calls of one client known to the server. */
  protected interface SignIn {

    /**
     * Makes it.
     *
     * @param server the server's context
     * @param webServicePath where below it the web services are
     * @param timeout how long a login may take
     * @param transport what carries logins
     * @param clock what is known of the server's time
     * @throws IllegalStateException if options exclude each other
     */
    Authenticator authenticator(
        BaseUrl server,
        String webServicePath,
        Duration timeout,
        Transport transport,
        ServerClock clock);
  }

  /** For the builders of one way to speak: what makes the calls. */
  protected final ApiCaller newCaller(SignIn calls) {
    return newCaller(calls, false);
  }

  /**
   * Makes what makes the calls.
   *
   * @param rejectionsAsValues whether {@code "success": false} is returned like any other answer
   */
  final ApiCaller newCaller(SignIn calls, boolean rejectionsAsValues) {
    String callAddress = baseUrl;
    if (callAddress == null) {
      throw new IllegalStateException(
          "set baseUrl to the address of OSCAR, e.g. https://clinic.example/oscar");
    }
    String services = normalized(webServicePath);
    CodecSettings known = new CodecSettings(timeZone(), unknownProperties);
    RequestOptions defaults = options.build();
    BaseUrl server = BaseUrl.parse("baseUrl", callAddress, services);
    OscarHttp carrier = http();
    Transport transport = carrier.transport(server);
    Authenticator authenticator =
        calls.authenticator(
            server,
            services,
            ClientSettings.requestTimeout(defaults),
            transport,
            carrier.clock(server));
    if (defaults.hasHeader(authenticator.header())) {
      throw new IllegalStateException(ClientSettings.taken(authenticator));
    }
    ClientSettings settings =
        new ClientSettings(
            server,
            services,
            defaults,
            maxBodySize,
            authenticator,
            rejectionsAsValues,
            retryPause,
            interceptors,
            observer,
            JsonCodec.create(known),
            XmlCodec.create(known));
    Transport chain =
        new SignInTransport(
            new AuthenticatingTransport(authenticator, new LoggingTransport(transport)));
    return new ApiCaller(settings, authenticator, chain, new RequestIds());
  }

  private ServerTimeZone timeZone() {
    return serverTimeZone != null
        ? ServerTimeZone.of(serverTimeZone)
        : ServerTimeZone.assumed(DEFAULT_TIME_ZONE, ClientBuilder::warnOfDefaultTimeZone);
  }

  private static void warnOfDefaultTimeZone() {
    LOG.warn(
        "serverTimeZone is not set: dates are taken as of {}. At a server elsewhere birthdays move"
            + " by a day: set it on the client's builder.",
        DEFAULT_TIME_ZONE);
  }

  /** Returns a path that starts with a slash and does not end with one, or is empty. */
  static String normalized(String webServicePath) {
    String path = PercentEncoding.encodeLiteral(webServicePath.strip());
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
  }

  private OscarHttp http() {
    OscarHttp shared = http;
    if (shared == null) {
      return ownHttp.build();
    }
    if (hasOwnHttp) {
      throw new IllegalStateException(
          "connectTimeout, maxConcurrentCalls, httpClient, proxy and sslContext are to be set on"
              + " the given http");
    }
    return shared;
  }

  /** Returns the type only: options may be secrets. */
  @Override
  public String toString() {
    return getClass().getSimpleName();
  }
}
