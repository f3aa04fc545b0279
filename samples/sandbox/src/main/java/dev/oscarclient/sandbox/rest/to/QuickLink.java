package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.Nullable;

/** A link on the appointment screen. */
public class QuickLink {
  public @Nullable String name;
  public @Nullable String url;
}
