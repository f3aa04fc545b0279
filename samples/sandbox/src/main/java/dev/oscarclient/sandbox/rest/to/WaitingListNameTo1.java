package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A waiting list. */
public class WaitingListNameTo1 {
  public @Nullable Integer id;
  public @Nullable String name;
  public @Nullable String groupNo;
  public @Nullable String providerNo;
  public @Nullable Date createDate;
  public @Nullable String isHistory;
}
