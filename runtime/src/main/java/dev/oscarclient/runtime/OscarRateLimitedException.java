package dev.oscarclient.runtime;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 429: too many calls, says the server or what stands in front of it. */
public final class OscarRateLimitedException extends OscarHttpException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  OscarRateLimitedException(Details details, String what, @Nullable Duration retryAfter) {
    super(details, what, null);
    this.retryAfter = retryAfter;
  }

  /** Returns how long the server wants to be left alone; empty if it does not say so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  @Override
  public String kind() {
    return "rate-limited";
  }
}
