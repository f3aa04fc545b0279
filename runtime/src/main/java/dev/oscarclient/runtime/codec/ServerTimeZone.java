package dev.oscarclient.runtime.codec;

import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The time zone of one server, as far as its client knows it. Every date a codec reads remembers
 * the one of its server, so that asking for a birthday needs no zone. Safe for many threads.
 */
public final class ServerTimeZone {
  private static final ServerTimeZone UNKNOWN = new ServerTimeZone(null, () -> {});

  private final @Nullable ZoneId zone;
  private final Runnable firstUse;
  private final AtomicBoolean used;

  private ServerTimeZone(@Nullable ZoneId zone, Runnable firstUse) {
    this.zone = zone;
    this.firstUse = firstUse;
    this.used = new AtomicBoolean();
  }

  /** Returns a time zone that is known. */
  public static ServerTimeZone of(ZoneId zone) {
    return new ServerTimeZone(Objects.requireNonNull(zone), () -> {});
  }

  /**
   * Returns a time zone that nobody has named.
   *
   * @param firstUse told once, when the first date depends on it
   */
  public static ServerTimeZone assumed(ZoneId zone, Runnable firstUse) {
    return new ServerTimeZone(Objects.requireNonNull(zone), firstUse);
  }

  /** Returns what is known of a server where there is none: of dates made by hand. */
  public static ServerTimeZone unknown() {
    return UNKNOWN;
  }

  /**
   * Returns the zone, because a date depends on it.
   *
   * @throws IllegalStateException if it is unknown
   */
  public ZoneId zone() {
    if (zone == null) {
      throw new IllegalStateException(
          "what this date says depends on the server's time zone, and it comes from no client: give"
              + " the zone");
    }
    if (!used.get() && !used.getAndSet(true)) {
      firstUse.run();
    }
    return zone;
  }

  /** Returns the zone, because a date depends on it; {@code null} if it is unknown. */
  @Nullable ZoneId zoneOrNull() {
    return zone == null ? null : zone();
  }

  /** Returns the zone's id. */
  @Override
  public String toString() {
    return zone == null ? "unknown" : zone.getId();
  }
}
