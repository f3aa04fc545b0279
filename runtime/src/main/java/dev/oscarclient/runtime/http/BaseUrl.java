package dev.oscarclient.runtime.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where a server's context is: scheme, host, port and context path, in the normal form of RFC 5849
 * section 3.4.1.2 (scheme and host in lower case, no default port), so that the address called and
 * the address signed are the same text.
 */
public final class BaseUrl {
  private final String origin;
  private final String path;

  private BaseUrl(String origin, String path) {
    this.origin = origin;
    this.path = path;
  }

  /**
   * Reads an address such as {@code https://clinic.example/oscar}; slashes at its end are dropped,
   * and so is {@code webServicePath}, which users copy along.
   *
   * @param option what to call the address in messages; the address itself is never repeated there,
   *     since people paste passwords into them
   * @throws IllegalArgumentException if it is not an absolute http or https address with a host and
   *     without user-info, query and fragment
   */
  public static BaseUrl parse(String option, String address, String webServicePath) {
    URI uri;
    try {
      uri = new URI(address.strip());
    } catch (URISyntaxException e) {
      // The exception itself would show the address.
      throw invalid(option, "is not an address: " + e.getReason() + " at index " + e.getIndex());
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw invalid(option, "must start with http:// or https://");
    }
    if (uri.getRawUserInfo() != null) {
      throw invalid(option, "must not hold a user name or password");
    }
    if (uri.getHost() == null) {
      throw invalid(option, "has no valid host name (international names go in their xn-- form)");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw invalid(option, "must end before '?' and '#'");
    }
    String origin = scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port(uri, scheme);
    String path = contextPath(uri.getRawPath(), webServicePath);
    try {
      PathTemplate.rejectDotSegments(path);
    } catch (IllegalArgumentException e) {
      throw invalid(option, "must not hold '.' or '..' segments");
    }
    return new BaseUrl(origin, path);
  }

  private static String port(URI uri, String scheme) {
    int port = uri.getPort();
    boolean isDefault =
        port < 0
            || (port == 80 && scheme.equals("http"))
            || (port == 443 && scheme.equals("https"));
    return isDefault ? "" : ":" + port;
  }

  private static String contextPath(String rawPath, String webServicePath) {
    String path = withoutTrailingSlashes(PercentEncoding.encodeLiteral(rawPath));
    if (!webServicePath.isEmpty() && path.endsWith(webServicePath)) {
      path = withoutTrailingSlashes(path.substring(0, path.length() - webServicePath.length()));
    }
    return path;
  }

  private static String withoutTrailingSlashes(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static IllegalArgumentException invalid(String option, String problem) {
    return new IllegalArgumentException(
        option + " " + problem + "; expected something like https://clinic.example/oscar");
  }

  /** Returns scheme, host and port, e.g. {@code https://clinic.example:8443}. */
  public String origin() {
    return origin;
  }

  /** Returns the whole address without a slash at its end. */
  @Override
  public String toString() {
    return origin + path;
  }
}
