package dev.oscarclient.sandbox.oauth;

import dev.oscarclient.sandbox.OAuthRules;
import dev.oscarclient.sandbox.SandboxCredentials;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.cxf.rs.security.oauth.data.AccessToken;
import org.apache.cxf.rs.security.oauth.data.AccessTokenRegistration;
import org.apache.cxf.rs.security.oauth.data.AuthorizationInput;
import org.apache.cxf.rs.security.oauth.data.Client;
import org.apache.cxf.rs.security.oauth.data.OAuthPermission;
import org.apache.cxf.rs.security.oauth.data.RequestToken;
import org.apache.cxf.rs.security.oauth.data.RequestTokenRegistration;
import org.apache.cxf.rs.security.oauth.data.Token;
import org.apache.cxf.rs.security.oauth.data.UserSubject;
import org.apache.cxf.rs.security.oauth.provider.OAuthDataProvider;
import org.apache.cxf.rs.security.oauth.provider.OAuthServiceException;
import org.jspecify.annotations.Nullable;

/** Consumers, request tokens and access tokens, in memory. Safe for use by many threads. */
public final class TokenStore implements OAuthDataProvider {

  private static final OAuthPermission EVERYTHING =
      new OAuthPermission("all", "Everything the provider may do");

  private static final int RANDOM_BYTES = 16;

  private final OAuthRules rules;
  private final boolean forgetful;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Client> clients = new ConcurrentHashMap<>();
  private final Map<String, RequestToken> requestTokens = new ConcurrentHashMap<>();
  private final Map<String, AccessToken> accessTokens = new ConcurrentHashMap<>();
  private final Map<String, String> providersByRequestToken = new ConcurrentHashMap<>();

  /**
   * An empty store.
   *
   * @param forgetful whether an access token goes with the first wrong signature
   */
  public TokenStore(OAuthRules rules, boolean forgetful) {
    this.rules = rules;
    this.forgetful = forgetful;
  }

  /** Registers an application, as OSCAR's page REST Clients does. */
  public void register(String consumerKey, String consumerSecret, String applicationUri) {
    clients.put(
        consumerKey, new Client(consumerKey, consumerSecret, "Sandbox client", applicationUri));
  }

  /**
   * Makes the server accept these credentials at once, without the three legs.
   *
   * @param providerNo the provider on whose behalf the application calls
   */
  public void issue(SandboxCredentials credentials, String providerNo) {
    register(credentials.consumerKey(), credentials.consumerSecret(), rules.applicationUri());
    Client client = clients.get(credentials.consumerKey());
    AccessToken token =
        new AccessToken(
            client,
            credentials.token(),
            credentials.tokenSecret(),
            rules.tokenLifetime(),
            issuedNow());
    grant(token, rules.tokensWithoutProvider() ? null : new UserSubject(providerNo, List.of()));
  }

  /** Gives an application another secret, which nobody is told: its signatures are then wrong. */
  public void changeSecret(String consumerKey) {
    register(consumerKey, randomText(), rules.applicationUri());
    Client changed = clients.get(consumerKey);
    accessTokens.replaceAll(
        (key, token) ->
            token.getClient().getConsumerKey().equals(consumerKey) ? copy(token, changed) : token);
  }

  /**
   * Connects a request token with the provider who logged in for it, as OSCAR does at the login and
   * not when the application is approved.
   */
  public void loggedIn(String requestToken, String providerNo) {
    if (requestTokens.containsKey(requestToken) && !rules.tokensWithoutProvider()) {
      providersByRequestToken.put(requestToken, providerNo);
    }
  }

  /** Takes an access token back: calls signed with it are then refused. */
  public void revoke(String token) {
    accessTokens.remove(token);
  }

  @Override
  public @Nullable Client getClient(String consumerKey) {
    return clients.get(consumerKey);
  }

  @Override
  public RequestToken createRequestToken(RequestTokenRegistration registration) {
    checkScopes(registration.getScopes());
    RequestToken token =
        new RequestToken(
            registration.getClient(),
            randomText(),
            randomText(),
            rules.requestTokenLifetime(),
            issuedNow());
    token.setScopes(permissions(registration.getScopes()));
    token.setCallback(registration.getCallback());
    token.setState(registration.getState());
    requestTokens.put(token.getTokenKey(), token);
    return token;
  }

  @Override
  public @Nullable RequestToken getRequestToken(String token) {
    return requestTokens.get(token);
  }

  @Override
  public String finalizeAuthorization(AuthorizationInput input) {
    String verifier = randomText();
    input.getToken().setVerifier(verifier);
    return verifier;
  }

  @Override
  public AccessToken createAccessToken(AccessTokenRegistration registration) {
    RequestToken request = registration.getRequestToken();
    requestTokens.remove(request.getTokenKey());
    String providerNo = providersByRequestToken.remove(request.getTokenKey());
    UserSubject approved = request.getSubject();
    AccessToken token =
        new AccessToken(
            request.getClient(), randomText(), randomText(), rules.tokenLifetime(), issuedNow());
    grant(token, providerNo == null ? approved : new UserSubject(providerNo, List.of()));
    return token;
  }

  @Override
  public @Nullable AccessToken getAccessToken(String token) {
    return accessTokens.get(token);
  }

  /**
   * Forgets a request token. CXF calls this with an access token too, whenever a signature is
   * wrong; here that token lives on unless the store is forgetful, so that one bad call does not
   * shut everybody else out.
   */
  @Override
  public void removeToken(Token token) {
    requestTokens.remove(token.getTokenKey());
    if (forgetful) {
      accessTokens.remove(token.getTokenKey());
    }
  }

  private static AccessToken copy(AccessToken token, Client client) {
    AccessToken copy =
        new AccessToken(
            client,
            token.getTokenKey(),
            token.getTokenSecret(),
            token.getLifetime(),
            token.getIssuedAt());
    copy.setSubject(token.getSubject());
    copy.setScopes(token.getScopes());
    return copy;
  }

  private void checkScopes(List<String> asked) {
    if (rules.scopes().isEmpty()) {
      return;
    }
    if (asked.isEmpty() || !rules.scopes().containsAll(asked)) {
      throw new OAuthServiceException("scope");
    }
  }

  /** What the consent page shows. */
  private static List<OAuthPermission> permissions(List<String> scopes) {
    return scopes.isEmpty()
        ? List.of(EVERYTHING)
        : scopes.stream().map(scope -> new OAuthPermission(scope, scope)).toList();
  }

  private void grant(AccessToken token, @Nullable UserSubject subject) {
    token.setSubject(subject);
    token.setScopes(List.of(EVERYTHING));
    accessTokens.put(token.getTokenKey(), token);
  }

  private String randomText() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** By the machine's clock, which CXF asks when it looks at a token's age. */
  private static long issuedNow() {
    return System.currentTimeMillis() / 1000;
  }
}
