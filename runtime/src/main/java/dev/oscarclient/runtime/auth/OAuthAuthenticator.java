package dev.oscarclient.runtime.auth;

import com.github.scribejava.core.model.OAuthConstants;
import com.github.scribejava.core.services.SignatureService;
import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.PercentEncoding;
import dev.oscarclient.runtime.http.WireBody;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Signs calls with OAuth 1.0a (RFC 5849); the signature goes into {@code Authorization}. */
public final class OAuthAuthenticator implements Authenticator {
  /** OSCAR's own pages use this address; it answers 401 to OAuth, however well signed. */
  private static final String SESSION_ADDRESS = "/rs";

  private final OAuthCredentials credentials;
  private final @Nullable BaseUrl signingBase;
  private final SignatureService signatures;
  private final ServerClock clock;
  private final @Nullable ClockQuestion question;
  private final TokenAge age;
  private final Supplier<String> nonces;

  OAuthAuthenticator(
      OAuthCredentials credentials,
      @Nullable BaseUrl signingBase,
      SignatureService signatures,
      ServerClock clock,
      @Nullable ClockQuestion question,
      TokenAge age,
      Supplier<String> nonces) {
    this.credentials = credentials;
    this.signingBase = signingBase;
    this.signatures = signatures;
    this.clock = clock;
    this.question = question;
    this.age = age;
    this.nonces = nonces;
  }

  /**
   * Signs with HMAC-SHA1, which every OSCAR takes, by this machine's clock until that is refused.
   *
   * @param signingBase the context as the server itself sees it, if that is not where it is called
   */
  public static OAuthAuthenticator hmacSha1(
      OAuthCredentials credentials, @Nullable BaseUrl signingBase) {
    return create(credentials, signingBase, OAuthSignature.HMAC_SHA1, null);
  }

  /**
   * Signs in the given way.
   *
   * @param signingBase the context as the server itself sees it, if that is not where it is called
   * @param question how to learn the server's time before it is needed; {@code null} to go by this
   *     machine's clock until the server refuses that
   */
  public static OAuthAuthenticator create(
      OAuthCredentials credentials,
      @Nullable BaseUrl signingBase,
      OAuthSignature signature,
      @Nullable ClockQuestion question) {
    return new OAuthAuthenticator(
        credentials,
        signingBase,
        signature.service(),
        question == null ? ServerClock.create() : question.clock(),
        question,
        new TokenAge(credentials, Clock.systemUTC()),
        new RandomNonces());
  }

  @Override
  public boolean reaches(String address) {
    return !address.equals(SESSION_ADDRESS) && !address.startsWith(SESSION_ADDRESS + "/");
  }

  /** Timestamps follow the server's clock once it has refused one. */
  @Override
  public boolean renew(WireRequest refused, WireResponse response) {
    return response.status() == 401 && clock.refused(response.header("Date"));
  }

  /** Clocks drift. A date out of a cache is old (RFC 9111 section 5.1). */
  @Override
  public void accepted(WireResponse response) {
    if (question != null
        && response.status() / 100 == 2
        && clock.isCurious()
        && response.header("Age") == null) {
      clock.accepted(response.header("Date"));
    }
  }

  @Override
  public boolean waits() {
    return question != null && question.isOpen();
  }

  @Override
  public String header() {
    return OAuthConstants.HEADER;
  }

  @Override
  public @Nullable Refusal refusal() {
    return age.refusal();
  }

  /**
   * Signs a request.
   *
   * @throws AuthenticationException if the lifetime of the token has passed
   * @throws IOException if the thread was interrupted while the server was asked for its time
   */
  @Override
  public WireRequest authenticate(WireRequest request) throws IOException {
    age.check();
    if (question != null && question.isOpen()) {
      long start = System.nanoTime();
      question.ask(request.timeout());
      return signed(request.startedAt(start));
    }
    return signed(request);
  }

  private WireRequest signed(WireRequest request) {
    List<NameValue> protocol = new ArrayList<>(7);
    protocol.add(new NameValue(OAuthConstants.CONSUMER_KEY, credentials.consumerKey()));
    protocol.add(new NameValue(OAuthConstants.TOKEN, credentials.token()));
    protocol.add(new NameValue(OAuthConstants.SIGN_METHOD, signatures.getSignatureMethod()));
    protocol.add(
        new NameValue(OAuthConstants.TIMESTAMP, Long.toString(clock.now().getEpochSecond())));
    protocol.add(new NameValue(OAuthConstants.NONCE, nonces.get()));
    protocol.add(new NameValue(OAuthConstants.VERSION, "1.0"));
    protocol.add(new NameValue(OAuthConstants.SIGNATURE, signature(request, protocol)));
    return request.withHeader(OAuthConstants.HEADER, header(protocol));
  }

  private String signature(WireRequest request, List<NameValue> protocol) {
    List<NameValue> parameters = new ArrayList<>(protocol);
    parameters.addAll(request.query());
    if (request.body() instanceof WireBody.Form form) {
      parameters.addAll(form.fields());
    }
    BaseUrl base = signingBase == null ? request.base() : signingBase;
    String baseString = SignatureBaseString.of(request.verb(), base + request.path(), parameters);
    return signatures.getSignature(
        baseString, credentials.consumerSecret(), credentials.tokenSecret());
  }

  private static String header(List<NameValue> protocol) {
    StringBuilder header = new StringBuilder(320).append("OAuth");
    String separator = " ";
    for (NameValue parameter : protocol) {
      header
          .append(separator)
          .append(parameter.name())
          .append("=\"")
          .append(PercentEncoding.encode(parameter.value()))
          .append('"');
      separator = ", ";
    }
    return header.toString();
  }

  @Override
  public String toString() {
    return "OAuth 1.0a " + signatures.getSignatureMethod();
  }
}
