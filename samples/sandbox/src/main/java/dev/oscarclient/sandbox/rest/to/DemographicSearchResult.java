package dev.oscarclient.sandbox.rest.to;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Date;
import javax.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** A patient as a search shows it. */
public class DemographicSearchResult {
  public @Nullable Integer demographicNo;
  public @Nullable String lastName;
  public @Nullable String firstName;
  public @Nullable String chartNo;
  public @Nullable String sex;
  public @Nullable Date dob;
  public @Nullable String providerNo;
  public @Nullable String providerName;
  public @Nullable String rosterStatus;
  public @Nullable String patientStatus;
  public @Nullable String phone;
  public @Nullable String hin;
  public @Nullable Integer remoteFacilityId;

  /** Written but never read: a body that holds it is refused. */
  @XmlTransient
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public @Nullable String formattedDOB;
}
