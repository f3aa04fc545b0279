package dev.oscarclient.generator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a sign-in needs to know.
 *
 * @param server the server's context, or {@code /ws} or {@code /ws/services} below it
 * @param signingBaseUrl the context as the server, behind a proxy, sees it itself, or {@code null}
 * @param consumerKey key of the application, from OSCAR's page REST Clients
 * @param consumerSecret its secret
 * @param callback address on this machine for the browser to come back to; {@code null} if the user
 *     is to copy the verifier ({@code oob})
 * @param openBrowser whether to open the user's browser, if there is one
 * @param scope what to ask for, or {@code null}
 * @param lifetime of tokens, as the administrator has set it, or {@code null}
 * @param plaintext whether to sign with PLAINTEXT in place of HMAC-SHA1
 * @param headers as {@code Name: value}, sent with each request, e.g. for a gateway
 * @param patience how long to wait for the user
 * @param credentials file to write
 */
public record SignInRequest(
    String server,
    @Nullable String signingBaseUrl,
    String consumerKey,
    String consumerSecret,
    @Nullable String callback,
    boolean openBrowser,
    @Nullable String scope,
    @Nullable Duration lifetime,
    boolean plaintext,
    List<String> headers,
    Duration patience,
    Path credentials) {

  /** Copies the list. */
  public SignInRequest {
    Objects.requireNonNull(server, "server");
    Objects.requireNonNull(consumerKey, "consumerKey");
    Objects.requireNonNull(consumerSecret, "consumerSecret");
    headers = List.copyOf(headers);
  }

  /** Leaves secrets out. */
  @Override
  public String toString() {
    return "SignInRequest[" + server + "]";
  }
}
