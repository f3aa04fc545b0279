package dev.oscarclient.runtime.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * A future whose cancellation reaches the work that is to complete it; that of a dependent stage of
 * {@link CompletableFuture} would not.
 *
 * @param <T> what it is completed with
 */
public final class CancellableFuture<T> extends CompletableFuture<T> {
  private final Object lock = new Object();
  private @Nullable Runnable canceller;

  /** Creates a future that nothing completes yet. */
  public CancellableFuture() {}

  /** Sets how to give up the present stage of the work; done at once if this is cancelled. */
  public void onCancel(Runnable newCanceller) {
    synchronized (lock) {
      canceller = newCanceller;
    }
    // After it is set, so that one of the two threads sees what the other one did.
    if (isCancelled()) {
      newCanceller.run();
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    Runnable current;
    synchronized (lock) {
      current = canceller;
    }
    if (cancelled && current != null) {
      current.run();
    }
    return cancelled;
  }

  /** Returns a plain future: what is derived from this one does not cancel the work. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }

  /** Returns what a stage failed with, without the wrapping of the stages after it. */
  public static Throwable causeOf(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
    return cause == null ? failure : cause;
  }
}
