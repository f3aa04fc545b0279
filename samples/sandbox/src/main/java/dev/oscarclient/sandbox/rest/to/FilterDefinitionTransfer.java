package dev.oscarclient.sandbox.rest.to;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One filter that narrows the free appointments. */
public class FilterDefinitionTransfer {
  public @Nullable String filterClassName;
  public boolean on;
  public @Nullable Map<String, String> params;
}
