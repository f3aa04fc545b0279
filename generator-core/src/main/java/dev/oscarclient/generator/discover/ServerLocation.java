package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.snapshot.DocumentReferences;
import dev.oscarclient.generator.snapshot.WebServicePath;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the server is, taken apart from the URL the user gave: origin, context, web service path.
 *
 * @param origin scheme, host and port, the scheme's own port left out
 * @param context path of the web application, {@code /oscar}; empty for the root context
 * @param services path of the web services below the context: {@code /ws}, or empty where a proxy
 *     shows them without it
 * @param pointedAt the address the URL itself names below the web services, or {@code null}
 * @param pointedRequest path and query below the context of the WADL the URL itself is, or {@code
 *     null}
 */
public record ServerLocation(
    String origin,
    String context,
    String services,
    @Nullable String pointedAt,
    @Nullable String pointedRequest) {

  /**
   * Takes a URL apart.
   *
   * @throws ProblemException if it is not one of a server, or holds user-info
   */
  public static ServerLocation parse(String url) {
    URI uri = uri(url.strip());
    String path = plainPath(uri);
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    boolean wadl = isWadlQuery(query) || path.toLowerCase(Locale.ROOT).endsWith(".wadl");
    int below = WebServicePath.endOfWs(path);
    String origin = originOf(uri);
    if (below >= 0) {
      String context = path.substring(0, below - WS.length());
      String address = path.substring(below);
      boolean named = wadl || !address.isEmpty();
      String request = isWadlQuery(query) || !wadl ? null : WS + address;
      return new ServerLocation(origin, context, WS, named ? address : null, request);
    }
    if (wadl) {
      int second = path.indexOf('/', 1);
      String context = second < 0 ? "" : path.substring(0, second);
      String address = path.substring(context.length());
      String request = isWadlQuery(query) ? address + "?_wadl" : address;
      return new ServerLocation(origin, context, "", address, request);
    }
    return new ServerLocation(origin, withoutPage(path), WS, null, null);
  }

  private static final String WS = "/ws";

  /** Returns the same server, its web services seen directly below the URL given. */
  public ServerLocation withoutServicesPath() {
    return new ServerLocation(origin, context, "", null, null);
  }

  /** Returns the URL of the context, without anything secret. */
  public String base() {
    return origin + context;
  }

  /** Returns the full URL of a path and query below the context. */
  public String url(String request) {
    return origin + context + request;
  }

  /**
   * Returns the address a link means, whatever host, port and context it names.
   *
   * @param link as written in the document
   * @param holder path and query below the context of the document that holds it
   * @return path below the web services, without trailing slash; {@code null} if it leads elsewhere
   *     or tries to climb
   */
  @Nullable String addressOfLink(String link, String holder) {
    String path = WebServicePath.pathOf(link.strip());
    String rest;
    if (link.indexOf("//") >= 0 || path.startsWith("/")) {
      int ws = WebServicePath.endOfWs(path);
      String prefix = context + services;
      if (ws >= 0) {
        rest = path.substring(ws);
      } else if (!prefix.isEmpty() && path.startsWith(prefix + "/")) {
        rest = path.substring(prefix.length());
      } else {
        return null;
      }
    } else {
      if (!isSafe(path)) {
        return null;
      }
      String request = DocumentReferences.resolve(holder, link);
      String resolved = request == null ? "" : WebServicePath.pathOf(request);
      if (!resolved.startsWith(services)) {
        return null;
      }
      rest = resolved.substring(services.length());
    }
    return isSafe(rest) ? tidy(rest) : null;
  }

  /** Returns an address the user named as {@code /services/v1}, {@code services/v1} or a URL. */
  @Nullable String addressNamed(String address) {
    String text = address.strip();
    if (text.contains("://") || text.startsWith(context + services + "/")) {
      return addressOfLink(text, services);
    }
    String path = WebServicePath.pathOf(text);
    String rest = path.startsWith("/") ? path : "/" + path;
    if (rest.startsWith(WS + "/")) {
      rest = rest.substring(WS.length());
    }
    return isSafe(rest) ? tidy(rest) : null;
  }

  /**
   * Returns where a reference between documents leads, as path and query below the context; {@code
   * null} if that is no part of this server's web application.
   */
  @Nullable String requestOfReference(String reference, String holder) {
    String request = DocumentReferences.resolve(holder, reference);
    if (request == null) {
      String path = WebServicePath.pathOf(reference);
      boolean ours = !context.isEmpty() && path.startsWith(context + "/");
      int end = reference.indexOf('#');
      String bare = end < 0 ? reference : reference.substring(0, end);
      request = ours ? bare.substring(bare.indexOf(path) + context.length()) : null;
    } else if (services.isEmpty() && request.startsWith(WS + "/") && !holder.startsWith(WS)) {
      request = request.substring(WS.length());
    }
    return request != null && isSafe(request) ? request : null;
  }

  /** Refuses what climbs or hides: dot segments, encoded separators, characters of no URL. */
  static boolean isSafe(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c <= ' ' || c > '~' || "\\\"<>^`{|}".indexOf(c) >= 0) {
        return false;
      }
      if (c == '%' && !isPlainEscape(path, i)) {
        return false;
      }
    }
    int end = path.indexOf('?') < 0 ? path.length() : path.indexOf('?');
    for (String segment : path.substring(0, end).split("/", -1)) {
      String name = withoutParameters(segment);
      if (name.equals("..") || name.equals(".")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainEscape(String path, int percent) {
    if (percent + 2 >= path.length()) {
      return false;
    }
    int high = Character.digit(path.charAt(percent + 1), 16);
    int low = Character.digit(path.charAt(percent + 2), 16);
    int value = high * 16 + low;
    return high >= 0 && low >= 0 && value >= ' ' && "./\\%".indexOf(value) < 0;
  }

  /** Drops session ids and other matrix parameters, and doubled and trailing slashes. */
  private static String tidy(String path) {
    StringBuilder out = new StringBuilder();
    for (String segment : path.split("/", -1)) {
      String name = withoutParameters(segment);
      if (!name.isEmpty()) {
        out.append('/').append(name);
      }
    }
    return out.toString();
  }

  private static String withoutParameters(String segment) {
    int semicolon = segment.indexOf(';');
    return semicolon < 0 ? segment : segment.substring(0, semicolon);
  }

  private static boolean isWadlQuery(String query) {
    return query.equals("_wadl") || query.startsWith("_wadl&") || query.startsWith("_wadl=");
  }

  /** A start page copied from the browser's address line stands for its context. */
  private static String withoutPage(String path) {
    int slash = path.lastIndexOf('/');
    String last = path.substring(slash + 1).toLowerCase(Locale.ROOT);
    boolean page =
        last.endsWith(".jsp")
            || last.endsWith(".do")
            || last.endsWith(".html")
            || last.endsWith(".htm");
    return page ? path.substring(0, slash) : path;
  }

  private static String plainPath(URI uri) {
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    if (!isSafe(path)) {
      throw notUsable("The path of the server's URL cannot be used.", "Give the plain path.");
    }
    return tidy(path);
  }

  private static URI uri(String url) {
    if (url.indexOf("://") < 0) {
      throw notUsable(
          "The server's URL does not start with https:// or http://.",
          "Give it as in https://clinic.example/oscar.");
    }
    URI uri;
    try {
      uri = new URI(url);
    } catch (URISyntaxException e) {
      throw notUsable(
          "The server's URL is not well-formed, at character " + (e.getIndex() + 1) + ".",
          "Give it as in https://clinic.example/oscar.");
    }
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw notUsable(
          "The server's URL does not start with https:// or http://.",
          "Saved documents are read with --documents or --snapshot.");
    }
    if (uri.getRawAuthority() != null && uri.getRawAuthority().indexOf('@') >= 0) {
      throw notUsable(
          "The server's URL holds a user name or password.",
          "Leave it out; if a gateway needs it, send it with --header \"Authorization: ...\".");
    }
    if (uri.getHost() == null) {
      throw notUsable(
          "The server's URL names no host, or one with characters Java cannot use (such as _).",
          "Give it as in https://clinic.example/oscar.");
    }
    return uri;
  }

  /** Returns scheme, host and port of a URL in the one form in which they can be compared. */
  static String originOf(URI uri) {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    int port = uri.getPort();
    boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
    return scheme + "://" + host + (usual ? "" : ":" + port);
  }

  private static ProblemException notUsable(String what, String advice) {
    return new ProblemException(Problem.error("--server", what, advice));
  }
}
