package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.Nullable;

/** A kind of appointment that can be booked. */
public class AppointmentTypeTransfer {
  public @Nullable Long id;
  public @Nullable String name;
  public int duration;
  public @Nullable Integer mappingOscarApptType;
}
