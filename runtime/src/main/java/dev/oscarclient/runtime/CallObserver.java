package dev.oscarclient.runtime;

/** Told of each call when it has ended, for metrics. Called by many threads; should be quick. */
@FunctionalInterface
public interface CallObserver {

  /**
   * A call has ended: its answer is read, or handed over as a stream, or it failed. What is thrown
   * here is logged and else ignored.
   */
  void onCall(ObservedCall call);
}
