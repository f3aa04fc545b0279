package dev.oscarclient.runtime.http;

import java.util.Locale;
import java.util.Set;

/** What a header field set by a caller may be. */
public final class HeaderRules {
  /** Those java.net.http refuses, and those that would cut a message in two. */
  private static final Set<String> TRANSPORT_FIELDS =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private HeaderRules() {}

  /**
   * Checks a header field.
   *
   * @throws IllegalArgumentException if the name is no token (RFC 9110 section 5.6.2) or belongs to
   *     the transport, or if the value holds anything but printable ASCII, space and tab: line
   *     breaks would forge fields, and other characters would be sent as question marks. The value
   *     is not repeated in the message
   */
  public static void check(String name, String value) {
    if (name.isEmpty() || !isToken(name)) {
      throw new IllegalArgumentException(
          "a header name may hold only letters, digits and -_.!#$%&'*+^`|~");
    }
    if (TRANSPORT_FIELDS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("header " + name + " is set by the transport");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c > '~') {
        throw new IllegalArgumentException(
            "header "
                + name
                + " has a line break, control or non-ASCII character at index "
                + i
                + " of its value");
      }
    }
  }

  private static boolean isToken(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
