package com.example;

import com.github.scribejava.core.builder.ServiceBuilder;
import com.github.scribejava.core.builder.api.DefaultApi10a;
import com.github.scribejava.core.model.OAuth1AccessToken;
import com.github.scribejava.core.model.OAuth1RequestToken;
import com.github.scribejava.core.model.OAuthRequest;
import com.github.scribejava.core.model.Verb;
import com.github.scribejava.core.oauth.OAuth10aService;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Signs requests as OSCAR wants it. */
final class Signature implements ClientRequestFilter {
  private final OAuth10aService service;
  private final OAuth1AccessToken token;

  Signature(String consumerKey, String consumerSecret, String token, String tokenSecret) {
    this.service = new ServiceBuilder(consumerKey).apiSecret(consumerSecret).build(new NoLegs());
    this.token = new OAuth1AccessToken(token, tokenSecret);
  }

  @Override
  public void filter(ClientRequestContext request) {
    OAuthRequest signed =
        new OAuthRequest(Verb.valueOf(request.getMethod()), request.getUri().toString());
    service.signRequest(token, signed);
    request.getHeaders().putSingle("Authorization", signed.getHeaders().get("Authorization"));
  }

  /** The token is there already. */
  private static final class NoLegs extends DefaultApi10a {
    @Override
    public String getRequestTokenEndpoint() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String getAccessTokenEndpoint() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String getAuthorizationBaseUrl() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String getAuthorizationUrl(OAuth1RequestToken requestToken) {
      throw new UnsupportedOperationException();
    }
  }
}
