package dev.oscarclient.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How much time is left for an attempt, and for the call it belongs to. */
final class CallClock {
  private final long start = System.nanoTime();
  private final Duration perAttempt;
  private final @Nullable Duration inAll;
  private long attemptStart = start;

  CallClock(Duration perAttempt, @Nullable Duration inAll) {
    this.perAttempt = perAttempt;
    this.inAll = inAll;
  }

  /** Returns whether there is time for an attempt, which starts now. */
  boolean startAttempt() {
    attemptStart = System.nanoTime();
    return hasTimeFor(Duration.ZERO);
  }

  /** Returns whether the call may go on after a pause. */
  boolean hasTimeFor(Duration pause) {
    return inAll == null || pause.compareTo(left(start, inAll)) < 0;
  }

  /** Returns what is left for the attempt, at least a millisecond. */
  Duration leftOfAttempt() {
    Duration left = left(attemptStart, perAttempt);
    return leftOfAttempt(left);
  }

  /** Returns a duration, cut to what is left for the call, at least a millisecond. */
  Duration leftOfAttempt(Duration wanted) {
    Duration left = inAll == null ? wanted : shorter(wanted, left(start, inAll));
    return left.toMillis() < 1 ? Duration.ofMillis(1) : left;
  }

  private static Duration left(long since, Duration limit) {
    return limit.minusNanos(System.nanoTime() - since);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
