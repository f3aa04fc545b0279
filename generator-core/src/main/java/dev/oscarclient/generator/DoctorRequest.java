package dev.oscarclient.generator;

import dev.oscarclient.generator.doctor.Patient;
import dev.oscarclient.generator.doctor.Patient.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the doctor is to look at. Immutable. A credentials file wins over single values. */
public final class DoctorRequest {
  /** Ten seconds for each probe. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

  private final Builder given;

  private DoctorRequest(Builder given) {
    this.given = given;
  }

  /**
   * Starts a request.
   *
   * @param server the server's context ({@code https://h/oscar}), its {@code /ws}, or an address
   *     below that
   */
  public static Builder builder(String server) {
    return new Builder(server);
  }

  String server() {
    return given.server;
  }

  List<String> headers() {
    return given.headers;
  }

  Duration timeout() {
    return given.timeout;
  }

  @Nullable Path credentials() {
    return given.credentials;
  }

  @Nullable Secret application() {
    return given.application;
  }

  @Nullable Secret grant() {
    return given.grant;
  }

  List<String> signingBases() {
    return given.signingBases;
  }

  String callback() {
    return given.callback;
  }

  @Nullable String scope() {
    return given.scope;
  }

  @Nullable Secret soapUser() {
    return given.soapUser;
  }

  boolean riskToken() {
    return given.riskToken;
  }

  Consumer<String> progress() {
    return given.progress;
  }

  /** Returns nothing of what was given. */
  @Override
  public String toString() {
    return "DoctorRequest";
  }

  /** Collects what is given; only the server must be. */
  public static final class Builder {
    private final String server;
    private List<String> headers = List.of();
    private Duration timeout = DEFAULT_TIMEOUT;
    private @Nullable Path credentials;
    private @Nullable Secret application;
    private @Nullable Secret grant;
    private List<String> signingBases = List.of();
    private String callback = Patient.OUT_OF_BAND;
    private @Nullable String scope;
    private @Nullable Secret soapUser;
    private boolean riskToken;
    private Consumer<String> progress = step -> {};

    private Builder(String server) {
      this.server = Objects.requireNonNull(server, "server");
    }

    private Builder(Builder other) {
      this(other.server);
      headers = other.headers;
      timeout = other.timeout;
      credentials = other.credentials;
      application = other.application;
      grant = other.grant;
      signingBases = other.signingBases;
      callback = other.callback;
      scope = other.scope;
      soapUser = other.soapUser;
      riskToken = other.riskToken;
      progress = other.progress;
    }

    /** Sends these with each request, as {@code Name: value}. */
    public Builder headers(List<String> lines) {
      headers = List.copyOf(lines);
      return this;
    }

    /**
     * Bounds each single probe.
     *
     * @throws IllegalArgumentException if it is not positive, or more than an hour
     */
    public Builder timeout(Duration limit) {
      if (limit.toMillis() < 1 || limit.compareTo(Duration.ofHours(1)) > 0) {
        throw new IllegalArgumentException("timeout must be within a millisecond and an hour");
      }
      timeout = limit;
      return this;
    }

    /**
     * Takes key, token, their secrets and the signing base from a file that sign-in has written.
     */
    public Builder credentials(Path file) {
      credentials = Objects.requireNonNull(file, "credentials");
      return this;
    }

    /** Lets signatures be examined. */
    public Builder consumer(String key, String secret) {
      application = new Secret(key, secret);
      return this;
    }

    /** Lets the access token be examined too. */
    public Builder token(String token, String tokenSecret) {
      grant = new Secret(token, tokenSecret);
      return this;
    }

    /** Tries these base URLs first when a signature is refused. */
    public Builder signingBases(List<String> bases) {
      signingBases = List.copyOf(bases);
      return this;
    }

    /** Names the callback for the first leg, instead of {@code oob}. */
    public Builder callback(String address) {
      callback = Objects.requireNonNull(address, "callback");
      return this;
    }

    /** Names scopes for the first leg, as newer forks want it. */
    public Builder scope(@Nullable String scopes) {
      scope = scopes;
      return this;
    }

    /** Lets the SOAP login be examined: one attempt. */
    public Builder soapUser(String name, String password) {
      soapUser = new Secret(name, password);
      return this;
    }

    /** Allows calls with the token after it was refused: they may make the server forget it. */
    public Builder riskToken(boolean allowed) {
      riskToken = allowed;
      return this;
    }

    /** Is told each step. */
    public Builder progress(Consumer<String> listener) {
      progress = Objects.requireNonNull(listener, "progress");
      return this;
    }

    /** Returns the request. */
    public DoctorRequest build() {
      return new DoctorRequest(new Builder(this));
    }
  }
}
