package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A patient's issue, with its state. */
public class CaseManagementIssueTo1 {
  public @Nullable Long id;
  public @Nullable String demographic_no;
  public long issue_id;
  public boolean acute;
  public boolean certain;
  public boolean major;
  public boolean resolved;
  public @Nullable String type;
  public @Nullable Date update_date;
  public @Nullable IssueTo1 issue;
  public @Nullable Integer program_id;
  public boolean unsaved;
  public boolean unchecked;
}
