package dev.oscarclient.runtime.auth;

import com.github.scribejava.core.builder.api.DefaultApi10a;
import com.github.scribejava.core.extractors.BaseStringExtractor;
import com.github.scribejava.core.services.SignatureService;
import com.github.scribejava.core.services.TimestampService;
import dev.oscarclient.runtime.http.NameValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** OSCAR's OAuth server, as ScribeJava needs it described. */
final class OscarOAuthApi extends DefaultApi10a {
  private final OAuthLegs.Server server;
  private final OAuthSignature signature;
  private final ServerClock clock;
  private final Supplier<String> nonces;

  OscarOAuthApi(
      OAuthLegs.Server server,
      OAuthSignature signature,
      ServerClock clock,
      Supplier<String> nonces) {
    this.server = server;
    this.signature = signature;
    this.clock = clock;
    this.nonces = nonces;
  }

  @Override
  public String getRequestTokenEndpoint() {
    return server.address("initiate");
  }

  @Override
  public String getAccessTokenEndpoint() {
    return server.address("token");
  }

  @Override
  protected String getAuthorizationBaseUrl() {
    return server.address("authorize");
  }

  @Override
  public SignatureService getSignatureService() {
    return signature.service();
  }

  /** See {@link SignatureBaseString}; legs have neither query nor form. */
  @Override
  public BaseStringExtractor getBaseStringExtractor() {
    return request -> {
      List<NameValue> parameters = new ArrayList<>();
      request
          .getOauthParameters()
          .forEach((name, value) -> parameters.add(new NameValue(name, value)));
      String called = request.getUrl();
      String signed = server.signingBase() + called.substring(server.base().toString().length());
      return SignatureBaseString.of(request.getVerb().name(), signed, parameters);
    };
  }

  @Override
  public TimestampService getTimestampService() {
    return new TimestampService() {
      @Override
      public String getTimestampInSeconds() {
        return Long.toString(clock.now().getEpochSecond());
      }

      @Override
      public String getNonce() {
        return nonces.get();
      }
    };
  }
}
