package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.WireResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cookies one server has set, name by name (RFC 6265 section 5.2). Their attributes are not
 * looked at: they go back to the same server within minutes, and to nobody else.
 */
final class SetCookies {
  private final Map<String, String> byName = new LinkedHashMap<>();

  /** Takes in what a response sets. */
  void addAll(WireResponse response) {
    for (String line : response.headers().allValues("Set-Cookie")) {
      int end = line.indexOf(';');
      String pair = end < 0 ? line : line.substring(0, end);
      int equals = pair.indexOf('=');
      String name = equals < 0 ? "" : pair.substring(0, equals).strip();
      String value = pair.substring(equals + 1).strip();
      if (!name.isEmpty() && isClean(name) && isClean(value)) {
        byName.put(name, value);
      }
    }
  }

  /** Takes in a {@code Cookie} header. */
  void addAll(String header) {
    for (String pair : header.split(";", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        byName.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      }
    }
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** Returns the value of the {@code Cookie} header, or {@code null} if there are no cookies. */
  @Nullable String header() {
    List<String> pairs = new ArrayList<>();
    byName.forEach((name, value) -> pairs.add(name + "=" + value));
    return pairs.isEmpty() ? null : String.join("; ", pairs);
  }

  private static boolean isClean(String text) {
    return text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != ';' && c != ',');
  }

  /** Returns the names only. */
  @Override
  public String toString() {
    return byName.keySet().toString();
  }
}
