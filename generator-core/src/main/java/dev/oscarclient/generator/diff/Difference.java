package dev.oscarclient.generator.diff;

import org.jspecify.annotations.Nullable;

/**
 * One way in which two versions of an operation or type differ.
 *
 * @param what which part, e.g. {@code query parameter limit}
 * @param from how it was, as generated Java or as on the wire; {@code null} if it was not there
 * @param to how it is; {@code null} if it is gone
 * @param breaking whether code generated before, or code that calls it, may no longer compile or
 *     work
 */
public record Difference(
    String what, @Nullable String from, @Nullable String to, boolean breaking) {

  /** Returns the difference as a phrase, e.g. {@code response: String -> Content}. */
  @Override
  public String toString() {
    if (from == null) {
      return what + " added" + (to == null || to.isEmpty() ? "" : ": " + to);
    }
    if (to == null) {
      return what + " removed" + (from.isEmpty() ? "" : ": " + from);
    }
    return what + ": " + from + " -> " + to;
  }
}
