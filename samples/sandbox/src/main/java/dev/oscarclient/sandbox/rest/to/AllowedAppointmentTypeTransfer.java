package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of appointment and how long it takes. */
public class AllowedAppointmentTypeTransfer {
  public @Nullable Long id;
  public @Nullable List<String> codes;
  public int duration;
  public @Nullable String name;
}
