package dev.oscarclient.sandbox.rest.to;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Date;
import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** An encounter note. */
@XmlRootElement(name = "encounterNote")
public class NoteTo1 {
  public @Nullable Integer noteId;
  public @Nullable Boolean isSigned;
  public @Nullable Boolean isVerified;
  public @Nullable Date observationDate;
  public @Nullable String revision;
  public @Nullable Date updateDate;
  public @Nullable String providerName;
  public @Nullable String providerNo;
  public @Nullable String status;
  public @Nullable String programName;
  public @Nullable String location;
  public @Nullable String roleName;
  public @Nullable Integer remoteFacilityId;
  public @Nullable String uuid;
  public @Nullable Boolean hasHistory;
  public @Nullable Boolean locked;
  public boolean archived;
  public @Nullable String note;
  public @Nullable String encounterType;
  public @Nullable Integer appointmentNo;
  public @Nullable String summaryCode;
  public @Nullable List<String> editorNames;
  public @Nullable List<String> issueDescriptions;
  public @Nullable String encounterTime;
  public @Nullable String encounterTransportationTime;
  public @Nullable Integer position;
  public @Nullable List<CaseManagementIssueTo1> assignedIssues;
  public boolean readOnly;
  public @Nullable Boolean editable;
  public boolean document;
  public boolean rxAnnotation;
  public boolean eformData;
  public boolean encounterForm;
  public boolean invoice;
  public boolean ticklerNote;
  public boolean groupNote;
  public boolean cpp;

  /** Read but never written. */
  @XmlTransient
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  public @Nullable Boolean isEditable;
}
