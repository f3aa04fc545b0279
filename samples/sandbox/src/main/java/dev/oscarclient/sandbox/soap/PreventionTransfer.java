package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.rest.to.PreventionTo1;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A prevention in the form of the SOAP services. */
public final class PreventionTransfer {
  public @Nullable Integer id;
  public @Nullable Integer demographicId;
  public @Nullable Date creationDate;
  public @Nullable Date preventionDate;
  public @Nullable Date lastUpdateDate;
  public @Nullable String providerNo;
  public @Nullable String preventionType;
  public boolean deleted;
  public boolean refused;
  public boolean never;
  public @Nullable Date nextDate;
  public PreventionExtTransfer @Nullable [] preventionExts;

  /** The same prevention as the REST services have it. */
  static PreventionTransfer of(PreventionTo1 source) {
    PreventionTransfer result = new PreventionTransfer();
    result.id = source.id;
    result.demographicId = source.demographicId;
    result.creationDate = source.creationDate;
    result.preventionDate = source.preventionDate;
    result.lastUpdateDate = source.lastUpdateDate;
    result.providerNo = source.providerNo;
    result.preventionType = source.preventionType;
    result.deleted = source.deleted;
    result.refused = source.refused;
    result.never = source.never;
    result.nextDate = source.nextDate;
    PreventionExtTransfer lot = new PreventionExtTransfer();
    lot.preventionId = source.id;
    lot.key = "lot";
    lot.value = "SAMPLE-" + source.id;
    result.preventionExts = new PreventionExtTransfer[] {lot};
    return result;
  }
}
