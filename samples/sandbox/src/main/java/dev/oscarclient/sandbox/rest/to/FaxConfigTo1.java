package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.Nullable;

/** A fax line. */
public class FaxConfigTo1 {
  public @Nullable String faxUser;
  public @Nullable String faxNumber;
}
