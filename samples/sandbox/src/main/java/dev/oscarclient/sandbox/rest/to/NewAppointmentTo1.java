package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.Nullable;

/** What is needed to book: date {@code yyyy-MM-dd}, time {@code HH:mm} or {@code hh:mm AM}. */
public class NewAppointmentTo1 {
  public @Nullable String providerNo;
  public @Nullable String appointmentDate;
  public @Nullable String startTime;
  public @Nullable String startTime12hWithMedian;
  public @Nullable String name;
  public int demographicNo;
  public @Nullable String notes;
  public @Nullable String reason;
  public @Nullable String location;
  public @Nullable String resources;
  public @Nullable String type;
  public @Nullable String status;
  public int duration;
  public @Nullable String urgency;
  public @Nullable Integer reasonCode;
}
