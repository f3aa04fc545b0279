package dev.oscarclient.sandbox.oauth;

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
import org.jspecify.annotations.Nullable;

/** Consumers, request tokens and access tokens, in memory. Safe for use by many threads. */
public final class TokenStore implements OAuthDataProvider {

  /** Lifetime of a token, in seconds; -1 is CXF's word for never ending. */
  private static final long FOREVER = -1;

  private static final int RANDOM_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Client> clients = new ConcurrentHashMap<>();
  private final Map<String, RequestToken> requestTokens = new ConcurrentHashMap<>();
  private final Map<String, AccessToken> accessTokens = new ConcurrentHashMap<>();

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
    register(credentials.consumerKey(), credentials.consumerSecret(), "http://localhost");
    Client client = clients.get(credentials.consumerKey());
    AccessToken token =
        new AccessToken(
            client, credentials.token(), credentials.tokenSecret(), FOREVER, issuedNow());
    grant(token, new UserSubject(providerNo, List.of()));
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
    RequestToken token =
        new RequestToken(
            registration.getClient(), randomText(), randomText(), FOREVER, issuedNow());
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
    AccessToken token =
        new AccessToken(request.getClient(), randomText(), randomText(), FOREVER, issuedNow());
    grant(token, request.getSubject());
    return token;
  }

  @Override
  public @Nullable AccessToken getAccessToken(String token) {
    return accessTokens.get(token);
  }

  /**
   * Forgets a request token. CXF calls this with an access token too, whenever a signature is
   * wrong; here that token lives on, so that one bad call does not shut everybody else out.
   */
  @Override
  public void removeToken(Token token) {
    requestTokens.remove(token.getTokenKey());
  }

  private void grant(AccessToken token, UserSubject subject) {
    token.setSubject(subject);
    token.setScopes(List.of(new OAuthPermission("all", "Everything the provider may do")));
    accessTokens.put(token.getTokenKey(), token);
  }

  private String randomText() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static long issuedNow() {
    return System.currentTimeMillis() / 1000;
  }
}
