package dev.oscarclient.generator.discover;

/** Hears what discovery does, for a terminal or a log. Called by the thread that started it. */
@FunctionalInterface
public interface ProgressListener {
  /** Hears nothing. */
  ProgressListener NONE = text -> {};

  /**
   * One step is done.
   *
   * @param text a line such as {@code GET /ws/services?_wadl 200 142,499 bytes}; no secrets in it
   */
  void step(String text);
}
