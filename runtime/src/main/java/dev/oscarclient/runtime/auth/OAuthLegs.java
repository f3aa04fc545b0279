package dev.oscarclient.runtime.auth;

import com.github.scribejava.core.builder.ServiceBuilder;
import com.github.scribejava.core.exceptions.OAuthException;
import com.github.scribejava.core.model.OAuth1AccessToken;
import com.github.scribejava.core.model.OAuth1RequestToken;
import com.github.scribejava.core.oauth.OAuth10aService;
import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.PercentEncoding;
import dev.oscarclient.runtime.http.Transport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last leg (RFC 5849 sections 2.1 and 2.3), made by ScribeJava over our own
 * transport, with our own base string; its debug output stays off, since it shows every secret.
 * Safe for many threads.
 */
public final class OAuthLegs {

  /**
   * What legs need to know.
   *
   * @param base where the server is called
   * @param signingBase where it believes to be
   * @param webServicePath {@code /ws}, or empty
   * @param headers sent along, e.g. a gateway's key
   */
  public record Server(
      BaseUrl base,
      BaseUrl signingBase,
      String webServicePath,
      Duration timeout,
      List<NameValue> headers) {

    String address(String leg) {
      return base + webServicePath + "/oauth/" + leg;
    }
  }

  /** The server does not confirm callbacks: it speaks OAuth 1.0 as it was before revision A. */
  public static final class UnconfirmedCallbackException extends IOException {
    private static final long serialVersionUID = 1L;

    UnconfirmedCallbackException() {
      super("no oauth_callback_confirmed");
    }
  }

  /** The authorization was completed before, or refused. */
  public static final class AlreadyUsedException extends IOException {
    private static final long serialVersionUID = 1L;

    AlreadyUsedException() {
      super("used before");
    }
  }

  private final Server server;
  private final String consumerKey;
  private final String consumerSecret;
  private final OAuthSignature signature;
  private final Transport transport;
  private final ServerClock clock;
  private final ClockQuestion question;
  private final RandomNonces nonces = new RandomNonces();

  /** Creates the legs of one application at one server. */
  public OAuthLegs(
      Server server,
      String consumerKey,
      String consumerSecret,
      OAuthSignature signature,
      Transport transport,
      ServerClock clock) {
    this.server = server;
    this.consumerKey = consumerKey;
    this.consumerSecret = consumerSecret;
    this.signature = signature;
    this.transport = transport;
    this.clock = clock;
    this.question = new ClockQuestion(clock, transport, server.base(), server.webServicePath());
  }

  /**
   * Asks for a request token.
   *
   * @param callback where the server sends the user afterwards, or {@code oob}
   * @param scope what to ask for; {@code null} leaves it out
   * @throws LegFailedException if the server answers with something else
   * @throws UnconfirmedCallbackException if it does not confirm the callback
   * @throws IOException if there is no answer
   */
  public PendingAuthorization begin(String callback, @Nullable String scope) throws IOException {
    SetCookies cookies = new SetCookies();
    OAuth1RequestToken token =
        corrected(() -> service(callback, scope, cookies, "initiate").getRequestToken());
    if (!isConfirmed(token)) {
      throw new UnconfirmedCallbackException();
    }
    return new PendingAuthorization(
        server.address("authorize") + "?oauth_token=" + PercentEncoding.encode(token.getToken()),
        token.getToken(),
        token.getTokenSecret(),
        cookies.header());
  }

  /**
   * Exchanges a request token that the user has approved.
   *
   * @throws AlreadyUsedException if that was done before with this value
   * @throws LegFailedException if the server answers with something else
   * @throws IOException if there is no answer
   */
  public OAuthCredentials complete(PendingAuthorization pending, String verifier)
      throws IOException {
    if (!pending.use()) {
      throw new AlreadyUsedException();
    }
    boolean answered = false;
    try {
      OAuthCredentials credentials = exchange(pending, verifier);
      answered = true;
      return credentials;
    } catch (LegFailedException e) {
      answered = true;
      throw e;
    } finally {
      if (!answered) {
        pending.unuse();
      }
    }
  }

  private OAuthCredentials exchange(PendingAuthorization pending, String verifier)
      throws IOException {
    // A refused request token is forgotten; the first leg, on another machine, may have learned.
    question.ask(server.timeout());
    SetCookies cookies = new SetCookies();
    String kept = pending.cookies();
    if (kept != null) {
      cookies.addAll(kept);
    }
    OAuth1RequestToken request = new OAuth1RequestToken(pending.token(), pending.tokenSecret());
    OAuth1AccessToken token =
        corrected(() -> service(null, null, cookies, "token").getAccessToken(request, verifier));
    return OAuthCredentials.of(
            consumerKey, consumerSecret, token.getToken(), token.getTokenSecret())
        .withIssuedAt(Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
  }

  /** ScribeJava takes each callback as confirmed; RFC 5849 section 2.1 wants the word for it. */
  private static boolean isConfirmed(OAuth1RequestToken token) {
    return List.of(token.getRawResponse().strip().split("&", -1))
        .contains("oauth_callback_confirmed=true");
  }

  private OAuth10aService service(
      @Nullable String callback, @Nullable String scope, SetCookies cookies, String leg) {
    ServiceBuilder builder = new ServiceBuilder(consumerKey);
    if (consumerSecret.isEmpty()) {
      builder.apiSecretIsEmptyStringUnsafe();
    } else {
      builder.apiSecret(consumerSecret);
    }
    if (callback != null) {
      builder.callback(callback);
    }
    if (scope != null) {
      builder.withScope(scope);
    }
    return builder
        .httpClient(new LegHttpClient(transport, server, leg, cookies, clock))
        .build(new OscarOAuthApi(server, signature, clock, nonces));
  }

  private interface Leg<T> {
    T run() throws IOException, InterruptedException, ExecutionException;
  }

  /** Runs a leg, and once more with the server's time if that is why it was refused. */
  private <T> T corrected(Leg<T> leg) throws IOException {
    try {
      return run(leg);
    } catch (LegFailedException e) {
      boolean refused = List.of(400, 401, 500).contains(e.status());
      if (refused && clock.refused(e.date())) {
        return run(leg);
      }
      throw e;
    }
  }

  private static <T> T run(Leg<T> leg) throws IOException {
    try {
      return leg.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for the response");
    } catch (ExecutionException | OAuthException e) {
      // Not the cause: ScribeJava's messages quote answers. What is no token LegHttpClient tells.
      throw new IOException("the answer holds no token");
    }
  }

  /** Returns the type only. */
  @Override
  public String toString() {
    return "OAuthLegs";
  }
}
