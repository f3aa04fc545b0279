package dev.oscarclient.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * The one form in which a server takes a date or time, where that is known. Answers are read in
 * whatever form they come.
 */
public enum DateForm {
  /** Milliseconds since 1970-01-01T00:00Z. */
  EPOCH_MILLIS("epochMillis"),
  /** {@code 2024-03-15T10:30:45.000-04:00}. */
  DATE_TIME_WITH_OFFSET("dateTimeWithOffset"),
  /** {@code 2024-03-15T10:30:45}, local to the server. */
  DATE_TIME("dateTime"),
  /** {@code 2024-03-15}. */
  DATE("date"),
  /** {@code 10:30:45}, local to the server. */
  TIME("time"),
  /** No form in particular: a value read is sent as it came, a value made as it was made. */
  UNCHANGED("unchanged");

  private final String key;

  DateForm(String key) {
    this.key = key;
  }

  /** Returns the word that files of users have for it, e.g. {@code epochMillis}. */
  public String key() {
    return key;
  }

  /** Returns the form that a word stands for, or {@code null} if it stands for none. */
  public static @Nullable DateForm ofKey(String key) {
    for (DateForm form : values()) {
      if (form.key.equals(key)) {
        return form;
      }
    }
    return null;
  }
}
