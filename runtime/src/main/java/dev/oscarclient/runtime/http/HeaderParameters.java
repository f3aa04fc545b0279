package dev.oscarclient.runtime.http;

import org.jspecify.annotations.Nullable;

/** Reads {@code ; name=value} parameters of header fields (RFC 9110 section 5.6.6). */
final class HeaderParameters {
  private HeaderParameters() {}

  /** Returns the first parameter of that name after {@code from}, unquoted, or {@code null}. */
  static @Nullable String find(String header, int from, String name) {
    int at = from;
    while (at < header.length()) {
      int nameStart = skip(header, at, "; \t");
      int equals = header.indexOf('=', nameStart);
      if (equals < 0) {
        return null;
      }
      int semicolon = header.indexOf(';', nameStart);
      if (semicolon >= 0 && semicolon < equals) {
        at = semicolon; // a parameter without value
        continue;
      }
      StringBuilder value = new StringBuilder();
      at = readValue(header, skip(header, equals + 1, " \t"), value);
      if (header.substring(nameStart, equals).strip().equalsIgnoreCase(name)) {
        return value.toString();
      }
    }
    return null;
  }

  private static int skip(String header, int from, String what) {
    int at = from;
    while (at < header.length() && what.indexOf(header.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int readValue(String header, int from, StringBuilder value) {
    int at = from;
    if (at < header.length() && header.charAt(at) == '"') {
      for (at++; at < header.length() && header.charAt(at) != '"'; at++) {
        if (header.charAt(at) == '\\' && at + 1 < header.length()) {
          at++;
        }
        value.append(header.charAt(at));
      }
      int semicolon = header.indexOf(';', at);
      return semicolon < 0 ? header.length() : semicolon;
    }
    int semicolon = header.indexOf(';', at);
    int end = semicolon < 0 ? header.length() : semicolon;
    value.append(header.substring(at, end).strip());
    return end;
  }
}
