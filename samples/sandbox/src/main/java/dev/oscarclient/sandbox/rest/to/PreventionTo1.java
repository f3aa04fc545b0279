package dev.oscarclient.sandbox.rest.to;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Date;
import javax.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** A prevention: an immunization or screening. */
public class PreventionTo1 {
  public @Nullable Integer id;
  public @Nullable Integer demographicId;
  public @Nullable Date creationDate;
  public @Nullable Date preventionDate;
  public @Nullable String providerNo;
  public @Nullable String preventionType;
  public boolean deleted;
  public boolean refused;
  public boolean never;
  public @Nullable Date nextDate;
  public @Nullable String creatorProviderNo;
  public @Nullable Date lastUpdateDate;
  public boolean ineligible;

  /** Written but never read: a body that holds it is refused. */
  @XmlTransient
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public @Nullable String deletedRawValue;
}
