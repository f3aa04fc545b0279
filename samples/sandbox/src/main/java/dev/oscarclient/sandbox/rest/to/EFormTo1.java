package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** An electronic form. */
public class EFormTo1 {
  public @Nullable Integer id;
  public @Nullable String formName;
  public @Nullable String fileName;
  public @Nullable String subject;
  public boolean current;
  public @Nullable Date formDate;
  public @Nullable Date formTime;
  public @Nullable String creator;
  public @Nullable String formHtml;
  public boolean showLatestFormOnly;
  public boolean patientIndependent;
  public @Nullable String roleType;
}
