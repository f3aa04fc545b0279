package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A task to be added; the entity itself, not a transfer object. */
public class Tickler {
  public @Nullable Integer id;
  public @Nullable Integer demographicNo;
  public @Nullable Integer programId;
  public @Nullable String message;
  public @Nullable String status;
  public @Nullable Date updateDate;
  public @Nullable Date serviceDate;
  public @Nullable String creator;
  public @Nullable String priority;
  public @Nullable String taskAssignedTo;
  public @Nullable Integer categoryId;
  public @Nullable String demographic_webName;
  public @Nullable String taskAssignedToName;
  public @Nullable String statusWeb;
  public @Nullable String priorityWeb;
}
