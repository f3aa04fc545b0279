package dev.oscarclient.sandbox.kiosk;

import org.jspecify.annotations.Nullable;

/** A name and a value. */
public class KioskParameter {
  public @Nullable String name;
  public @Nullable String value;
}
