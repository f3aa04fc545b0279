package dev.oscarclient.runtime;

import dev.oscarclient.runtime.http.WireResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What {@code Retry-After} says (RFC 9110 section 10.2.3): seconds, or a date. */
final class RetryAfter {
  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /**
   * Returns how long the server wants to be left alone from now on, never less than nothing; {@code
   * null} if it does not say so in a way that can be read. A date is compared with the server's own
   * {@code Date}, where there is one, since its clock may be off.
   */
  static @Nullable Duration of(WireResponse response, Instant now) {
    String header = response.header("Retry-After");
    if (header == null) {
      return null;
    }
    String value = header.strip();
    if (isSeconds(value)) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    Instant date = date(value);
    if (date == null) {
      return null;
    }
    String stated = response.header("Date");
    Instant serverNow = stated == null ? null : date(stated.strip());
    Duration wait = Duration.between(serverNow == null ? now : serverNow, date);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private static boolean isSeconds(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return !value.isEmpty() && value.length() <= MOST_DIGITS;
  }

  private static @Nullable Instant date(String text) {
    try {
      return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
