package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.Nullable;

/** How a provider's patient list looks. */
public class PatientListConfigTo1 {
  public @Nullable Integer numberOfApptstoShow;
  public boolean showReason;
}
