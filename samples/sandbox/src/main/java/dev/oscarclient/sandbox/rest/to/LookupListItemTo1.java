package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** One entry of a lookup list. */
public class LookupListItemTo1 {
  public @Nullable Integer id;
  public @Nullable Integer lookupListId;
  public @Nullable String value;
  public @Nullable String label;
  public boolean active;
  public int displayOrder;
  public @Nullable String createdBy;
  public @Nullable Date dateCreated;
}
