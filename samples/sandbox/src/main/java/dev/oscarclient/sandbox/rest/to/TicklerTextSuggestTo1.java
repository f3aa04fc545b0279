package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A text suggested for tasks. */
public class TicklerTextSuggestTo1 {
  public @Nullable Integer id;
  public @Nullable String creator;
  public @Nullable String suggestedText;
  public @Nullable Date createDate;
  public @Nullable Boolean active;
}
