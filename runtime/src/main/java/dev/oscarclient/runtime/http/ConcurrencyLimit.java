package dev.oscarclient.runtime.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * So many calls at a time, the others in the order in which they came. Unlike a semaphore, nobody
 * has to block to wait. Safe for many threads.
 */
public final class ConcurrencyLimit {
  private final Object lock = new Object();
  private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
  private int free;

  /** Creates a limit of so many calls, at least one. */
  public ConcurrencyLimit(int calls) {
    this.free = calls;
  }

  /**
   * Asks for a place. Whoever gets it gives it back with {@link #release()}; whoever no longer
   * wants it cancels the future, and gives back what came all the same.
   */
  CompletableFuture<Void> acquire() {
    synchronized (lock) {
      if (free > 0) {
        free--;
        return CompletableFuture.completedFuture(null);
      }
      CompletableFuture<Void> place = new CompletableFuture<>();
      waiting.add(place);
      return place;
    }
  }

  /** Gives a place back. */
  void release() {
    // Completed outside of the lock: it runs what waits. A cancelled one is passed over.
    for (CompletableFuture<Void> next = next(); next != null; next = next()) {
      if (next.complete(null)) {
        return;
      }
    }
  }

  private @Nullable CompletableFuture<Void> next() {
    synchronized (lock) {
      CompletableFuture<Void> next = waiting.poll();
      if (next == null) {
        free++;
      }
      return next;
    }
  }

  /** Forgets those who gave up, so that they do not gather behind calls that hang. */
  void forget(CompletableFuture<Void> place) {
    synchronized (lock) {
      waiting.removeIf(each -> each == place);
    }
  }
}
