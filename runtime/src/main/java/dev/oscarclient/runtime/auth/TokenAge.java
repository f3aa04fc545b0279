package dev.oscarclient.runtime.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the end of an access token: OSCAR tells neither its lifetime nor that it has passed, and
 * there is no way to refresh it.
 */
final class TokenAge {
  private static final Logger LOG = LoggerFactory.getLogger(OAuthAuthenticator.class);
  private static final Duration LONGEST_NOTICE = Duration.ofDays(7);

  private final @Nullable Instant end;
  private final @Nullable Instant notice;
  private final Clock clock;
  private final AtomicBoolean told = new AtomicBoolean();

  TokenAge(OAuthCredentials credentials, Clock clock) {
    this.end = credentials.expiresAt();
    this.notice = end == null ? null : end.minus(noticeFor(credentials.lifetime()));
    this.clock = clock;
  }

  /** A tenth of the lifetime, at most a week. */
  private static Duration noticeFor(@Nullable Duration lifetime) {
    Duration tenth = lifetime == null ? Duration.ZERO : lifetime.dividedBy(10);
    return tenth.compareTo(LONGEST_NOTICE) > 0 ? LONGEST_NOTICE : tenth;
  }

  /**
   * Looks at the token before a call.
   *
   * @throws AuthenticationException if its lifetime has passed
   */
  void check() {
    Instant now = clock.instant();
    if (end != null && !now.isBefore(end)) {
      throw new AuthenticationException(
          UnauthorizedReason.TOKEN_EXPIRED,
          "was not sent: the access token's lifetime ended at " + seconds(end),
          "Authorize again: OSCAR has no way to refresh a token.",
          null);
    }
    if (isEnding(now) && told.compareAndSet(false, true)) {
      LOG.warn("The access token ends at {}: authorize again before that.", seconds(end));
    }
  }

  /** Returns what the age has to say to a refusal, or {@code null}. */
  @Nullable Refusal refusal() {
    return end != null && isEnding(clock.instant())
        ? new Refusal(
            UnauthorizedReason.TOKEN_EXPIRED,
            "The access token most likely has lapsed (its lifetime ends at "
                + seconds(end)
                + "): authorize again.")
        : null;
  }

  private boolean isEnding(Instant now) {
    return notice != null && !now.isBefore(notice);
  }

  private static @Nullable Instant seconds(@Nullable Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS);
  }
}
