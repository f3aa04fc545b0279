package dev.oscarclient.generator.snapshot;

/**
 * Reads the part of a URL that means the same to every caller. A server's own links and bases name
 * the host, port and context that it believes to have; behind a proxy only what follows {@code /ws}
 * is true.
 */
public final class WebServicePath {
  private WebServicePath() {}

  /** Returns the path of an absolute or relative URL, without authority, query and fragment. */
  public static String pathOf(String url) {
    int end = url.length();
    for (int i = 0; i < url.length(); i++) {
      if (url.charAt(i) == '?' || url.charAt(i) == '#') {
        end = i;
        break;
      }
    }
    int authority = authorityStart(url);
    if (authority < 0 || authority > end) {
      return url.substring(0, end);
    }
    int slash = url.indexOf('/', authority);
    return slash < 0 || slash > end ? "" : url.substring(slash, end);
  }

  /** Tells whether a URL names a host, or a scheme of its own. */
  static boolean isAbsolute(String url) {
    return authorityStart(url) >= 0;
  }

  /**
   * Returns where the part below the web services starts: the index just past the segment {@code
   * ws}, or -1 if there is none. A context may itself be called {@code ws}: of two such segments in
   * a row the second counts.
   */
  public static int endOfWs(String path) {
    int from = 0;
    while (true) {
      int at = path.indexOf("/ws", from);
      if (at < 0) {
        return -1;
      }
      int end = at + 3;
      if (end == path.length() || path.charAt(end) == '/') {
        boolean twice =
            path.startsWith("/ws", end)
                && (end + 3 == path.length() || path.charAt(end + 3) == '/');
        return twice ? end + 3 : end;
      }
      from = end;
    }
  }

  /**
   * Returns the address a base URL stands for: its path below {@code /ws}; without such a segment,
   * its path below the first segment. No trailing slash; empty if nothing remains.
   */
  public static String addressOf(String base) {
    String path = pathOf(base);
    int start = endOfWs(path);
    if (start < 0) {
      start = path.indexOf('/', 1);
    }
    return start < 0 ? "" : withoutTrailingSlash(path.substring(start));
  }

  /** Returns the path without slashes at its end. */
  public static String withoutTrailingSlash(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static int authorityStart(String url) {
    if (url.startsWith("//")) {
      return 2;
    }
    int scheme = url.indexOf("://");
    if (scheme <= 0) {
      return -1;
    }
    for (int i = 0; i < scheme; i++) {
      char c = url.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return -1;
      }
    }
    return scheme + 3;
  }
}
