package dev.oscarclient.runtime.auth;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time as a server has it: OSCARs refuse timestamps more than 300 seconds off, and either clock
 * may be wrong. Follows the {@code Date} of responses (RFC 9110 section 6.6.1). One serves all
 * clients of a server; safe for many threads.
 */
public final class ServerClock {
  private static final Logger LOG = LoggerFactory.getLogger(ServerClock.class);

  /** What network and rounding may make of two clocks that agree. */
  private static final Duration TOLERANCE = Duration.ofSeconds(60);

  /** How far off a timestamp may be: CXF's default, which OSCAR keeps. */
  private static final Duration ACCEPTED = Duration.ofMinutes(5);

  /** Clocks drift by seconds a day; looking at each date would cost more than it tells. */
  private static final long NANOS_BETWEEN_LOOKS = Duration.ofSeconds(10).toNanos();

  private static final long NANOS_OF_KNOWLEDGE = Duration.ofHours(1).toNanos();

  private final Clock own;
  private final LongSupplier ticks;
  private volatile Duration offset = Duration.ZERO;
  private volatile @Nullable Look last;
  private volatile long silentUntil;

  /** Held by who asks for the time, for all who wait for the answer. */
  final ReentrantLock asking = new ReentrantLock();

  /** When a date was last looked at, by this machine's clock and by what never jumps. */
  private record Look(Instant own, long ticks) {}

  ServerClock(Clock own, LongSupplier ticks) {
    this.own = own;
    this.ticks = ticks;
    this.silentUntil = ticks.getAsLong();
  }

  /** Returns a clock that goes by this machine's until it has learned better. */
  public static ServerClock create() {
    return new ServerClock(Clock.systemUTC(), System::nanoTime);
  }

  Instant now() {
    return own.instant().plus(offset);
  }

  /**
   * Returns whether the server has been heard of within the hour, and this machine's clock has not
   * been set since.
   */
  boolean isKnown() {
    Look look = last;
    if (look == null) {
      return false;
    }
    long passed = ticks.getAsLong() - look.ticks;
    Duration jump = Duration.between(look.own, own.instant()).minusNanos(passed);
    return passed < NANOS_OF_KNOWLEDGE && jump.abs().compareTo(TOLERANCE) < 0;
  }

  /** Returns whether the server is to be asked: the time is unknown, and an answer likely. */
  boolean isOpen() {
    return !isKnown() && ticks.getAsLong() - silentUntil >= 0;
  }

  /** No answer came: those who wait must not each wait as long for a server that is not there. */
  void silent(long nanosWaited) {
    silentUntil = ticks.getAsLong() + nanosWaited;
  }

  /** Takes the date of a response to a request without a timestamp as the server's time. */
  void told(@Nullable String date) {
    Instant server = parse(date);
    if (server != null) {
      follow(server);
    }
    looked();
  }

  /**
   * Looks at the date of a response that refused a timestamp of this clock.
   *
   * @return whether the clock was off, and goes right now
   */
  boolean refused(@Nullable String date) {
    Instant server = parse(date);
    if (server == null) {
      return false;
    }
    looked();
    return follow(server);
  }

  /** Returns whether the date of an accepted request is to be looked at: now and then is enough. */
  boolean isCurious() {
    Look look = last;
    return look == null || ticks.getAsLong() - look.ticks > NANOS_BETWEEN_LOOKS;
  }

  /**
   * Looks at the date of a response to a timestamp that was accepted. One that contradicts that
   * comes from somebody else on the way, and counts for nothing.
   */
  void accepted(@Nullable String date) {
    Instant server = parse(date);
    if (server == null) {
      return;
    }
    looked();
    if (Duration.between(now(), server).abs().compareTo(ACCEPTED) < 0) {
      follow(server);
    }
  }

  private void looked() {
    last = new Look(own.instant(), ticks.getAsLong());
  }

  private boolean follow(Instant server) {
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

  private static @Nullable Instant parse(@Nullable String date) {
    if (date == null) {
      return null;
    }
    try {
      return ZonedDateTime.parse(
              date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
          .toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns the type. */
  @Override
  public String toString() {
    return "ServerClock";
  }
}
