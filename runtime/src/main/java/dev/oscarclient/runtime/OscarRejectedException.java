package dev.oscarclient.runtime;

import org.jspecify.annotations.Nullable;

/**
 * OSCAR understood the call and did not do what it asks for: it answered with a status of success
 * and {@code "success": false}. The client's {@code rejectionsAsValues} makes it a plain answer.
 */
public final class OscarRejectedException extends OscarException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable String reason;
  private final transient @Nullable Object answer;

  OscarRejectedException(
      Details details, String what, @Nullable String reason, @Nullable Object answer) {
    super(details, what, null);
    this.reason = reason;
    this.answer = answer;
  }

  /**
   * Returns OSCAR's own {@code message}, or {@code null} if it gives none or after deserialization.
   * Not part of {@link #getMessage()}, since it may name a patient.
   */
  public @Nullable String reason() {
    return reason;
  }

  /**
   * Returns the answer as the operation would have returned it, e.g. a {@code DrugResponse}; {@code
   * null} after deserialization. May hold health data.
   */
  public @Nullable Object answer() {
    return answer;
  }

  @Override
  public String kind() {
    return "rejected";
  }
}
