package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.Nullable;

/** A one-character code of a schedule template. */
public class ScheduleTemplateCodeTo {
  public @Nullable Integer id;
  public @Nullable String code;
  public @Nullable String description;
  public @Nullable String duration;
  public @Nullable String color;
  public @Nullable String confirm;
  public int bookinglimit;
}
