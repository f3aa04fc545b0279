package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.snapshot.DocumentForm;
import dev.oscarclient.generator.snapshot.DocumentText;
import dev.oscarclient.generator.snapshot.TagScanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the links out of a CXF service list. CXF writes an HTML page with a table per service, or
 * ({@code ?formatted=false}) lines of text, both as {@code text/html}; versions differ in quoting
 * and order, so only what they share counts: {@code ?wsdl}, {@code ?_wadl}, and the words "Endpoint
 * address".
 */
public final class ServiceLinks {
  private static final String ENDPOINT_LABEL = "Endpoint address";

  /** Bounds the look around each mark, so that a hostile page costs no more than its length. */
  private static final int MAX_URL = 2048;

  private ServiceLinks() {}

  /** What a link says about its address. */
  public enum Kind {
    /** A WADL of the address. */
    WADL,
    /** A WSDL of the address. */
    WSDL,
    /** An endpoint's address without a description: a SOAP or a REST service. */
    BARE
  }

  /**
   * A link.
   *
   * @param kind what it leads to
   * @param url as written, not to be trusted
   */
  public record Link(Kind kind, String url) {}

  /** Returns the links in the order of the document, each once; none if it is no service list. */
  public static List<Link> of(byte[] body) {
    String text = DocumentText.decode(body);
    Set<Link> links = new LinkedHashSet<>();
    DocumentForm form = DocumentForm.of(body);
    if (form.type() == DocumentForm.Type.HTML) {
      readHtml(text, links);
    } else if (form.type() == DocumentForm.Type.TEXT) {
      readLines(text, links);
    }
    return new ArrayList<>(links);
  }

  private static void readHtml(String text, Set<Link> links) {
    TagScanner tags = new TagScanner(text);
    while (tags.next()) {
      String href = tags.attribute("href");
      if (href != null && kind(href) != Kind.BARE) {
        links.add(new Link(kind(href), href.strip()));
      }
    }
    int at = text.indexOf(ENDPOINT_LABEL);
    while (at >= 0) {
      String url = textAfter(text, at + ENDPOINT_LABEL.length());
      if (!url.isEmpty()) {
        links.add(new Link(kind(url), url));
      }
      at = text.indexOf(ENDPOINT_LABEL, at + 1);
    }
    readPlainAddresses(text, links);
  }

  /** Takes addresses that stand in the page as text only. */
  private static void readPlainAddresses(String text, Set<Link> links) {
    int question = text.indexOf('?');
    while (question >= 0) {
      int start = question;
      int floor = Math.max(0, question - MAX_URL);
      while (start > floor && !isDelimiter(text.charAt(start - 1))) {
        start--;
      }
      int end = tokenEnd(text, question);
      String token = TagScanner.unescape(text.substring(start, end));
      if (token.contains("/") && kind(token) != Kind.BARE) {
        links.add(new Link(kind(token), token));
      }
      question = text.indexOf('?', end);
    }
  }

  private static void readLines(String text, Set<Link> links) {
    for (String line : text.lines().toList()) {
      String url = TagScanner.unescape(line.strip());
      boolean address = url.contains("://") || url.startsWith("/");
      if (address && url.indexOf(' ') < 0) {
        links.add(new Link(kind(url), url));
      }
    }
  }

  private static Kind kind(String url) {
    int question = url.indexOf('?');
    String query = question < 0 ? "" : url.substring(question + 1).toLowerCase(Locale.ROOT);
    if (query.equals("_wadl") || query.startsWith("_wadl&") || query.startsWith("_wadl=")) {
      return Kind.WADL;
    }
    return query.equals("wsdl") || query.startsWith("wsdl&") ? Kind.WSDL : Kind.BARE;
  }

  /** Returns the first word after a label, past colons, white space and tags. */
  private static String textAfter(String text, int from) {
    int at = from;
    while (at < Math.min(text.length(), from + MAX_URL)) {
      char c = text.charAt(at);
      if (c == '<') {
        at = tagEnd(text, at);
      } else if (c == ':' || Character.isWhitespace(c)) {
        at++;
      } else {
        return TagScanner.unescape(text.substring(at, tokenEnd(text, at)));
      }
    }
    return "";
  }

  private static int tagEnd(String text, int from) {
    int end = from;
    int ceiling = Math.min(text.length(), from + MAX_URL);
    while (end < ceiling && text.charAt(end) != '>') {
      end++;
    }
    return end + 1;
  }

  private static int tokenEnd(String text, int from) {
    int end = from;
    int ceiling = Math.min(text.length(), from + MAX_URL);
    while (end < ceiling && !isDelimiter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDelimiter(char c) {
    return c == '<' || c == '>' || c == '"' || c == '\'' || Character.isWhitespace(c);
  }
}
