package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.Nullable;

/** Somebody to contact about a patient. */
public class DemographicContactFewTo1 {
  public @Nullable String role;
  public @Nullable String sdm;
  public @Nullable String ec;
  public @Nullable String category;
  public @Nullable String lastName;
  public @Nullable String firstName;
  public @Nullable String phone;
}
