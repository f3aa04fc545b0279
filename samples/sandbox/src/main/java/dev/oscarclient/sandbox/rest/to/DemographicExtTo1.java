package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** One further attribute of a patient: a key and its value. */
public class DemographicExtTo1 {
  public @Nullable Integer id;
  public @Nullable Integer demographicNo;
  public @Nullable String providerNo;
  public @Nullable String key;
  public @Nullable String value;
  public @Nullable Date dateCreated;
  public boolean hidden;
}
