package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** An allergy. */
public class AllergyTo1 {
  public @Nullable Integer id;
  public @Nullable Integer demographicNo;
  public @Nullable Date entryDate;
  public @Nullable String description;
  public @Nullable String reaction;
  public boolean archived;
  public @Nullable Integer hiclSeqno;
  public @Nullable Integer hicSeqno;
  public @Nullable Integer agcsp;
  public @Nullable Integer agccs;
  public @Nullable Integer typeCode;
  public @Nullable String drugrefId;
  public @Nullable Date startDate;
  public @Nullable String ageOfOnset;
  public @Nullable String severityOfReaction;
  public @Nullable String onsetOfReaction;
  public @Nullable String regionalIdentifier;
  public @Nullable String lifeStage;
  public int position;
  public @Nullable Date lastUpdateDate;
  public @Nullable String providerNo;
}
