package dev.oscarclient.runtime.auth;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time as the server has it: OSCARs refuse timestamps more than 300 seconds off, and either
 * clock may be wrong. Follows the {@code Date} of a refusal (RFC 9110 section 6.6.1). Safe for many
 * threads.
 */
final class ServerClock {
  private static final Logger LOG = LoggerFactory.getLogger(ServerClock.class);

  /** What network and rounding may make of two clocks that agree. */
  private static final Duration TOLERANCE = Duration.ofSeconds(60);

  private final Clock own;
  private volatile Duration offset = Duration.ZERO;

  ServerClock(Clock own) {
    this.own = own;
  }

  Instant now() {
    return own.instant().plus(offset);
  }

  /**
   * Looks at the date of a response that refused a timestamp of this clock.
   *
   * @return whether the clock was off, and goes right now
   */
  boolean learn(@Nullable String date) {
    Instant server = date == null ? null : parse(date);
    if (server == null) {
      return false;
    }
    Duration ahead = Duration.between(own.instant(), server);
    if (ahead.minus(offset).abs().compareTo(TOLERANCE) < 0) {
      return false;
    }
    offset = ahead.abs().compareTo(TOLERANCE) < 0 ? Duration.ZERO : ahead;
    LOG.warn(
        "The clock of the server differs from this machine's by {} s; OAuth timestamps follow the"
            + " server's.",
        ahead.toSeconds());
    return true;
  }

  private static @Nullable Instant parse(String date) {
    try {
      return ZonedDateTime.parse(
              date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
          .toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
