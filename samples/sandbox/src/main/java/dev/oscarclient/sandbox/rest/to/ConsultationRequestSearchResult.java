package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A referral as a search shows it. */
public class ConsultationRequestSearchResult {
  public @Nullable Integer id;
  public @Nullable String serviceName;
  public @Nullable String teamName;
  public @Nullable String status;
  public @Nullable Date appointmentDate;
  public @Nullable Date lastFollowUp;
  public @Nullable Date referralDate;
  public @Nullable String urgency;
}
