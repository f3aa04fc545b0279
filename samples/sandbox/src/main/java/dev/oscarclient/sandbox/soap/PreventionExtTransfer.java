package dev.oscarclient.sandbox.soap;

import org.jspecify.annotations.Nullable;

/** One more fact about a prevention. */
public final class PreventionExtTransfer {
  public @Nullable Integer id;
  public @Nullable Integer preventionId;
  public @Nullable String key;
  public @Nullable String value;
}
