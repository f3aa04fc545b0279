package dev.oscarclient.sandbox;

import java.util.List;
import java.util.Objects;

/**
 * How strict or how broken a sandbox's OAuth server is: each switch is something seen on live
 * OSCARs. What CXF does in any case is not listed: it refuses wrong signatures, timestamps more
 * than 300 seconds off, and nonces used before.
 *
 * @param applicationUri the URI registered with the sandbox's application; a callback must start
 *     with it
 * @param tokenLifetime seconds an access token lives, -1 for ever, as on OSCAR's page REST Clients
 * @param requestTokenLifetime seconds a request token lives, -1 for ever
 * @param sessionBetweenLegs whether the last leg needs the session cookie that the first one set
 * @param tokensWithoutProvider whether the login is not connected with the token, so that signed
 *     calls answer 401
 * @param oob whether {@code oauth_callback=oob} is taken, as newer servers do
 * @param scopes what an application may ask for; if empty, as on older servers, nobody looks at
 *     what a client asks for, otherwise that must be some of these
 */
public record OAuthRules(
    String applicationUri,
    long tokenLifetime,
    long requestTokenLifetime,
    boolean sessionBetweenLegs,
    boolean tokensWithoutProvider,
    boolean oob,
    List<String> scopes) {

  /** The lifetime of what never ends. */
  public static final long FOREVER = -1;

  /** An OSCAR in good order, with an application on this machine. */
  public static final OAuthRules DEFAULT = builder().build();

  /** Copies the list. */
  public OAuthRules {
    Objects.requireNonNull(applicationUri, "applicationUri");
    scopes = List.copyOf(scopes);
  }

  /** A builder of {@link #DEFAULT}. */
  public static Builder builder() {
    return new Builder();
  }

  /** Changes one switch after the other. */
  public static final class Builder {
    private String applicationUri = "http://127.0.0.1";
    private long tokenLifetime = FOREVER;
    private long requestTokenLifetime = FOREVER;
    private boolean sessionBetweenLegs;
    private boolean tokensWithoutProvider;
    private boolean oob = true;
    private List<String> scopes = List.of();

    private Builder() {}

    /** See {@link OAuthRules#applicationUri()}. */
    public Builder applicationUri(String uri) {
      applicationUri = uri;
      return this;
    }

    /** See {@link OAuthRules#tokenLifetime()}. */
    public Builder tokenLifetime(long seconds) {
      tokenLifetime = seconds;
      return this;
    }

    /** See {@link OAuthRules#requestTokenLifetime()}. */
    public Builder requestTokenLifetime(long seconds) {
      requestTokenLifetime = seconds;
      return this;
    }

    /** See {@link OAuthRules#sessionBetweenLegs()}. */
    public Builder sessionBetweenLegs(boolean needed) {
      sessionBetweenLegs = needed;
      return this;
    }

    /** See {@link OAuthRules#tokensWithoutProvider()}. */
    public Builder tokensWithoutProvider(boolean without) {
      tokensWithoutProvider = without;
      return this;
    }

    /** See {@link OAuthRules#oob()}. */
    public Builder oob(boolean taken) {
      oob = taken;
      return this;
    }

    /** See {@link OAuthRules#scopes()}. */
    public Builder scopes(List<String> allowed) {
      scopes = List.copyOf(allowed);
      return this;
    }

    /** Returns the rules. */
    public OAuthRules build() {
      return new OAuthRules(
          applicationUri,
          tokenLifetime,
          requestTokenLifetime,
          sessionBetweenLegs,
          tokensWithoutProvider,
          oob,
          scopes);
    }
  }
}
