package dev.oscarclient.runtime;

import dev.oscarclient.runtime.http.CallLabel;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the observer once how a call ended. */
final class CallReport {
  private static final Logger LOG = LoggerFactory.getLogger(CallReport.class);

  private final CallLabel label;
  private final @Nullable CallObserver observer;
  private final long start = System.nanoTime();
  private final AtomicBoolean told = new AtomicBoolean();
  private volatile int status;

  CallReport(CallLabel label, @Nullable CallObserver observer) {
    this.label = label;
    this.observer = observer;
  }

  void noResponse() {
    status = 0;
  }

  void response(int newStatus) {
    status = newStatus;
  }

  void succeeded(int attempts) {
    tell(attempts, null);
  }

  void failed(int attempts, Throwable failure) {
    tell(attempts, failure instanceof OscarException known ? known.kind() : "not-sent");
  }

  void cancelled(int attempts) {
    tell(attempts, "cancelled");
  }

  private void tell(int attempts, @Nullable String failure) {
    if (observer == null || told.getAndSet(true)) {
      return;
    }
    Duration duration = Duration.ofNanos(System.nanoTime() - start);
    try {
      observer.onCall(
          new ObservedCall(
              label.verb(),
              label.pathTemplate(),
              label.requestId(),
              status,
              failure,
              attempts,
              duration));
    } catch (RuntimeException e) {
      // Metrics are not worth a call; and its message may be anything.
      LOG.warn("{}: the observer failed with {}", label, e.getClass().getName());
    }
  }
}
