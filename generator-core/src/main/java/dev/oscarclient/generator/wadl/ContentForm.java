package dev.oscarclient.generator.wadl;

import java.util.Locale;

/** What a document is at first sight; content types of servers are not to be relied on. */
enum ContentForm {
  /** Nothing, or white space only. */
  EMPTY,
  /** An HTML page. */
  HTML,
  /** XML, perhaps broken. */
  XML,
  /** JSON, perhaps broken. */
  JSON,
  /** The text {@code [#document: null]} with which CXF 2.7.4 answers a request for JSON. */
  NULL_DOCUMENT,
  /** Anything else. */
  OTHER;

  /** As much of a document as is looked at. */
  private static final int SIGHT = 1024;

  /** Looks at the first characters, in any encoding whose ASCII characters hold ASCII bytes. */
  static ContentForm of(byte[] content) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < content.length && start.length() < SIGHT; i++) {
      int unit = content[i] & 0xFF;
      // NUL: the other half of UTF-16; above ASCII: byte order marks, and text that tells nothing.
      if (unit >= ' ' && unit < 0x7F) {
        start.append((char) unit);
      }
    }
    return of(start.toString());
  }

  /** Looks at the first characters. */
  static ContentForm of(String text) {
    String start = text.strip();
    if (start.isEmpty()) {
      return EMPTY;
    }
    if (start.startsWith("[#document")) {
      return NULL_DOCUMENT;
    }
    return switch (start.charAt(0)) {
      case '<' -> isHtml(start) ? HTML : XML;
      case '{', '"', '[' -> JSON;
      default -> start.startsWith("null") ? JSON : OTHER;
    };
  }

  private static boolean isHtml(String text) {
    String start = text.substring(0, Math.min(text.length(), SIGHT)).toLowerCase(Locale.ROOT);
    int html = start.indexOf("<html");
    int doctype = start.indexOf("<!doctype html");
    int application = start.indexOf("application");
    int first = doctype < 0 || (html >= 0 && html < doctype) ? html : doctype;
    return first >= 0 && (application < 0 || first < application);
  }
}
