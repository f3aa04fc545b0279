package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.AuthenticatingTransport;
import dev.oscarclient.runtime.auth.Authenticator;
import dev.oscarclient.runtime.auth.OAuthAuthenticator;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.codec.CodecSettings;
import dev.oscarclient.runtime.codec.JsonCodec;
import dev.oscarclient.runtime.codec.ServerTimeZone;
import dev.oscarclient.runtime.codec.XmlCodec;
import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.HeaderRules;
import dev.oscarclient.runtime.http.JdkTransport;
import dev.oscarclient.runtime.http.LoggingTransport;
import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.PercentEncoding;
import dev.oscarclient.runtime.http.Transport;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Configures a generated client. The generated builder adds nothing but {@link #build()}, so
 * options added here reach clients generated before.
 *
 * @param <C> the generated client
 * @param <B> the generated builder
 */
public abstract class OscarClientBuilder<C, B extends OscarClientBuilder<C, B>> {
  private static final Logger LOG = LoggerFactory.getLogger(OscarClientBuilder.class);

  /** Where most OSCARs are. Not the JVM's: a program would behave otherwise in another place. */
  private static final ZoneId DEFAULT_TIME_ZONE = ZoneId.of("America/Toronto");

  private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /** These say something of one body or one operation, so no client can have them for all. */
  private static final Set<String> PER_CALL_HEADERS =
      Set.of("accept", "accept-encoding", "content-type", "content-encoding");

  private final List<NameValue> headers = new ArrayList<>();
  private @Nullable String baseUrl;
  private @Nullable String signingBaseUrl;
  private String webServicePath = "/ws";
  private @Nullable OAuthCredentials credentials;
  private @Nullable ZoneId serverTimeZone;
  private @Nullable Duration connectTimeout;
  private Duration requestTimeout = Duration.ofSeconds(60);
  private long maxBodySize = 256L << 20;
  private boolean rejectionsAsValues;
  private boolean unknownProperties = true;
  private @Nullable HttpClient httpClient;
  private @Nullable ProxySelector proxy;
  private @Nullable SSLContext sslContext;

  /** For generated builders. */
  protected OscarClientBuilder() {}

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

  /** Signs every call with OAuth 1.0a. Without credentials, calls go unsigned. */
  public B credentials(OAuthCredentials credentials) {
    this.credentials = credentials;
    return self();
  }

  /**
   * Sets the context address that signatures are computed with, if the server, behind a proxy, sees
   * itself at another scheme, host, port or context than the one called, e.g. {@code
   * http://oscar-inside:8080/oscar}.
   */
  public B signingBaseUrl(String signingBaseUrl) {
    this.signingBaseUrl = signingBaseUrl;
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
   * Sets whether {@code "success": false} in a response is returned like any other answer; unless
   * set, it is an {@link OscarRejectedException}. Operations that ask for nothing but {@code
   * success} ({@code hasRight}) return it in any case.
   */
  public B rejectionsAsValues(boolean asValues) {
    this.rejectionsAsValues = asValues;
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

  /** Sets how long making a connection may take; 10 seconds unless set. */
  public B connectTimeout(Duration timeout) {
    this.connectTimeout = positive("connectTimeout", timeout);
    return self();
  }

  /**
   * Sets how long a call may wait for the server in all, from connecting to the last byte of the
   * response; 60 seconds unless set. What the reader of a streamed {@link Content} does between
   * reads does not count.
   */
  public B requestTimeout(Duration timeout) {
    this.requestTimeout = positive("requestTimeout", timeout);
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
    HeaderRules.check(name, value);
    if (PER_CALL_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("header " + name + " is set by each call");
    }
    headers.add(new NameValue(name, value));
    return self();
  }

  /**
   * Uses a given HTTP client, so that many OSCAR clients can share one. Timeout for connecting,
   * proxy and TLS are then its own matter.
   *
   * @throws IllegalArgumentException if it follows redirects, which would carry credentials to
   *     other servers
   */
  public B httpClient(HttpClient client) {
    if (client.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException(
          "httpClient must not follow redirects: it would send credentials elsewhere");
    }
    this.httpClient = client;
    return self();
  }

  /** Sets the proxies; the JDK's default selector unless set. */
  public B proxy(ProxySelector proxy) {
    this.proxy = proxy;
    return self();
  }

  /** Sets keys and trusted certificates; the JDK's defaults unless set. */
  public B sslContext(SSLContext sslContext) {
    this.sslContext = sslContext;
    return self();
  }

  /** For generated {@code build()} methods. */
  protected final ApiCaller newCaller() {
    String callAddress = baseUrl;
    if (callAddress == null) {
      throw new IllegalStateException(
          "set baseUrl to the address of OSCAR, e.g. https://clinic.example/oscar");
    }
    String services = normalizedWebServicePath();
    CodecSettings known = new CodecSettings(timeZone(), unknownProperties);
    ClientSettings settings =
        new ClientSettings(
            BaseUrl.parse("baseUrl", callAddress, services),
            services,
            List.copyOf(headers),
            requestTimeout,
            maxBodySize,
            credentials != null,
            rejectionsAsValues,
            JsonCodec.create(known),
            XmlCodec.create(known));
    Authenticator authenticator = authenticator(services);
    Transport chain =
        new AuthenticatingTransport(
            authenticator, new LoggingTransport(new JdkTransport(newHttpClient())));
    int random = ThreadLocalRandom.current().nextInt();
    return new ApiCaller(settings, authenticator, chain, Integer.toHexString(random));
  }

  private ServerTimeZone timeZone() {
    return serverTimeZone != null
        ? ServerTimeZone.of(serverTimeZone)
        : ServerTimeZone.assumed(DEFAULT_TIME_ZONE, OscarClientBuilder::warnOfDefaultTimeZone);
  }

  private static void warnOfDefaultTimeZone() {
    LOG.warn(
        "serverTimeZone is not set: dates are taken as of {}. At a server elsewhere birthdays move"
            + " by a day: set it on the client's builder.",
        DEFAULT_TIME_ZONE);
  }

  private String normalizedWebServicePath() {
    String path = PercentEncoding.encodeLiteral(webServicePath.strip());
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
  }

  private Authenticator authenticator(String services) {
    OAuthCredentials signing = credentials;
    if (signing == null) {
      return Authenticator.none();
    }
    for (NameValue header : headers) {
      if (header.name().equalsIgnoreCase("Authorization")) {
        throw new IllegalStateException(
            "credentials sign in the Authorization header, which is set as a header too");
      }
    }
    String address = signingBaseUrl;
    return OAuthAuthenticator.hmacSha1(
        signing, address == null ? null : BaseUrl.parse("signingBaseUrl", address, services));
  }

  private HttpClient newHttpClient() {
    HttpClient given = httpClient;
    if (given != null) {
      if (connectTimeout != null || proxy != null || sslContext != null) {
        throw new IllegalStateException(
            "connectTimeout, proxy and sslContext are to be set on the given httpClient");
      }
      return given;
    }
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

  private static Duration positive(String option, Duration timeout) {
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException(option + " must be positive");
    }
    return timeout;
  }

  /** Returns the type only: options may be secrets. */
  @Override
  public String toString() {
    return getClass().getSimpleName();
  }
}
