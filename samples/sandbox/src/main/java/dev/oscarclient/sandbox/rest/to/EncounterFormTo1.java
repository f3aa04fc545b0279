package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.Nullable;

/** An encounter form. */
public class EncounterFormTo1 {
  public @Nullable String formValue;
  public @Nullable String formName;
  public @Nullable String formTable;
  public int displayOrder;
}
