package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.auth.OAuthSignature;
import org.jspecify.annotations.Nullable;

/** One signed call that changes nothing, to see whether credentials work. */
final class TokenCheck {
  private static final ApiRequest CHECK =
      ApiRequest.of("GET", "/status/checkIfAuthed", "/services").accept("application/json");

  private final Settings settings;

  /** Where and how to call. */
  record Settings(
      String baseUrl,
      @Nullable String signingBaseUrl,
      String webServicePath,
      OAuthSignature signature,
      RequestOptions options,
      OscarHttp http) {}

  TokenCheck(Settings settings) {
    this.settings = settings;
  }

  /**
   * Makes the call.
   *
   * @throws OscarException if it is refused; not if a server that takes the signature lacks the
   *     operation
   */
  void run(OAuthCredentials credentials) {
    CheckClient client =
        new CheckClient()
            .baseUrl(settings.baseUrl)
            .webServicePath(settings.webServicePath)
            .credentials(credentials)
            .signature(settings.signature)
            .http(settings.http);
    String signing = settings.signingBaseUrl;
    if (signing != null) {
      client.signingBaseUrl(signing);
    }
    ApiCaller caller = client.build().withOptions(settings.options);
    try {
      caller.call(CHECK);
    } catch (OscarNotFoundException e) {
      // A server that refused the signature would have said so before it looked at the path.
    }
  }

  private static final class CheckClient extends OscarClientBuilder<ApiCaller, CheckClient> {
    @Override
    protected CheckClient self() {
      return this;
    }

    @Override
    public ApiCaller build() {
      return newCaller();
    }
  }
}
