package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.OAuthLegs;
import dev.oscarclient.runtime.auth.OAuthSignature;
import dev.oscarclient.runtime.auth.TokenStore;
import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.LoggingTransport;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Configures an {@link OscarAuthorization}. */
public final class OscarAuthorizationBuilder {
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  private final RequestOptions.Builder options = RequestOptions.builder();
  private @Nullable String baseUrl;
  private @Nullable String signingBaseUrl;
  private String webServicePath = "/ws";
  private @Nullable String consumerKey;
  private @Nullable String consumerSecret;
  private OAuthSignature signature = OAuthSignature.HMAC_SHA1;
  private @Nullable String scope;
  private @Nullable Duration lifetime;
  private @Nullable TokenStore store;
  private @Nullable OscarHttp http;

  OscarAuthorizationBuilder() {}

  /** Sets the server's context address, e.g. {@code https://clinic.example/oscar}. */
  public OscarAuthorizationBuilder baseUrl(String url) {
    this.baseUrl = url;
    return this;
  }

  /** Sets the context address as the server, behind a proxy, sees it itself. */
  public OscarAuthorizationBuilder signingBaseUrl(String url) {
    this.signingBaseUrl = url;
    return this;
  }

  /** Sets where below the context the web services are, {@code /ws} unless set. */
  public OscarAuthorizationBuilder webServicePath(String path) {
    this.webServicePath = path;
    return this;
  }

  /**
   * Sets key and secret of the application, from OSCAR's page Administration → Integration → REST
   * Clients.
   */
  public OscarAuthorizationBuilder consumer(String key, String secret) {
    this.consumerKey = key;
    this.consumerSecret = secret;
    return this;
  }

  /** Sets how requests are signed; {@link OAuthSignature#HMAC_SHA1} unless set. */
  public OscarAuthorizationBuilder signature(OAuthSignature newSignature) {
    this.signature = newSignature;
    return this;
  }

  /** Sets what to ask for, separated by spaces; only newer forks look at it. */
  public OscarAuthorizationBuilder scope(String newScope) {
    this.scope = newScope;
    return this;
  }

  /**
   * Sets the lifetime that the administrator has set for tokens of this application; OSCAR does not
   * tell it. Leave it out for tokens that never end.
   */
  public OscarAuthorizationBuilder lifetime(Duration newLifetime) {
    this.lifetime = RequestOptions.Builder.positive("lifetime", newLifetime);
    return this;
  }

  /** Sets where pending authorizations are kept, for applications that do not keep them. */
  public OscarAuthorizationBuilder store(TokenStore newStore) {
    this.store = newStore;
    return this;
  }

  /** Adds a header to every request, e.g. a gateway's key; see {@link RequestOptions}. */
  public OscarAuthorizationBuilder header(String name, String value) {
    options.header(name, value);
    return this;
  }

  /** Sets how long one request may take; 60 seconds unless set. */
  public OscarAuthorizationBuilder requestTimeout(Duration timeout) {
    options.requestTimeout(timeout);
    return this;
  }

  /** Sets what carries the requests: proxy, TLS, connections. */
  public OscarAuthorizationBuilder http(OscarHttp newHttp) {
    this.http = newHttp;
    return this;
  }

  /**
   * Builds it; nothing is sent yet.
   *
   * @throws IllegalStateException if the address or the application is not set
   * @throws IllegalArgumentException if an address cannot be one, or if a key or secret has white
   *     space around it
   */
  public OscarAuthorization build() {
    String address = baseUrl;
    String key = consumerKey;
    String secret = consumerSecret;
    if (address == null || key == null || secret == null) {
      throw new IllegalStateException("set baseUrl and consumer");
    }
    if (key.isEmpty() || !key.equals(key.strip()) || !secret.equals(secret.strip())) {
      throw new IllegalArgumentException(
          "the consumer key is empty, or it or its secret has white space at its start or end");
    }
    String services = ClientBuilder.normalized(webServicePath);
    BaseUrl base = BaseUrl.parse("baseUrl", address, services);
    String signing = signingBaseUrl;
    BaseUrl signingBase =
        signing == null ? base : BaseUrl.parse("signingBaseUrl", signing, services);
    signature.checkFor(base.origin());
    OscarHttp carrier = http == null ? OscarHttp.builder().build() : http;
    RequestOptions built = options.build();
    OAuthLegs legs =
        new OAuthLegs(
            new OAuthLegs.Server(
                base,
                signingBase,
                services,
                built.requestTimeoutOr(DEFAULT_TIMEOUT),
                built.headers()),
            key,
            secret,
            signature,
            new LoggingTransport(carrier.transport(base)),
            carrier.clock(base));
    TokenCheck check =
        new TokenCheck(
            new TokenCheck.Settings(address, signing, services, signature, built, carrier));
    return new OscarAuthorization(legs, scope, lifetime, store, check);
  }

  /** Returns the type only: options may be secrets. */
  @Override
  public String toString() {
    return "OscarAuthorizationBuilder";
  }
}
