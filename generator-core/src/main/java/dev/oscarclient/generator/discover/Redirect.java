package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.discover.FetchFailure.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a redirect leads, if it may be followed.
 *
 * @param url to ask next; empty if there is a failure
 * @param failure why it is not followed, or {@code null}
 */
record Redirect(String url, @Nullable FetchFailure failure) {

  static Redirect of(ServerLocation location, String from, HttpResponse<?> response) {
    String target = response.headers().firstValue("Location").orElse("");
    URI uri;
    try {
      uri = URI.create(from).resolve(new URI(target.strip()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return refused("The server redirects, yet says to nowhere that can be understood.");
    }
    if (target.isBlank() || uri.getHost() == null || !ServerLocation.isSafe(path(uri))) {
      return refused("The server redirects, yet says to nowhere that can be understood.");
    }
    String origin = ServerLocation.originOf(uri);
    if (origin.equals(location.origin()) && uri.getRawUserInfo() == null) {
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      return new Redirect(origin + path(uri) + query, null);
    }
    return isUpgrade(location, uri) ? upgraded(location, origin) : elsewhere(origin);
  }

  static String withoutQuery(String url) {
    int question = url.indexOf('?');
    return question < 0 ? url : url.substring(0, question);
  }

  private static String path(URI uri) {
    return uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
  }

  private static boolean isUpgrade(ServerLocation location, URI uri) {
    return location.origin().startsWith("http://")
        && "https".equals(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))
        && URI.create(location.origin()).getHost().equalsIgnoreCase(uri.getHost());
  }

  private static Redirect upgraded(ServerLocation location, String origin) {
    return new Redirect(
        "",
        new FetchFailure(
            Kind.MOVED,
            "The server wants HTTPS.",
            "Run again with --server " + origin + location.context()));
  }

  private static Redirect elsewhere(String origin) {
    return new Redirect(
        "",
        new FetchFailure(
            Kind.REDIRECT,
            "The server redirects to another one, " + origin + "; that is not followed.",
            "If that is where your OSCAR is, give its URL with --server. If it is a login, the"
                + " server is behind a gateway: give what it needs with --header."));
  }

  private static Redirect refused(String what) {
    return new Redirect(
        "",
        new FetchFailure(Kind.REDIRECT, what, "Open the URL in a browser to see where it leads."));
  }
}
