package dev.oscarclient.runtime.auth;

import com.github.scribejava.core.model.OAuthConstants;
import com.github.scribejava.core.services.SignatureService;
import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.PercentEncoding;
import dev.oscarclient.runtime.http.WireBody;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
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
  private final TokenAge age;
  private final Supplier<String> nonces;

  OAuthAuthenticator(
      OAuthCredentials credentials,
      @Nullable BaseUrl signingBase,
      SignatureService signatures,
      Clock clock,
      Supplier<String> nonces) {
    this.credentials = credentials;
    this.signingBase = signingBase;
    this.signatures = signatures;
    this.clock = new ServerClock(clock);
    this.age = new TokenAge(credentials, clock);
    this.nonces = nonces;
  }

  /**
   * Signs with HMAC-SHA1, which every OSCAR takes.
   *
   * @param signingBase the context as the server itself sees it, if that is not where it is called
   */
  public static OAuthAuthenticator hmacSha1(
      OAuthCredentials credentials, @Nullable BaseUrl signingBase) {
    return create(credentials, signingBase, OAuthSignature.HMAC_SHA1);
  }

  /**
   * Signs in the given way.
   *
   * @param signingBase the context as the server itself sees it, if that is not where it is called
   */
  public static OAuthAuthenticator create(
      OAuthCredentials credentials, @Nullable BaseUrl signingBase, OAuthSignature signature) {
    return new OAuthAuthenticator(
        credentials, signingBase, signature.service(), Clock.systemUTC(), new RandomNonces());
  }

  @Override
  public boolean reaches(String address) {
    return !address.equals(SESSION_ADDRESS) && !address.startsWith(SESSION_ADDRESS + "/");
  }

  /** Timestamps follow the server's clock once it has refused one. */
  @Override
  public boolean renew(WireRequest refused, WireResponse response) {
    return response.status() == 401 && clock.learn(response.header("Date"));
  }

  @Override
  public String header() {
    return OAuthConstants.HEADER;
  }

  @Override
  public @Nullable String refusalHint() {
    return age.hint();
  }

  /**
   * Signs a request.
   *
   * @throws AuthenticationException if the lifetime of the token has passed
   */
  @Override
  public WireRequest authenticate(WireRequest request) {
    age.check();
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
