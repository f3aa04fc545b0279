package dev.oscarclient.sandbox.soap;

import org.jspecify.annotations.Nullable;

/** A provider's day. */
public final class DayWorkScheduleTransfer {
  public boolean holiday;
  public @Nullable Integer timeSlotDurationMin;

  /** An array, so that JAXB declares its elements to be nillable. */
  public @Nullable CalendarScheduleCodePairTransfer @Nullable [] timeSlots;
}
