package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.Authenticator;
import dev.oscarclient.runtime.auth.Refusal;
import dev.oscarclient.runtime.auth.UnauthorizedReason;
import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.WireResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a status usually means when an OSCAR answers with it, as seen on live servers. */
final class StatusHints {
  private StatusHints() {}

  /** Returns whether an error page is how some OSCARs refuse a signature, with status 500. */
  static boolean isAccessDenied(String body) {
    String text = body.toLowerCase(Locale.ROOT);
    return text.contains("access denied")
        || text.contains("oauth1exception")
        || text.contains("oauthproblemexception");
  }

  static @Nullable String of(CallLabel label, WireResponse response) {
    int status = response.status();
    boolean html = response.mediaType().isHtml();
    if (status >= 300 && status < 400) {
      return redirect(response);
    }
    if (status >= 500) {
      return serverError(status, html, label.verb());
    }
    return switch (status) {
      case 403 ->
          html
              ? "The web page comes from a firewall in front of OSCAR, not from OSCAR."
              : "The token's provider lacks a right, or the application a scope.";
      case 404 ->
          "There is no such record; or, if every call answers so, the REST module is off"
              + " (Administration > Integration) or the context path in baseUrl is wrong.";
      case 405 ->
          "The server knows the path but not the verb: generate the client from this server.";
      case 406 -> "The server refuses the Accept header: generate the client from this server.";
      case 407 -> "The proxy wants a sign-in: give the client an httpClient that has one.";
      case 411 ->
          "Something on the way takes no body in chunks: give the stream's length to Content.ofStream.";
      case 413 -> "The body is larger than the server takes.";
      case 415 -> "The server refuses the Content-Type: generate the client from this server.";
      case 429 -> "Too many calls: wait, then try again.";
      default -> null;
    };
  }

  /** Returns why a server most likely did not accept who is calling. */
  static Refusal refusal(WireResponse response, Authenticator authenticator) {
    Refusal known = authenticator.refusal();
    if (known != null) {
      return known;
    }
    if (authenticator.header() == null) {
      return new Refusal(
          UnauthorizedReason.NOT_SIGNED, "The call was not signed: give the client credentials.");
    }
    String challenge = response.header("WWW-Authenticate");
    boolean oauth =
        challenge != null && challenge.strip().toLowerCase(Locale.ROOT).startsWith("oauth");
    if (oauth || response.status() == 500) {
      return new Refusal(
          UnauthorizedReason.SIGNATURE_REFUSED,
          "The signature was refused: the token may have expired or been revoked, a secret may be"
              + " wrong, the clocks may differ by minutes, or the server, behind a proxy, computes"
              + " with another address (see signingBaseUrl).");
    }
    return new Refusal(
        UnauthorizedReason.NO_PROVIDER,
        "If the signature is right, the token has no provider: authorize again as a provider."
            + " Otherwise check the secrets, the token's age, the clocks, and signingBaseUrl.");
  }

  private static String redirect(WireResponse response) {
    return "It points to "
        + origin(response.header("Location"))
        + ". A signed call is never sent on to another address: check http or https, host and"
        + " context path of baseUrl; a login page means that the address wants another sign-in.";
  }

  /** Returns scheme, host and port: the rest may hold session ids. */
  private static String origin(@Nullable String location) {
    if (location == null) {
      return "nowhere";
    }
    try {
      URI uri = new URI(location);
      if (uri.getScheme() == null || uri.getHost() == null) {
        return "another path of the same server";
      }
      return uri.getScheme()
          + "://"
          + uri.getHost()
          + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    } catch (URISyntaxException e) {
      return "an address that is none";
    }
  }

  private static @Nullable String serverError(int status, boolean html, String verb) {
    if (status >= 502 && status <= 504) {
      return "What stands in front of OSCAR could not reach it, or not in time.";
    }
    if (verb.equals("GET") || verb.equals("DELETE")) {
      return html ? null : "OSCAR answers so to a missing record or parameter, too.";
    }
    return "OSCAR answers so, often without a word, to a body with an unknown property, a value or"
        + " shape it does not read, or a missing mandatory one.";
  }
}
