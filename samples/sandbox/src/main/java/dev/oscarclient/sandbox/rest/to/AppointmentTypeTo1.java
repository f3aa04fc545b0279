package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.Nullable;

/** A kind of appointment, with what it presets. */
public class AppointmentTypeTo1 {
  public @Nullable Integer id;
  public @Nullable String name;
  public @Nullable String notes;
  public @Nullable String reason;
  public @Nullable String location;
  public @Nullable String resources;
  public int duration;
}
