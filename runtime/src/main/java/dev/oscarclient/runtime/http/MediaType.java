package dev.oscarclient.runtime.http;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A media type (RFC 9110 section 8.3.1), as far as reading a body needs it.
 *
 * @param type e.g. {@code application/json} in lower case; empty if none is stated
 * @param charset the name that the {@code charset} parameter gives, or {@code null}
 */
public record MediaType(String type, @Nullable String charset) {

  /** Reads a header value; {@code null} gives the empty media type. */
  public static MediaType parse(@Nullable String header) {
    if (header == null) {
      return new MediaType("", null);
    }
    int semicolon = header.indexOf(';');
    String type = semicolon < 0 ? header : header.substring(0, semicolon);
    String charset = semicolon < 0 ? null : HeaderParameters.find(header, semicolon, "charset");
    return new MediaType(type.strip().toLowerCase(Locale.ROOT), charset);
  }

  /** Returns whether nothing is stated. */
  public boolean isAbsent() {
    return type.isEmpty();
  }

  /** Returns whether it holds a {@code *}, as WADLs have where a server takes anything. */
  public boolean isWildcard() {
    return type.indexOf('*') >= 0;
  }

  /** Returns whether it is one of the names JSON goes by. */
  public boolean isJson() {
    return type.endsWith("/json") || type.endsWith("+json");
  }

  /** Returns whether it is a web page. */
  public boolean isHtml() {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  /** Returns whether it is XML, web pages aside. */
  public boolean isXml() {
    return !isHtml() && (type.endsWith("/xml") || type.endsWith("+xml"));
  }

  /** Returns whether a body of the {@code other} type answers an {@code Accept} of this one. */
  public boolean covers(MediaType other) {
    if (type.equals("*/*") || type.equals(other.type)) {
      return true;
    }
    return type.endsWith("/*") && other.type.startsWith(type.substring(0, type.length() - 1));
  }

  /**
   * Returns the charset stated, or {@code fallback} if there is none.
   *
   * @throws IllegalArgumentException if the name is none this JDK knows
   */
  public Charset charsetOr(Charset fallback) {
    return charset == null ? fallback : Charset.forName(charset);
  }
}
