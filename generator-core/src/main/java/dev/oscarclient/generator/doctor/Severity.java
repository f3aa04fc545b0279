package dev.oscarclient.generator.doctor;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
  /** As it should be. */
  OK,
  /** Good to know, nothing to be done. */
  NOTE,
  /** Works, yet not for long or not for everything. */
  WARNING,
  /** Keeps clients from working. */
  PROBLEM,
  /** Not looked at, because something before it makes it pointless or was not given. */
  SKIPPED;

  /** Returns the name for people and scripts, e.g. {@code problem}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
