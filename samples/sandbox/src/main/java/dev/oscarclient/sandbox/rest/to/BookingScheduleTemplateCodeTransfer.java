package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.Nullable;

/** A template code open to booking. */
public class BookingScheduleTemplateCodeTransfer {
  public @Nullable Integer id;
  public @Nullable String code;
  public @Nullable String description;
  public @Nullable String duration;
  public @Nullable String color;
  public @Nullable String confirm;
  public int bookinglimit;
  public boolean onlineBooking;
  public boolean openAccess;
}
